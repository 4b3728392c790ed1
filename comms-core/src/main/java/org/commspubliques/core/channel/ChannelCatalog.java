package org.commspubliques.core.channel;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.name.NearestName;

/**
 * Catalogue des canaux: the channels an authority has and what each allows, as data. A host lays its own over those
 * that ship with this library: its own message board, a network's new limit, a network that nobody knew. Immutable and
 * thread-safe.
 *
 * <p>A file holds {@code {"channels": […]}}; a channel {@code id}, {@code kind}, {@code fr} and {@code en}, {@code reach},
 * {@code typography}, and what it needs of the rest. Any other field is an error, with its place:
 *
 * <ul>
 *   <li>{@code interactive}: whether people can answer; {@code recognises}: {@code none}, {@code plain}, {@code x},
 *       {@code mastodon} or {@code bluesky}; {@code linkLength}: for how many characters a link counts;
 *       {@code weights}: {@code {"scale": 100, "default": 200, "ranges": [[0, 4351, 100]], "emoji": 200, "link": 23}};
 *   <li>{@code rules}: {@code {"field", "unit", "max", "min", "severity", "validFrom", "validTo", "source"}}, of which a
 *       rule has {@code max} or {@code min} or both, and {@code rows} and {@code columns} where it counts the screens of a
 *       board;
 *   <li>{@code forbids}: {@code {"field", "characters", "severity", "source"}}; {@code accepts}: {@code {"field", "types",
 *       "severity", "source"}}; {@code requires}: {@code {"field", "severity", "source"}}, where the field {@code other}
 *       has its words in {@code fr} and {@code en};
 *   <li>{@code source}: {@code {"title", "checked", "confidence"}}. Only a confirmed source can block.
 * </ul>
 */
public final class ChannelCatalog {

    private final ImmutableMap<ChannelId, Channel> byId;
    private final String sha256;

    private ChannelCatalog(Map<ChannelId, Channel> byId, String sha256) {
        this.byId = ImmutableMap.copyOf(byId);
        this.sha256 = sha256;
    }

    /**
     * Returns the channels that ship with this library: {@code site}, {@code intranet}; the networks {@code facebook},
     * {@code instagram}, {@code threads}, {@code linkedin}, {@code x}, {@code mastodon}, {@code bluesky},
     * {@code tiktok-video}, {@code tiktok-photo}, {@code youtube} and {@code whatsapp}; {@code courriel},
     * {@code courrier}, {@code sms}, {@code notification}, {@code appel}; {@code bulletin}, {@code journal-interne},
     * {@code presse}; {@code affiche}, {@code affichage}, {@code panneau}; {@code participation}, {@code reunion},
     * {@code evenement}; {@code alerte-cap}, {@code fr-alert} and {@code interne}. The board is an example: its size is
     * for its owner to lay over.
     *
     * @return the catalogue
     */
    public static ChannelCatalog standard() {
        return from(JsonDocument.resource(ChannelCatalog.class, "channels.json"));
    }

    /**
     * Reads a catalogue from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the catalogue
     * @throws DataFormatException if the file is not as expected, or a rule blocks without a confirmed source; names
     *     the line, column and field
     */
    public static ChannelCatalog parse(String origin, byte[] json) {
        return from(JsonDocument.parse(origin, json));
    }

    private static ChannelCatalog from(JsonDocument document) {
        return new ChannelCatalog(ChannelReader.read(document.root()), document.sha256());
    }

    /**
     * Returns this catalogue with another over it: a channel of the other replaces the one of the same id whole, rules
     * included, in its place; a new one comes after the others.
     *
     * @param other the channels that replace or add
     * @return the overlay
     */
    public ChannelCatalog overlaidBy(ChannelCatalog other) {
        return new ChannelCatalog(
                ImmutableMap.<ChannelId, Channel>builder()
                        .putAll(byId)
                        .putAll(other.byId)
                        .buildKeepingLast(),
                Hashing.sha256()
                        .hashString(sha256 + other.sha256, StandardCharsets.US_ASCII)
                        .toString());
    }

    /**
     * Returns a channel that must be there.
     *
     * @param id its identifier
     * @return the channel
     * @throws IllegalArgumentException if there is none; names those there are, and the one that was probably meant
     */
    public Channel get(ChannelId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(unknown(id)));
    }

    private String unknown(ChannelId id) {
        String meant = nearest(id).map(near -> "; did you mean '" + near + "'?").orElse(";");
        return "no channel '" + id + "'" + meant + " known: "
                + byId.keySet().stream().map(ChannelId::value).collect(Collectors.joining(", "));
    }

    /**
     * Returns which channel was probably meant by an identifier that is not there, such as {@code facebook} by {@code
     * facebok}.
     *
     * @param id the identifier
     * @return the identifier that is alike, or nothing where none is
     */
    public Optional<ChannelId> nearest(ChannelId id) {
        List<String> known = byId.keySet().stream().map(ChannelId::value).toList();
        return NearestName.of(id.value(), known).map(ChannelId::of);
    }

    /**
     * Returns a channel.
     *
     * @param id its identifier
     * @return the channel, or nothing
     */
    public Optional<Channel> find(ChannelId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns all channels.
     *
     * @return the channels in the order of the data; unmodifiable
     */
    public List<Channel> all() {
        return byId.values().asList();
    }

    /**
     * Returns what identifies this data in the record of a review.
     *
     * @return the SHA-256 of the file; of an overlay, that of both hashes one after the other; 64 lower-case
     *     hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }
}
