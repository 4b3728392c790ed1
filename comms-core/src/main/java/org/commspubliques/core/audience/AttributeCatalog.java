package org.commspubliques.core.audience;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;

/**
 * Catalogue des attributs: what a host knows of its contacts and lets audiences be described by. Immutable and thread-safe.
 */
public final class AttributeCatalog {

    private final ImmutableMap<AttributeId, Attribute> byId;

    private AttributeCatalog(ImmutableMap<AttributeId, Attribute> byId) {
        this.byId = byId;
    }

    /**
     * Returns a catalogue.
     *
     * @param attributes the attributes
     * @return the catalogue
     * @throws IllegalArgumentException if two have the same identifier
     */
    public static AttributeCatalog of(List<Attribute> attributes) {
        return new AttributeCatalog(Maps.uniqueIndex(attributes, Attribute::id));
    }

    /**
     * Reads a catalogue from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the catalogue
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static AttributeCatalog parse(String origin, byte[] json) {
        return new AttributeCatalog(
                AttributeReader.read(JsonDocument.parse(origin, json).root()));
    }

    /**
     * Returns an attribute.
     *
     * @param id its identifier
     * @return the attribute, or nothing
     */
    public Optional<Attribute> find(AttributeId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns an attribute that must be there.
     *
     * @param id its identifier
     * @return the attribute
     * @throws IllegalArgumentException if there is none
     */
    public Attribute get(AttributeId id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("no attribute '" + id + "'; known: " + byId.keySet()));
    }

    /**
     * Returns all attributes.
     *
     * @return the attributes in the order given; unmodifiable
     */
    public List<Attribute> all() {
        return byId.values().asList();
    }

    /**
     * Returns the attributes of a segment that call for restraint.
     *
     * @param segment the segment; named segments are not looked into
     * @return the attributes; unmodifiable
     */
    public Set<Attribute> sensitive(Segment segment) {
        return segment.attributes().stream()
                .map(this::get)
                .filter(Attribute::sensitive)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Refuses a segment that speaks of what is not here.
     *
     * @param segment the segment
     * @throws IllegalArgumentException if an attribute is unknown or of another type, or a value is not one of its values
     */
    public void require(Segment segment) {
        segment.accept(new SegmentCheck(this));
    }
}
