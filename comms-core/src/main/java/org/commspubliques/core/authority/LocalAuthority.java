package org.commspubliques.core.authority;

import com.google.common.base.Preconditions;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.HolidayCalendar;
import org.commspubliques.core.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Collectivité: the public body that communicates. Its kind, territory, zone, currency and population select the rules;
 * nothing about it is ever taken for granted. Immutable and thread-safe.
 */
public final class LocalAuthority {

    private final String name;
    private final AuthorityKind kind;
    private final Territory territory;
    private final int population;
    private final ZoneId zone;
    private final Locale locale;
    private final Currency currency;
    private final WorkingCalendar workingCalendar;

    private LocalAuthority(Builder builder) {
        this.name = builder.name;
        this.kind = builder.kind;
        this.territory = Objects.requireNonNull(builder.territory, "territory must be set");
        this.population = builder.population;
        this.zone = Objects.requireNonNull(builder.zone, "zone must be set");
        this.locale = builder.locale;
        this.currency = Objects.requireNonNull(builder.currency, "currency must be set");
        this.workingCalendar = builder.workingCalendar != null
                ? builder.workingCalendar
                : WorkingCalendar.of(zone, HolidayCalendar.standard().forTerritory(territory));
        Preconditions.checkArgument(!name.isBlank(), "name must not be blank");
        Preconditions.checkArgument(population > 0, "population must be set and above 0, was %s", population);
        Preconditions.checkArgument(
                workingCalendar.zone().equals(zone),
                "the working calendar is in zone %s, the authority in %s",
                workingCalendar.zone(),
                zone);
    }

    /**
     * Returns a builder. Territory, population, zone and currency must be set: none has a default, since none is safe to
     * guess. The locale is {@code fr} unless set, the working calendar that of the territory's holidays.
     *
     * @param name the name, such as « Ville du Mont-Dore »
     * @param kind the legal category
     * @return the builder
     */
    public static Builder builder(String name, AuthorityKind kind) {
        return new Builder(name, kind);
    }

    /**
     * Returns the name.
     *
     * @return the name, never blank
     */
    public String name() {
        return name;
    }

    /**
     * Returns the legal category.
     *
     * @return the kind
     */
    public AuthorityKind kind() {
        return kind;
    }

    /**
     * Returns where it is: which law, elections and holidays apply.
     *
     * @return the territory
     */
    public Territory territory() {
        return territory;
    }

    /**
     * Returns the population on which legal thresholds depend.
     *
     * @return the number of inhabitants, above 0
     */
    public int population() {
        return population;
    }

    /**
     * Returns the zone in which its days begin and end.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * Returns the language and country in which it writes.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns the currency of its budget.
     *
     * @return the currency
     */
    public Currency currency() {
        return currency;
    }

    /**
     * Returns its working days, hours and holidays.
     *
     * @return the calendar, in its zone
     */
    public WorkingCalendar workingCalendar() {
        return workingCalendar;
    }

    /** Builds an authority. Not thread-safe. */
    public static final class Builder {

        private final String name;
        private final AuthorityKind kind;
        private int population;
        private Locale locale = Locale.FRENCH;
        private @Nullable Territory territory;
        private @Nullable ZoneId zone;
        private @Nullable Currency currency;
        private @Nullable WorkingCalendar workingCalendar;

        private Builder(String name, AuthorityKind kind) {
            this.name = Objects.requireNonNull(name, "name");
            this.kind = Objects.requireNonNull(kind, "kind");
        }

        /**
         * Sets where it is.
         *
         * @param value the territory
         * @return this builder
         */
        public Builder territory(Territory value) {
            this.territory = value;
            return this;
        }

        /**
         * Sets the population.
         *
         * @param value the number of inhabitants, above 0
         * @return this builder
         */
        public Builder population(int value) {
            this.population = value;
            return this;
        }

        /**
         * Sets the zone.
         *
         * @param value the zone
         * @return this builder
         */
        public Builder zone(ZoneId value) {
            this.zone = value;
            return this;
        }

        /**
         * Sets the language and country in which it writes.
         *
         * @param value the locale
         * @return this builder
         */
        public Builder locale(Locale value) {
            this.locale = Objects.requireNonNull(value, "locale");
            return this;
        }

        /**
         * Sets the currency.
         *
         * @param value the currency
         * @return this builder
         */
        public Builder currency(Currency value) {
            this.currency = value;
            return this;
        }

        /**
         * Sets the working days, hours and holidays.
         *
         * @param value the calendar, in the authority's zone
         * @return this builder
         */
        public Builder workingCalendar(WorkingCalendar value) {
            this.workingCalendar = value;
            return this;
        }

        /**
         * Returns the authority.
         *
         * @return the authority
         * @throws NullPointerException if territory, zone or currency is missing
         * @throws IllegalArgumentException if the name is blank, the population not above 0, or the working calendar in
         *     another zone
         */
        public LocalAuthority build() {
            return new LocalAuthority(this);
        }
    }
}
