package org.commspubliques.core.planning;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.audience.AudienceScope;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Confidentiality;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.schedule.MessageNature;
import org.commspubliques.core.schedule.SendingHours;

/**
 * Conseil de diffusion: which channels suit a communication, the best first, and why. The same communication, data and moment
 * always give the same answer. It advises: nothing is chosen, and nothing is refused for not having been advised.
 *
 * <p>A channel is left out where it reaches none of the audiences, where the content must not leave the authority and the
 * channel does, and where it is not for such a message: a crisis alert for anything that is not urgent. A communication that
 * names no audience is taken to be for the general public. Immutable and thread-safe.
 */
public final class ChannelAdvisor {

    private static final Audience ANYBODY =
            Audience.of("grand-public", AudienceScope.PUBLIC.label(), AudienceScope.PUBLIC);

    /** From this rating on, a sort of channel counts as one for people who are not on line. */
    private static final int INCLUSIVE = 2;

    private final ChannelCatalog catalog;
    private final AdviceData data;
    private final SendingHours hours;

    /**
     * Creates the advisor.
     *
     * @param catalog the channels
     * @param data what they are good at
     * @param hours when messages may leave
     */
    public ChannelAdvisor(ChannelCatalog catalog, AdviceData data, SendingHours hours) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.data = Objects.requireNonNull(data, "data");
        this.hours = Objects.requireNonNull(hours, "hours");
    }

    /**
     * Returns the advisor with the data that ships with this library.
     *
     * @return the advisor
     */
    public static ChannelAdvisor standard() {
        return new ChannelAdvisor(ChannelCatalog.standard(), AdviceData.standard(), SendingHours.standard());
    }

    /**
     * Ranks the channels for a communication.
     *
     * @param communication the communication; its variants may be missing still
     * @param authority who sends it
     * @param at when it is to leave
     * @return the advice, the most points first, in the order of the catalogue where they are equal; unmodifiable
     */
    public List<ChannelAdvice> propose(Communication communication, LocalAuthority authority, Instant at) {
        Set<Audience> audiences =
                communication.audiences().isEmpty() ? ImmutableSet.of(ANYBODY) : communication.audiences();
        return catalog.all().stream()
                .filter(channel -> mayCarry(channel, communication))
                .flatMap(channel -> data
                        .rating(channel.kind())
                        .filter(rating -> rating.natures().contains(MessageNature.of(communication.purpose())))
                        .filter(rating -> audiences.stream().anyMatch(audience -> reach(channel, audience) > 0))
                        .map(rating -> ChannelAdvice.of(
                                channel, reasons(channel, rating, communication, audiences, authority, at)))
                        .stream())
                .sorted(Comparator.comparingInt(ChannelAdvice::points).reversed())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns a mix of channels: the best, one of each sort; where the communication is for the general public, one at least that
     * reaches people who are not on line, and in a mix of two or more, one at least that is on line.
     *
     * @param communication the communication
     * @param authority who sends it
     * @param at when it is to leave
     * @param size how many channels at most, at least 1
     * @return the advice, the best first; unmodifiable
     * @throws IllegalArgumentException if the size is below 1
     */
    public List<ChannelAdvice> mix(Communication communication, LocalAuthority authority, Instant at, int size) {
        Preconditions.checkArgument(size >= 1, "size must be at least 1, was %s", size);
        Set<ChannelKind> kinds = EnumSet.noneOf(ChannelKind.class);
        List<ChannelAdvice> ranked = propose(communication, authority, at).stream()
                .filter(advice -> kinds.add(advice.channel().kind()))
                .toList();
        Set<ChannelAdvice> chosen = new LinkedHashSet<>();
        if (isForPublic(communication)) {
            ranked.stream().filter(this::isInclusive).findFirst().ifPresent(chosen::add);
            if (size > 1) {
                ranked.stream()
                        .filter(advice -> !isInclusive(advice))
                        .findFirst()
                        .ifPresent(chosen::add);
            }
        }
        ranked.stream()
                .filter(advice -> !chosen.contains(advice))
                .limit(size - chosen.size())
                .forEach(chosen::add);
        return ranked.stream().filter(chosen::contains).collect(ImmutableList.toImmutableList());
    }

    private static boolean mayCarry(Channel channel, Communication communication) {
        return communication.confidentiality() == Confidentiality.PUBLIC || channel.reach() == ChannelReach.INTERNAL;
    }

    private int reach(Channel channel, Audience audience) {
        return audience.scope().isReachedBy(channel.reach()) ? data.reach(channel.kind(), audience) : 0;
    }

    private static boolean isForPublic(Communication communication) {
        return communication.audiences().isEmpty()
                || communication.audiences().stream().anyMatch(audience -> audience.scope() == AudienceScope.PUBLIC);
    }

    private boolean isInclusive(ChannelAdvice advice) {
        return data.rating(advice.channel().kind())
                .filter(rating -> rating.inclusion() >= INCLUSIVE)
                .isPresent();
    }

    private List<AdviceReason> reasons(
            Channel channel,
            KindRating rating,
            Communication communication,
            Set<Audience> audiences,
            LocalAuthority authority,
            Instant at) {
        MessageNature nature = MessageNature.of(communication.purpose());
        ImmutableList.Builder<AdviceReason> reasons = ImmutableList.builder();
        reach(channel, audiences).ifPresent(reasons::add);
        int needed = Haste.neededSpeed(communication, at);
        reason(
                        AdviceCriterion.URGENCY,
                        Haste.rating(rating.speed(), needed),
                        ReasonWords.speed(rating.speed(), rating.speed() >= needed))
                .ifPresent(reasons::add);
        TextFit.of(channel, communication, at.atZone(authority.zone()).toLocalDate())
                .flatMap(fit -> reason(AdviceCriterion.LENGTH, fit.rating(), fit.why()))
                .ifPresent(reasons::add);
        reason(AdviceCriterion.COST, rating.economy(), ReasonWords.economy(rating.economy()))
                .ifPresent(reasons::add);
        switch (communication.purpose()) {
            case PARTICIPATION, PUBLIC_RELATIONS ->
                reason(
                                AdviceCriterion.INTERACTIVITY,
                                channel.isInteractive() ? KindRating.BEST : 0,
                                ReasonWords.interactivity(channel.isInteractive()))
                        .ifPresent(reasons::add);
            default -> {}
        }
        if (isForPublic(communication)) {
            reason(AdviceCriterion.INCLUSION, rating.inclusion(), ReasonWords.inclusion(rating.inclusion()))
                    .ifPresent(reasons::add);
        }
        hours(channel, nature, authority, at).ifPresent(reasons::add);
        return reasons.build();
    }

    /** The sum over the audiences, as a share of the best there could be: rounded down. */
    private Optional<AdviceReason> reach(Channel channel, Set<Audience> audiences) {
        int weight = data.weight(AdviceCriterion.REACH);
        if (weight == 0) {
            return Optional.empty();
        }
        int sum = audiences.stream()
                .mapToInt(audience -> reach(channel, audience))
                .sum();
        return Optional.of(new AdviceReason(
                AdviceCriterion.REACH,
                weight * sum / audiences.size(),
                weight * KindRating.BEST,
                ReasonWords.reach(audiences, audience -> reach(channel, audience))));
    }

    private Optional<AdviceReason> hours(Channel channel, MessageNature nature, LocalAuthority authority, Instant at) {
        boolean open = hours.isOpen(channel.kind(), nature, at, authority);
        Optional<Instant> next = open ? Optional.of(at) : hours.nextOpening(channel.kind(), nature, at, authority);
        return reason(
                AdviceCriterion.HOURS,
                open ? KindRating.BEST : 0,
                open ? ReasonWords.open() : ReasonWords.closed(next.map(instant -> instant.atZone(authority.zone()))));
    }

    private Optional<AdviceReason> reason(AdviceCriterion criterion, int rating, Wording why) {
        int weight = data.weight(criterion);
        return weight == 0
                ? Optional.empty()
                : Optional.of(new AdviceReason(criterion, weight * rating, weight * KindRating.BEST, why));
    }
}
