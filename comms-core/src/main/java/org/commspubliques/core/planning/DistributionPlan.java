package org.commspubliques.core.planning;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * Plan de diffusion: in which order the variants of a communication go out, such as the staff before the press and the press
 * before the public; see {@link DistributionPolicy} for rules of the house. It knows what must be out first and what may not leave yet; what was delivered, the caller says. Variants
 * it does not name are free. Immutable and thread-safe.
 */
public final class DistributionPlan {

    private static final DistributionPlan FREE =
            new DistributionPlan(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());

    private final ImmutableMap<VariantId, ImmutableSet<VariantId>> after;
    private final ImmutableMap<VariantId, Instant> notBefore;
    private final ImmutableMap<VariantId, Instant> embargoes;

    private DistributionPlan(
            ImmutableMap<VariantId, ImmutableSet<VariantId>> after,
            ImmutableMap<VariantId, Instant> notBefore,
            ImmutableMap<VariantId, Instant> embargoes) {
        this.after = after;
        this.notBefore = notBefore;
        this.embargoes = embargoes;
    }

    /**
     * Returns the plan in which every variant may go out at any time.
     *
     * @return the plan
     */
    public static DistributionPlan free() {
        return FREE;
    }

    /**
     * Returns a builder of a plan.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the plan that its entries say.
     *
     * @param entries what is said of each variant
     * @return the plan
     * @throws IllegalArgumentException if a variant is there twice, or variants wait for one another
     */
    public static DistributionPlan of(List<Entry> entries) {
        Builder builder = builder();
        Maps.uniqueIndex(entries, Entry::variant).forEach((variant, entry) -> {
            if (!entry.after().isEmpty()) {
                builder.after(variant, entry.after());
            }
            if (entry.notBefore() != null) {
                builder.notBefore(variant, entry.notBefore());
            }
            if (entry.embargoedUntil() != null) {
                builder.embargoed(variant, entry.embargoedUntil());
            }
        });
        return builder.build();
    }

    /**
     * Ligne du plan: what is said of one variant; such a one as says nothing is left out of the plan.
     *
     * @param variant the variant
     * @param after what must be out before; unmodifiable
     * @param notBefore before when it does not leave; null where that is not said
     * @param embargoedUntil until when it is under embargo; null where it is not
     */
    public record Entry(
            VariantId variant,
            Set<VariantId> after,
            @Nullable Instant notBefore,
            @Nullable Instant embargoedUntil) {

        /** Copies the variants. */
        public Entry {
            Objects.requireNonNull(variant, "variant");
            after = ImmutableSet.copyOf(after);
        }
    }

    /**
     * Returns what the plan says of each variant it names.
     *
     * @return the entries, those of the order first; unmodifiable
     */
    public List<Entry> entries() {
        return Stream.of(after.keySet(), notBefore.keySet(), embargoes.keySet())
                .flatMap(Set::stream)
                .distinct()
                .map(variant -> new Entry(
                        variant,
                        after.getOrDefault(variant, ImmutableSet.of()),
                        notBefore.get(variant),
                        embargoes.get(variant)))
                .filter(entry ->
                        !entry.after().isEmpty() || entry.notBefore() != null || entry.embargoedUntil() != null)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the plan « les agents avant la presse, la presse avant le public »: variants for the authority itself go out
     * first, then those for newsrooms, then those for anybody. A channel that the catalogue does not know may reach anybody.
     *
     * @param communication the communication
     * @param catalog the channels, with whom each reaches
     * @return the plan
     */
    public static DistributionPlan staffThenPressThenPublic(Communication communication, ChannelCatalog catalog) {
        return DistributionPolicy.staffThenPressThenPublic(Duration.ZERO, Duration.ZERO)
                .ordered(communication, catalog)
                .build();
    }

    /**
     * Returns what must be out before a variant and is not.
     *
     * @param variant the variant
     * @param delivered the variants that are out
     * @return the variants it waits for, in the order of the plan; unmodifiable, empty where it may go
     */
    public Set<VariantId> waitingFor(VariantId variant, Collection<VariantId> delivered) {
        return after.getOrDefault(variant, ImmutableSet.of()).stream()
                .filter(earlier -> !delivered.contains(earlier))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns when a variant may go out at the earliest.
     *
     * @param variant the variant
     * @return the instant, the end of its embargo where that is later, or nothing where the plan sets none
     */
    public Optional<Instant> notBefore(VariantId variant) {
        return Stream.of(Optional.ofNullable(notBefore.get(variant)), embargoUntil(variant))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /**
     * Returns until when a variant is under embargo.
     *
     * @param variant the variant
     * @return the instant, or nothing where it is not
     */
    public Optional<Instant> embargoUntil(VariantId variant) {
        return Optional.ofNullable(embargoes.get(variant));
    }

    /**
     * Returns which variants may go out now.
     *
     * @param variants those that are to go out, in order
     * @param delivered those that are out
     * @param now the instant
     * @return those of the first that are not out, wait for none and whose time has come, in their order; unmodifiable
     */
    public List<VariantId> due(Collection<VariantId> variants, Collection<VariantId> delivered, Instant now) {
        return variants.stream()
                .filter(variant -> !delivered.contains(variant))
                .filter(variant -> waitingFor(variant, delivered).isEmpty())
                .filter(variant -> notBefore(variant).filter(now::isBefore).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns where all variants stand: which go out now, and why the others do not.
     *
     * @param variants those that are to go out, in order
     * @param delivered those that are out
     * @param now the instant
     * @return a standing for each of the first, in their order; unmodifiable
     */
    public List<DistributionStanding> standings(
            Collection<VariantId> variants, Collection<VariantId> delivered, Instant now) {
        return variants.stream()
                .map(variant -> delivered.contains(variant)
                        ? new DistributionStanding(variant, true, ImmutableSet.of(), null, null)
                        : new DistributionStanding(
                                variant,
                                false,
                                waitingFor(variant, delivered),
                                later(notBefore.get(variant), now),
                                later(embargoes.get(variant), now)))
                .collect(ImmutableList.toImmutableList());
    }

    private static @Nullable Instant later(@Nullable Instant instant, Instant now) {
        return instant != null && now.isBefore(instant) ? instant : null;
    }

    /** Builds a plan. Not thread-safe. */
    public static final class Builder {

        private final Map<VariantId, Set<VariantId>> after = new LinkedHashMap<>();
        private final Map<VariantId, Instant> notBefore = new LinkedHashMap<>();
        private final Map<VariantId, Instant> embargoes = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Lets a variant go out only after others.
         *
         * @param variant the variant
         * @param earlier those that must be out first; may be empty
         * @return this builder
         */
        public Builder after(VariantId variant, Collection<VariantId> earlier) {
            after.computeIfAbsent(variant, first -> new LinkedHashSet<>()).addAll(earlier);
            return this;
        }

        /**
         * Lets a variant go out from an instant on.
         *
         * @param variant the variant
         * @param instant the earliest instant
         * @return this builder
         */
        public Builder notBefore(VariantId variant, Instant instant) {
            notBefore.put(variant, instant);
            return this;
        }

        /**
         * Puts a variant under embargo: it may not go out before the end, and is said to be under embargo.
         *
         * @param variant the variant
         * @param until the end, the first instant at which it may go out
         * @return this builder
         */
        public Builder embargoed(VariantId variant, Instant until) {
            embargoes.put(variant, until);
            return this;
        }

        /**
         * Lets variants go out together: none of them may before all may. It speaks of what was set before; set orders and
         * instants first.
         *
         * @param variants the variants
         * @return this builder
         */
        public Builder simultaneous(Collection<VariantId> variants) {
            Set<VariantId> earlier = new LinkedHashSet<>();
            variants.forEach(variant -> earlier.addAll(after.getOrDefault(variant, Set.of())));
            Optional<Instant> latest = variants.stream()
                    .flatMap(variant -> Stream.of(
                            Optional.ofNullable(notBefore.get(variant)), Optional.ofNullable(embargoes.get(variant))))
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder());
            for (VariantId variant : variants) {
                after(variant, earlier);
                latest.ifPresent(instant -> notBefore(variant, instant));
            }
            return this;
        }

        /**
         * Returns the plan.
         *
         * @return the plan
         * @throws IllegalArgumentException if variants wait for one another in a circle; names it
         */
        public DistributionPlan build() {
            for (VariantId variant : after.keySet()) {
                requireNoCircle(variant);
            }
            ImmutableMap.Builder<VariantId, ImmutableSet<VariantId>> copied = ImmutableMap.builder();
            after.forEach((variant, earlier) -> copied.put(variant, ImmutableSet.copyOf(earlier)));
            return new DistributionPlan(
                    copied.buildOrThrow(), ImmutableMap.copyOf(notBefore), ImmutableMap.copyOf(embargoes));
        }

        /** Goes back from a variant to all it waits for, remembering by which way. */
        private void requireNoCircle(VariantId start) {
            Map<VariantId, VariantId> cameFrom = new LinkedHashMap<>();
            Deque<VariantId> open = new ArrayDeque<>(Set.of(start));
            while (!open.isEmpty()) {
                VariantId variant = open.remove();
                for (VariantId earlier : after.getOrDefault(variant, Set.of())) {
                    Preconditions.checkArgument(
                            !earlier.equals(start), "variants wait for one another: %s", way(start, variant, cameFrom));
                    if (cameFrom.putIfAbsent(earlier, variant) == null) {
                        open.add(earlier);
                    }
                }
            }
        }

        private static String way(VariantId start, VariantId last, Map<VariantId, VariantId> cameFrom) {
            Deque<VariantId> way = new ArrayDeque<>(Set.of(start));
            for (VariantId at = last; at != null && !at.equals(start); at = cameFrom.get(at)) {
                way.addFirst(at);
            }
            way.addFirst(start);
            return way.stream().map(VariantId::toString).collect(Collectors.joining(" after "));
        }
    }
}
