package org.commspubliques.core.internal.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, each read once. What has not been read when {@link #end()} is called is an error; a reader that
 * says beforehand which fields there may be ({@link #only}) has a misspelt one reported before what follows from it.
 */
public final class JsonObject {

    private final JsonPlace place;
    private final Map<String, JsonElement> fields;
    private final Set<String> known = new LinkedHashSet<>();
    private boolean misspellingsRefused;

    JsonObject(JsonPlace place, Map<String, JsonElement> fields) {
        this.place = place;
        this.fields = fields;
    }

    /**
     * Refuses at once all fields but these.
     *
     * @param names the fields there may be
     * @return this object
     */
    public JsonObject only(Collection<String> names) {
        for (Map.Entry<String, JsonElement> field : fields.entrySet()) {
            if (!names.contains(field.getKey())) {
                throw unknown(field.getKey(), names);
            }
        }
        misspellingsRefused = true;
        return this;
    }

    /**
     * Returns this object with none but these fields, and reports all others. The value of a field that is misspelt is that of the
     * one that was meant, unless that is there too: so nobody is told that it is missing, and its value is looked at as well.
     */
    JsonObject only(FieldNames allowed, Faults faults) {
        ImmutableSet<String> names = allowed.names();
        if (names.containsAll(fields.keySet())) {
            misspellingsRefused = true;
            return this;
        }
        Map<String, JsonElement> meant = new LinkedHashMap<>(fields);
        meant.keySet().retainAll(names);
        Map<String, String> others = allowed.otherNames();
        fields.forEach((name, value) -> {
            if (!names.contains(name)) {
                Optional<String> near = NearestName.of(name, names, others);
                faults.add(unknown(value, NearestName.fieldHint(near, names)));
                near.ifPresent(field -> meant.putIfAbsent(field, value));
            }
        });
        JsonObject object = new JsonObject(place, meant);
        object.misspellingsRefused = true;
        return object;
    }

    /**
     * Returns an exception about a field of this object that there may not be.
     *
     * @param name the field
     * @param names the fields there may be
     * @return the exception, to be thrown or kept; names the field that was probably meant, or else all
     */
    public DataFormatException unknown(String name, Collection<String> names) {
        return unknown(
                Objects.requireNonNull(fields.get(name), name),
                NearestName.fieldHint(NearestName.of(name, names), names));
    }

    private static DataFormatException unknown(JsonElement value, Wording hint) {
        return value.problem(Wording.of("champ inconnu ; " + hint.fr(), "unknown field; " + hint.en()));
    }

    /**
     * Returns a field that must be there.
     *
     * @param name its name
     * @return its value
     */
    public JsonElement required(String name) {
        known.add(name);
        JsonElement element = fields.get(name);
        if (element == null) {
            throw missing(name);
        }
        return element;
    }

    /** A field that nobody has read yet may be it, misspelt, or one that would have been read later. */
    private DataFormatException missing(String name) {
        List<String> near =
                misspellingsRefused ? List.of() : NearestName.near(name, Sets.difference(fields.keySet(), known));
        boolean none = near.isEmpty();
        return problem(Wording.of(
                "le champ « " + name + " » manque ; ajoutez-le"
                        + (none ? "" : " (ou est-il mal écrit ici : « " + String.join(" », « ", near) + " » ?)"),
                "the field '" + name + "' is missing; add it"
                        + (none ? "" : " (or is it misspelt here: '" + String.join("', '", near) + "'?)")));
    }

    /**
     * Returns a field that may be absent.
     *
     * @param name its name
     * @return its value, or nothing where it is absent or null
     */
    public Optional<JsonElement> optional(String name) {
        known.add(name);
        JsonElement element = fields.get(name);
        return element == null || element.isNull() ? Optional.empty() : Optional.of(element);
    }

    /**
     * Returns a field that holds a list and may be absent.
     *
     * @param name its name
     * @return its elements, none where it is absent
     */
    public ImmutableList<JsonElement> list(String name) {
        Optional<JsonElement> list = optional(name);
        return list.isPresent() ? ImmutableList.copyOf(list.get().items()) : ImmutableList.of();
    }

    /**
     * Returns a field that holds a truth value and may be absent.
     *
     * @param name its name
     * @param otherwise what is meant where it is absent
     * @return its value
     */
    public boolean truth(String name, boolean otherwise) {
        Optional<JsonElement> truth = optional(name);
        return truth.isPresent() ? truth.get().truth() : otherwise;
    }

    /**
     * Returns a field that holds a list of texts and may be absent.
     *
     * @param name its name
     * @return the texts, none where it is absent
     */
    public ImmutableList<String> texts(String name) {
        Optional<JsonElement> list = optional(name);
        return list.isPresent() ? ImmutableList.copyOf(list.get().texts()) : ImmutableList.of();
    }

    /**
     * Returns a field that names a constant of an enumeration and may be absent.
     *
     * @param name its name
     * @param type the enumeration
     * @param <E> its type
     * @return the constant, or null where it is absent
     */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        Optional<JsonElement> choice = optional(name);
        return choice.isPresent() ? choice.get().choice(type) : null;
    }

    /**
     * Returns a field that names constants of an enumeration and may be absent.
     *
     * @param name its name
     * @param type the enumeration
     * @param <E> its type
     * @return the constants, none where it is absent
     */
    public <E extends Enum<E>> ImmutableSet<E> choices(String name, Class<E> type) {
        Optional<JsonElement> list = optional(name);
        return list.isPresent() ? list.get().choices(type) : ImmutableSet.of();
    }

    /**
     * Returns all fields, for objects whose field names are data.
     *
     * @return the values by name, in the order of the file; unmodifiable
     */
    public Map<String, JsonElement> all() {
        known.addAll(fields.keySet());
        return Collections.unmodifiableMap(fields);
    }

    /**
     * Reads the fields {@code fr} and {@code en} of this object.
     *
     * @return the wording
     */
    public Wording wording() {
        return Wording.of(required("fr").text(), required("en").text());
    }

    /** Refuses the fields that nobody has read: a misspelt field must not be silently ignored. */
    public void end() {
        for (Map.Entry<String, JsonElement> field : fields.entrySet()) {
            if (!known.contains(field.getKey())) {
                throw unread(field.getKey(), field.getValue());
            }
        }
    }

    /** Reports the fields that nobody has read. */
    void end(Faults faults) {
        for (Map.Entry<String, JsonElement> field : fields.entrySet()) {
            if (!known.contains(field.getKey())) {
                faults.add(unread(field.getKey(), field.getValue()));
            }
        }
    }

    private DataFormatException unread(String name, JsonElement value) {
        return misspellingsRefused ? outOfPlace(value) : unknown(name, known);
    }

    private DataFormatException outOfPlace(JsonElement value) {
        String names = String.join(", ", known);
        return value.problem(Wording.of(
                "ce champ ne va pas avec les autres ; champs admis ici : " + names,
                "this field does not go with the others; fields allowed here: " + names));
    }

    /**
     * Returns an exception about this object.
     *
     * @param problem what is wrong and what was expected
     * @return the exception, to be thrown
     */
    public DataFormatException problem(Wording problem) {
        return place.problem(problem);
    }
}
