package org.commspubliques.core.neutrality;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/**
 * A rule of a pack, compiled.
 *
 * @param id the identifier
 * @param message what is wrong, with {@code {match}} for the words found
 * @param patterns the phrases it looks for
 * @param exceptions the phrases in whose words it is silent
 * @param usual how grave it is outside a pre-electoral period
 * @param duringBan how grave it is within one
 * @param references the legal texts it cites, by id
 * @param advice what to do
 * @param removable whether the sentence can stand without the words found
 * @param bad texts it must find something in
 * @param good texts it must find nothing in
 */
record NeutralityRule(
        String id,
        Wording message,
        ImmutableList<Pattern> patterns,
        ImmutableList<Pattern> exceptions,
        Severity usual,
        Severity duringBan,
        ImmutableList<String> references,
        Proposal advice,
        boolean removable,
        List<String> bad,
        List<String> good) {}
