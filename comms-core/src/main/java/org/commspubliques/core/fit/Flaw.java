package org.commspubliques.core.fit;

import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/**
 * What keeps somebody from getting at a content.
 *
 * @param rule the rule, such as {@code A11Y-03}
 * @param severity how grave it is
 * @param place below the variant, where it is in a medium, such as {@code /media/0/altText}; empty where it is in a text
 * @param start where it starts in the text, in UTF-16 units; 0 in a medium
 * @param end where it ends, exclusive; 0 in a medium
 * @param excerpt the words of a medium’s text it is about; empty in a text, which has its span
 * @param message what is wrong
 * @param proposal what could be done
 * @param source what it rests on
 */
record Flaw(
        String rule,
        Severity severity,
        String place,
        int start,
        int end,
        String excerpt,
        Wording message,
        Proposal proposal,
        Source source) {

    /** A flaw of a text; it informs. */
    static Flaw inText(String rule, int start, int end, Wording message, Proposal proposal, Source source) {
        return new Flaw(rule, Severity.INFO, "", start, end, "", message, proposal, source);
    }
}
