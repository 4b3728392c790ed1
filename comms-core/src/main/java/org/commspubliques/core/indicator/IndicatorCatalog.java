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
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.internal.text.Words;
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

    /** Longer texts are no names. */
    private static final int MOST_OF_A_NAME = 200;

    private final ImmutableMap<String, Indicator> byId;

    /** What people call each, folded; of two of one name, the first. */
    private final ImmutableMap<String, Indicator> byName;

    private IndicatorCatalog(Map<String, Indicator> byId) {
        this.byId = ImmutableMap.copyOf(byId);
        Map<String, Indicator> names = new LinkedHashMap<>();
        byId.values().forEach(indicator -> names.put(folded(indicator.id()), indicator));
        byId.values()
                .forEach(indicator -> names.putIfAbsent(folded(indicator.label().fr()), indicator));
        byId.values()
                .forEach(indicator -> names.putIfAbsent(folded(indicator.label().en()), indicator));
        names.remove("");
        this.byName = ImmutableMap.copyOf(names);
    }

    private static String folded(String name) {
        return String.join(" ", Words.folded(name.replace('-', ' ')));
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
     * @throws IllegalArgumentException if there is none; names the one that was probably meant, and those there are
     */
    public Indicator get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no indicator '" + id + "'; "
                + nearest(id).map(name -> NearestName.question(name).en() + " ").orElse("") + "known: "
                + byId.keySet()));
    }

    /**
     * Returns the indicator that somebody calls by its identifier or by its label, in French or in English; accents, capitals
     * and hyphens do not count: « Portée », « PORTEE » and « reach » are {@code portee}.
     *
     * @param name what it is called
     * @return the indicator, or nothing
     */
    public Optional<Indicator> named(String name) {
        return name.length() > MOST_OF_A_NAME ? Optional.empty() : Optional.ofNullable(byName.get(folded(name)));
    }

    /** Returns the identifier of the indicator that was probably meant. */
    Optional<String> nearest(String name) {
        return name.length() > MOST_OF_A_NAME
                ? Optional.empty()
                : NearestName.of(folded(name), byName.keySet())
                        .flatMap(this::named)
                        .map(Indicator::id);
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
