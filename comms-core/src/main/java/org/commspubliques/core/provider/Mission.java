package org.commspubliques.core.provider;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Mission confiée à un prestataire: what is asked for, what comes of it and what it costs. Every step makes a new mission.
 * Immutable and thread-safe.
 *
 * @param id its identifier: lower-case letters, digits, dots and hyphens
 * @param provider the identifier of the provider
 * @param trade as what the provider works
 * @param title what it is called
 * @param brief what is asked for (cahier des charges), in words
 * @param deliverables what is to be handed over, each identifier once; unmodifiable
 * @param price what it costs, all taxes included
 * @param commitment the identifier of the budget commitment it is paid from; null until there is one
 * @param reference the order or contract, as procurement knows it; empty until there is one
 * @param steps what became of it, from its draft on; never empty; unmodifiable
 */
public record Mission(
        String id,
        String provider,
        ProviderTrade trade,
        String title,
        String brief,
        List<Deliverable> deliverables,
        Money price,
        @Nullable String commitment,
        String reference,
        List<Step> steps) {

    private static final int MOST_STEPS = 1_000;

    /** Refuses steps that cannot follow each other, and deliverables of one identifier. */
    public Mission {
        Identifiers.require(id, "mission id");
        Identifiers.require(provider, "provider id");
        Objects.requireNonNull(trade, "trade");
        title = EnteredText.enter(title, "mission title");
        brief = EnteredText.enter(brief, "brief");
        deliverables = ImmutableList.copyOf(deliverables);
        Preconditions.checkArgument(!price.isNegative(), "price of mission %s is below 0", id);
        commitment = commitment == null ? null : Identifiers.require(commitment, "commitment id");
        reference = EnteredText.enter(reference, "reference");
        steps = ImmutableList.copyOf(steps);
        Preconditions.checkArgument(!title.isBlank(), "mission title is empty");
        Set<String> ids = new HashSet<>();
        for (Deliverable deliverable : deliverables) {
            Preconditions.checkArgument(
                    ids.add(deliverable.id()), "mission %s has deliverable %s twice", id, deliverable.id());
        }
        requireOrder(id, steps);
        MissionStatus last = steps.get(steps.size() - 1).status();
        if (last == MissionStatus.DELIVERED || last == MissionStatus.ACCEPTED || last == MissionStatus.CLOSED) {
            for (Deliverable deliverable : deliverables) {
                Preconditions.checkArgument(
                        !deliverable.isAwaited(), "mission %s is %s, %s is awaited", id, last, deliverable.id());
            }
        }
    }

    private static void requireOrder(String id, List<Step> steps) {
        Preconditions.checkArgument(
                !steps.isEmpty() && steps.size() <= MOST_STEPS, "mission %s has 1 to %s steps", id, MOST_STEPS);
        Preconditions.checkArgument(
                steps.get(0).status() == MissionStatus.DRAFTED, "mission %s does not start as a draft", id);
        for (int i = 1; i < steps.size(); i++) {
            Step before = steps.get(i - 1);
            Step after = steps.get(i);
            Preconditions.checkArgument(
                    before.status().next().contains(after.status()),
                    "mission %s is %s and cannot become %s",
                    id,
                    before.status(),
                    after.status());
            Preconditions.checkArgument(
                    !after.at().isBefore(before.at()),
                    "mission %s cannot become %s at %s, before %s",
                    id,
                    after.status(),
                    after.at(),
                    before.at());
        }
    }

    /**
     * Étape d’une mission. Immutable and thread-safe.
     *
     * @param status what it became
     * @param at when
     */
    public record Step(MissionStatus status, Instant at) {

        /** Refuses missing parts. */
        public Step {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * Returns a builder.
     *
     * @param id its identifier
     * @param provider the provider
     * @param trade as what it works
     * @param title what it is called
     * @param price what it costs, all taxes included
     * @return a builder of a mission without brief, deliverables, commitment and reference
     */
    public static Builder builder(String id, Provider provider, ProviderTrade trade, String title, Money price) {
        Preconditions.checkArgument(
                provider.trades().contains(trade), "provider %s does not work as %s", provider.id(), trade);
        return new Builder(id, provider.id(), trade, title, price);
    }

    /**
     * Returns this mission one step further.
     *
     * @param status what it becomes
     * @param at when; not before the last step
     * @return the mission
     * @throws IllegalArgumentException if it cannot become that, something is awaited that would be delivered, or the time
     *     is before the last step
     */
    public Mission become(MissionStatus status, Instant at) {
        return new Mission(
                id,
                provider,
                trade,
                title,
                brief,
                deliverables,
                price,
                commitment,
                reference,
                ImmutableList.<Step>builder()
                        .addAll(steps)
                        .add(new Step(status, at))
                        .build());
    }

    /**
     * Returns this mission with a deliverable put in the place of the one it has the identifier of.
     *
     * @param changed the deliverable
     * @return the mission
     * @throws IllegalArgumentException if the mission has none of that identifier
     */
    public Mission with(Deliverable changed) {
        deliverable(changed.id());
        return new Mission(
                id,
                provider,
                trade,
                title,
                brief,
                deliverables.stream()
                        .map(known -> known.id().equals(changed.id()) ? changed : known)
                        .collect(ImmutableList.toImmutableList()),
                price,
                commitment,
                reference,
                steps);
    }

    /**
     * Returns a deliverable.
     *
     * @param which its identifier
     * @return the deliverable
     * @throws IllegalArgumentException if the mission has none of that identifier
     */
    public Deliverable deliverable(String which) {
        return deliverables.stream()
                .filter(known -> known.id().equals(which))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("mission " + id + " has no deliverable '" + which + "'"));
    }

    /**
     * Returns how far it is.
     *
     * @return the last step’s status
     */
    public MissionStatus status() {
        return steps.get(steps.size() - 1).status();
    }

    /**
     * Returns the budget commitment it is paid from.
     *
     * @return the identifier, or nothing until there is one
     */
    public Optional<String> paidFrom() {
        return Optional.ofNullable(commitment);
    }

    /** Builds a mission. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String provider;
        private final ProviderTrade trade;
        private final String title;
        private final Money price;
        private final ImmutableList.Builder<Deliverable> deliverables = ImmutableList.builder();
        private String brief = "";
        private @Nullable String commitment;
        private String reference = "";

        private Builder(String id, String provider, ProviderTrade trade, String title, Money price) {
            this.id = id;
            this.provider = provider;
            this.trade = trade;
            this.title = title;
            this.price = price;
        }

        /**
         * Sets what is asked for.
         *
         * @param text the brief
         * @return this builder
         */
        public Builder brief(String text) {
            this.brief = text;
            return this;
        }

        /**
         * Adds something to be handed over.
         *
         * @param deliverable the deliverable
         * @return this builder
         */
        public Builder deliverable(Deliverable deliverable) {
            deliverables.add(deliverable);
            return this;
        }

        /**
         * Sets what it is paid from, and by what order.
         *
         * @param from the identifier of the budget commitment
         * @param order the order or contract, as procurement knows it
         * @return this builder
         */
        public Builder paidFrom(String from, String order) {
            this.commitment = from;
            this.reference = order;
            return this;
        }

        /**
         * Returns the mission as a draft.
         *
         * @param at when it is drafted
         * @return the mission
         */
        public Mission drafted(Instant at) {
            return new Mission(
                    id,
                    provider,
                    trade,
                    title,
                    brief,
                    deliverables.build(),
                    price,
                    commitment,
                    reference,
                    List.of(new Step(MissionStatus.DRAFTED, at)));
        }
    }
}
