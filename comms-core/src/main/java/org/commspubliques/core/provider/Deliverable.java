package org.commspubliques.core.provider;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Livrable: what a provider hands over, by when, and what may be done with it. Immutable and thread-safe.
 *
 * @param id its identifier within the mission: lower-case letters, digits, dots and hyphens
 * @param label what it is called
 * @param due the last day on which it is on time, in the authority’s zone
 * @param delivered the day it was handed over; null while it is awaited
 * @param medium the file; null for what is no file, or is awaited
 * @param rights what was ceded with it, later extensions included; unmodifiable
 * @param proof its bon à tirer; null where none is wanted
 */
public record Deliverable(
        String id,
        String label,
        LocalDate due,
        @Nullable LocalDate delivered,
        @Nullable MediaAsset medium,
        List<CededRights> rights,
        @Nullable Proof proof) {

    /** Refuses a file that was not handed over. */
    public Deliverable {
        Identifiers.require(id, "deliverable id");
        label = EnteredText.enter(label, "deliverable label");
        Preconditions.checkArgument(!label.isBlank(), "deliverable label is empty");
        Objects.requireNonNull(due, "due");
        rights = ImmutableList.copyOf(rights);
        Preconditions.checkArgument(
                medium == null || delivered != null, "deliverable %s has a file and was not delivered", id);
    }

    /**
     * Bon à tirer: the last proof, which whoever signs it says may be made as it is. Immutable and thread-safe.
     *
     * @param file the digest of the file to be signed, in 64 lower-case hexadecimal digits; null until there is one
     * @param signedBy who signed it, as the host names them; empty until somebody has
     * @param signedAt when; null until somebody has
     * @param signed the digest of the file that was signed; null until somebody has
     */
    public record Proof(
            @Nullable ContentSeal file,
            String signedBy,
            @Nullable Instant signedAt,
            @Nullable ContentSeal signed) {

        /** Refuses half a signature. */
        public Proof {
            signedBy = EnteredText.enter(signedBy, "signed by");
            Preconditions.checkArgument(
                    signedBy.isBlank() == (signedAt == null) && signedBy.isBlank() == (signed == null),
                    "a proof is signed by somebody, at some time, on a file, or by nobody");
        }

        /**
         * Returns a proof that is wanted.
         *
         * @return the proof, without a file
         */
        public static Proof wanted() {
            return new Proof(null, "", null, null);
        }

        /**
         * Returns this proof for another file. What was signed stays what it was.
         *
         * @param other the digest of the file
         * @return the proof, which is no longer signed unless the file is the same
         */
        public Proof of(ContentSeal other) {
            return new Proof(other, signedBy, signedAt, signed);
        }

        /**
         * Returns this proof, signed as it is.
         *
         * @param by who signs
         * @param at when
         * @return the proof
         * @throws IllegalArgumentException if there is no file to sign
         */
        public Proof signed(String by, Instant at) {
            Preconditions.checkArgument(file != null, "there is no file to sign");
            return new Proof(file, by, at, file);
        }

        /**
         * Returns whether the file may be made as it is.
         *
         * @return true where this very file was signed
         */
        public boolean isSigned() {
            return file != null && file.equals(signed);
        }
    }

    /**
     * Returns something that is awaited.
     *
     * @param id its identifier within the mission
     * @param label what it is called
     * @param due the last day on which it is on time
     * @return the deliverable, without rights and proof
     */
    public static Deliverable awaited(String id, String label, LocalDate due) {
        return new Deliverable(id, label, due, null, null, List.of(), null);
    }

    /**
     * Returns this deliverable, handed over.
     *
     * @param day when
     * @param file the file; null for what is no file
     * @return the deliverable
     */
    public Deliverable delivered(LocalDate day, @Nullable MediaAsset file) {
        return new Deliverable(id, label, due, Objects.requireNonNull(day, "day"), file, rights, proof);
    }

    /**
     * Returns this deliverable with more rights.
     *
     * @param more what is ceded besides
     * @return the deliverable
     */
    public Deliverable ceded(CededRights more) {
        return new Deliverable(
                id,
                label,
                due,
                delivered,
                medium,
                ImmutableList.<CededRights>builder().addAll(rights).add(more).build(),
                proof);
    }

    /**
     * Returns this deliverable with its bon à tirer as it stands.
     *
     * @param standing the proof
     * @return the deliverable
     */
    public Deliverable proof(Proof standing) {
        return new Deliverable(id, label, due, delivered, medium, rights, Objects.requireNonNull(standing, "standing"));
    }

    /**
     * Returns whether it is, or was, late.
     *
     * @param day the day asked about
     * @return true where the last day passed before it was handed over
     */
    public boolean isLate(LocalDate day) {
        return due.isBefore(delivered == null ? day : delivered);
    }

    /**
     * Returns whether it is awaited.
     *
     * @return true until it is handed over
     */
    public boolean isAwaited() {
        return delivered == null;
    }

    /**
     * Returns the last day on which anything may be done with it.
     *
     * @return the day, or nothing where some rights have no end, or none were ceded
     */
    public Optional<LocalDate> rightsUntil() {
        return rights.stream().anyMatch(ceded -> ceded.until() == null)
                ? Optional.empty()
                : rights.stream().flatMap(ceded -> ceded.lastDay().stream()).max(Comparator.naturalOrder());
    }

    /**
     * Returns whether a use is allowed on each of its days, by one cession or by several one after another.
     *
     * @param use the use
     * @return true where no day of it lacks rights on that support and in that territory
     */
    public boolean allows(MediaUse use) {
        return RightsCover.firstDayWithout(rights, use).isEmpty();
    }

    /**
     * Returns the first day of a use on which it is not allowed.
     *
     * @param use the use
     * @return the day, or nothing where it is allowed on each
     */
    public Optional<LocalDate> firstDayWithoutRights(MediaUse use) {
        return RightsCover.firstDayWithout(rights, use);
    }

    /**
     * Returns the file as a medium for a communication, whose licence ends when the rights do.
     *
     * @param usage whom it shows and who or what made it; its licence may end earlier
     * @return the medium, or nothing where there is no file
     */
    public Optional<MediaAsset> asset(MediaUsage usage) {
        if (medium == null) {
            return Optional.empty();
        }
        LocalDate last = rightsUntil()
                .filter(day -> usage.lastDay().filter(day::isAfter).isEmpty())
                .orElse(usage.licensedUntil());
        return Optional.of(medium.usedUnder(new MediaUsage(usage.shows(), usage.release(), last, usage.provenance())));
    }

    /**
     * Returns the file.
     *
     * @return the medium as it was handed over, or nothing
     */
    public Optional<MediaAsset> file() {
        return Optional.ofNullable(medium);
    }

    /**
     * Returns its bon à tirer.
     *
     * @return the proof, or nothing where none is wanted
     */
    public Optional<Proof> signOff() {
        return Optional.ofNullable(proof);
    }
}
