package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.internal.phrase.PhraseTrie;

/** What must be there: looks whether it is. */
final class Requirements {

    private Requirements() {}

    /** Returns what is missing of what a rule asks for; nothing where all is there. */
    static List<RuleFinding> of(CompiledRules.PackedRule rule, RuleSituation situation) {
        if (rule.rule().content() instanceof RuleContent.RequiresOfMedia required) {
            List<MediaAsset> media = situation.variant().media();
            ImmutableList.Builder<RuleFinding> missing = ImmutableList.builder();
            for (int place = 0; place < media.size(); place++) {
                if (lacks(rule, required.need(), media.get(place), situation)) {
                    missing.add(situation.missing(rule, place));
                }
            }
            return missing.build();
        }
        return isMissing(rule, situation) && madeSo(rule, situation)
                ? ImmutableList.of(situation.missing(rule))
                : ImmutableList.of();
    }

    private static boolean isMissing(CompiledRules.PackedRule rule, RuleSituation situation) {
        Provenance made = situation.communication().provenance();
        if (rule.rule().content() instanceof RuleContent.RequiresProofreader) {
            return made.involvesMachine() && made.readOver().isEmpty();
        }
        for (Section section : situation.variant().sections()) {
            if (holds(section, rule)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what must be there is in this section. */
    private static boolean holds(Section section, CompiledRules.PackedRule rule) {
        RuleContent content = rule.rule().content();
        if (content instanceof RuleContent.RequiresSection required) {
            return section.role() == required.role() && !section.text().isBlank();
        }
        return content instanceof RuleContent.RequiresMention required
                && (required.sections().isEmpty() || required.sections().contains(section.role()))
                && mentions(rule, section.text());
    }

    private static boolean madeSo(CompiledRules.PackedRule rule, RuleSituation situation) {
        return rule.rule().when().holdsOfMaker(situation.communication().provenance());
    }

    private static boolean lacks(
            CompiledRules.PackedRule rule, RuleContent.MediaNeed need, MediaAsset medium, RuleSituation situation) {
        MediaUsage usage = medium.rights().orElseGet(MediaUsage::free);
        RuleCondition when = rule.rule().when();
        if (!when.holdsOfShown(usage.shows()) || !when.holdsOfMaker(usage.provenance())) {
            return false;
        }
        LocalDate day = situation.context().day();
        return switch (need) {
            case RELEASE -> usage.release().isBlank();
            case ALT_TEXT -> medium.altText().isBlank();
            case CREDIT -> medium.credit().isBlank();
            case LICENCE -> usage.lastDay().filter(day::isAfter).isPresent();
            case MENTION ->
                usage.provenance().involvesMachine()
                        && !mentions(rule, medium.credit())
                        && !mentions(rule, medium.altText())
                        && situation.variant().sections().stream()
                                .map(Section::text)
                                .noneMatch(text -> mentions(rule, text));
        };
    }

    private static boolean mentions(CompiledRules.PackedRule rule, String text) {
        PhraseTrie mentions = rule.mentions();
        return mentions != null && !mentions.scan(text).isEmpty();
    }
}
