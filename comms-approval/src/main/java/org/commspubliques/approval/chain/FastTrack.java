package org.commspubliques.approval.chain;

import com.google.common.base.Preconditions;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.approval.internal.name.OfficeNames;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.internal.variant.VariantNames;
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
     * Returns the procedure as people say it, with the names that an organisation chart gives its offices.
     *
     * @param offices how the authority calls its offices, those of the house too
     * @return the label: for what, on which channels, and who ratifies by when
     */
    public Wording label(OrgChart offices) {
        return label(offices::nameOf);
    }

    /**
     * Returns the procedure as people say it, with the channels called as in {@link ChannelCatalog#standard()}.
     *
     * @param names how people call the offices; one for which it returns null is called by its usual name, else its identifier
     * @return the label: for what, on which channels, and who ratifies by when
     */
    public Wording label(Function<OfficeId, Wording> names) {
        return label(names, ChannelNames.of(channels));
    }

    /**
     * Returns the procedure as people say it.
     *
     * @param names how people call the offices; one for which it returns null is called by its usual name, else its identifier
     * @param catalog how people call the channels; one that is not there is called by its identifier
     * @return the label: for what, on which channels, and who ratifies by when
     */
    public Wording label(Function<OfficeId, Wording> names, ChannelCatalog catalog) {
        return label(names, VariantNames.listed(channels, catalog));
    }

    private Wording label(Function<OfficeId, Wording> names, Wording where) {
        Wording office = OfficeNames.of(ratifyingOffice, names);
        Wording within = Delay.workingDays(ratifyWithin).label();
        return Wording.of(
                "Urgence\u00A0: " + purposes(Locale.FRENCH) + "\u00A0; canaux\u00A0: " + where.fr()
                        + "\u00A0; à régulariser sous " + within.fr() + " par " + office.fr(),
                "Urgent: " + purposes(Locale.ENGLISH) + "; channels: " + where.en() + "; to be ratified within "
                        + within.en() + " by " + office.en());
    }

    private String purposes(Locale reader) {
        return purposes.stream().map(purpose -> purpose.label().in(reader)).collect(Collectors.joining(", "));
    }
}
