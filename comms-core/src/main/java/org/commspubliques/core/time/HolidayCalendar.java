package org.commspubliques.core.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;

/**
 * Calendrier des jours fériés: the public holidays of each territory, as data.
 *
 * <p>The file declares the territories it knows; one it does not declare is refused by {@link #forTerritory(Territory)}
 * rather than taken for a place without holidays. A code with a suffix, such as {@code FR-67}, is a territory of its own
 * and inherits nothing. Immutable and thread-safe.
 */
public final class HolidayCalendar {

    /** What is known to be missing, by territory; nothing where no gap is known. */
    private final ImmutableMap<Territory, Optional<Wording>> territories;

    private final ImmutableMap<String, HolidayRule> rules;
    private final String sha256;

    HolidayCalendar(
            ImmutableMap<Territory, Optional<Wording>> territories,
            ImmutableMap<String, HolidayRule> rules,
            String sha256) {
        this.territories = territories;
        this.rules = rules;
        this.sha256 = sha256;
    }

    /**
     * Returns the calendar that ships with this library: metropolitan France, Alsace-Moselle ({@code FR-57},
     * {@code FR-67}, {@code FR-68}), the overseas collectivities by their ISO 3166-1 codes, New Caledonia.
     *
     * @return the calendar
     */
    public static HolidayCalendar standard() {
        return HolidayReader.read(JsonDocument.resource(HolidayCalendar.class, "holidays.json"));
    }

    /**
     * Reads a calendar from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the calendar
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static HolidayCalendar parse(String origin, byte[] json) {
        return HolidayReader.read(JsonDocument.parse(origin, json));
    }

    /**
     * Returns this calendar with another over it: holidays by id, and territories by code.
     *
     * @param other the calendar that adds to this one or replaces parts of it
     * @return the overlay
     */
    public HolidayCalendar overlaidBy(HolidayCalendar other) {
        return new HolidayCalendar(
                ImmutableMap.<Territory, Optional<Wording>>builder()
                        .putAll(territories)
                        .putAll(other.territories)
                        .buildKeepingLast(),
                ImmutableMap.<String, HolidayRule>builder()
                        .putAll(rules)
                        .putAll(other.rules)
                        .buildKeepingLast(),
                Hashing.sha256()
                        .hashString(sha256 + "\n" + other.sha256, StandardCharsets.US_ASCII)
                        .toString());
    }

    /**
     * Returns whether the holidays of a territory are known.
     *
     * @param territory the territory
     * @return true if {@link #forTerritory(Territory)} answers
     */
    public boolean knows(Territory territory) {
        return territories.containsKey(territory);
    }

    /**
     * Returns the territories whose holidays are known.
     *
     * @return the territories in the order of the data; unmodifiable
     */
    public Set<Territory> territories() {
        return territories.keySet();
    }

    /**
     * Returns the holidays of a territory.
     *
     * @param territory the territory
     * @return its holidays
     * @throws UnknownTerritoryException if the data does not know the territory
     */
    public Holidays forTerritory(Territory territory) {
        Optional<Wording> gap = territories.get(territory);
        if (gap == null) {
            throw new UnknownTerritoryException(territory);
        }
        ImmutableList.Builder<HolidayRule> its = ImmutableList.builder();
        for (HolidayRule rule : rules.values()) {
            if (rule.territories().contains(territory)) {
                its.add(rule);
            }
        }
        return new Holidays(territory, its.build(), gap.orElse(null));
    }

    /**
     * Returns the hash of the data.
     *
     * @return the SHA-256 of the file's bytes in 64 lower-case hexadecimal digits; of an overlay, the SHA-256 of both
     *     hashes with a line feed between them
     */
    public String sha256() {
        return sha256;
    }

    @Override
    public String toString() {
        return "HolidayCalendar" + ImmutableSet.copyOf(territories.keySet());
    }
}
