package org.commspubliques.approval.mandate;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import org.commspubliques.core.authority.ActReference;
import org.commspubliques.core.authority.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * Acte donnant titre: an arrêté, or the election that settles the order of the deputies, by which a person may act for an
 * office. Who gives it does so by an office of their own, so that mandates never chain. Immutable and thread-safe.
 *
 * @param kind what it gives: suppléance, a delegation or intérim
 * @param office the office acted for
 * @param grantor who signed it, by which office of their own
 * @param holder who may act, and in what quality: an office they hold by themselves
 * @param matter what it reaches
 * @param rank the place of the holder among those who hold the same for the same matter, from 1, the first
 * @param from the first day, in the authority's zone
 * @param until the last day, included; null where it holds until it is withdrawn
 * @param reference its number and dates
 */
public record MandateAct(
        MandateKind kind,
        OfficeId office,
        Mandate.OwnOffice grantor,
        Mandate.OwnOffice holder,
        Matter matter,
        int rank,
        LocalDate from,
        @Nullable LocalDate until,
        ActReference reference) {

    /** Refuses a kind that no act gives, a delegation of another's functions, one to oneself, and an end before the start. */
    public MandateAct {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(reference, "reference");
        Preconditions.checkArgument(kind.isByAct(), "no act gives %s", kind);
        Preconditions.checkArgument(
                kind.needsAbsence() || grantor.office().equals(office),
                "%s cannot delegate what belongs to %s",
                grantor.office(),
                office);
        Preconditions.checkArgument(
                kind.needsAbsence() || !grantor.person().equals(holder.person()),
                "%s cannot delegate to themselves",
                holder.person());
        Preconditions.checkArgument(rank >= 1, "a rank is at least 1, was %s", rank);
        Preconditions.checkArgument(
                until == null || !until.isBefore(from),
                "act %s ends on %s, before it starts",
                reference.number(),
                until);
    }

    /**
     * Returns an act of rank 1 that reaches everything, from the day of its signature until it is withdrawn.
     *
     * @param kind what it gives
     * @param office the office acted for
     * @param grantor who signed it, by which office of their own
     * @param holder who may act, and in what quality
     * @param reference its number and dates
     * @return the act
     */
    public static MandateAct of(
            MandateKind kind,
            OfficeId office,
            Mandate.OwnOffice grantor,
            Mandate.OwnOffice holder,
            ActReference reference) {
        return new MandateAct(
                kind, office, grantor, holder, Matter.everything(), 1, reference.signedOn(), null, reference);
    }

    /**
     * Returns this act limited to a matter.
     *
     * @param other what it reaches
     * @return the act
     */
    public MandateAct withMatter(Matter other) {
        return new MandateAct(kind, office, grantor, holder, other, rank, from, until, reference);
    }

    /**
     * Returns this act with another rank.
     *
     * @param other the rank, from 1
     * @return the act
     */
    public MandateAct withRank(int other) {
        return new MandateAct(kind, office, grantor, holder, matter, other, from, until, reference);
    }

    /**
     * Returns this act for other days. One that is withdrawn ends on the day before.
     *
     * @param first the first day
     * @param last the last day, included; null where it holds until it is withdrawn
     * @return the act
     */
    public MandateAct withDays(LocalDate first, @Nullable LocalDate last) {
        return new MandateAct(kind, office, grantor, holder, matter, rank, first, last, reference);
    }
}
