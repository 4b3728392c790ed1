package org.commspubliques.core.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.internal.phrase.PhraseTrie;

/** What must be there: looks whether it is. */
final class Requirements {

    private Requirements() {}

    /** Returns the finding that something is missing; nothing where it is there, or the rule asks for nothing. */
    static Optional<RuleFinding> of(CompiledRules.PackedRule rule, RuleSituation situation) {
        RuleContent content = rule.rule().content();
        if (content instanceof RuleContent.RequiresSection required) {
            boolean there = situation.variant().sections().stream()
                    .anyMatch(section ->
                            section.role() == required.role() && !section.text().isBlank());
            return there || !madeSo(rule, situation) ? Optional.empty() : Optional.of(situation.missing(rule));
        }
        if (content instanceof RuleContent.RequiresMention required) {
            boolean there = situation.variant().sections().stream()
                    .filter(section ->
                            required.sections().isEmpty() || required.sections().contains(section.role()))
                    .anyMatch(section -> mentions(rule, section.text()));
            return there || !madeSo(rule, situation) ? Optional.empty() : Optional.of(situation.missing(rule));
        }
        if (content instanceof RuleContent.RequiresProofreader) {
            Provenance made = situation.communication().provenance();
            return made.involvesMachine() && made.readOver().isEmpty() && madeSo(rule, situation)
                    ? Optional.of(situation.missing(rule))
                    : Optional.empty();
        }
        if (content instanceof RuleContent.RequiresOfMedia required) {
            return situation.variant().media().stream()
                    .filter(medium -> lacks(rule, required.need(), medium, situation))
                    .findFirst()
                    .map(medium -> situation.missing(rule, medium));
        }
        return Optional.empty();
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
