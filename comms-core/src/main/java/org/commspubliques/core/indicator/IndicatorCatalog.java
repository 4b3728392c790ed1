package org.commspubliques.core.indicator;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Catalogue d’indicateurs: what an authority measures, read from JSON such as
 *
 * <pre>{@code
 * {"indicators": [{
 *   "id": "clics", "fr": "Clics", "en": "Clicks",
 *   "unit": {"fr": "clics", "en": "clicks"}, "better": "higher", "aggregation": "sum", "decimals": 0,
 *   "aboutPeople": true, "source": {"fr": "statistiques du site", "en": "statistics of the website"}}]}
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class IndicatorCatalog {

    private final ImmutableMap<String, Indicator> byId;

    private IndicatorCatalog(Map<String, Indicator> byId) {
        this.byId = ImmutableMap.copyOf(byId);
    }

    /**
     * Returns the indicators that ship with this library: {@code portee} (reach), {@code lecture} (share of those who open
     * or read), {@code clics}, {@code participation}, {@code retombees-presse} (press mentions), {@code delai-reponse}
     * (response time) and {@code abonnes} (subscribers). What a contact costs is computed: see {@link CostPerContact}.
     *
     * @return the catalogue
     */
    public static IndicatorCatalog standard() {
        return from(JsonDocument.resource(IndicatorCatalog.class, "indicators.json"));
    }

    /**
     * Reads a catalogue from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the catalogue
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static IndicatorCatalog parse(String origin, byte[] json) {
        return from(JsonDocument.parse(origin, json));
    }

    private static IndicatorCatalog from(JsonDocument document) {
        Map<String, Indicator> byId = new LinkedHashMap<>();
        JsonObject file = document.root().object();
        for (JsonElement item : file.required("indicators").items()) {
            Indicator indicator = read(item.object());
            if (byId.putIfAbsent(indicator.id(), indicator) != null) {
                throw item.problem(Wording.of(
                        "l’indicateur « " + indicator.id() + " » figure deux fois",
                        "indicator '" + indicator.id() + "' is there twice"));
            }
        }
        file.end();
        return new IndicatorCatalog(byId);
    }

    private static Indicator read(JsonObject fields) {
        Indicator indicator = new Indicator(
                fields.required("id")
                        .read(
                                id -> Identifiers.require(id, "indicator id"),
                                Wording.of("un identifiant tel que clics", "an identifier such as clics")),
                fields.wording(),
                wording(fields.required("unit")),
                fields.required("better").choice(Direction.class),
                fields.required("aggregation").choice(Aggregation.class),
                fields.required("decimals").integer(0, 6),
                fields.required("aboutPeople").truth(),
                wording(fields.required("source")));
        fields.end();
        return indicator;
    }

    private static Wording wording(JsonElement element) {
        JsonObject fields = element.object();
        Wording wording = fields.wording();
        fields.end();
        return wording;
    }

    /**
     * Returns this catalogue with another over it, by identifier.
     *
     * @param other the indicators that replace or add
     * @return the overlay
     */
    public IndicatorCatalog overlaidBy(IndicatorCatalog other) {
        return new IndicatorCatalog(ImmutableMap.<String, Indicator>builder()
                .putAll(byId)
                .putAll(other.byId)
                .buildKeepingLast());
    }

    /**
     * Returns an indicator that must be there.
     *
     * @param id its identifier
     * @return the indicator
     * @throws IllegalArgumentException if there is none; names those there are
     */
    public Indicator get(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("no indicator '" + id + "'; known: " + byId.keySet()));
    }

    /**
     * Returns an indicator.
     *
     * @param id its identifier
     * @return the indicator, or nothing
     */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns all indicators.
     *
     * @return the indicators in the order of the data; unmodifiable
     */
    public List<Indicator> all() {
        return byId.values().asList();
    }
}
