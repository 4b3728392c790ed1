package org.commspubliques.approval.chain;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Étape: a stage of a chain, with its seats and its quorum. Immutable and thread-safe.
 *
 * @param id the identifier
 * @param name how people call it
 * @param nature what a decision in it means
 * @param seats who may decide, at least one, each office once; unmodifiable
 * @param quorum how many of them must approve
 * @param coverage the variants it answers for
 * @param onlyIf for which communications it is there at all; null for all
 * @param deadline how long it may take; null where nothing is said
 * @param mandates the kinds of right by which it may be decided in; null for those its nature accepts: all, internal
 *     replacements only where {@link StageNature#acceptsInternalReplacement} says so; unmodifiable
 */
public record Stage(
        StageId id,
        Wording name,
        StageNature nature,
        List<Seat> seats,
        Quorum quorum,
        Coverage coverage,
        @Nullable Condition onlyIf,
        @Nullable Deadline deadline,
        @Nullable Set<MandateKind> mandates) {

    private static final ImmutableSet<MandateKind> ALL = Sets.immutableEnumSet(EnumSet.allOf(MandateKind.class));

    /**
     * Copies the seats and the kinds of right; refuses a quorum that the seats can never reach, one that names an office
     * without a seat, and no right at all or one too weak for the nature of the stage.
     */
    public Stage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(coverage, "coverage");
        seats = ImmutableList.copyOf(seats);
        Preconditions.checkArgument(!seats.isEmpty(), "stage %s has no seat; add one with by(office)", id);
        Preconditions.checkArgument(
                seats.stream().distinct().count() == seats.size(),
                "stage %s has an office twice; give each office one seat",
                id);
        int needed = quorum.needed(seats.size());
        Preconditions.checkArgument(
                needed <= seats.size(),
                "the quorum of stage %s asks for %s approvals and the stage has %s; lower it with quorum(), or add seats with"
                        + " by()",
                id,
                needed,
                seats.size() == 1 ? "1 seat" : seats.size() + " seats");
        for (OfficeId named : Sets.union(quorum.required(), quorum.vetoes())) {
            Preconditions.checkArgument(
                    seats.contains(new Seat(named)),
                    "the quorum of stage %s names office %s, which has no seat there; add it with by(), or name another",
                    id,
                    named);
        }
        if (mandates != null) {
            ImmutableSet<MandateKind> kinds = Sets.immutableEnumSet(mandates);
            Preconditions.checkArgument(
                    !kinds.isEmpty(), "stage %s accepts no right at all; name one, or leave accepting() out", id);
            Preconditions.checkArgument(
                    usual(nature).containsAll(kinds),
                    "stage %s is a %s and accepts no internal replacement; leave INTERNAL_REPLACEMENT out",
                    id,
                    nature);
            mandates = kinds.equals(usual(nature)) ? null : kinds;
        }
    }

    private static Set<MandateKind> usual(StageNature nature) {
        return nature.acceptsInternalReplacement() ? ALL : MandateKind.binding();
    }

    /**
     * Returns the kinds of right by which it may be decided in.
     *
     * @return the kinds, those of its nature where the stage says nothing; unmodifiable
     */
    public Set<MandateKind> acceptedMandates() {
        return mandates == null ? usual(nature) : mandates;
    }

    /**
     * Returns a builder. Seats must be given; the quorum is all of them, the coverage everything, the
     * kinds of right those of its nature, and there is no condition and no deadline unless set.
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

    /**
     * Returns for which communications the stage is there at all.
     *
     * @return the condition, or nothing where it is there for all
     */
    public Optional<Condition> condition() {
        return Optional.ofNullable(onlyIf);
    }

    /**
     * Returns how long the stage may take.
     *
     * @return the deadline, or nothing where nothing is said
     */
    public Optional<Deadline> timeLimit() {
        return Optional.ofNullable(deadline);
    }

    /**
     * Tells whether the stage answers for a variant.
     *
     * @param variant the variant
     * @param circumstances the circumstances of its communication
     * @return true if the variant is covered and the condition met
     */
    public boolean appliesTo(VariantId variant, Circumstances circumstances) {
        return coverage.covers(variant)
                && (onlyIf == null
                        || onlyIf.unmet(circumstances, variant.channel()).isEmpty());
    }

    /**
     * Tells whether an objection of an office holds a variant back by itself. One of a member without a veto, in a quorum
     * where others have one, does so only once the quorum is out of reach.
     *
     * @param office the office
     * @return never in an avis simple, always in an avis conforme; otherwise unless others have a veto and this office is
     *     neither one of them nor a mandatory member
     */
    public boolean objectionBlocks(OfficeId office) {
        if (!nature.isBinding()) {
            return false;
        }
        return nature == StageNature.BINDING_OPINION
                || quorum.vetoes().isEmpty()
                || quorum.vetoes().contains(office)
                || quorum.required().contains(office);
    }

    /** Builds a stage. Not thread-safe. */
    public static final class Builder {

        private final StageId id;
        private final StageNature nature;
        private final Wording name;
        private final List<Seat> seats = new ArrayList<>();
        private Quorum quorum = Quorum.all();
        private Coverage coverage = Coverage.everything();
        private @Nullable Condition onlyIf;
        private @Nullable Deadline deadline;
        private @Nullable Set<MandateKind> mandates;

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
         * Sets for which communications the stage is there at all.
         *
         * @param value the condition
         * @return this builder
         */
        public Builder onlyIf(Condition value) {
            this.onlyIf = value;
            return this;
        }

        /**
         * Sets how long the stage may take.
         *
         * @param value the deadline
         * @return this builder
         */
        public Builder deadline(Deadline value) {
            this.deadline = value;
            return this;
        }

        /**
         * Sets the kinds of right by which it may be decided in, and no others.
         *
         * @param first one kind
         * @param others more kinds
         * @return this builder
         */
        public Builder accepting(MandateKind first, MandateKind... others) {
            this.mandates = EnumSet.of(first, others);
            return this;
        }

        /**
         * Returns the stage.
         *
         * @return the stage
         * @throws IllegalArgumentException if it has no seat, an office twice, a quorum it cannot reach or one that names
         *     an office without a seat, or accepts internal replacements against its nature
         */
        public Stage build() {
            return new Stage(id, name, nature, seats, quorum, coverage, onlyIf, deadline, mandates);
        }
    }
}
