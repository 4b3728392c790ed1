package org.commspubliques.examples.guichetdemandes;

import java.util.List;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.request.CommunicationRequest;
import org.commspubliques.core.request.GridDecision;
import org.commspubliques.core.request.SupportLevel;
import org.commspubliques.core.time.BackwardSchedule;
import org.jspecify.annotations.Nullable;

/**
 * A request and what the desk says of it.
 *
 * @param request the request
 * @param header who makes it
 * @param findings what is missing or should be seen; empty where the request is declined
 * @param decision how much is done about it
 * @param schedule when each step must start; null where nothing is done, or no date is wanted
 * @param late what is said where there is not enough time
 */
record Treated(
        CommunicationRequest request,
        Wording header,
        List<Finding> findings,
        GridDecision decision,
        @Nullable BackwardSchedule schedule,
        List<Finding> late) {

    Optional<BackwardSchedule> deadline() {
        return Optional.ofNullable(schedule);
    }

    boolean isComplete() {
        return findings.isEmpty() && decision.level() != SupportLevel.DECLINED;
    }
}
