package org.commspubliques.core.json;

import com.google.common.base.CaseFormat;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.core.json.RecordShape.Component;
import org.commspubliques.core.json.RecordShape.Presence;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Makes the shapes of types by looking at their record components. Refuses what has no exact form in JSON, with the place,
 * so that a record that could not be read back is seen before anything was written. Not thread-safe.
 */
final class JsonShapes {

    /** Looked at to be sure that annotations are there: a class path without JSpecify would drop them silently. */
    private record Probe(@Nullable String probe) {}

    private final JsonRegistry registry;
    private final Map<Class<?>, JsonShape> shapes = new HashMap<>();

    JsonShapes(JsonRegistry registry) {
        this.registry = registry;
        Preconditions.checkState(
                isNullable(Probe.class.getRecordComponents()[0]),
                "org.jspecify is neither on the class path nor on the module path: what may be absent cannot be seen");
    }

    /**
     * Returns the shape of a type.
     *
     * @param type a record, an enumeration, a sealed interface of records, or a class written as one of these
     * @return the shape
     * @throws IllegalArgumentException if some of it has no form in JSON; names the component
     */
    JsonShape of(Class<?> type) {
        JsonShape known = shapes.get(type);
        if (known == null) {
            known = make(type);
            shapes.putIfAbsent(type, known);
        }
        return known;
    }

    private JsonShape make(Class<?> type) {
        TextShape text = registry.texts().get(type);
        JsonForm<?, ?> form = registry.form(type);
        MixedForm<?, ?> mixed = registry.mixed().get(type);
        Preconditions.checkArgument(!registry.hidden().contains(type), "%s is never in JSON", type.getName());
        if (text != null) {
            return text;
        } else if (form != null) {
            return record(type, form.form(), form::write, form::read);
        } else if (mixed != null) {
            return mixed(mixed);
        } else if (type.isEnum()) {
            return TextShape.of(type.asSubclass(Enum.class).<Enum<?>>asSubclass(enumeration()));
        } else if (type == int.class || type == Integer.class) {
            return new JsonShape.Whole(false);
        } else if (type == long.class || type == Long.class) {
            return new JsonShape.Whole(true);
        } else if (type == double.class || type == Double.class) {
            return new JsonShape.Fraction();
        } else if (type == boolean.class || type == Boolean.class) {
            return new JsonShape.Truth();
        } else if (type.isRecord()) {
            TextShape identifier = identifier(type);
            return identifier == null ? record(type, type, Function.identity(), Function.identity()) : identifier;
        } else if (type.isInterface() && type.isSealed()) {
            return choice(type);
        }
        throw new IllegalArgumentException(
                type.getName() + " has no form in JSON: it is no record, enumeration or sealed interface of records");
    }

    @SuppressWarnings("unchecked")
    private static Class<Enum<?>> enumeration() {
        return (Class<Enum<?>>) (Class<?>) Enum.class;
    }

    /** A record of one text that it calls its value is that text, as all identifiers are. */
    private static @Nullable TextShape identifier(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != 1
                || components[0].getType() != String.class
                || !components[0].getName().equals("value")) {
            return null;
        }
        Constructor<?> constructor = constructor(type, false);
        return new TextShape(
                type,
                Wording.of("un identifiant", "an identifier"),
                value -> Objects.requireNonNull((String) Calls.get(components[0].getAccessor(), value)),
                text -> Calls.make(constructor, text),
                null,
                Map.of());
    }

    private RecordShape record(
            Class<?> type, Class<?> form, Function<Object, Object> toForm, Function<Object, Object> fromForm) {
        String kind = isMember(type) ? kind(type) : null;
        RecordShape shape =
                new RecordShape(type, form, kind, constructor(form, registry.isOfForms(form)), toForm, fromForm);
        shapes.put(type, shape);
        shape.complete(components(form, kind));
        return shape;
    }

    private ImmutableList<Component> components(Class<?> form, @Nullable String kind) {
        ImmutableList.Builder<Component> components = ImmutableList.builder();
        for (RecordComponent component : form.getRecordComponents()) {
            String where = form.getName() + "." + component.getName();
            Preconditions.checkArgument(
                    kind == null || !component.getName().equals(RecordShape.KIND),
                    "%s: a record of a sealed interface has its 'kind' in JSON; call the component otherwise",
                    where);
            Presence presence = presence(component);
            Type held = switch (presence) {
                case OPTIONAL -> argument(component.getGenericType(), 0, where);
                case OPTIONAL_LONG -> long.class;
                default -> component.getGenericType();
            };
            noNullInside(component.getAnnotatedType(), where);
            Method accessor = component.getAccessor();
            Preconditions.checkArgument(
                    !registry.isOfForms(form) || accessor.trySetAccessible(),
                    "%s: open its package to comms-core",
                    where);
            components.add(new Component(component.getName(), of(held, where), presence, accessor));
        }
        return components.build();
    }

    private static Presence presence(RecordComponent component) {
        if (component.getType() == Optional.class) {
            return Presence.OPTIONAL;
        } else if (component.getType() == OptionalLong.class) {
            return Presence.OPTIONAL_LONG;
        }
        return isNullable(component) ? Presence.NULLABLE : Presence.REQUIRED;
    }

    private <T, R> MixedShape mixed(MixedForm<T, R> form) {
        RecordShape object = new RecordShape(
                form.type(),
                form.object(),
                null,
                constructor(form.object(), true),
                value -> form.write().apply(form.type().cast(value)),
                record -> form.objects().apply(form.object().cast(record)));
        MixedShape shape = new MixedShape(form, object);
        shapes.put(form.type(), shape);
        object.complete(components(form.object(), null));
        return shape;
    }

    private ChoiceShape choice(Class<?> type) {
        ChoiceShape shape = new ChoiceShape(type);
        shapes.put(type, shape);
        Map<String, RecordShape> members = new LinkedHashMap<>();
        collect(type, members);
        shape.complete(members);
        return shape;
    }

    /** In the order of their names: compilers differ in the order in which they list what a type permits. */
    private void collect(Class<?> type, Map<String, RecordShape> members) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        Arrays.sort(permitted, Comparator.comparing(Class::getName));
        for (Class<?> member : permitted) {
            if (registry.hidden().contains(member)) {
                continue;
            }
            if (member.isInterface()) {
                collect(member, members);
            } else if (of(member) instanceof RecordShape record) {
                RecordShape other = members.putIfAbsent(kind(member), record);
                Preconditions.checkArgument(
                        other == null || other == record, "%s: two records are of kind '%s'", type, kind(member));
            } else {
                throw new IllegalArgumentException(type.getName() + ": " + member.getName() + " is no object in JSON");
            }
        }
    }

    private JsonShape of(Type type, String where) {
        if (type instanceof Class<?> plain) {
            try {
                return of(plain);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
            }
        }
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
        if (raw == List.class || raw == Collection.class) {
            return new JsonShape.ListOf(of(argument(type, 0, where), where));
        } else if (raw == Set.class) {
            return new JsonShape.SetOf(of(argument(type, 0, where), where));
        } else if (raw == Map.class) {
            Preconditions.checkArgument(
                    of(argument(type, 0, where), where) instanceof TextShape,
                    "%s: the keys of a map must be texts",
                    where);
            return new JsonShape.MapOf(
                    (TextShape) of(argument(type, 0, where), where), of(argument(type, 1, where), where));
        }
        throw new IllegalArgumentException(where + ": " + type + " has no form in JSON");
    }

    private static Type argument(Type type, int index, String where) {
        if (type instanceof ParameterizedType generic) {
            return generic.getActualTypeArguments()[index];
        }
        throw new IllegalArgumentException(where + ": " + type + " does not say what it holds");
    }

    private static void noNullInside(AnnotatedType type, String where) {
        if (type instanceof AnnotatedParameterizedType generic) {
            for (AnnotatedType argument : generic.getAnnotatedActualTypeArguments()) {
                Preconditions.checkArgument(!argument.isAnnotationPresent(Nullable.class), "%s holds nulls", where);
                noNullInside(argument, where);
            }
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isMember(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    private static String kind(Class<?> type) {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, type.getSimpleName());
    }

    /** A form may be private to its package, a host’s own record may not. */
    private static Constructor<?> constructor(Class<?> record, boolean opened) {
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            Preconditions.checkArgument(
                    opened ? constructor.trySetAccessible() : constructor.canAccess(null),
                    "%s is not public in an exported package",
                    record.getName());
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(record + " has no canonical constructor", e);
        }
    }
}
