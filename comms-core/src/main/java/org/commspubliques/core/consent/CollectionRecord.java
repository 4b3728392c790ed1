package org.commspubliques.core.consent;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recueil des données: where a contact’s details come from, when and for what they were collected, and when the person was told
 * (règlement (UE) 2016/679, art. 13 and 14; loi n° 78-17 du 6 janvier 1978, art. 48). Days are those of the authority’s zone.
 * Immutable and thread-safe.
 */
public final class CollectionRecord {

    private final DataOrigin origin;
    private final LocalDate collected;
    private final Set<ProcessingPurpose> purposes;
    private final @Nullable LocalDate informed;
    private final boolean compulsory;
    private final int hash;

    private CollectionRecord(
            DataOrigin origin,
            LocalDate collected,
            Set<ProcessingPurpose> purposes,
            @Nullable LocalDate informed,
            boolean compulsory) {
        this.origin = Objects.requireNonNull(origin, "origin");
        this.collected = Objects.requireNonNull(collected, "collected");
        this.purposes = Sets.immutableEnumSet(purposes);
        this.informed = informed;
        this.compulsory = compulsory;
        this.hash = Objects.hash(origin, collected, this.purposes, informed, compulsory);
    }

    /**
     * Returns a record of data that the person gave of her own free will, or that a register holds, and of which she has not been told
     * anything yet.
     *
     * @param origin where the data come from
     * @param collected the day they were collected
     * @param purposes the purposes announced at that time; none for a register that the law keeps
     * @return the record
     */
    public static CollectionRecord of(DataOrigin origin, LocalDate collected, Set<ProcessingPurpose> purposes) {
        return new CollectionRecord(origin, collected, purposes, null, false);
    }

    /**
     * Returns this record with the day the person was told.
     *
     * @param day the day
     * @return the record
     */
    public CollectionRecord informedOn(LocalDate day) {
        return new CollectionRecord(origin, collected, purposes, Objects.requireNonNull(day, "day"), compulsory);
    }

    /**
     * Returns this record as of data the person had to give. What was announced then allows nothing: a municipal file of
     * communication rests on details given freely (CNIL, « Communication municipale », 7 août 2012).
     *
     * @return the record
     */
    public CollectionRecord madeCompulsory() {
        return new CollectionRecord(origin, collected, purposes, informed, true);
    }

    /**
     * Returns where the data come from.
     *
     * @return the origin
     */
    public DataOrigin origin() {
        return origin;
    }

    /**
     * Returns when the data were collected.
     *
     * @return the day
     */
    public LocalDate collected() {
        return collected;
    }

    /**
     * Returns what the data were collected for.
     *
     * @return the purposes announced at that time; unmodifiable
     */
    public Set<ProcessingPurpose> purposes() {
        return purposes;
    }

    /**
     * Returns when the person was told what is done with the data.
     *
     * @return the day, or nothing where she was not
     */
    public Optional<LocalDate> informed() {
        return Optional.ofNullable(informed);
    }

    /**
     * Returns whether the person had to give the data.
     *
     * @return true if she had no choice
     */
    public boolean isCompulsory() {
        return compulsory;
    }

    boolean isInformedOn(LocalDate day) {
        return informed != null && !informed.isAfter(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof CollectionRecord that
                        && hash == that.hash
                        && origin == that.origin
                        && collected.equals(that.collected)
                        && purposes.equals(that.purposes)
                        && Objects.equals(informed, that.informed)
                        && compulsory == that.compulsory);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return origin + " " + collected + " " + purposes;
    }
}
