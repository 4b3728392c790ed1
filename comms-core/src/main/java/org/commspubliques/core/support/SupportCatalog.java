package org.commspubliques.core.support;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;

/**
 * Catalogue des supports: what is expected of each form of message, as data. A host lays its own over the one that ships with
 * this library, whose fields are usage and not law: what the law asks for is in the rule packs it names. Immutable and
 * thread-safe.
 */
public final class SupportCatalog {

    private final ImmutableMap<SupportKind, SupportProfile> byKind;
    private final String sha256;

    private SupportCatalog(Map<SupportKind, SupportProfile> byKind, String sha256) {
        this.byKind = Maps.immutableEnumMap(byKind);
        this.sha256 = sha256;
    }

    /**
     * Returns the profiles that ship with this library, one for each {@link SupportKind}.
     *
     * @return the catalogue
     */
    public static SupportCatalog standard() {
        return from(JsonDocument.resource(SupportCatalog.class, "supports.json"));
    }

    /**
     * Reads a catalogue from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the catalogue
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static SupportCatalog parse(String origin, byte[] json) {
        return from(JsonDocument.parse(origin, json));
    }

    private static SupportCatalog from(JsonDocument document) {
        return new SupportCatalog(SupportReader.read(document.root()), document.sha256());
    }

    /**
     * Returns this catalogue with another over it: a profile of the other replaces the one of the same kind whole.
     *
     * @param other the profiles that replace or add
     * @return the overlay
     */
    public SupportCatalog overlaidBy(SupportCatalog other) {
        return new SupportCatalog(
                ImmutableMap.<SupportKind, SupportProfile>builder()
                        .putAll(byKind)
                        .putAll(other.byKind)
                        .buildKeepingLast(),
                Hashing.sha256()
                        .hashString(sha256 + other.sha256, StandardCharsets.US_ASCII)
                        .toString());
    }

    /**
     * Returns what is expected of a form.
     *
     * @param kind the form
     * @return its profile, or nothing where the data has none
     */
    public Optional<SupportProfile> find(SupportKind kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    /**
     * Returns all profiles.
     *
     * @return the profiles in the order of the kinds; unmodifiable
     */
    public List<SupportProfile> all() {
        return byKind.values().asList();
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
