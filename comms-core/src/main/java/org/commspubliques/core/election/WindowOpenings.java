package org.commspubliques.core.election;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first day of each window of a poll: where the law's formulas say, unless the data says otherwise.
 *
 * @param first the first day of each window, of the one before the first round where there is one for each
 * @param second the first day of those that open anew before the second round
 */
record WindowOpenings(ImmutableMap<WindowKind, LocalDate> first, ImmutableMap<WindowKind, LocalDate> second) {

    /** Code électoral, art. L. 52-1 and L. 52-4: six months before the month of the poll. */
    private static final int MONTHS_BEFORE = 6;

    /** Art. L. 163-2: three months before the first day of the month. */
    private static final int MONTHS_OF_TRANSPARENCY = 3;

    /** The windows of which there is one for each round. */
    private static final ImmutableSet<WindowKind> BY_ROUND =
            ImmutableSet.of(WindowKind.OFFICIAL_CAMPAIGN, WindowKind.SILENCE);

    /** The windows that general elections alone open: a by-election has none. */
    private static final ImmutableSet<WindowKind> GENERAL_ONLY =
            ImmutableSet.of(WindowKind.PROMOTION_BAN, WindowKind.ONLINE_TRANSPARENCY);

    /**
     * Art. L. 47 A stands among the rules common to these; regional, territorial and provincial polls have the same by
     * reference.
     */
    private static final ImmutableSet<PollKind> WITH_OFFICIAL_CAMPAIGN = ImmutableSet.of(
            PollKind.MUNICIPALES,
            PollKind.PROVINCIALES,
            PollKind.DEPARTEMENTALES,
            PollKind.REGIONALES,
            PollKind.TERRITORIALES,
            PollKind.LEGISLATIVES);

    static boolean isByRound(WindowKind kind) {
        return BY_ROUND.contains(kind);
    }

    static boolean isForGeneralElectionsOnly(WindowKind kind) {
        return GENERAL_ONLY.contains(kind);
    }

    private static LocalDate mondayBefore(LocalDate day) {
        LocalDate eve = day.minusDays(1);
        return eve.minusDays(eve.getDayOfWeek().getValue() - 1L);
    }

    static WindowOpenings of(
            Set<PollKind> kinds,
            boolean general,
            boolean dayFixed,
            LocalDate roundOne,
            @Nullable LocalDate roundTwo,
            Map<WindowKind, LocalDate> given,
            Map<WindowKind, LocalDate> givenBeforeRoundTwo) {
        Map<WindowKind, LocalDate> first = new EnumMap<>(WindowKind.class);
        LocalDate month = roundOne.withDayOfMonth(1);
        first.put(WindowKind.PROMOTION_BAN, month.minusMonths(MONTHS_BEFORE));
        first.put(WindowKind.ADVERTISING_BAN, month.minusMonths(MONTHS_BEFORE));
        first.put(WindowKind.CAMPAIGN_ACCOUNTS, month.minusMonths(MONTHS_BEFORE));
        first.put(WindowKind.ONLINE_TRANSPARENCY, month.minusMonths(MONTHS_OF_TRANSPARENCY));
        first.put(WindowKind.SILENCE, roundOne.minusDays(1));
        if (!Collections.disjoint(kinds, WITH_OFFICIAL_CAMPAIGN)) {
            first.put(WindowKind.OFFICIAL_CAMPAIGN, mondayBefore(roundOne).minusWeeks(1));
        }
        first.putAll(given);
        if (!general) {
            first.keySet().removeAll(GENERAL_ONLY);
        }
        if (!dayFixed) {
            first.keySet().removeAll(BY_ROUND);
        }
        Map<WindowKind, LocalDate> second = new EnumMap<>(WindowKind.class);
        if (roundTwo != null) {
            second.put(WindowKind.SILENCE, roundTwo.minusDays(1));
            if (first.containsKey(WindowKind.OFFICIAL_CAMPAIGN)) {
                second.put(WindowKind.OFFICIAL_CAMPAIGN, roundOne.plusDays(1));
            }
            second.putAll(givenBeforeRoundTwo);
        }
        return new WindowOpenings(ImmutableMap.copyOf(first), ImmutableMap.copyOf(second));
    }

    Optional<LocalDate> opening(WindowKind kind) {
        return Optional.ofNullable(first.get(kind));
    }

    Optional<LocalDate> openingBeforeRoundTwo(WindowKind kind) {
        return Optional.ofNullable(second.get(kind));
    }
}
