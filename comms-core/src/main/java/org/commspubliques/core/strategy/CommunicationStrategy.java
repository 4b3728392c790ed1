package org.commspubliques.core.strategy;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Stratégie de communication: what the authority wants to obtain by communicating over some years, for whom, and by which
 * principles. A tree: priorities, and objectives under them. Immutable and thread-safe.
 *
 * @param id its identifier, such as {@code mandat-2026-2032}
 * @param title what people call it; never blank
 * @param from the first day of its period
 * @param until the last day of its period
 * @param priorities the priorities in order, no two of one identifier; unmodifiable
 * @param objectives the objectives in order, no two of one identifier, each under a priority of this strategy or none;
 *     unmodifiable
 * @param audiences the identifiers of the audiences, in order; unmodifiable
 * @param principles how the authority communicates, one sentence each; unmodifiable
 */
public record CommunicationStrategy(
        String id,
        String title,
        LocalDate from,
        LocalDate until,
        List<Priority> priorities,
        List<Objective> objectives,
        Set<String> audiences,
        List<String> principles) {

    /** Refuses a period that ends before it starts, an identifier used twice, and an objective under no known priority. */
    public CommunicationStrategy {
        Identifiers.require(id, "strategy id");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "strategy %s has no title", id);
        Objects.requireNonNull(from, "from");
        Preconditions.checkArgument(!until.isBefore(from), "strategy %s: until %s is before from %s", id, until, from);
        priorities = ImmutableList.copyOf(priorities);
        objectives = ImmutableList.copyOf(objectives);
        audiences = ImmutableSet.copyOf(audiences);
        audiences.forEach(audience -> Identifiers.require(audience, "audience"));
        principles = principles.stream()
                .map(principle -> EnteredText.enter(principle, "principle"))
                .collect(ImmutableList.toImmutableList());
        Set<String> known = priorities.stream().map(Priority::id).collect(Collectors.toSet());
        Preconditions.checkArgument(
                known.size() == priorities.size(), "strategy %s has two priorities of one identifier", id);
        Preconditions.checkArgument(
                objectives.stream().map(Objective::id).distinct().count() == objectives.size(),
                "strategy %s has two objectives of one identifier",
                id);
        for (Objective objective : objectives) {
            Preconditions.checkArgument(
                    objective.priority() == null || known.contains(objective.priority()),
                    "objective %s is under unknown priority %s; known: %s",
                    objective.id(),
                    objective.priority(),
                    known);
        }
    }

    /**
     * Returns a builder of a strategy that has a period only.
     *
     * @param id its identifier
     * @param title what people call it
     * @param from the first day of its period
     * @param until the last day of its period
     * @return the builder
     */
    public static Builder builder(String id, String title, LocalDate from, LocalDate until) {
        return new Builder(id, title, from, until);
    }

    /**
     * Returns an objective.
     *
     * @param objective its identifier
     * @return the objective, or nothing
     */
    public Optional<Objective> objective(String objective) {
        return objectives.stream().filter(each -> each.id().equals(objective)).findFirst();
    }

    /**
     * Returns the objectives under a priority.
     *
     * @param priority the identifier of the priority; null for those that stand alone
     * @return the objectives in order; unmodifiable
     */
    public List<Objective> objectivesUnder(@Nullable String priority) {
        return objectives.stream()
                .filter(objective -> Objects.equals(objective.priority(), priority))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns whether the strategy is in force on a day.
     *
     * @param day the day
     * @return true from its first day to its last
     */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Builds a strategy. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String title;
        private final LocalDate from;
        private final LocalDate until;
        private final List<Priority> priorities = new ArrayList<>();
        private final List<Objective> objectives = new ArrayList<>();
        private final Set<String> audiences = new LinkedHashSet<>();
        private final List<String> principles = new ArrayList<>();

        private Builder(String id, String title, LocalDate from, LocalDate until) {
            this.id = id;
            this.title = title;
            this.from = from;
            this.until = until;
        }

        /**
         * Adds a priority.
         *
         * @param value the priority
         * @return this builder
         */
        public Builder priority(Priority value) {
            priorities.add(value);
            return this;
        }

        /**
         * Adds an objective.
         *
         * @param value the objective
         * @return this builder
         */
        public Builder objective(Objective value) {
            objectives.add(value);
            return this;
        }

        /**
         * Adds an audience.
         *
         * @param value the identifier of the audience
         * @return this builder
         */
        public Builder audience(String value) {
            audiences.add(value);
            return this;
        }

        /**
         * Adds a principle.
         *
         * @param value how the authority communicates, in a sentence
         * @return this builder
         */
        public Builder principle(String value) {
            principles.add(value);
            return this;
        }

        /**
         * Returns the strategy.
         *
         * @return the strategy
         * @throws IllegalArgumentException if an identifier is used twice, or an objective is under no known priority
         */
        public CommunicationStrategy build() {
            return new CommunicationStrategy(id, title, from, until, priorities, objectives, audiences, principles);
        }
    }
}
