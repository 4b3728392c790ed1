package org.commspubliques.core.participation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Communication due à une date: something the public has to hear of one process, and whether it has. Immutable and
 * thread-safe.
 *
 * @param phase the phase it is about; null for the whole process
 * @param rule the rule it comes from
 * @param latest the last day on which it is in time, in the authority’s zone
 * @param issued what was published for it first; null while nothing was
 */
public record OwedCommunication(
        @Nullable ParticipationPhase phase,
        DutyRule rule,
        LocalDate latest,
        @Nullable IssuedCommunication issued) {

    /** Refuses missing parts. */
    public OwedCommunication {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(latest, "latest");
    }

    /**
     * Returns what the public has to hear.
     *
     * @return the duty
     */
    public CommunicationDuty duty() {
        return rule.duty();
    }

    /**
     * Returns the phase it is about.
     *
     * @return the phase, or nothing for the whole process
     */
    public Optional<ParticipationPhase> ofPhase() {
        return Optional.ofNullable(phase);
    }

    /**
     * Returns what was published for it.
     *
     * @return the first communication, or nothing while there is none
     */
    public Optional<IssuedCommunication> published() {
        return Optional.ofNullable(issued);
    }

    /**
     * Returns whether it came too late, or has not come though it should have.
     *
     * @param today the day, in the authority’s zone
     * @return true where it was published after its last day, or was not and that day is over
     */
    public boolean isLate(LocalDate today) {
        return (issued == null ? today : issued.on()).isAfter(latest);
    }

    /**
     * Returns what a person reads: « annonce (dépôt des idées), au plus tard le 3 mai 2027 ».
     *
     * @return the label, in one line
     */
    public Wording label() {
        Wording day = DateWording.dayMonthAndYear(latest);
        Wording about = ofPhase().map(ParticipationPhase::label).orElse(null);
        return Wording.of(
                duty().label().fr() + (about == null ? "" : " (" + about.fr() + ")") + ", au plus tard le " + day.fr(),
                duty().label().en() + (about == null ? "" : " (" + about.en() + ")") + ", by " + day.en());
    }
}
