package org.commspubliques.core.event;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * Ordre de préséance: who comes before whom at public ceremonies of a territory, as data. Immutable and thread-safe.
 *
 * <p>What ships is the beginning of the order, as far as a town needs it. The one who invites may give other persons a
 * place among them out of courtesy (décret n° 89-655, art. 18): that is for the host’s own ranks.
 */
public final class ProtocolOrder {

    private final Source source;
    private final ImmutableMap<String, ProtocolRank> ranks;

    private ProtocolOrder(Source source, ImmutableMap<String, ProtocolRank> ranks) {
        this.source = source;
        this.ranks = ranks;
    }

    /**
     * Returns the order of a territory as it ships with this library.
     *
     * @param territory the territory
     * @return the order, or nothing where the data has none: then the host says who comes first
     */
    public static Optional<ProtocolOrder> of(Territory territory) {
        return Optional.ofNullable(read(JsonDocument.resource(ProtocolOrder.class, "protocol.json"))
                .get(territory));
    }

    /**
     * Reads orders from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the orders by territory; unmodifiable
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static Map<Territory, ProtocolOrder> parse(String origin, byte[] json) {
        return read(JsonDocument.parse(origin, json));
    }

    /**
     * Returns an order that a host made.
     *
     * @param source who says so
     * @param ranks the ranks, the first in place 1, each next one in the next
     * @return the order
     * @throws IllegalArgumentException if a rank is there twice, or is not in its place
     */
    public static ProtocolOrder of(Source source, List<ProtocolRank> ranks) {
        ImmutableMap<String, ProtocolRank> byId = Maps.uniqueIndex(ranks, ProtocolRank::id);
        for (int i = 0; i < ranks.size(); i++) {
            ProtocolRank rank = ranks.get(i);
            Preconditions.checkArgument(
                    rank.place() == i + 1, "rank %s must be in place %s, was %s", rank.id(), i + 1, rank.place());
        }
        return new ProtocolOrder(Objects.requireNonNull(source, "source"), byId);
    }

    private static ImmutableMap<Territory, ProtocolOrder> read(JsonDocument document) {
        JsonObject file = document.root().object();
        Map<Territory, ProtocolOrder> orders = new LinkedHashMap<>();
        for (JsonElement item : file.required("orders").items()) {
            JsonObject fields = item.object();
            ProtocolOrder order = new ProtocolOrder(
                    SourceReader.read(fields.required("source")),
                    ranks(fields.required("ranks").items()));
            for (Territory territory : SourceReader.territories(fields.required("territories"))) {
                if (orders.putIfAbsent(territory, order) != null) {
                    throw item.problem(Wording.of(
                            "le territoire " + territory + " a déjà un ordre dans ce fichier",
                            "territory " + territory + " has an order in this file already"));
                }
            }
            fields.end();
        }
        file.end();
        return ImmutableMap.copyOf(orders);
    }

    private static ImmutableMap<String, ProtocolRank> ranks(List<JsonElement> items) {
        Map<String, ProtocolRank> ranks = new LinkedHashMap<>();
        for (JsonElement item : items) {
            JsonObject fields = item.object();
            ProtocolRank rank = fields.required("id")
                    .read(
                            id -> new ProtocolRank(id, ranks.size() + 1, fields.wording()),
                            Wording.of("un identifiant tel que maire", "an identifier such as maire"));
            fields.end();
            if (ranks.putIfAbsent(rank.id(), rank) != null) {
                throw item.problem(Wording.of(
                        "le rang « " + rank.id() + " » figure deux fois", "rank '" + rank.id() + "' is there twice"));
            }
        }
        return ImmutableMap.copyOf(ranks);
    }

    /**
     * Returns who says so.
     *
     * @return the text the order is taken from
     */
    public Source source() {
        return source;
    }

    /**
     * Returns the ranks.
     *
     * @return the ranks from the first on; unmodifiable
     */
    public List<ProtocolRank> ranks() {
        return ranks.values().asList();
    }

    /**
     * Returns a rank.
     *
     * @param id its identifier
     * @return the rank, or nothing
     */
    public Optional<ProtocolRank> rank(String id) {
        return Optional.ofNullable(ranks.get(id));
    }
}
