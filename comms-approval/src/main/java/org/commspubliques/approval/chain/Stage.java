package org.commspubliques.approval.chain;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.language.Wording;

/**
 * Étape: a stage of a chain, with its seats and its quorum. Immutable and thread-safe.
 *
 * @param id the identifier
 * @param name how people call it
 * @param nature what a decision in it means
 * @param seats who may decide, at least one, each office once; unmodifiable
 * @param quorum how many of them must approve
 * @param coverage the variants it answers for
 */
public record Stage(StageId id, Wording name, StageNature nature, List<Seat> seats, Quorum quorum, Coverage coverage) {

    /** Copies the seats; refuses a quorum that they can never reach. */
    public Stage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(coverage, "coverage");
        seats = ImmutableList.copyOf(seats);
        Preconditions.checkArgument(!seats.isEmpty(), "stage %s has no seat", id);
        Preconditions.checkArgument(
                seats.stream().distinct().count() == seats.size(), "stage %s has an office twice", id);
        Preconditions.checkArgument(
                quorum.needed(seats.size()) <= seats.size(),
                "stage %s needs %s approvals and has %s seats",
                id,
                quorum.needed(seats.size()),
                seats.size());
    }

    /**
     * Returns a builder. Seats must be given; the quorum is all of them and the coverage everything unless set.
     *
     * @param id the identifier
     * @param nature what a decision in it means
     * @param name how people call it
     * @return the builder
     */
    public static Builder builder(String id, StageNature nature, Wording name) {
        return new Builder(StageId.of(id), nature, name);
    }

    /**
     * Returns how many approvals are needed.
     *
     * @return how many of the seats
     */
    public int approvalsNeeded() {
        return quorum.needed(seats.size());
    }

    /**
     * Tells whether an office has a seat.
     *
     * @param office the office
     * @return true if it has
     */
    public boolean seats(OfficeId office) {
        return seats.stream().anyMatch(seat -> seat.office().equals(office));
    }

    /** Builds a stage. Not thread-safe. */
    public static final class Builder {

        private final StageId id;
        private final StageNature nature;
        private final Wording name;
        private final List<Seat> seats = new ArrayList<>();
        private Quorum quorum = Quorum.all();
        private Coverage coverage = Coverage.everything();

        private Builder(StageId id, StageNature nature, Wording name) {
            this.id = id;
            this.nature = nature;
            this.name = name;
        }

        /**
         * Adds a seat.
         *
         * @param office the office that holds it
         * @return this builder
         */
        public Builder by(OfficeId office) {
            seats.add(new Seat(office));
            return this;
        }

        /**
         * Sets how many seats must approve.
         *
         * @param value the quorum
         * @return this builder
         */
        public Builder quorum(Quorum value) {
            this.quorum = Objects.requireNonNull(value, "quorum");
            return this;
        }

        /**
         * Sets the variants the stage answers for.
         *
         * @param value the coverage
         * @return this builder
         */
        public Builder covers(Coverage value) {
            this.coverage = Objects.requireNonNull(value, "coverage");
            return this;
        }

        /**
         * Returns the stage.
         *
         * @return the stage
         * @throws IllegalArgumentException if it has no seat, an office twice, or a quorum it cannot reach
         */
        public Stage build() {
            return new Stage(id, name, nature, seats, quorum, coverage);
        }
    }
}
