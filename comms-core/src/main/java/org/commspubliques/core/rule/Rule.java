package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonPlace;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/**
 * A rule of a pack, as read.
 *
 * @param place where it is written
 * @param id the identifier
 * @param nature what is the matter where it finds something
 * @param message what is wrong, with places to fill
 * @param advice what to do
 * @param removable whether the sentence can stand without the words found
 * @param asOf the day it was last checked
 * @param references the legal texts it cites, by id
 * @param banReferences the legal texts it cites while a pre-electoral period is open, by id
 * @param sources what else it rests on
 * @param severity how grave it is
 * @param derogable whether somebody entitled to it may answer for a derogation
 * @param sections the roles of the sections it looks at; all where empty
 * @param notSections the roles it does not look at
 * @param when when it applies
 * @param content what it looks for
 * @param bad examples in which it must find something, read when they are run
 * @param good examples in which it must find nothing, read when they are run
 */
record Rule(
        JsonPlace place,
        String id,
        RuleNature nature,
        Wording message,
        Wording advice,
        boolean removable,
        LocalDate asOf,
        ImmutableList<String> references,
        ImmutableList<String> banReferences,
        ImmutableList<Source> sources,
        RuleSeverity severity,
        boolean derogable,
        ImmutableSet<SectionRole> sections,
        ImmutableSet<SectionRole> notSections,
        RuleCondition when,
        RuleContent content,
        ImmutableList<JsonElement> bad,
        ImmutableList<JsonElement> good) {

    Rule withContent(RuleContent other) {
        return copy(severity, other);
    }

    Rule withSeverity(RuleSeverity other) {
        return copy(other, content);
    }

    private Rule copy(RuleSeverity otherSeverity, RuleContent otherContent) {
        return new Rule(
                place,
                id,
                nature,
                message,
                advice,
                removable,
                asOf,
                references,
                banReferences,
                sources,
                otherSeverity,
                derogable,
                sections,
                notSections,
                when,
                otherContent,
                bad,
                good);
    }

    /** Whether it blocks in some part of a text at which it looks; what it finds of the whole stands in no part. */
    boolean blocksInSomePart() {
        return content.isOfWords()
                ? Arrays.stream(SectionRole.values())
                        .anyMatch(role -> looksAt(role) && severity.in(role, true) == Severity.BLOCKING)
                : severity.in(null, true) == Severity.BLOCKING;
    }

    /** Whether it looks at the words of a section of this role. What the opposition writes, no rule looks at. */
    boolean looksAt(SectionRole role) {
        if (role == SectionRole.OPPOSITION_COLUMN
                || notSections.contains(role)
                || (!sections.isEmpty() && !sections.contains(role))) {
            return false;
        }
        return !nature.isOfTheSpeaker() || role != SectionRole.LEGAL_NOTICE;
    }
}
