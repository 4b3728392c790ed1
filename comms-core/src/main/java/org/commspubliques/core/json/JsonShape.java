package org.commspubliques.core.json;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.internal.json.Faults;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.language.Wording;
import tools.jackson.core.JsonGenerator;

/**
 * How the values of a type are written in JSON. The one model of which reading, writing, schemas and declarations are
 * made, so that they cannot disagree.
 */
sealed interface JsonShape permits TextShape, RecordShape, ChoiceShape, MixedShape, JsonShape.Plain {

    /**
     * Reads a value.
     *
     * @param element the JSON
     * @return the value, of the type this shape was made for
     */
    Object read(JsonElement element);

    /**
     * Writes a value.
     *
     * @param value the value, of the type this shape was made for
     * @param out where to
     */
    void write(Object value, JsonGenerator out);

    /** The shapes that no type of this library has to itself. */
    sealed interface Plain extends JsonShape permits Whole, Fraction, Truth, ListOf, SetOf, MapOf {}

    /**
     * Whole numbers.
     *
     * @param wide whether they are {@code long}, otherwise {@code int}
     */
    record Whole(boolean wide) implements Plain {

        @Override
        public Object read(JsonElement element) {
            if (wide) {
                return element.whole(Long.MIN_VALUE, Long.MAX_VALUE);
            }
            return element.integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }

        @Override
        public void write(Object value, JsonGenerator out) {
            out.writeNumber(((Number) value).longValue());
        }
    }

    /** Numbers that are measured, not counted: {@code double}. What is counted exactly is a text. */
    record Fraction() implements Plain {

        @Override
        public Object read(JsonElement element) {
            double number = element.number().doubleValue();
            if (!Double.isFinite(number)) {
                throw element.problem(Wording.of("nombre démesuré", "number out of all proportion"));
            }
            return number;
        }

        @Override
        public void write(Object value, JsonGenerator out) {
            double number = (Double) value;
            Preconditions.checkArgument(Double.isFinite(number), "%s is no number in JSON", number);
            out.writeNumber(number);
        }
    }

    /** True and false. */
    record Truth() implements Plain {

        @Override
        public Object read(JsonElement element) {
            return element.truth();
        }

        @Override
        public void write(Object value, JsonGenerator out) {
            out.writeBoolean((Boolean) value);
        }
    }

    /**
     * Lists.
     *
     * @param item what they hold
     */
    record ListOf(JsonShape item) implements Plain {

        @Override
        public Object read(JsonElement element) {
            Faults faults = new Faults();
            ImmutableList<Object> items = faults.each(element.items(), item::read);
            faults.refuse();
            return items;
        }

        @Override
        public void write(Object value, JsonGenerator out) {
            writeItems((List<?>) value, item, out);
        }
    }

    /**
     * Sets, as arrays in which nothing is twice.
     *
     * @param item what they hold
     */
    record SetOf(JsonShape item) implements Plain {

        @Override
        public Object read(JsonElement element) {
            Faults faults = new Faults();
            Set<Object> items = new LinkedHashSet<>();
            faults.each(element.items(), one -> {
                if (!items.add(item.read(one))) {
                    throw one.problem(Wording.of(
                            "cette valeur figure deux fois ; retirez-en une", "this value is there twice; remove one"));
                }
                return one;
            });
            faults.refuse();
            return ImmutableSet.copyOf(items);
        }

        @Override
        public void write(Object value, JsonGenerator out) {
            writeItems((Set<?>) value, item, out);
        }
    }

    /**
     * Maps, as objects.
     *
     * @param key the shape of the names of their fields
     * @param value the shape of their fields
     */
    record MapOf(TextShape key, JsonShape value) implements Plain {

        @Override
        public Object read(JsonElement element) {
            Faults faults = new Faults();
            Map<Object, Object> entries = new LinkedHashMap<>();
            faults.untilFull(element.object().all().entrySet())
                    .forEach(field -> readEntry(field.getKey(), field.getValue(), entries, faults));
            faults.refuse();
            return ImmutableMap.copyOf(entries);
        }

        private void readEntry(String name, JsonElement field, Map<Object, Object> entries, Faults faults) {
            Optional<Object> named = faults.attempt(() -> key.parse(name, field));
            Optional<Object> held = faults.attempt(() -> value.read(field));
            if (named.isPresent() && held.isPresent() && entries.put(named.get(), held.get()) != null) {
                faults.add(field.problem(Wording.of(
                        "« " + name + " » désigne la même chose qu’un autre champ ; retirez-en un",
                        "'" + name + "' names the same thing as another field; remove one")));
            }
        }

        @Override
        public void write(Object map, JsonGenerator out) {
            out.writeStartObject();
            ((Map<?, ?>) map).forEach((name, field) -> {
                out.writeName(key.format(name));
                value.write(field, out);
            });
            out.writeEndObject();
        }
    }

    private static void writeItems(Collection<?> items, JsonShape shape, JsonGenerator out) {
        out.writeStartArray();
        for (Object item : items) {
            shape.write(Preconditions.checkNotNull(item, "item"), out);
        }
        out.writeEndArray();
    }
}
