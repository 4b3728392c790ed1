package org.commspubliques.examples.metropolesectorielle;

import java.util.List;
import org.commspubliques.core.clarity.ClarityCheck;
import org.commspubliques.core.clarity.ClarityProfile;
import org.commspubliques.core.clarity.Readability;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.review.ReviewContext;

/**
 * How a text reads: by itself, and for each of the audiences.
 *
 * @param text the text
 * @param readability its score
 * @param findings what is to be seen for its own audience
 * @param forOthers how many findings it has by the profile of each text, in their order
 */
record TextReading(AudienceText text, Readability readability, List<Finding> findings, List<Integer> forOthers) {

    static List<TextReading> all(Metropolis metropolis) {
        return metropolis.texts().stream()
                .map(text -> new TextReading(
                        text,
                        Readability.of(text.text()),
                        findings(metropolis, text, text.profile()),
                        metropolis.texts().stream()
                                .map(other -> findings(metropolis, text, other.profile())
                                        .size())
                                .toList()))
                .toList();
    }

    private static List<Finding> findings(Metropolis metropolis, AudienceText text, ClarityProfile profile) {
        return new ClarityCheck(profile)
                .check(
                        metropolis.communication(),
                        text.variant(),
                        new ReviewContext(
                                metropolis.file().authority(),
                                metropolis.file().moment().toInstant()));
    }
}
