package org.commspubliques.templates.filter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Jeu de filtres: the filters that templates may name. Immutable and thread-safe if its filters are.
 *
 * <p>The {@linkplain #french() standard set}, of which the words are French unless the reader's language is English.
 * Where a territory matters, it is that of the locale's country: {@code fr-NC} for New Caledonia, {@code fr-RE} for La
 * Réunion.
 *
 * <ul>
 *   <li>Dates: {@code date_longue} « jeudi 4 septembre 2025 », {@code date_sans_jour} « 4 septembre 2025 », {@code
 *       date_courte} « 04/09/2025 », {@code date_iso} « 2025-09-04 », {@code jour} « jeudi », {@code jour_et_mois} « 4
 *       septembre », {@code mois}, {@code annee}, {@code heure} « 8 h 30 », {@code date_et_heure}. They take a date, a time,
 *       both, or ISO 8601 text; an instant has no date until it is given a zone, and is refused, and so is text that ends
 *       in Z. {@code jour} takes a day of the week too, and {@code mois} a month.
 *   <li>Periods: {@code periode} « du 30 août au 2 septembre 2025 », {@code horaires} « de 8 h à 12 h et de 13 h à 16 h ».
 *       They take a list, or a group with the fields {@code debut} and {@code fin}.
 *   <li>Numbers: {@code nombre} « 1 234,5 » with every decimal, or rounded half up to as many as the tag says; {@code
 *       pourcent} « 12,5 % » for the number 12.5; {@code ordinal} « 1er », « 2e »; {@code en_lettres}. What is rounded is the
 *       decimal that a {@code double} stands for: 1.005 with two decimals is 1,01.
 *   <li>{@code monnaie}: « 1 234,50 € », « 12 € », « 1 500 F CFP », in the currency that the tag names or in that of the
 *       reader's country, rounded half up to its decimals, or to as many as the tag says.
 *   <li>{@code telephone}: « 28 47 37 » for a reader of the same country, « +687 28 47 37 » for any other.
 *   <li>Words: {@code pluriel} « places », {@code compte} « 3 places », {@code accord} « invitée », {@code de} « d’Arue »,
 *       {@code a_lieu} « au Mont-Dore », {@code que}, {@code le}.
 *   <li>Texts: {@code majuscules}, {@code minuscules}, {@code capitale} for the first letter only, {@code tronque} for the
 *       beginning, {@code liste} « a, b et c » of at most 10 000 items, {@code oui_non}.
 * </ul>
 *
 * <p>{@link #all()} says the same to a program, with an example of each.
 */
public final class Filters {

    private static final Filters NONE = new Filters(ImmutableMap.of());

    private static final Filters FRENCH = of(ImmutableList.<Filter>builder()
            .addAll(DateFilters.all())
            .addAll(PeriodFilters.all())
            .addAll(NumberFilters.all())
            .add(MoneyFilter.money())
            .add(TelephoneFilter.telephone())
            .addAll(AgreementFilters.all())
            .addAll(WordFilters.all())
            .addAll(TextFilters.all())
            .build());

    private final ImmutableMap<String, Filter> byName;

    private Filters(ImmutableMap<String, Filter> byName) {
        this.byName = byName;
    }

    private static Filters of(List<Filter> filters) {
        return new Filters(Maps.uniqueIndex(filters, Filter::name));
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
