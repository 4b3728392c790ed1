package org.commspubliques.core.contribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.finding.Finding;

/**
 * Examen d’une contribution: what its contributor may do on each channel it is for, and what should be seen. Immutable and
 * thread-safe.
 *
 * @param contribution the reference of the contribution
 * @param answers what the contributor may do, by channel in the order of the contribution; unmodifiable
 * @param findings what should be seen; unmodifiable
 */
public record ContributionReport(
        CommunicationId contribution, Map<ChannelId, RightAnswer> answers, List<Finding> findings) {

    /** Copies the collections. */
    public ContributionReport {
        Objects.requireNonNull(contribution, "contribution");
        answers = ImmutableMap.copyOf(answers);
        findings = ImmutableList.copyOf(findings);
    }

    /**
     * Returns the visas that are needed before it goes further.
     *
     * @return the visas, each once; unmodifiable
     */
    public Set<NeededVisa> visas() {
        return answers.values().stream()
                .map(RightAnswer::neededVisa)
                .flatMap(Optional::stream)
                .collect(ImmutableSet.toImmutableSet());
    }
}
