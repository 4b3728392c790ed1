package org.commspubliques.core.consent;

import com.google.common.base.Preconditions;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * Consentement: somebody’s agreement to be written to for one purpose by some channels, its evidence, and its withdrawal, which
 * must be as easy as giving it (règlement (UE) 2016/679, art. 7). Days are those of the authority’s zone. Immutable and
 * thread-safe.
 */
public final class Consent {

    private final ProcessingPurpose purpose;
    private final Set<ChannelKind> channels;
    private final LocalDate given;
    private final ConsentEvidence evidence;
    private final @Nullable LocalDate withdrawn;
    private final int hash;

    private Consent(
            ProcessingPurpose purpose,
            Set<ChannelKind> channels,
            LocalDate given,
            ConsentEvidence evidence,
            @Nullable LocalDate withdrawn) {
        this.purpose = Objects.requireNonNull(purpose, "purpose");
        this.channels = Sets.immutableEnumSet(channels);
        this.given = Objects.requireNonNull(given, "given");
        this.evidence = Objects.requireNonNull(evidence, "evidence");
        this.withdrawn = withdrawn;
        this.hash = Objects.hash(purpose, this.channels, given, evidence, withdrawn);
        Preconditions.checkArgument(!this.channels.isEmpty(), "a consent is given for one channel at least");
        Preconditions.checkArgument(
                withdrawn == null || !withdrawn.isBefore(given),
                "the consent given on %s is withdrawn before, on %s",
                given,
                withdrawn);
    }

    /**
     * Returns a consent.
     *
     * @param purpose for what: one purpose, since consent is specific
     * @param channels by which sorts of channel; at least one
     * @param given the day it was given
     * @param evidence what proves it
     * @return the consent
     * @throws IllegalArgumentException if there is no channel
     */
    public static Consent of(
            ProcessingPurpose purpose, Set<ChannelKind> channels, LocalDate given, ConsentEvidence evidence) {
        return new Consent(purpose, channels, given, evidence, null);
    }

    /**
     * Returns this consent as withdrawn.
     *
     * @param day the day, from which on it is none; not before it was given
     * @return the consent
     * @throws IllegalArgumentException if the day is before the one it was given on
     */
    public Consent withdrawnOn(LocalDate day) {
        return new Consent(purpose, channels, given, evidence, Objects.requireNonNull(day, "day"));
    }

    /**
     * Returns for what it was given.
     *
     * @return the purpose
     */
    public ProcessingPurpose purpose() {
        return purpose;
    }

    /**
     * Returns by which sorts of channel.
     *
     * @return the channels, at least one; unmodifiable
     */
    public Set<ChannelKind> channels() {
        return channels;
    }

    /**
     * Returns when it was given.
     *
     * @return the day
     */
    public LocalDate given() {
        return given;
    }

    /**
     * Returns what proves it.
     *
     * @return the evidence
     */
    public ConsentEvidence evidence() {
        return evidence;
    }

    /**
     * Returns when it was withdrawn.
     *
     * @return the day, or nothing where it was not
     */
    public Optional<LocalDate> withdrawn() {
        return Optional.ofNullable(withdrawn);
    }

    @Nullable LocalDate withdrawnOrNull() {
        return withdrawn;
    }

    boolean covers(ProcessingUse use) {
        return purpose == use.purpose() && channels.contains(use.channel());
    }

    /** The day of its withdrawal belongs to the withdrawal. */
    boolean isWithdrawnOn(LocalDate day) {
        return withdrawn != null && !withdrawn.isAfter(day);
    }

    boolean isGivenOn(LocalDate day) {
        return !given.isAfter(day) && !isWithdrawnOn(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Consent that
                        && hash == that.hash
                        && purpose == that.purpose
                        && channels.equals(that.channels)
                        && given.equals(that.given)
                        && evidence.equals(that.evidence)
                        && Objects.equals(withdrawn, that.withdrawn));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return purpose + " " + channels + " " + given + (withdrawn == null ? "" : " withdrawn " + withdrawn);
    }
}
