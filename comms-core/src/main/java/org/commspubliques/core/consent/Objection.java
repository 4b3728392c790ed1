package org.commspubliques.core.consent;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.channel.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * Opposition: somebody asks not to be written to, at all, by one sort of channel, for one purpose, or for one purpose by one
 * sort of channel (règlement (UE) 2016/679, art. 21; loi n° 78-17 du 6 janvier 1978, art. 56). It holds from the moment it is
 * known, whatever its day, until the host takes it away because the person asked so. Immutable and thread-safe.
 */
public final class Objection {

    private final LocalDate received;
    private final @Nullable ProcessingPurpose purpose;
    private final @Nullable ChannelKind channel;

    private Objection(LocalDate received, @Nullable ProcessingPurpose purpose, @Nullable ChannelKind channel) {
        this.received = Objects.requireNonNull(received, "received");
        this.purpose = purpose;
        this.channel = channel;
    }

    /**
     * Returns an objection to everything.
     *
     * @param received the day it was received, in the authority’s zone
     * @return the objection
     */
    public static Objection toEverything(LocalDate received) {
        return new Objection(received, null, null);
    }

    /**
     * Returns an objection to a sort of channel, whatever the purpose.
     *
     * @param received the day it was received, in the authority’s zone
     * @param channel the sort of channel
     * @return the objection
     */
    public static Objection to(LocalDate received, ChannelKind channel) {
        return new Objection(received, null, Objects.requireNonNull(channel, "channel"));
    }

    /**
     * Returns an objection to a purpose, whatever the channel.
     *
     * @param received the day it was received, in the authority’s zone
     * @param purpose the purpose
     * @return the objection
     */
    public static Objection to(LocalDate received, ProcessingPurpose purpose) {
        return new Objection(received, Objects.requireNonNull(purpose, "purpose"), null);
    }

    /**
     * Returns an objection to a purpose by a sort of channel.
     *
     * @param received the day it was received, in the authority’s zone
     * @param use the purpose and the sort of channel
     * @return the objection
     */
    public static Objection to(LocalDate received, ProcessingUse use) {
        return new Objection(received, use.purpose(), use.channel());
    }

    /**
     * Returns when it was received.
     *
     * @return the day
     */
    public LocalDate received() {
        return received;
    }

    /**
     * Returns the purpose objected to.
     *
     * @return the purpose, or nothing for every purpose
     */
    public Optional<ProcessingPurpose> purpose() {
        return Optional.ofNullable(purpose);
    }

    /**
     * Returns the sort of channel objected to.
     *
     * @return the sort of channel, or nothing for every channel
     */
    public Optional<ChannelKind> channel() {
        return Optional.ofNullable(channel);
    }

    /** The bit of the exclusion this objection makes of a use; 0 where it does not concern it. */
    int excludes(ProcessingUse use) {
        if ((purpose != null && purpose != use.purpose()) || (channel != null && channel != use.channel())) {
            return 0;
        }
        if (purpose != null) {
            return Exclusion.PURPOSE_OBJECTION.bit();
        }
        return (channel != null ? Exclusion.CHANNEL_OBJECTION : Exclusion.OBJECTION).bit();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Objection that
                        && received.equals(that.received)
                        && purpose == that.purpose
                        && channel == that.channel);
    }

    @Override
    public int hashCode() {
        return Objects.hash(received, purpose, channel);
    }

    @Override
    public String toString() {
        return "Objection " + received + (purpose == null ? "" : " " + purpose)
                + (channel == null ? "" : " " + channel);
    }
}
