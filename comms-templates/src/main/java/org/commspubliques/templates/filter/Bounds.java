package org.commspubliques.templates.filter;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The beginnings and ends that a list holds two by two, or a group in its fields. */
final class Bounds {

    private static final ImmutableList<String> BEGINNINGS = ImmutableList.of("debut", "début", "start", "from");
    private static final ImmutableList<String> ENDS = ImmutableList.of("fin", "end", "to");

    private Bounds() {}

    /** The values, two or more and an even number of them, none of them null. */
    static List<Object> of(Object value, int most) {
        if (value instanceof Map || value instanceof Record) {
            return List.of(field(value, BEGINNINGS), field(value, ENDS));
        }
        List<Object> items = new ArrayList<>();
        if (value instanceof Iterable<?> many) {
            for (@Nullable Object item : many) {
                items.add(present(item));
                if (items.size() > most) {
                    break;
                }
            }
        }
        if (items.isEmpty() || items.size() > most || items.size() % 2 != 0) {
            throw FilterRefusal.of(
                    most == 2
                            ? "la liste doit avoir deux éléments, un début et une fin"
                            : "la liste doit avoir de deux à " + most + " éléments, un début et une fin chaque fois",
                    most == 2
                            ? "the list must have two items, a beginning and an end"
                            : "the list must have two to " + most + " items, a beginning and an end each time");
        }
        return items;
    }

    private static Object field(Object group, List<String> names) {
        for (String name : names) {
            Object found = group instanceof Map<?, ?> map ? map.get(name) : component((Record) group, name);
            if (found != null) {
                return present(found);
            }
        }
        String name = names.get(0).equals("debut") ? "debut" : "fin";
        throw FilterRefusal.of(
                "le groupe n’a pas de valeur dans son champ « " + name + " »",
                "the group has no value in its field '" + name + "'");
    }

    private static Object present(@Nullable Object value) {
        Object inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (inner == null) {
            throw FilterRefusal.of("il manque un début ou une fin", "a beginning or an end is missing");
        }
        return inner;
    }

    private static @Nullable Object component(Record row, String name) {
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return read(component.getAccessor(), row);
            }
        }
        return null;
    }

    private static @Nullable Object read(Method accessor, Record row) {
        try {
            if (accessor.trySetAccessible()) {
                return accessor.invoke(row);
            }
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException(row.getClass().getName() + "." + accessor.getName() + "()", failure);
        }
        String type = row.getClass().getName();
        throw FilterRefusal.of(
                "le record " + type + " n’est pas accessible ; rendez-le public dans un paquet exporté",
                "the record " + type + " cannot be read; make it public in an exported package");
    }
}
