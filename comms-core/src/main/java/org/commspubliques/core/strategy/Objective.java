package org.commspubliques.core.strategy;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Objectif de communication: what the strategy wants to obtain, which each campaign cites. Immutable and thread-safe.
 *
 * @param id its identifier, such as {@code participation-jeunes}
 * @param title what people call it; never blank
 * @param priority the identifier of the priority it stands under; null where it stands alone
 * @param audiences the identifiers of the audiences it is about, in order; unmodifiable
 * @param indicators the identifiers of the indicators by which one sees whether it is obtained, in order; unmodifiable
 */
public record Objective(
        String id, String title, @Nullable String priority, Set<String> audiences, Set<String> indicators) {

    /** Refuses a blank title and what is no identifier; copies the sets. */
    public Objective {
        Identifiers.require(id, "objective id");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "objective %s has no title", id);
        priority = priority == null ? null : Identifiers.require(priority, "priority");
        audiences = ImmutableSet.copyOf(audiences);
        audiences.forEach(audience -> Identifiers.require(audience, "audience"));
        indicators = ImmutableSet.copyOf(indicators);
        indicators.forEach(indicator -> Identifiers.require(indicator, "indicator"));
    }

    /**
     * Returns an objective that stands alone, of no audience in particular and without indicators.
     *
     * @param id its identifier
     * @param title what people call it
     * @return the objective
     */
    public static Objective of(String id, String title) {
        return new Objective(id, title, null, Set.of(), Set.of());
    }

    /**
     * Returns an objective under a priority, of no audience in particular and without indicators.
     *
     * @param id its identifier
     * @param title what people call it
     * @param priority the identifier of the priority
     * @return the objective
     */
    public static Objective of(String id, String title, String priority) {
        return new Objective(id, title, priority, Set.of(), Set.of());
    }

    /**
     * Returns the priority it stands under.
     *
     * @return its identifier, or nothing
     */
    public Optional<String> underPriority() {
        return Optional.ofNullable(priority);
    }
}
