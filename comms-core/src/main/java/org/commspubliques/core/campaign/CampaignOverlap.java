package org.commspubliques.core.campaign;

import com.google.common.base.Preconditions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.stream.Stream;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Chevauchement: two campaigns that speak to one audience on one channel in the same weeks, as ISO 8601 counts weeks.
 * Immutable and thread-safe.
 *
 * @param first the identifier of the one that stands first on the board
 * @param firstTitle what people call it
 * @param second the identifier of the other
 * @param secondTitle what people call it
 * @param audience the identifier of the audience
 * @param channel the channel
 * @param firstWeek the Monday of the first week
 * @param lastWeek the Monday of the last week; the same one where there is one week
 */
public record CampaignOverlap(
        String first,
        String firstTitle,
        String second,
        String secondTitle,
        String audience,
        ChannelId channel,
        LocalDate firstWeek,
        LocalDate lastWeek) {

    /** The rule by which it is said. */
    public static final String RULE = "CAM-07";

    /** Refuses weeks that do not start on a Monday, or are not in order. */
    public CampaignOverlap {
        Identifiers.require(first, "first");
        Objects.requireNonNull(firstTitle, "firstTitle");
        Identifiers.require(second, "second");
        Objects.requireNonNull(secondTitle, "secondTitle");
        Preconditions.checkArgument(!first.equals(second), "campaign %s does not overlap itself", first);
        Identifiers.require(audience, "audience");
        Objects.requireNonNull(channel, "channel");
        Preconditions.checkArgument(
                Stream.of(firstWeek, lastWeek).allMatch(week -> week.getDayOfWeek() == DayOfWeek.MONDAY),
                "weeks start on a Monday, were %s and %s",
                firstWeek,
                lastWeek);
        Preconditions.checkArgument(!lastWeek.isBefore(firstWeek), "%s is before %s", lastWeek, firstWeek);
    }

    /**
     * Returns how many weeks it lasts.
     *
     * @return the number, from 1
     */
    public long weeks() {
        return ChronoUnit.WEEKS.between(firstWeek, lastWeek) + 1;
    }

    /**
     * Returns what a person reads.
     *
     * @param channels the channels, by which one knows what people call this one
     * @return such as « chevauchement : Forum des associations / Budget participatif, Page Facebook, semaine 38 »; the
     *     channel’s identifier where it is in no catalogue
     */
    public Wording label(ChannelCatalog channels) {
        Wording called = channels.find(channel).map(Channel::label).orElseGet(() -> Wording.same(channel.value()));
        int from = firstWeek.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int until = lastWeek.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        boolean one = firstWeek.equals(lastWeek);
        return Wording.of(
                "chevauchement : " + firstTitle + " / " + secondTitle + ", " + called.fr()
                        + (one ? ", semaine " + from : ", semaines " + from + " à " + until),
                "overlap: " + firstTitle + " / " + secondTitle + ", " + called.en()
                        + (one ? ", week " + from : ", weeks " + from + " to " + until));
    }

    /**
     * Returns what should be seen of it.
     *
     * @param channels the channels, by which one knows what people call this one
     * @return the finding {@code CAM-07}, a warning
     */
    public Finding finding(ChannelCatalog channels) {
        Wording said = label(channels);
        return Finding.builder(
                        RULE,
                        Severity.WARNING,
                        Locus.of("/campaigns/" + first),
                        Wording.of(capital(said.fr()) + ".", capital(said.en()) + "."))
                .related(Locus.of("/campaigns/" + second))
                .proposal(Proposal.advice(Wording.of(
                        "Décaler l’une des deux, ou les annoncer ensemble.",
                        "Move one of the two, or announce them together.")))
                .build();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
