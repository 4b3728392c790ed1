package org.commspubliques.templates.internal.value;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Makes the ways to read the components of records. */
final class FieldFactory {

    private FieldFactory() {}

    static boolean isPublic(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            if (!Modifier.isPublic(at.getModifiers())) {
                return false;
            }
        }
        return type.getModule().isExported(type.getPackageName(), FieldFactory.class.getModule());
    }

    static Field field(RecordComponent component, Lookup access) {
        MethodHandle accessor;
        try {
            accessor = access.unreflect(component.getAccessor());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
        Class<?> type = component.getType();
        Field.Component known = new Field.Component(
                component.getDeclaringRecord(),
                component.getName(),
                type,
                component.getGenericType(),
                mayBeAbsent(component, type));
        if (type == String.class) {
            return new Field.OfText(known, anyReader(access, accessor));
        } else if (type == long.class || type == int.class || type == short.class || type == byte.class) {
            return new Field.OfWhole(known, wholeReader(access, accessor));
        } else if (type == double.class) {
            return new Field.OfNumber(known, numberReader(access, accessor));
        } else if (type == boolean.class) {
            return new Field.OfFlag(known, flagReader(access, accessor));
        }
        return new Field.OfObject(known, anyReader(access, accessor));
    }

    /** What the record's author says: an {@code Optional}, or an annotation called {@code Nullable} of any library. */
    private static boolean mayBeAbsent(RecordComponent component, Class<?> type) {
        return type == Optional.class || isNullable(component) || isNullable(component.getAnnotatedType());
    }

    private static boolean isNullable(AnnotatedElement element) {
        for (var annotation : element.getAnnotations()) {
            if (annotation.annotationType().getSimpleName().equals("Nullable")) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> anyReader(Lookup access, MethodHandle accessor) {
        Object made = lambda(access, accessor, Function.class, "apply", Object.class);
        if (made != null) {
            return (Function<Object, @Nullable Object>) made;
        }
        MethodHandle any = accessor.asType(MethodType.methodType(Object.class, Object.class));
        return owner -> {
            try {
                return (Object) any.invokeExact(owner);
            } catch (Throwable failure) {
                throw Field.unchecked(failure);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static ToLongFunction<Object> wholeReader(Lookup access, MethodHandle accessor) {
        Object made = lambda(access, accessor, ToLongFunction.class, "applyAsLong", long.class);
        if (made != null) {
            return (ToLongFunction<Object>) made;
        }
        MethodHandle whole = accessor.asType(MethodType.methodType(long.class, Object.class));
        return owner -> {
            try {
                return (long) whole.invokeExact(owner);
            } catch (Throwable failure) {
                throw Field.unchecked(failure);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static ToDoubleFunction<Object> numberReader(Lookup access, MethodHandle accessor) {
        Object made = lambda(access, accessor, ToDoubleFunction.class, "applyAsDouble", double.class);
        if (made != null) {
            return (ToDoubleFunction<Object>) made;
        }
        MethodHandle number = accessor.asType(MethodType.methodType(double.class, Object.class));
        return owner -> {
            try {
                return (double) number.invokeExact(owner);
            } catch (Throwable failure) {
                throw Field.unchecked(failure);
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static Predicate<Object> flagReader(Lookup access, MethodHandle accessor) {
        Object made = lambda(access, accessor, Predicate.class, "test", boolean.class);
        if (made != null) {
            return (Predicate<Object>) made;
        }
        MethodHandle flag = accessor.asType(MethodType.methodType(boolean.class, Object.class));
        return owner -> {
            try {
                return (boolean) flag.invokeExact(owner);
            } catch (Throwable failure) {
                throw Field.unchecked(failure);
            }
        };
    }

    /**
     * An object of a functional interface that calls the accessor; null where the JDK cannot make one: for a package that
     * is opened but not exported, and in native images. A method handle then does the same, slower.
     */
    private static @Nullable Object lambda(
            Lookup access, MethodHandle accessor, Class<?> shape, String method, Class<?> result) {
        if (!access.hasFullPrivilegeAccess()) {
            return null;
        }
        Class<?> given = accessor.type().returnType();
        Class<?> returned = result.isPrimitive()
                ? result
                : MethodType.methodType(given).wrap().returnType();
        try {
            return LambdaMetafactory.metafactory(
                            access,
                            method,
                            MethodType.methodType(shape),
                            MethodType.methodType(result, Object.class),
                            accessor,
                            MethodType.methodType(returned, accessor.type().parameterType(0)))
                    .getTarget()
                    .invoke();
        } catch (Error serious) {
            throw serious;
        } catch (Throwable notHere) {
            return null;
        }
    }
}
