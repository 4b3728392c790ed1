package org.commspubliques.templates.internal.bind;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.internal.value.Field;
import org.commspubliques.templates.internal.value.Shapes;
import org.commspubliques.templates.value.DynamicFields;
import org.commspubliques.templates.value.Lambda;
import org.jspecify.annotations.Nullable;

/**
 * What a record class says of its components, read when someone asks because records may contain one another.
 *
 * @param type the record class
 * @param shapes how records are read
 */
public record RecordType(Class<?> type, Shapes shapes) implements StaticType.Group {

    /** A component may hold no record. */
    @Override
    public boolean isAlwaysTrue() {
        return false;
    }

    @Override
    public Set<String> names() {
        return shapes.of(type).names();
    }

    @Override
    public StaticType.@Nullable Member member(String name) {
        Field field = shapes.of(type).field(name);
        return field == null
                ? null
                : StaticType.Member.of(
                        name, of(field.genericType(), field.type().isPrimitive()), field);
    }

    private StaticType of(Type declared, boolean isCertain) {
        if (declared instanceof Class<?> plain) {
            return ofClass(plain, isCertain);
        }
        if (declared instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return ofGeneric(raw, generic.getActualTypeArguments());
        }
        if (declared instanceof GenericArrayType array) {
            return new Items(of(array.getGenericComponentType(), false));
        }
        return declared instanceof WildcardType wildcard && wildcard.getUpperBounds().length == 1
                ? of(wildcard.getUpperBounds()[0], false)
                : Unknown.INSTANCE;
    }

    private StaticType ofGeneric(Class<?> raw, Type[] arguments) {
        if (arguments.length == 1 && raw == Optional.class) {
            return of(arguments[0], false);
        }
        boolean isList = arguments.length == 1 && Iterable.class.isAssignableFrom(raw) && !hasOpenFields(raw);
        return isList && !raw.isRecord() ? new Items(of(arguments[0], false)) : ofClass(raw, false);
    }

    private StaticType ofClass(Class<?> plain, boolean isCertain) {
        if (plain.isRecord()) {
            return new RecordType(plain, shapes);
        }
        if (plain.isArray()) {
            return new Items(
                    of(plain.getComponentType(), plain.getComponentType().isPrimitive()));
        }
        if (hasOpenFields(plain) || Lambda.class.isAssignableFrom(plain)) {
            return Unknown.INSTANCE;
        }
        if (Iterable.class.isAssignableFrom(plain)) {
            return new Items(Unknown.INSTANCE);
        }
        if (plain == Instant.class) {
            return Instantaneous.INSTANCE;
        }
        return ValueType.of(plain)
                .<StaticType>map(known -> new Plain(known, isCertain, false))
                .orElse(Unknown.INSTANCE);
    }

    private static boolean hasOpenFields(Class<?> declared) {
        return Map.class.isAssignableFrom(declared) || DynamicFields.class.isAssignableFrom(declared);
    }
}
