package org.commspubliques.approval.chain;

import com.google.common.base.Preconditions;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.Delay;

/**
 * Procédure d’urgence: one officer on duty releases at once, for some purposes and channels, and the ordinary approval is
 * owed afterwards. Who is on duty is what the {@link org.commspubliques.core.authority.DutyRoster} says. Immutable and
 * thread-safe.
 *
 * @param purposes for what; unmodifiable
 * @param channels where; unmodifiable
 * @param ratifyingOffice the office that has to ratify
 * @param ratifyWithin by when, in working days of the authority, from 1
 */
public record FastTrack(
        Set<CommunicationPurpose> purposes, Set<ChannelId> channels, OfficeId ratifyingOffice, int ratifyWithin) {

    /** Copies the sets, in an order of their own, so that the same chain is always written alike; refuses a fast track for nothing, or one that need never be ratified. */
    public FastTrack {
        Objects.requireNonNull(ratifyingOffice, "ratifyingOffice");
        purposes = Sets.immutableEnumSet(purposes);
        channels = Coverage.inOrder(channels);
        Preconditions.checkArgument(!purposes.isEmpty(), "a fast track needs a purpose");
        Preconditions.checkArgument(!channels.isEmpty(), "a fast track needs a channel");
        Preconditions.checkArgument(ratifyWithin >= 1, "ratification is due in at least 1 day, was %s", ratifyWithin);
    }

    /**
     * Returns the procedure as people say it.
     *
     * @param names how people call the offices
     * @return the label: for what, where, and who ratifies by when
     */
    public Wording label(Function<OfficeId, Wording> names) {
        Wording office = names.apply(ratifyingOffice);
        Wording within = Delay.workingDays(ratifyWithin).label();
        String where = channels.stream().map(ChannelId::value).collect(Collectors.joining(", "));
        return Wording.of(
                "Urgence (" + purposes(Locale.FRENCH) + "\u00A0: " + where + "), à régulariser sous " + within.fr()
                        + " par "
                        + office.fr(),
                "Urgent (" + purposes(Locale.ENGLISH) + ": " + where + "), to be ratified within " + within.en()
                        + " by "
                        + office.en());
    }

    private String purposes(Locale reader) {
        return purposes.stream().map(purpose -> purpose.label().in(reader)).collect(Collectors.joining(", "));
    }
}
