package org.commspubliques.core.fact;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.error.DataFormatException;

/**
 * Registre des faits: one value for each fact, for all units, with the values it had before. Immutable and thread-safe.
 */
public final class FactRegister {

    private static final FactRegister EMPTY = new FactRegister(ImmutableMap.of(), ImmutableSet.of());

    private final ImmutableMap<FactKey, Fact> facts;
    private final ImmutableSet<String> namedPlaces;
    private final ImmutableSet<String> places;

    private FactRegister(Map<FactKey, Fact> facts, Set<String> namedPlaces) {
        this.facts = ImmutableMap.copyOf(facts);
        this.namedPlaces = ImmutableSet.copyOf(namedPlaces);
        this.places = Stream.concat(
                        this.namedPlaces.stream(), this.facts.values().stream().flatMap(FactRegister::placesOf))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> placesOf(Fact fact) {
        return Stream.concat(Stream.of(fact.value()), fact.history().stream().map(FactRevision::value))
                .filter(FactValue.Place.class::isInstance)
                .map(value -> ((FactValue.Place) value).name());
    }

    /**
     * Returns a register without facts.
     *
     * @return the register
     */
    public static FactRegister empty() {
        return EMPTY;
    }

    /**
     * Returns a register of facts.
     *
     * @param facts the facts
     * @return the register
     * @throws IllegalArgumentException if a key is given twice: a fact has one value
     */
    public static FactRegister of(List<Fact> facts) {
        Map<FactKey, Fact> byKey = Maps.newLinkedHashMap();
        for (Fact fact : facts) {
            Preconditions.checkArgument(byKey.put(fact.key(), fact) == null, "fact %s is given twice", fact.key());
        }
        return new FactRegister(byKey, ImmutableSet.of());
    }

    /**
     * Reads a register from JSON: {@code {"schema": 1, "places": ["…"], "facts": [{"key": "…", "label": {"fr", "en"},
     * "value": {"type": "hours", "from": "08:00", "until": "15:00"}, "cues": ["…"], "owner": "…", "source": {…}}]}}; each
     * fact may have {@code from}, {@code until}, {@code topics} and {@code history}. That is what {@link #toJson()} writes. It
     * is not the form that documents of {@code JsonContract} have of a value of a fact, which names each type and its
     * components as Java does.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the register
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static FactRegister parse(String origin, byte[] json) {
        return FactReader.read(origin, json);
    }

    /**
     * Writes this register, histories and places included, as {@link #parse} reads it: what is read is what was written. An
     * amount is written without an exponent ({@code 1E+3} as {@code 1000}).
     *
     * @return the JSON, ended by a line feed; the same for the same register, on every system
     * @throws IllegalStateException if a fact has what no such file holds: a blank label or cue, half a character, an amount of
     *     more than 30 characters; names the fact. Or if the file would be longer than the 16 MiB that are read
     */
    public String toJson() {
        return FactWriter.write(facts.values(), namedPlaces);
    }

    /**
     * Returns a fact.
     *
     * @param key its key
     * @return the fact, or nothing
     */
    public Optional<Fact> find(FactKey key) {
        return Optional.ofNullable(facts.get(key));
    }

    /**
     * Returns all facts.
     *
     * @return the facts in the order given; unmodifiable
     */
    public List<Fact> all() {
        return ImmutableList.copyOf(facts.values());
    }

    /**
     * Returns the places known by name: those of facts, present and past, and those added. A text that names another of
     * them where a fact has a place is held to contradict it.
     *
     * @return the names; unmodifiable
     */
    public Set<String> places() {
        return places;
    }

    /**
     * Returns this register with more places known by name.
     *
     * @param names the names
     * @return the register
     */
    public FactRegister withPlaces(Collection<String> names) {
        ImmutableSet.Builder<String> more = ImmutableSet.<String>builder().addAll(namedPlaces);
        names.forEach(name -> more.add(new FactValue.Place(name).name()));
        return new FactRegister(facts, more.build());
    }

    /**
     * Returns this register with one more fact.
     *
     * @param fact the fact
     * @return the register
     * @throws IllegalArgumentException if there is a fact of that key: its value is revised, never written over
     */
    public FactRegister with(Fact fact) {
        Preconditions.checkArgument(!facts.containsKey(fact.key()), "fact %s is there already: revise it", fact.key());
        return new FactRegister(
                ImmutableMap.<FactKey, Fact>builder()
                        .putAll(facts)
                        .put(fact.key(), fact)
                        .buildOrThrow(),
                namedPlaces);
    }

    /**
     * Returns this register with a new value for one of its facts; the value before stays in the fact's history.
     *
     * @param key the fact's key
     * @param amendment the new value
     * @return the register
     * @throws IllegalArgumentException if there is no such fact, or it has values of another type
     */
    public FactRegister revised(FactKey key, FactAmendment amendment) {
        return change(key, amendment).register();
    }

    /**
     * Gives one of its facts a new value, and returns what has changed, from which the texts that said otherwise are found.
     *
     * @param key the fact's key
     * @param amendment the new value
     * @return the fact before and after, with the register that holds it now
     * @throws IllegalArgumentException if there is no such fact, or it has values of another type
     */
    public FactChange change(FactKey key, FactAmendment amendment) {
        Fact before = facts.get(key);
        Preconditions.checkArgument(before != null, "there is no fact %s", key);
        Fact after = before.revised(amendment);
        Map<FactKey, Fact> changed = Maps.newLinkedHashMap(facts);
        changed.put(key, after);
        return new FactChange(before, after, new FactRegister(changed, namedPlaces));
    }
}
