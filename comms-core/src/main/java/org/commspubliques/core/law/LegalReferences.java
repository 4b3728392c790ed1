package org.commspubliques.core.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/** Références juridiques: the legal references that findings cite, as data. Immutable and thread-safe. */
public final class LegalReferences {

    private final ImmutableMap<String, Entry> byId;

    private LegalReferences(Map<String, Entry> byId) {
        this.byId = ImmutableMap.copyOf(byId);
    }

    /**
     * Returns the references that ship with this library.
     *
     * @return the references
     */
    public static LegalReferences standard() {
        JsonDocument document = JsonDocument.resource(LegalReferences.class, "legal-references.json");
        Map<String, Entry> byId = new LinkedHashMap<>();
        for (JsonElement item : document.root().object().required("references").items()) {
            byId.put(item.object().required("id").text(), new Entry(item));
        }
        return new LegalReferences(byId);
    }

    /**
     * Reads references from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the references
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static LegalReferences parse(String origin, byte[] json) {
        JsonObject file = JsonDocument.parse(origin, json).root().object();
        Map<String, Entry> byId = new LinkedHashMap<>();
        for (JsonElement item : file.required("references").items()) {
            Entry entry = new Entry(item);
            LegalReference reference = entry.reference();
            if (byId.put(reference.id(), entry) != null) {
                throw item.problem(Wording.of(
                        "la référence « " + reference.id() + " » figure deux fois",
                        "reference '" + reference.id() + "' is given twice"));
            }
        }
        file.end();
        return new LegalReferences(byId);
    }

    private static LegalReference read(JsonElement item) {
        JsonObject fields = item.object();
        LegalReference reference = new LegalReference(
                fields.required("id").text(),
                fields.wording(),
                SourceReader.territories(fields.required("territories")),
                SourceReader.read(fields.required("source")));
        fields.end();
        return reference;
    }

    /** A reference where it stands in its file: of those that ship, a review reads the few that it cites. */
    private static final class Entry {

        private final JsonElement item;
        private volatile @Nullable LegalReference reference;

        Entry(JsonElement item) {
            this.item = item;
        }

        LegalReference reference() {
            LegalReference known = reference;
            if (known == null) {
                known = read(item);
                reference = known;
            }
            return known;
        }
    }

    /**
     * Returns a reference.
     *
     * @param id its identifier
     * @return the reference, or nothing
     */
    public Optional<LegalReference> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Entry::reference);
    }

    /**
     * Returns whether there is a reference.
     *
     * @param id its identifier
     * @return true if there is
     */
    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    /**
     * Returns a reference that must be there.
     *
     * @param id its identifier
     * @return the reference
     * @throws IllegalArgumentException if there is none
     */
    public LegalReference get(String id) {
        Entry entry = byId.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no legal reference '" + id + "'");
        }
        return entry.reference();
    }

    /**
     * Returns those of some references that apply somewhere: no other may be cited there.
     *
     * @param ids their identifiers
     * @param territory the territory
     * @return the references in the order given; unmodifiable
     * @throws IllegalArgumentException if there is none of an identifier
     */
    public List<LegalReference> applicable(List<String> ids, Territory territory) {
        ImmutableList.Builder<LegalReference> applicable = ImmutableList.builder();
        for (String id : ids) {
            LegalReference reference = get(id);
            if (reference.appliesIn(territory)) {
                applicable.add(reference);
            }
        }
        return applicable.build();
    }

    /**
     * Returns these references with others over them, by id.
     *
     * @param others the references that add to these or replace them
     * @return the overlay
     */
    public LegalReferences overlaidBy(LegalReferences others) {
        return new LegalReferences(ImmutableMap.<String, Entry>builder()
                .putAll(byId)
                .putAll(others.byId)
                .buildKeepingLast());
    }

    /**
     * Returns all references.
     *
     * @return the references in the order of the data; unmodifiable
     */
    public List<LegalReference> all() {
        return byId.values().stream().map(Entry::reference).collect(ImmutableList.toImmutableList());
    }

    /**
     * Names references for a person.
     *
     * @param references the references
     * @return their citations, one after the other; one whose source is not confirmed says so
     */
    public static Wording cite(List<LegalReference> references) {
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (LegalReference reference : references) {
            boolean confirmed = reference.source().confidence().isConfirmed();
            fr.add(reference.citation().fr() + (confirmed ? "" : " (à vérifier)"));
            en.add(reference.citation().en() + (confirmed ? "" : " (to verify)"));
        }
        return Wording.of(String.join(" ; ", fr), String.join("; ", en));
    }
}
