package org.commspubliques.templates.internal.value;

import java.lang.reflect.Array;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.internal.grapheme.Blank;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.value.DynamicFields;
import org.commspubliques.templates.value.Lambda;
import org.jspecify.annotations.Nullable;

/** What a value of the model means to a tag, and all that a template can reach of it. */
public final class Values {

    /** Says that an owner has no such member, which is not the same as having it without a value. */
    static final Absence ABSENT = Absence.ABSENT;

    /** What stands for no value at all, which is not the same as null. */
    enum Absence {
        ABSENT
    }

    private Values() {}

    public static @Nullable Object unwrap(@Nullable Object value) {
        Object inner = value;
        while (inner instanceof Optional<?> optional) {
            inner = optional.isPresent() ? optional.get() : null;
        }
        return inner;
    }

    /** A value of which the code before has made sure that it is there. */
    static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a value that was there is gone");
        }
        return value;
    }

    static @Nullable Object member(@Nullable Object owner, String name, Shapes shapes) {
        Object inner = unwrap(owner);
        if (inner instanceof Record row) {
            Field field = shapes.of(row.getClass()).field(name);
            return field == null ? ABSENT : field.read(row);
        }
        if (inner instanceof Map<?, ?> map) {
            return entry(map, name);
        }
        if (inner instanceof DynamicFields fields) {
            return fields.fieldNames().contains(name) ? unwrap(fields.field(name)) : ABSENT;
        }
        if (inner != null && !isScalar(inner) && items(inner) == null && !(inner instanceof Lambda)) {
            throw unsupported(inner);
        }
        return ABSENT;
    }

    private static @Nullable Object entry(Map<?, ?> map, String name) {
        try {
            Object value = map.get(name);
            return value != null ? unwrap(value) : map.containsKey(name) ? null : ABSENT;
        } catch (ClassCastException keysAreNotText) {
            return ABSENT;
        }
    }

    /** Whether an inverted section stays silent. A blank text is false, zero is true: « 0 place » is information. */
    public static boolean isTrue(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        return switch (Kind.of(value)) {
            case SINGLE, LAMBDA -> true;
            case TEXT -> !isBlank((CharSequence) value);
            case LIST, ITERABLE -> ((Iterable<?>) value).iterator().hasNext();
            case ARRAY -> Array.getLength(value) > 0;
        };
    }

    /** Whether a default text stands in for a value. */
    public static boolean isAbsent(@Nullable Object value) {
        return value == null || isHole(value);
    }

    /** Whether a value is there and yet shows nothing: a blank text, a list without items. */
    public static boolean isHole(Object value) {
        return !(value instanceof Boolean) && !isTrue(value);
    }

    /** Whether a text has nothing to show, so that a default text replaces it. */
    public static boolean isBlank(CharSequence text) {
        return Blank.isBlank(text);
    }

    /** The items of a list or an array; null for a value that is not one. */
    public static @Nullable Iterable<?> items(Object value) {
        return switch (Kind.of(value)) {
            case LIST, ITERABLE, ARRAY -> iterable(value);
            case LAMBDA, TEXT, SINGLE -> null;
        };
    }

    /** The items of a value of which it is known that it is a list or an array. */
    public static Iterable<?> iterable(Object value) {
        if (value instanceof Iterable<?> items) {
            return items;
        }
        return value instanceof Object[] array ? Arrays.asList(array) : new PrimitiveItems(value);
    }

    /** Whether the class alone says which fields a value has. */
    static boolean hasFieldsByClass(Object value) {
        return value instanceof Record || isScalar(value);
    }

    private static boolean isScalar(Object value) {
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum
                || value instanceof TemporalAccessor
                || value instanceof TemporalAmount;
    }

    public static Fault unsupported(Object value) {
        String type = value.getClass().getName();
        return Fault.value(
                "une valeur de type " + type + " n’est pas lisible par un modèle ; donnez un texte, un nombre fini, un"
                        + " booléen, une date, une énumération, une liste, une Map ou un record, ou appliquez un filtre",
                "a template cannot read a value of type " + type
                        + "; supply a text, a finite number, a boolean, a date, an"
                        + " enum, a list, a Map or a record, or apply a filter");
    }

    /** A view of an array of primitives. */
    private static final class PrimitiveItems extends AbstractList<Object> {

        private final Object array;

        PrimitiveItems(Object array) {
            this.array = array;
        }

        @Override
        public Object get(int index) {
            return Array.get(array, index);
        }

        @Override
        public int size() {
            return Array.getLength(array);
        }
    }
}
