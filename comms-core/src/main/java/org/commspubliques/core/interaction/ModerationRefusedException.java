package org.commspubliques.core.interaction;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;

/** Thrown when a moderation decision is taken that a blocking finding bars; {@link ModerationFindings} says so beforehand. */
public final class ModerationRefusedException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What bars it. */
    private final transient List<Finding> findings;

    ModerationRefusedException(Interaction interaction, List<Finding> findings) {
        super(
                "comms.interaction.moderation-refused",
                Wording.of(
                        "décision sur « " + interaction.id() + " » refusée : "
                                + findings.stream()
                                        .map(finding -> finding.ruleId() + " "
                                                + finding.message().fr())
                                        .collect(Collectors.joining(" ")),
                        "decision on '" + interaction.id() + "' refused: "
                                + findings.stream()
                                        .map(finding -> finding.ruleId() + " "
                                                + finding.message().en())
                                        .collect(Collectors.joining(" "))));
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns what bars the decision.
     *
     * @return the blocking findings; unmodifiable, empty in an exception that was serialised
     */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
