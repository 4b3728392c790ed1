package org.commspubliques.approval.rehearsal;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Étape prévue: what a stage would ask of whom, on one variant, if every earlier stage took all its time. Immutable and
 * thread-safe.
 *
 * @param stage the stage
 * @param rank its place in the chain, from 0; those of one rank are open side by side
 * @param skippedBy the criteria of its condition that are not met; empty where the stage takes place; unmodifiable
 * @param opens when it opens at the latest; null where it is skipped
 * @param due when it is due; null where it is skipped or has no deadline
 * @param reminders when those who have not decided are reminded; unmodifiable
 * @param escalateTo who is told when it is late; null for nobody
 * @param seats who would be asked, seat after seat; empty where it is skipped; unmodifiable
 */
public record ExpectedStage(
        Stage stage,
        int rank,
        List<Condition.Criterion> skippedBy,
        @Nullable Instant opens,
        @Nullable Instant due,
        List<Instant> reminders,
        @Nullable OfficeId escalateTo,
        List<Asked> seats) {

    /** Copies the lists. */
    public ExpectedStage {
        Objects.requireNonNull(stage, "stage");
        skippedBy = ImmutableList.copyOf(skippedBy);
        reminders = ImmutableList.copyOf(reminders);
        seats = ImmutableList.copyOf(seats);
    }

    /**
     * Place sollicitée: one seat, and who could answer for it when the stage opens. Immutable and thread-safe.
     *
     * @param office the office
     * @param mandates who could decide, by what right; unmodifiable, empty where the seat waits for nobody
     * @param authors who could act for the office but wrote the text; unmodifiable
     */
    public record Asked(OfficeId office, List<Mandate> mandates, List<PersonId> authors) {

        /** Copies the lists. */
        public Asked {
            Objects.requireNonNull(office, "office");
            mandates = ImmutableList.copyOf(mandates);
            authors = ImmutableList.copyOf(authors);
        }
    }

    /**
     * Tells whether the stage takes place.
     *
     * @return false where its condition is not met
     */
    public boolean takesPlace() {
        return skippedBy.isEmpty();
    }

    /**
     * Returns when it opens at the latest.
     *
     * @return the instant, or nothing where it is skipped
     */
    public Optional<Instant> opening() {
        return Optional.ofNullable(opens);
    }

    /**
     * Returns when it is due.
     *
     * @return the instant, or nothing where it is skipped or has no deadline
     */
    public Optional<Instant> end() {
        return Optional.ofNullable(due);
    }

    /**
     * Returns who is told when it is late.
     *
     * @return the office, or nothing
     */
    public Optional<OfficeId> escalation() {
        return Optional.ofNullable(escalateTo);
    }
}
