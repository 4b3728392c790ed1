package org.commspubliques.templates.filter;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

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

    private static final Filters FRENCH = NONE.with("date_longue", text(DateFilters::longDate))
            .with("date_courte", text(DateFilters::shortDate))
            .with("heure", text(DateFilters::time))
            .with("majuscules", text(TextFilters::capitals))
            .with("capitale", text(TextFilters::capital))
            .with("liste", text(TextFilters::enumeration))
            .with("nombre", text(NumberFilters::number))
            .with("pourcent", text(NumberFilters::percent));

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

    private static FilterFunction text(BiFunction<Object, Locale, Optional<String>> words) {
        return (value, arguments, reader, out) -> {
            Optional<String> text = words.apply(value, reader);
            text.ifPresent(out::append);
            return text.isPresent();
        };
    }

    /**
     * Returns these filters and one more, which replaces one of the same name.
     *
     * @param filter the filter
     * @return the larger set
     */
    public Filters with(Filter filter) {
        return new Filters(ImmutableMap.<String, Filter>builder()
                .putAll(byName)
                .put(filter.name(), filter)
                .buildKeepingLast());
    }

    /**
     * Returns these filters and one more, which accepts every type of value, takes no argument, and replaces one of the
     * same name.
     *
     * @param name how templates call it: letters, digits and underscores
     * @param function what writes the text
     * @return the larger set
     * @throws IllegalArgumentException if the name has another character or none
     */
    public Filters with(String name, FilterFunction function) {
        return with(Filter.named(name).function(function).build());
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

    /**
     * Returns all filters, so that an editor can list them with what they are for, what they take, and an example.
     *
     * @return the filters, in the order in which they were added
     */
    public List<Filter> all() {
        return byName.values().asList();
    }
}
