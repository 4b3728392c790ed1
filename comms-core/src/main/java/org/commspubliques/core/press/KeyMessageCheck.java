package org.commspubliques.core.press;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.FactMentions;
import org.commspubliques.core.internal.value.KnownPlaces;
import org.commspubliques.core.internal.value.ValueMention;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;

/**
 * Éléments de langage dans un texte: a sentence that is not, or no longer, to be said ({@code PRS-30}), one behind which a
 * fact has changed since it was approved ({@code PRS-31}), and a text that says one and elsewhere gives another value of
 * its fact ({@code PRS-32}). A fact that the communication cites itself is left to the check of facts.
 *
 * <p>A sentence is found word for word, whatever its case, accents and marks, in French texts, and not in the space of the
 * opposition. The time taken is linear in the text for each fact behind the sentences found. Thread-safe.
 */
public final class KeyMessageCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "press.keymessages";

    private final KeyMessages messages;
    private final FactRegister register;
    private final SentenceFinder finder;

    /** The messages of one sentence each, approved again and again, in the order the finder counts them. */
    private final ImmutableList<List<KeyMessage>> sentences;

    private final FactMentions mentions;

    /**
     * Creates the check.
     *
     * @param messages the messages, those that are over included
     * @param register the facts
     */
    public KeyMessageCheck(KeyMessages messages, FactRegister register) {
        this.messages = messages;
        this.register = register;
        ListMultimap<List<String>, KeyMessage> bySentence =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        messages.messages().forEach(message -> bySentence.put(Words.folded(message.sentence()), message));
        this.sentences = ImmutableList.copyOf(Multimaps.asMap(bySentence).values());
        this.finder = new SentenceFinder(
                sentences.stream().map(same -> same.get(0).sentence()).toList());
        this.mentions = new FactMentions(new KnownPlaces(register.places()));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        if (!variant.id().language().equals("fr")) {
            return List.of();
        }
        LocalDate day = context.day();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Set<FactKey> said = new LinkedHashSet<>();
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            if (section.role() == SectionRole.OPPOSITION_COLUMN) {
                continue;
            }
            String pointer = Pointers.sectionText(communication, variant, i);
            for (SentenceFinder.Found found : finder.in(section.text())) {
                KeyMessage message = inForce(sentences.get(found.sentence()), day);
                Locus locus = Locus.of(pointer, found.start(), found.end());
                String excerpt = section.text().substring(found.start(), found.end());
                said.addAll(message.facts());
                if (!message.isValidOn(day)) {
                    findings.add(outdated(message, day, locus, excerpt));
                } else {
                    changed(message, day).ifPresent(fact -> findings.add(overtaken(message, fact, locus, excerpt)));
                }
            }
        }
        said.removeAll(communication.facts());
        for (FactKey key : said) {
            register.find(key).ifPresent(fact -> contradictions(findings, fact, communication, variant, day));
        }
        return findings.build();
    }

    /** The last that may be said, or else the last. */
    private static KeyMessage inForce(List<KeyMessage> same, LocalDate day) {
        return Lists.reverse(same).stream()
                .filter(message -> message.isValidOn(day))
                .findFirst()
                .orElse(same.get(same.size() - 1));
    }

    private Optional<Fact> changed(KeyMessage message, LocalDate day) {
        return message.facts().stream()
                .flatMap(key -> register.find(key).stream())
                .filter(fact -> {
                    List<FactValue> holding = fact.valuesFrom(day);
                    return holding.isEmpty()
                            || fact.history().stream()
                                    .anyMatch(revision -> revision.at().isAfter(message.approvedAt())
                                            && !holding.contains(revision.value()));
                })
                .findFirst();
    }

    private void contradictions(
            ImmutableList.Builder<Finding> findings,
            Fact fact,
            Communication communication,
            Variant variant,
            LocalDate day) {
        List<FactValue> allowed = fact.valuesFrom(day);
        if (allowed.isEmpty()) {
            return;
        }
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            if (section.role() == SectionRole.OPPOSITION_COLUMN) {
                continue;
            }
            // None lies within another, so that they end in the order they start.
            NavigableMap<Integer, Integer> endByStart = new TreeMap<>();
            finder.in(section.text()).forEach(found -> endByStart.put(found.start(), found.end()));
            for (ValueMention mention : mentions.of(fact, section.text(), Words.of(section.text()), day)) {
                Map.Entry<Integer, Integer> said = endByStart.floorEntry(mention.start());
                boolean within = said != null && mention.end() <= said.getValue();
                if (!within && allowed.stream().noneMatch(mention::agreesWith)) {
                    Locus locus =
                            Locus.of(Pointers.sectionText(communication, variant, i), mention.start(), mention.end());
                    findings.add(contradiction(
                            fact, allowed.get(0), locus, section.text().substring(mention.start(), mention.end())));
                }
            }
        }
    }

    private Finding outdated(KeyMessage message, LocalDate day, Locus locus, String excerpt) {
        Wording period = message.validity().label();
        Proposal proposal = messages.insteadOf(message, day)
                .map(instead -> Proposal.reword(
                        Wording.of(
                                "Reprendre l’élément de langage en vigueur.", "Say the key message that is in force."),
                        instead.sentence()))
                .orElseGet(() -> Proposal.advice(Wording.of(
                        "Retirer la phrase, ou la faire approuver de nouveau.",
                        "Take the sentence out, or have it approved anew.")));
        return Finding.builder(
                        "PRS-30",
                        Severity.WARNING,
                        locus,
                        Wording.of(
                                "Élément de langage qui n’est pas en vigueur ce jour-là (" + period.fr() + ").",
                                "Key message that is not in force on that day (" + period.en() + ")."))
                .category(FindingCategory.CONSISTENCY)
                .excerpt(excerpt)
                .proposal(proposal)
                .build();
    }

    private static Finding overtaken(KeyMessage message, Fact fact, Locus locus, String excerpt) {
        return Finding.builder(
                        "PRS-31",
                        Severity.WARNING,
                        locus,
                        Wording.of(
                                "Élément de langage « " + message.id() + " » approuvé avant que ce fait ne change : "
                                        + fact.label().fr() + " ("
                                        + fact.value().label().fr() + ").",
                                "Key message '" + message.id() + "' was approved before this fact changed: "
                                        + fact.label().en() + " ("
                                        + fact.value().label().en() + ")."))
                .category(FindingCategory.CONSISTENCY)
                .excerpt(excerpt)
                .source(fact.source())
                .proposal(Proposal.advice(Wording.of(
                        "Faire approuver une phrase à jour par " + message.approvedBy() + ".",
                        "Have " + message.approvedBy() + " approve a sentence that is up to date.")))
                .build();
    }

    private static Finding contradiction(Fact fact, FactValue expected, Locus locus, String excerpt) {
        Wording value = expected.label();
        return Finding.builder(
                        "PRS-32",
                        Severity.WARNING,
                        locus,
                        Wording.of(
                                fact.label().fr() + " : « " + excerpt + " » dans le texte, " + value.fr()
                                        + " dans l’élément de langage.",
                                fact.label().en() + ": '" + excerpt + "' in the text, " + value.en()
                                        + " in the key message."))
                .category(FindingCategory.CONSISTENCY)
                .excerpt(excerpt)
                .source(fact.source())
                .proposal(Proposal.reword(
                        Wording.of("Reprendre la valeur du registre.", "Say what the register does."), value.fr()))
                .build();
    }
}
