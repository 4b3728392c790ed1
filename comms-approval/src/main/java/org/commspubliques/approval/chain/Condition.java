package org.commspubliques.approval.chain;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Condition d’une étape: for which communications a stage is there at all. Every criterion that is given must be met; one
 * that is not given is met by all. Immutable and thread-safe.
 *
 * @param purposes for which purposes; empty for all; unmodifiable
 * @param channels for the variants of which channels; empty for all; unmodifiable
 * @param sectors for communications which one of these units owns or takes part in; empty for all; unmodifiable
 * @param territories in which territories; empty for all; unmodifiable
 * @param costFrom from which cost on, in whole units of the authority’s currency, from 1 to 2,147,483,647; null
 *     for all. A cost that
 *     nobody said meets it: no control is skipped by saying nothing
 * @param window on which days; null for all
 */
public record Condition(
        Set<CommunicationPurpose> purposes,
        Set<ChannelId> channels,
        Set<UnitId> sectors,
        Set<Territory> territories,
        @Nullable Long costFrom,
        @Nullable DateWindow window) {

    private static final long MAX_COST = Integer.MAX_VALUE;

    private static final Condition ALWAYS = new Condition(Set.of(), Set.of(), Set.of(), Set.of(), null, null);

    /** Copies the sets, in an order of their own, so that the same chain is always written alike; refuses a cost out of bounds. */
    public Condition {
        purposes = Sets.immutableEnumSet(purposes);
        channels = inOrder(channels, ChannelId::value);
        sectors = inOrder(sectors, UnitId::value);
        territories = inOrder(territories, Territory::code);
        Preconditions.checkArgument(
                costFrom == null || (costFrom >= 1 && costFrom <= MAX_COST),
                "costFrom is from 1 to %s, was %s",
                MAX_COST,
                costFrom);
    }

    /** Critère: what a condition looks at. */
    public enum Criterion implements Labelled {
        /** Finalité. */
        PURPOSE("finalité", "purpose"),
        /** Canal. */
        CHANNEL("canal", "channel"),
        /** Secteur. */
        SECTOR("secteur", "sector"),
        /** Territoire. */
        TERRITORY("territoire", "territory"),
        /** Coût. */
        COST("coût", "cost"),
        /** Période. */
        WINDOW("période", "period");

        private final Wording label;

        Criterion(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what a person reads.
         *
         * @return the label
         */
        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * Returns the condition that all communications meet, to start from.
     *
     * @return the condition
     */
    public static Condition always() {
        return ALWAYS;
    }

    /**
     * Returns this condition for some purposes only.
     *
     * @param first one purpose
     * @param others more purposes
     * @return the condition
     */
    public Condition withPurposes(CommunicationPurpose first, CommunicationPurpose... others) {
        return new Condition(Sets.immutableEnumSet(first, others), channels, sectors, territories, costFrom, window);
    }

    /**
     * Returns this condition for some channels only.
     *
     * @param first one channel
     * @param others more channels
     * @return the condition
     */
    public Condition withChannels(ChannelId first, ChannelId... others) {
        return new Condition(purposes, setOf(first, others), sectors, territories, costFrom, window);
    }

    /**
     * Returns this condition for some units only.
     *
     * @param first one unit
     * @param others more units
     * @return the condition
     */
    public Condition withSectors(UnitId first, UnitId... others) {
        return new Condition(purposes, channels, setOf(first, others), territories, costFrom, window);
    }

    /**
     * Returns this condition for some territories only.
     *
     * @param first one territory
     * @param others more territories
     * @return the condition
     */
    public Condition withTerritories(Territory first, Territory... others) {
        return new Condition(purposes, channels, sectors, setOf(first, others), costFrom, window);
    }

    /**
     * Returns this condition from a cost on.
     *
     * @param cost the cost, in whole units of the authority’s currency, from 1 to 2,147,483,647
     * @return the condition
     * @throws IllegalArgumentException if the cost is out of bounds
     */
    public Condition withCostFrom(long cost) {
        return new Condition(purposes, channels, sectors, territories, cost, window);
    }

    /**
     * Returns this condition on some days only.
     *
     * @param days the days
     * @return the condition
     */
    public Condition withWindow(DateWindow days) {
        return new Condition(purposes, channels, sectors, territories, costFrom, days);
    }

    /**
     * Returns from which cost on.
     *
     * @return the cost, or nothing for all
     */
    public OptionalLong leastCost() {
        return costFrom == null ? OptionalLong.empty() : OptionalLong.of(costFrom);
    }

    /**
     * Returns on which days.
     *
     * @return the days, or nothing for all
     */
    public Optional<DateWindow> days() {
        return Optional.ofNullable(window);
    }

    /**
     * Returns what stands against a variant.
     *
     * @param circumstances the circumstances of its communication
     * @param channel the channel of the variant
     * @return the criteria that are not met, in the order of the enumeration; unmodifiable, empty where the stage is there
     */
    public List<Criterion> unmet(Circumstances circumstances, ChannelId channel) {
        ImmutableList.Builder<Criterion> unmet = ImmutableList.builder();
        if (!admits(purposes, circumstances.purpose())) {
            unmet.add(Criterion.PURPOSE);
        }
        if (!admits(channels, channel)) {
            unmet.add(Criterion.CHANNEL);
        }
        if (circumstances.sectors().stream().noneMatch(unit -> admits(sectors, unit))) {
            unmet.add(Criterion.SECTOR);
        }
        if (!admits(territories, circumstances.territory())) {
            unmet.add(Criterion.TERRITORY);
        }
        if (costFrom != null && circumstances.knownCost().orElse(Long.MAX_VALUE) < costFrom) {
            unmet.add(Criterion.COST);
        }
        if (window != null && !window.contains(circumstances.day())) {
            unmet.add(Criterion.WINDOW);
        }
        return unmet.build();
    }

    /**
     * Returns the condition as people say it, with the channels called as in {@link ChannelCatalog#standard()}.
     *
     * @return the label, such as « Si finalité : promotion ; coût : à partir de 500 000 »
     */
    public Wording label() {
        return Wording.of(label(Locale.FRENCH), label(Locale.ENGLISH));
    }

    private String label(Locale reader) {
        List<String> parts = new ArrayList<>();
        name(parts, Criterion.PURPOSE, purposes, purpose -> purpose.label().in(reader), reader);
        name(
                parts,
                Criterion.CHANNEL,
                channels,
                channel -> ChannelNames.of(Set.of(channel)).in(reader),
                reader);
        name(parts, Criterion.SECTOR, sectors, UnitId::value, reader);
        name(parts, Criterion.TERRITORY, territories, Territory::code, reader);
        leastCost().ifPresent(cost -> {
            String from = Wording.of("à partir de\u00A0", "from ").in(reader) + grouped(cost);
            name(parts, Criterion.COST, Set.of(from), text -> text, reader);
        });
        days().ifPresent(span -> parts.add(Wording.of(
                        "du " + DateWording.dayMonthAndYear(span.from()).fr() + " au "
                                + DateWording.dayMonthAndYear(span.until()).fr(),
                        "from " + DateWording.dayMonthAndYear(span.from()).en() + " to "
                                + DateWording.dayMonthAndYear(span.until()).en())
                .in(reader)));
        return Wording.of("Si ", "If ").in(reader)
                + String.join(Wording.of("\u00A0; ", "; ").in(reader), parts);
    }

    private static <T> void name(
            List<String> parts, Criterion criterion, Set<T> values, Function<T, String> name, Locale reader) {
        if (!values.isEmpty()) {
            parts.add(criterion.label().in(reader)
                    + Wording.of("\u00A0: ", ": ").in(reader)
                    + values.stream().map(name).collect(Collectors.joining(", ")));
        }
    }

    /** In groups of three digits, kept together by no-break spaces, in either language. */
    private static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, '\u202F');
        }
        return digits.toString();
    }

    private static <T> boolean admits(Set<T> admitted, T value) {
        return admitted.isEmpty() || admitted.contains(value);
    }

    private static <T> Set<T> setOf(T first, T[] others) {
        return ImmutableSet.<T>builder().add(first).add(others).build();
    }

    private static <T> ImmutableSet<T> inOrder(Collection<T> values, Function<T, String> name) {
        return values.stream().sorted(Comparator.comparing(name)).collect(ImmutableSet.toImmutableSet());
    }
}
