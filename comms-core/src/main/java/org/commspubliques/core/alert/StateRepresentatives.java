package org.commspubliques.core.alert;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;

/**
 * Représentants de l’État: to whom an authority addresses a request for what only the State may send, by territory, as
 * data. Immutable and thread-safe.
 */
public final class StateRepresentatives {

    private final ImmutableMap<Territory, Representative> byTerritory;

    private StateRepresentatives(ImmutableMap<Territory, Representative> byTerritory) {
        this.byTerritory = byTerritory;
    }

    /**
     * Représentant de l’État.
     *
     * @param title what the office is called
     * @param source who says so
     */
    public record Representative(Wording title, Source source) {}

    /**
     * Returns the data that ships with this library.
     *
     * @return the representatives
     */
    public static StateRepresentatives standard() {
        return read(JsonDocument.resource(StateRepresentatives.class, "state-representatives.json"));
    }

    /**
     * Reads representatives from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the representatives
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static StateRepresentatives parse(String origin, byte[] json) {
        return read(JsonDocument.parse(origin, json));
    }

    private static StateRepresentatives read(JsonDocument document) {
        JsonObject file = document.root().object();
        Map<Territory, Representative> read = new LinkedHashMap<>();
        for (JsonElement item : file.required("representatives").items()) {
            JsonObject fields = item.object();
            Representative representative =
                    new Representative(fields.wording(), SourceReader.read(fields.required("source")));
            for (Territory territory : SourceReader.territories(fields.required("territories"))) {
                if (read.putIfAbsent(territory, representative) != null) {
                    throw item.problem(Wording.of(
                            "le territoire " + territory + " figure deux fois",
                            "territory " + territory + " is there twice"));
                }
            }
            fields.end();
        }
        file.end();
        return new StateRepresentatives(ImmutableMap.copyOf(read));
    }

    /**
     * Returns the representative in a territory.
     *
     * @param territory the territory
     * @return the representative, or nothing where the data has none
     */
    public Optional<Representative> in(Territory territory) {
        return Optional.ofNullable(byTerritory.get(territory));
    }
}
