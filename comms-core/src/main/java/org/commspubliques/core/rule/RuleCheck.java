package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.jspecify.annotations.Nullable;

/**
 * Contrôle par jeux de règles: applies rule packs to texts in their language. The phrases of all packs are in one trie, so
 * a text is read once; the work is linear in its length. What the opposition's column says is not looked at. Immutable and
 * thread-safe.
 */
public final class RuleCheck implements Check {

    private final String id;
    private final ImmutableList<RulePack> packs;
    private final CompiledRules compiled;

    /** The rules that look for what is missing. */
    private final ImmutableList<CompiledRules.PackedRule> requiring;

    /** The rules that look at what others found. */
    private final ImmutableList<CompiledRules.PackedRule> combining;

    private final ElectoralCalendar calendar;
    private final LegalReferences law;

    private RuleCheck(
            String id,
            ImmutableList<RulePack> packs,
            CompiledRules compiled,
            ElectoralCalendar calendar,
            LegalReferences law) {
        this.id = id;
        this.packs = packs;
        this.compiled = compiled;
        ImmutableList.Builder<CompiledRules.PackedRule> ofWhatIsMissing = ImmutableList.builder();
        ImmutableList.Builder<CompiledRules.PackedRule> ofWhatWasFound = ImmutableList.builder();
        for (CompiledRules.PackedRule rule : compiled.rules()) {
            if (rule.source().isOfPhrases()) {
                continue;
            }
            if (rule.rule().content().isRequirement()) {
                ofWhatIsMissing.add(rule);
            } else if (rule.rule().content() instanceof RuleContent.Combines) {
                ofWhatWasFound.add(rule);
            }
        }
        this.requiring = ofWhatIsMissing.build();
        this.combining = ofWhatWasFound.build();
        this.calendar = calendar;
        this.law = law;
    }

    /**
     * Returns the check of some packs.
     *
     * @param checkId the identifier of the check
     * @param packs the packs; no two may have a rule of the same id
     * @param calendar the polls, by which some rules are graver
     * @param law the texts the rules cite
     * @return the check
     * @throws IllegalArgumentException if a rule is in two packs, or cites a text that is not there
     */
    public static RuleCheck of(String checkId, List<RulePack> packs, ElectoralCalendar calendar, LegalReferences law) {
        ImmutableList<RulePack> given = ImmutableList.copyOf(packs);
        Map<String, String> packOf = new HashMap<>();
        for (RulePack pack : given) {
            for (RuleSource rule : pack.sources()) {
                String other = packOf.put(rule.id(), pack.id());
                if (other != null) {
                    throw new IllegalArgumentException(
                            "rule " + rule.id() + " is in pack " + other + " and in pack " + pack.id());
                }
                for (String reference : rule.references()) {
                    if (!law.contains(reference)) {
                        throw new IllegalArgumentException(
                                "rule " + rule.id() + " cites '" + reference + "', which is no legal reference given");
                    }
                }
            }
        }
        return new RuleCheck(checkId, given, CompiledRules.of(given), calendar, law);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<DataPack> packs() {
        ImmutableList.Builder<DataPack> references = ImmutableList.builder();
        packs.forEach(pack -> references.add(pack.reference()));
        return references.add(new DataPack("elections", calendar.sha256())).build();
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        RuleSituation situation = new RuleSituation(
                communication,
                variant,
                context,
                calendar.statusAt(context.publishedAt(), context.authority()),
                calendar.openAt(context.publishedAt(), context.authority()),
                law);
        List<RuleFinding> found = new ArrayList<>();
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            if (section.role() != SectionRole.OPPOSITION_COLUMN) {
                addWords(section, Pointers.sectionText(communication, variant, i), situation, found);
            }
        }
        Set<SectionRole> lacking = EnumSet.noneOf(SectionRole.class);
        for (CompiledRules.PackedRule rule : requiring) {
            // Of a section that is not there, nothing more is said.
            if (situation.applies(rule) && !isWithin(rule, lacking)) {
                List<RuleFinding> missing = Requirements.of(rule, situation);
                found.addAll(missing);
                if (!missing.isEmpty() && rule.rule().content() instanceof RuleContent.RequiresSection required) {
                    lacking.add(required.role());
                }
            }
        }
        ImmutableList<RuleFinding> parts = ImmutableList.copyOf(found);
        for (CompiledRules.PackedRule rule : combining) {
            if (rule.rule().content() instanceof RuleContent.Combines content && situation.applies(rule)) {
                Optional<ImmutableList<RuleFinding>> all = Combination.of(content, parts);
                if (all.isPresent()) {
                    found.add(situation.combined(rule, all.get()));
                }
            }
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (RuleFinding each : found) {
            findings.add(each.finding());
        }
        return findings.build();
    }

    /** Whether a mention is asked for in sections that are all known to be missing. */
    private static boolean isWithin(CompiledRules.PackedRule rule, Set<SectionRole> lacking) {
        return rule.rule().content() instanceof RuleContent.RequiresMention required
                && !required.sections().isEmpty()
                && lacking.containsAll(required.sections());
    }

    /** Words that are one matter, by whichever rule they were found. */
    private record Matter(int start, int end, RuleNature nature) {

        // Written out: what a record is given by default is linked at its first use, which every first finding would
        // wait for.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Matter that && start == that.start && end == that.end && nature == that.nature;
        }

        @Override
        public int hashCode() {
            return (start * 31 + end) * 31 + nature.hashCode();
        }
    }

    private void addWords(Section section, String pointer, RuleSituation situation, List<RuleFinding> found) {
        int firstOfSection = found.size();
        Map<Matter, Integer> places = new HashMap<>();
        IdentityHashMap<CompiledRules.PackedRule, Boolean> applying = new IdentityHashMap<>();
        for (SectionScan.Found words : new SectionScan(compiled, section.text(), section.role()).find()) {
            Boolean applies = applying.get(words.rule());
            if (applies == null) {
                applies = situation.applies(words.rule());
                applying.put(words.rule(), applies);
            }
            // A tone is said only where no words of it were: they say it better. Tones are found last.
            if (!applies
                    || (words.rule().rule().nature() == RuleNature.OPINION
                            && isSaid(found.subList(firstOfSection, found.size()), words))) {
                continue;
            }
            RuleFinding finding = situation.finding(words, section, pointer);
            // The same words, for the same matter, are said once: by the gravest rule.
            Matter matter = new Matter(words.start(), words.end(), finding.nature());
            Integer place = places.putIfAbsent(matter, found.size());
            if (place == null) {
                found.add(finding);
            } else if (isGraver(finding, found.get(place))) {
                found.set(place, finding);
            }
        }
    }

    /** Whether something was found of the speaker within these words. */
    private static boolean isSaid(List<RuleFinding> found, SectionScan.Found words) {
        for (RuleFinding said : found) {
            Locus where = said.finding().locus();
            if (said.nature().isOfTheSpeaker() && where.start() < words.end() && where.end() > words.start()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGraver(RuleFinding one, RuleFinding other) {
        return one.finding().severity().compareTo(other.finding().severity()) > 0;
    }
}
