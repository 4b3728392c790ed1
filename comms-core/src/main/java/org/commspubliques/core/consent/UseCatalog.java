package org.commspubliques.core.consent;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.source.Territory;

/**
 * Registre des utilisations: on what basis each purpose is pursued by each channel, what each register may serve, at what age one
 * consents alone, how messages are stopped, and when an address no longer receives: all as data with its sources. A host lays its own over it, as its data
 * protection officer decides; political use, and greetings out of the civil registry without express agreement, are refused whatever it
 * lays over. Immutable and thread-safe.
 */
public final class UseCatalog {

    private final ImmutableMap<String, UseRule> uses;
    private final ImmutableMap<DataOrigin, OriginRule> origins;
    private final ImmutableMap<String, MinorAge> ages;
    private final ImmutableMap<String, BounceLimit> bounces;
    private final ImmutableMap<String, UnsubscribeLink> links;
    private final ImmutableMap<Exclusion, ImmutableList<String>> reasons;
    private final String sha256;

    UseCatalog(
            Map<String, UseRule> uses,
            Map<DataOrigin, OriginRule> origins,
            Map<String, MinorAge> ages,
            Map<String, BounceLimit> bounces,
            Map<String, UnsubscribeLink> links,
            Map<Exclusion, ImmutableList<String>> reasons,
            String sha256) {
        this.uses = ImmutableMap.copyOf(uses);
        this.origins = ImmutableMap.copyOf(origins);
        this.ages = ImmutableMap.copyOf(ages);
        this.bounces = ImmutableMap.copyOf(bounces);
        this.links = ImmutableMap.copyOf(links);
        this.reasons = ImmutableMap.copyOf(reasons);
        this.sha256 = sha256;
    }

    /**
     * Returns the data that ship with this library.
     *
     * @return the catalogue
     */
    public static UseCatalog standard() {
        return UseReader.read(JsonDocument.resource(UseCatalog.class, "uses.json"));
    }

    /**
     * Reads a catalogue from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the catalogue
     * @throws DataFormatException if the file is not as expected, or would allow political communication, or greetings out of
     *     the civil registry; names the line,
     *     column and field
     */
    public static UseCatalog parse(String origin, byte[] json) {
        return UseReader.read(JsonDocument.parse(origin, json));
    }

    /**
     * Returns this catalogue with another over it: each entry of the other replaces the one of the same identifier (of an origin,
     * the same origin) whole; where two rules of different identifiers speak equally narrowly of one use, the other’s is followed.
     *
     * @param other the entries that replace or add
     * @return the overlay
     */
    public UseCatalog overlaidBy(UseCatalog other) {
        return new UseCatalog(
                overlay(uses, other.uses),
                overlay(origins, other.origins),
                overlay(ages, other.ages),
                overlay(bounces, other.bounces),
                overlay(links, other.links),
                overlay(reasons, other.reasons),
                Hashing.sha256()
                        .hashString(sha256 + "\n" + other.sha256, StandardCharsets.US_ASCII)
                        .toString());
    }

    /** What is laid over comes last, so that it is followed. */
    private static <K, V> ImmutableMap<K, V> overlay(Map<K, V> base, Map<K, V> over) {
        ImmutableMap.Builder<K, V> all = ImmutableMap.builder();
        base.forEach((key, value) -> {
            if (!over.containsKey(key)) {
                all.put(key, value);
            }
        });
        return all.putAll(over).buildOrThrow();
    }

    /**
     * Returns what holds somewhere.
     *
     * @param territory the territory
     * @return the rules there
     */
    public UseRules forTerritory(Territory territory) {
        return new UseRules(this, territory);
    }

    /**
     * Returns the rules of purposes and channels.
     *
     * @return the rules in the order of the data; unmodifiable
     */
    public List<UseRule> rules() {
        return uses.values().asList();
    }

    /**
     * Returns a rule.
     *
     * @param id its identifier
     * @return the rule, or nothing
     */
    public Optional<UseRule> find(String id) {
        return Optional.ofNullable(uses.get(id));
    }

    /**
     * Returns how people can make messages stop, by purpose and channel.
     *
     * @return the duties in the order of the data; unmodifiable
     */
    public List<UnsubscribeLink> unsubscribeLinks() {
        return links.values().asList();
    }

    /** The identifiers of the legal references a reason rests on. */
    List<String> references(Exclusion exclusion) {
        return reasons.getOrDefault(exclusion, ImmutableList.of());
    }

    ImmutableMap<DataOrigin, OriginRule> origins() {
        return origins;
    }

    ImmutableMap<String, MinorAge> ages() {
        return ages;
    }

    ImmutableMap<String, BounceLimit> bounces() {
        return bounces;
    }

    /**
     * Returns the hash of the data.
     *
     * @return the SHA-256 of the file’s bytes in 64 lower-case hexadecimal digits; of an overlay, the SHA-256 of both hashes with
     *     a line feed between them
     */
    public String sha256() {
        return sha256;
    }

    @Override
    public String toString() {
        return "UseCatalog" + uses.keySet();
    }
}
