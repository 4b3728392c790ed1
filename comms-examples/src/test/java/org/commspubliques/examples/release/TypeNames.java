package org.commspubliques.examples.release;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types in words that no JDK changes; what may be null ends in a question mark. */
final class TypeNames {

    private TypeNames() {}

    static String of(AnnotatedType type) {
        return plain(type) + (type.isAnnotationPresent(Nullable.class) ? "?" : "");
    }

    private static String plain(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return of((Class<?>) ((ParameterizedType) parameterized.getType()).getRawType())
                    + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .map(TypeNames::of)
                            .collect(Collectors.joining(", ", "<", ">"));
        } else if (type instanceof AnnotatedArrayType array) {
            return of(array.getAnnotatedGenericComponentType()) + "[]";
        } else if (type instanceof AnnotatedWildcardType wildcard) {
            return wildcard(wildcard);
        } else if (type.getType() instanceof TypeVariable<?> variable) {
            return variable.getName();
        }
        return of((Class<?>) type.getType());
    }

    private static String wildcard(AnnotatedWildcardType wildcard) {
        if (wildcard.getAnnotatedLowerBounds().length > 0) {
            return "? super " + of(wildcard.getAnnotatedLowerBounds()[0]);
        }
        Type[] upper = ((WildcardType) wildcard.getType()).getUpperBounds();
        return upper.length == 0 || (upper[0] == Object.class && !isNullableBound(wildcard))
                ? "?"
                : "? extends " + of(wildcard.getAnnotatedUpperBounds()[0]);
    }

    private static boolean isNullableBound(AnnotatedWildcardType wildcard) {
        return wildcard.getAnnotatedUpperBounds().length > 0
                && wildcard.getAnnotatedUpperBounds()[0].isAnnotationPresent(Nullable.class);
    }

    /** The names that everyone knows and those of this library are short. */
    static String of(Class<?> type) {
        if (type.isArray()) {
            return of(type.getComponentType()) + "[]";
        }
        String name = type.getCanonicalName();
        if (name.startsWith("java.lang.") && name.lastIndexOf('.') == "java.lang".length()) {
            return type.getSimpleName();
        }
        return name.startsWith("org.commspubliques.") ? name.substring("org.commspubliques.".length()) : name;
    }

    /** Type parameters with their bounds, or nothing. */
    static String parameters(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(TypeNames::parameter).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String parameter(TypeVariable<?> variable) {
        String bounds = Arrays.stream(variable.getAnnotatedBounds())
                .filter(bound -> bound.getType() != Object.class || bound.isAnnotationPresent(Nullable.class))
                .map(TypeNames::of)
                .collect(Collectors.joining(" & "));
        return variable.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
    }
}
