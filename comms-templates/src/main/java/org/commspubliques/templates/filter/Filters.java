package org.commspubliques.templates.filter;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Jeu de filtres: the filters that templates may name. Immutable and thread-safe if its filters are.
 *
 * <p>The {@linkplain #french() standard set}, of which the words are French unless the reader's language is English:
 *
 * <ul>
 *   <li>{@code date_longue}: « jeudi 4 septembre 2025 »; {@code date_courte}: « 04/09/2025 ». Take a date, a date and
 *       time, or its ISO 8601 text; an instant has no date until it is given a zone, and is refused.
 *   <li>{@code heure}: « 8 h 30 », « 8 h ». Takes a time, a date and time, or its ISO 8601 text.
 *   <li>{@code majuscules}: all letters as capitals; {@code capitale}: the first one only.
 *   <li>{@code nombre}: « 1 234,5 », every decimal kept; {@code pourcent}: « 12,5 % » for the number 12.5.
 *   <li>{@code liste}: « a, b et c », of at most 10 000 items.
 * </ul>
 */
public final class Filters {

    private static final Filters NONE = new Filters(ImmutableMap.of());

    private static final Filters FRENCH = NONE.with("date_longue", DateFilters::longDate)
            .with("date_courte", DateFilters::shortDate)
            .with("heure", DateFilters::time)
            .with("majuscules", TextFilters::capitals)
            .with("capitale", TextFilters::capital)
            .with("liste", TextFilters::enumeration)
            .with("nombre", NumberFilters::number)
            .with("pourcent", NumberFilters::percent);

    private final ImmutableMap<String, Filter> byName;

    private Filters(ImmutableMap<String, Filter> byName) {
        this.byName = byName;
    }

    /**
     * Returns the standard set.
     *
     * @return the filters that the class comment lists
     */
    public static Filters french() {
        return FRENCH;
    }

    /**
     * Returns a set without filters.
     *
     * @return the empty set
     */
    public static Filters none() {
        return NONE;
    }

    /**
     * Returns these filters and one more, which replaces one of the same name.
     *
     * @param name how templates call it: letters, digits and underscores
     * @param filter the filter
     * @return the larger set
     * @throws IllegalArgumentException if the name has another character or none
     */
    public Filters with(String name, Filter filter) {
        Objects.requireNonNull(filter, "filter");
        if (name.isEmpty() || !name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')) {
            throw new IllegalArgumentException(
                    "name must be made of letters, digits and underscores, not '" + name + "'");
        }
        return new Filters(ImmutableMap.<String, Filter>builder()
                .putAll(byName)
                .put(name, filter)
                .buildKeepingLast());
    }

    /**
     * Finds a filter.
     *
     * @param name its name
     * @return the filter, if there is one of that name
     */
    public Optional<Filter> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Returns the names of all filters.
     *
     * @return the names, in the order in which they were added
     */
    public Set<String> names() {
        return byName.keySet();
    }
}
