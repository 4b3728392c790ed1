package org.commspubliques.core.planning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.source.Source;

/**
 * Données de conseil: how much each criterion weighs, what each sort of channel is good at, and how well it reaches audiences of
 * which a host knows more. Immutable and thread-safe.
 */
public final class AdviceData {

    private final ImmutableMap<AdviceCriterion, Integer> weights;
    private final ImmutableMap<ChannelKind, KindRating> kinds;
    private final ImmutableMap<String, ImmutableMap<ChannelKind, Integer>> audiences;
    private final Source source;
    private final String sha256;

    AdviceData(
            Map<AdviceCriterion, Integer> weights,
            Map<ChannelKind, KindRating> kinds,
            Map<String, ImmutableMap<ChannelKind, Integer>> audiences,
            Source source,
            String sha256) {
        this.weights = Maps.immutableEnumMap(weights);
        this.kinds = Maps.immutableEnumMap(kinds);
        this.audiences = ImmutableMap.copyOf(audiences);
        this.source = source;
        this.sha256 = sha256;
    }

    /**
     * Returns the data that ships with this library: an estimate of the house, which a host overlays with what it knows.
     *
     * @return the data
     */
    public static AdviceData standard() {
        return AdviceReader.read(JsonDocument.resource(AdviceData.class, "channel-advice.json"));
    }

    /**
     * Reads data from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the data
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static AdviceData parse(String origin, byte[] json) {
        return AdviceReader.read(JsonDocument.parse(origin, json));
    }

    /**
     * Returns this data with other data over it: weights by criterion, ratings by sort of channel and by audience.
     *
     * @param other the data that replaces or adds
     * @return the overlay, with the source of the other
     */
    public AdviceData overlaidBy(AdviceData other) {
        Map<AdviceCriterion, Integer> weighed = new EnumMap<>(AdviceCriterion.class);
        weighed.putAll(weights);
        weighed.putAll(other.weights);
        Map<ChannelKind, KindRating> rated = new EnumMap<>(ChannelKind.class);
        rated.putAll(kinds);
        rated.putAll(other.kinds);
        return new AdviceData(
                weighed,
                rated,
                ImmutableMap.<String, ImmutableMap<ChannelKind, Integer>>builder()
                        .putAll(audiences)
                        .putAll(other.audiences)
                        .buildKeepingLast(),
                other.source,
                Hashing.sha256()
                        .hashString(sha256 + "\n" + other.sha256, StandardCharsets.US_ASCII)
                        .toString());
    }

    /**
     * Returns how much a criterion weighs.
     *
     * @param criterion the criterion
     * @return the points that each step of its rating gives, from 0; 0 where the data says nothing: it is not looked at
     */
    public int weight(AdviceCriterion criterion) {
        return weights.getOrDefault(criterion, 0);
    }

    /**
     * Returns what a sort of channel is good at.
     *
     * @param kind the sort of channel
     * @return the rating, or nothing where the data does not know it
     */
    public Optional<KindRating> rating(ChannelKind kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /**
     * Returns how well a sort of channel reaches an audience.
     *
     * @param kind the sort of channel
     * @param audience the audience
     * @return the rating of that audience where the data has one, otherwise that of its circle; from 0 to 3
     */
    public int reach(ChannelKind kind, Audience audience) {
        Integer own = audiences.getOrDefault(audience.id(), ImmutableMap.of()).get(kind);
        return own != null
                ? own
                : rating(kind).map(rating -> rating.reach(audience.scope())).orElse(0);
    }

    /**
     * Returns where the estimates come from.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Returns the hash of the data.
     *
     * @return the SHA-256 of the file’s bytes in 64 lower-case hexadecimal digits; of an overlay, the SHA-256 of both hashes
     *     with a line feed between them
     */
    public String sha256() {
        return sha256;
    }
}
