package org.commspubliques.core.audience;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/**
 * Catalogue des segments: segments that have a name, so that others may cite them, and the attributes they speak of. No segment
 * cites itself, not even through others. Immutable and thread-safe.
 */
public final class SegmentCatalog {

    private final AttributeCatalog attributes;
    private final ImmutableMap<String, Entry> byId;
    private final ImmutableMap<String, Segment> expanded;

    /**
     * A named segment.
     *
     * @param label how people call it
     * @param segment who is in it
     */
    private record Entry(Wording label, Segment segment) {}

    private SegmentCatalog(AttributeCatalog attributes, Map<String, Entry> byId) {
        this.attributes = Objects.requireNonNull(attributes, "attributes");
        this.byId = ImmutableMap.copyOf(byId);
        Map<String, Segment> done = new HashMap<>();
        this.byId.keySet().forEach(id -> write(id, new LinkedHashSet<>(), done));
        this.expanded = ImmutableMap.copyOf(done);
    }

    private Segment write(String id, Set<String> open, Map<String, Segment> done) {
        Segment known = done.get(id);
        if (known != null) {
            return known;
        }
        Entry entry = byId.get(id);
        Preconditions.checkArgument(entry != null, "no segment '%s'; known: %s", id, byId.keySet());
        Preconditions.checkArgument(open.size() < Segment.MAX_DEPTH, "segments cite each other too deeply: %s", open);
        Preconditions.checkArgument(open.add(id), "a segment cites itself: %s → %s", String.join(" → ", open), id);
        attributes.require(entry.segment());
        Segment segment = entry.segment().accept(new SegmentExpansion(name -> write(name, open, done)));
        open.remove(id);
        done.put(id, segment);
        return segment;
    }

    /**
     * Returns a catalogue without named segments.
     *
     * @param attributes the attributes
     * @return the catalogue
     */
    public static SegmentCatalog of(AttributeCatalog attributes) {
        return new SegmentCatalog(attributes, Map.of());
    }

    /**
     * Returns this catalogue with another named segment.
     *
     * @param id the identifier, not yet there
     * @param label how people call it
     * @param segment who is in it; it may cite those that are there
     * @return the catalogue
     * @throws IllegalArgumentException if the identifier is there, a name or an attribute is unknown, or the segment is too large once
     *     the names are written out
     */
    public SegmentCatalog with(String id, Wording label, Segment segment) {
        Identifiers.require(id, "segment id");
        Preconditions.checkArgument(!byId.containsKey(id), "the segment '%s' is there already", id);
        Map<String, Entry> all = new LinkedHashMap<>(byId);
        all.put(id, new Entry(Objects.requireNonNull(label, "label"), segment));
        return new SegmentCatalog(attributes, all);
    }

    /**
     * Reads named segments from JSON: {@code {"segments": [{"id", "fr", "en", "text"}]}}, in any order; with {@code is} in place of
     * {@code text} a segment as {@link Segment#toJson} writes it.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @param attributes the attributes they may speak of
     * @return the catalogue
     * @throws DataFormatException if the file is not as expected, a name is unknown, or a segment cites itself; names the line,
     *     column and field
     */
    public static SegmentCatalog parse(String origin, byte[] json, AttributeCatalog attributes) {
        JsonElement root = JsonDocument.parse(origin, json).root();
        JsonObject file = root.object();
        JsonElement list = file.required("segments");
        Map<String, Entry> all = new LinkedHashMap<>();
        for (JsonElement item : list.items()) {
            JsonObject fields = item.object();
            String id = fields.required("id")
                    .read(
                            text -> Identifiers.require(text, "id"),
                            Wording.of(
                                    "un identifiant en minuscules, chiffres, points et traits d’union",
                                    "an identifier in lower-case letters, digits, dots and hyphens"));
            Entry entry = new Entry(fields.wording(), segment(fields, attributes));
            fields.end();
            if (all.putIfAbsent(id, entry) != null) {
                throw item.problem(Wording.of(
                        "le segment «\u00a0" + id + "\u00a0» figure deux fois\u202f; gardez-en un",
                        "the segment '" + id + "' is there twice; keep one"));
            }
        }
        file.end();
        try {
            return new SegmentCatalog(attributes, all);
        } catch (IllegalArgumentException e) {
            throw list.problem(Wording.of(
                    "segments qui se citent à tort (" + e.getMessage() + ")",
                    "segments that cite each other wrongly (" + e.getMessage() + ")"));
        }
    }

    private static Segment segment(JsonObject fields, AttributeCatalog attributes) {
        Optional<JsonElement> is = fields.optional("is");
        if (is.isPresent()) {
            return new SegmentReader(attributes).read(is.get());
        }
        JsonElement text = fields.required("text");
        try {
            return Segment.parse(text.text(), attributes);
        } catch (DataFormatException e) {
            throw text.problem(Wording.of(e.message(Locale.FRENCH), e.message(Locale.ENGLISH)));
        }
    }

    /**
     * Returns the attributes.
     *
     * @return the catalogue of attributes
     */
    public AttributeCatalog attributes() {
        return attributes;
    }

    /**
     * Returns the named segments.
     *
     * @return their identifiers in the order given; unmodifiable
     */
    public Set<String> ids() {
        return byId.keySet();
    }

    /**
     * Returns a named segment as it was given.
     *
     * @param id its identifier
     * @return the segment, or nothing
     */
    public Optional<Segment> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Entry::segment);
    }

    /**
     * Reads a segment that a person wrote, whose names must be known here.
     *
     * @param text the text
     * @return the segment
     * @throws DataFormatException if it cannot be read; names the line, the column, what was expected, and what was probably meant
     */
    public Segment parse(String text) {
        return new SegmentParser(text, attributes, byId.keySet()).parse();
    }

    /**
     * Writes out the names in a segment, and refuses what is unknown here.
     *
     * @param segment the segment
     * @return the segment without names
     * @throws IllegalArgumentException if a name, an attribute or a value is unknown, or the segment is too large once the names are
     *     written out
     */
    public Segment expand(Segment segment) {
        attributes.require(segment);
        return segment.accept(new SegmentExpansion(id -> {
            Segment known = expanded.get(id);
            Preconditions.checkArgument(known != null, "no segment '%s'; known: %s", id, byId.keySet());
            return known;
        }));
    }

    /**
     * Says who is in a segment, named segments by their labels.
     *
     * @param segment the segment
     * @return the words, without a capital and without a full stop
     */
    public Wording explanation(Segment segment) {
        return SegmentExplanation.of(segment, attributes, this::label);
    }

    private Wording label(String id) {
        Entry entry = byId.get(id);
        return entry == null ? Wording.same(id) : entry.label();
    }
}
