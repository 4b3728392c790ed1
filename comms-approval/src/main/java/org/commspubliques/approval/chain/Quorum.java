package org.commspubliques.approval.chain;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.language.Wording;

/**
 * Quorum: how many of a stage’s seats must approve, which of them without fail, and whose objection blocks. Immutable and
 * thread-safe.
 */
public sealed interface Quorum {

    /**
     * Returns the quorum of every seat.
     *
     * @return the quorum
     */
    static Quorum all() {
        return new All();
    }

    /**
     * Returns the quorum of one seat, whichever.
     *
     * @return the quorum
     */
    static Quorum any() {
        return new AtLeast(1);
    }

    /**
     * Returns the quorum of so many seats.
     *
     * @param seats how many, from 1
     * @return the quorum
     */
    static Quorum atLeast(int seats) {
        return new AtLeast(seats);
    }

    /**
     * Returns the quorum of a share of the seats, rounded up: of 2/3 of four seats, three.
     *
     * @param numerator how many parts, from 1
     * @param denominator of how many, from the numerator to 100
     * @return the quorum
     */
    static Quorum share(int numerator, int denominator) {
        return new Share(numerator, denominator);
    }

    /**
     * Returns how many approvals are needed.
     *
     * @param seats how many seats the stage has
     * @return how many of them
     */
    int needed(int seats);

    /**
     * Returns the quorum as people say it, without the offices it names.
     *
     * @return the label
     */
    Wording label();

    /**
     * Returns the mandatory members.
     *
     * @return the offices that must approve whatever the others do; unmodifiable, empty where there is none
     */
    default Set<OfficeId> required() {
        return ImmutableSet.of();
    }

    /**
     * Returns whose objection blocks.
     *
     * @return the offices; unmodifiable. Empty where nobody has a veto of their own: then any objection blocks
     */
    default Set<OfficeId> vetoes() {
        return ImmutableSet.of();
    }

    /**
     * Returns this quorum with mandatory members, besides those it has.
     *
     * @param first an office that must approve whatever the others do
     * @param others more offices
     * @return the quorum
     */
    default Quorum requiring(OfficeId first, OfficeId... others) {
        return new Bound(this, with(required(), first, others), vetoes());
    }

    /**
     * Returns this quorum with members who have a veto, besides those it has. From then on the objection of a member who
     * has none counts as a vote against, and blocks only once the quorum is out of reach. Nobody waits for a veto: once enough
     * have approved, the stage is over. Whoever must have spoken is {@linkplain #requiring mandatory} too.
     *
     * @param first an office whose objection blocks
     * @param others more offices
     * @return the quorum
     */
    default Quorum withVeto(OfficeId first, OfficeId... others) {
        return new Bound(this, required(), with(vetoes(), first, others));
    }

    private static ImmutableSet<OfficeId> with(Set<OfficeId> known, OfficeId first, OfficeId... others) {
        return ImmutableSet.<OfficeId>builder()
                .addAll(known)
                .add(first)
                .add(others)
                .build();
    }

    /** Tous: every seat. */
    record All() implements Quorum {
        @Override
        public int needed(int seats) {
            return seats;
        }

        @Override
        public Wording label() {
            return Wording.of("tous", "all");
        }
    }

    /**
     * Au moins: so many seats, whichever.
     *
     * @param seats how many, from 1
     */
    record AtLeast(int seats) implements Quorum {

        /** Refuses a number below 1: a stage nobody need answer is no stage. */
        public AtLeast {
            Preconditions.checkArgument(seats >= 1, "a quorum needs at least 1 seat, was %s", seats);
        }

        @Override
        public int needed(int stageSeats) {
            return seats;
        }

        @Override
        public Wording label() {
            return seats == 1
                    ? Wording.of("l’un d’eux", "any one")
                    : Wording.of("au moins " + seats, "at least " + seats);
        }
    }

    /**
     * Part: a share of the seats, rounded up.
     *
     * @param numerator how many parts, from 1
     * @param denominator of how many, from the numerator to 100
     */
    record Share(int numerator, int denominator) implements Quorum {

        private static final int MAX_DENOMINATOR = 100;

        /** Refuses a share of nothing, and one of more than all. */
        public Share {
            Preconditions.checkArgument(
                    numerator >= 1 && numerator <= denominator && denominator <= MAX_DENOMINATOR,
                    "a share is from 1/100 to 1, was %s/%s",
                    numerator,
                    denominator);
        }

        @Override
        public int needed(int seats) {
            return (seats * numerator + denominator - 1) / denominator;
        }

        @Override
        public Wording label() {
            String share = numerator + "/" + denominator;
            return Wording.of("au moins " + share, "at least " + share);
        }
    }

    /**
     * Quorum avec membres désignés: a count of seats, with members whose approval or objection weighs more.
     *
     * @param count how many; names no member itself
     * @param required who must approve whatever the others do, in an order of their own; unmodifiable
     * @param vetoes whose objection blocks, in an order of their own; unmodifiable
     */
    record Bound(Quorum count, Set<OfficeId> required, Set<OfficeId> vetoes) implements Quorum {

        /** Copies the offices and takes the count out of another quorum of this kind; refuses one that names nobody. */
        public Bound {
            if (count instanceof Bound bound) {
                required = union(bound.required, required);
                vetoes = union(bound.vetoes, vetoes);
                count = bound.count;
            } else {
                required = union(required, ImmutableSet.of());
                vetoes = union(vetoes, ImmutableSet.of());
            }
            Preconditions.checkArgument(
                    !required.isEmpty() || !vetoes.isEmpty(),
                    "a quorum with named members must name one; for none, use the count alone");
        }

        private static ImmutableSet<OfficeId> union(Set<OfficeId> one, Set<OfficeId> other) {
            return Stream.concat(one.stream(), other.stream())
                    .sorted(Comparator.comparing(OfficeId::value))
                    .collect(ImmutableSet.toImmutableSet());
        }

        @Override
        public int needed(int seats) {
            return count.needed(seats);
        }

        @Override
        public Wording label() {
            return count.label();
        }
    }
}
