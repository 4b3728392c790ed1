package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralStatus;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.law.Grounds;
import org.commspubliques.core.internal.text.GroupedDigits;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * What is reviewed, by whom it is issued and when: which rules apply to it, and how grave their findings are.
 *
 * @param communication the communication
 * @param variant one of its variants
 * @param context who issues it, and when
 * @param status the pre-electoral period
 * @param open the windows that are open, of every kind
 * @param law the texts that rules cite
 */
record RuleSituation(
        Communication communication,
        Variant variant,
        ReviewContext context,
        ElectoralStatus status,
        List<ElectoralWindow> open,
        LegalReferences law) {

    /** How sure a finding is that rests on words that were written, or on what is missing. */
    private static final double SURE = 0.9;

    /** How sure one is that weighs turns of phrase none of which says it alone. */
    private static final double LIKELY = 0.6;

    /** Whether a rule is about such a text here and now, and rests on something here. */
    boolean applies(CompiledRules.PackedRule packed) {
        Rule rule = packed.rule();
        return isIn(packed.pack().language())
                && rule.when().holds(communication, variant, context.authority(), open)
                && (!rule.sources().isEmpty() || !applicable(rule, true).isEmpty());
    }

    /** A text in {@code fr-NC} is one in {@code fr}. */
    private boolean isIn(String language) {
        String written = variant.id().language();
        return written.equals(language) || written.startsWith(language + "-");
    }

    RuleFinding finding(SectionScan.Found words, Section section, String pointer) {
        Rule rule = words.rule().rule();
        String excerpt = section.text().substring(words.start(), words.end());
        Finding.Builder finding = builder(
                words.rule(),
                section.role(),
                Locus.of(pointer, words.start(), words.end()),
                said(
                        rule,
                        Map.of(MessagePlaces.MATCH, Wording.same(excerpt), MessagePlaces.REASONS, reasons(words)),
                        words.more()));
        Proposal proposal = Proposal.advice(rule.advice());
        if (rule.removable()) {
            Optional<Rewording> anew = Rewording.without(section.text(), words.start(), words.end());
            if (anew.isPresent()) {
                proposal = Proposal.reword(
                        rule.advice(),
                        anew.get().text(),
                        Locus.of(pointer, anew.get().start(), anew.get().end()));
            }
        }
        return new RuleFinding(
                finding.excerpt(excerpt)
                        .confidence(words.reasons() == null ? SURE : LIKELY)
                        .proposal(proposal)
                        .build(),
                rule.nature(),
                section.role());
    }

    private static Wording reasons(SectionScan.Found words) {
        ScoredWindows.Scored scored = words.reasons();
        return scored == null ? Wording.same("") : scored.reasons();
    }

    /** Something is missing from the whole. */
    RuleFinding missing(CompiledRules.PackedRule packed) {
        return whole(packed, said(packed.rule(), Map.of(), 0), List.of());
    }

    /** Something is missing that must be known of an image, whose name keeps findings on several apart. */
    RuleFinding missing(CompiledRules.PackedRule packed, int medium) {
        String name = variant.media().get(medium).name();
        Wording said = said(packed.rule(), Map.of(), 0);
        Finding.Builder finding = builder(
                packed,
                null,
                Locus.of(Pointers.variant(communication, variant) + "/media/" + medium),
                Wording.of(name + " : " + said.fr(), name + ": " + said.en()));
        return rounded(packed, finding.excerpt(name));
    }

    /** Several findings that together are worse than each. */
    RuleFinding combined(CompiledRules.PackedRule packed, List<RuleFinding> parts) {
        String fr = parts.stream()
                .map(part -> part.finding().ruleId() + " « " + part.finding().excerpt() + " »")
                .collect(Collectors.joining(", "));
        String en = parts.stream()
                .map(part -> part.finding().ruleId() + " '" + part.finding().excerpt() + "'")
                .collect(Collectors.joining(", "));
        return whole(
                packed,
                said(packed.rule(), Map.of(MessagePlaces.PARTS, Wording.of(fr, en)), 0),
                parts.stream().map(part -> part.finding().locus()).collect(ImmutableList.toImmutableList()));
    }

    private RuleFinding whole(CompiledRules.PackedRule packed, Wording said, List<Locus> related) {
        Finding.Builder finding = builder(packed, null, Locus.of(Pointers.variant(communication, variant)), said);
        related.forEach(finding::related);
        return rounded(packed, finding);
    }

    private static RuleFinding rounded(CompiledRules.PackedRule packed, Finding.Builder finding) {
        return new RuleFinding(
                finding.confidence(SURE)
                        .proposal(Proposal.advice(packed.rule().advice()))
                        .build(),
                packed.rule().nature(),
                null);
    }

    private Finding.Builder builder(
            CompiledRules.PackedRule packed, @Nullable SectionRole role, Locus locus, Wording message) {
        Rule rule = packed.rule();
        boolean during = status instanceof ElectoralStatus.Open;
        List<LegalReference> references = applicable(rule, during);
        Finding.Builder finding = Finding.builder(rule.id(), graded(rule, role, during, references), locus, message)
                .category(rule.nature().category())
                .baseSeverity(rule.severity().usual())
                .pack(packed.pack().id(), packed.pack().version())
                .derogable(rule.derogable())
                .references(references);
        for (Source source : rule.sources()) {
            finding.source(source);
        }
        return finding;
    }

    /** What is not confirmed does not block: neither by the texts, nor, where the period makes it grave, by the poll. */
    private Severity graded(Rule rule, @Nullable SectionRole role, boolean during, List<LegalReference> references) {
        Severity severity = rule.severity().in(role, during);
        if (severity != Severity.BLOCKING) {
            return severity;
        }
        boolean confirmed = Grounds.areConfirmed(references, rule.sources());
        boolean byThePeriod = rule.severity().in(role, false) != Severity.BLOCKING;
        boolean pollConfirmed = status instanceof ElectoralStatus.Open period
                && period.window().poll().source().confidence().isConfirmed();
        return confirmed && (!byThePeriod || pollConfirmed) ? severity : Severity.WARNING;
    }

    /** The texts that apply in the territory: no other is ever cited. */
    private List<LegalReference> applicable(Rule rule, boolean during) {
        Territory territory = context.authority().territory();
        List<LegalReference> always = law.applicable(rule.references(), territory);
        return during
                ? ImmutableList.<LegalReference>builder()
                        .addAll(always)
                        .addAll(law.applicable(rule.banReferences(), territory))
                        .build()
                : always;
    }

    private Wording said(Rule rule, Map<String, Wording> found, int more) {
        Map<String, Wording> places = new HashMap<>(found);
        places.put(MessagePlaces.DATE, DateWording.dayMonthAndYear(context.day()));
        Integer threshold = rule.when().population().get(context.authority().territory());
        if (threshold != null) {
            places.put(MessagePlaces.THRESHOLD, GroupedDigits.of(BigDecimal.valueOf(threshold)));
        }
        Optional<ElectoralWindow> window = rule.when().openWindow(open);
        if (window.isPresent()) {
            places.put(
                    MessagePlaces.FROM, DateWording.dayMonthAndYear(window.get().firstDay()));
            places.put(MessagePlaces.ELECTION, window.get().poll().label());
        }
        Wording said = MessagePlaces.fill(rule.message(), places);
        String fr = said.fr();
        String en = said.en();
        if (status instanceof ElectoralStatus.Open period
                && !rule.banReferences().isEmpty()) {
            fr += " " + period.label().fr() + ".";
            en += " " + period.label().en() + ".";
        }
        if (more > 0) {
            boolean one = more == 1;
            fr += " Et " + more + (one ? " autre passage semblable" : " autres passages semblables")
                    + " dans cette partie.";
            en += " And " + more + (one ? " more such passage" : " more such passages") + " in this part.";
        }
        return Wording.of(fr, en);
    }
}
