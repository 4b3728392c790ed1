package org.commspubliques.templates.internal.value;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The ways to read components as method handles, to which each is a constant, so that the virtual machine sees through it. */
final class FieldHandles {

    private static final MethodHandle APPLY = ofInterface(Function.class, "apply", Object.class);
    private static final MethodHandle APPLY_AS_LONG = ofInterface(ToLongFunction.class, "applyAsLong", long.class);
    private static final MethodHandle APPLY_AS_DOUBLE =
            ofInterface(ToDoubleFunction.class, "applyAsDouble", double.class);
    private static final MethodHandle TEST = ofInterface(Predicate.class, "test", boolean.class);
    private static final MethodHandle UNWRAP;

    static {
        try {
            UNWRAP = MethodHandles.lookup()
                    .findStatic(Values.class, "unwrap", MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private FieldHandles() {}

    static MethodHandle text(Function<Object, @Nullable Object> reader) {
        return APPLY.bindTo(reader).asType(MethodType.methodType(String.class, Object.class));
    }

    static MethodHandle whole(ToLongFunction<Object> reader) {
        return APPLY_AS_LONG.bindTo(reader);
    }

    static MethodHandle number(ToDoubleFunction<Object> reader) {
        return APPLY_AS_DOUBLE.bindTo(reader);
    }

    static MethodHandle flag(Predicate<Object> reader) {
        return TEST.bindTo(reader);
    }

    static MethodHandle object(Function<Object, @Nullable Object> reader) {
        return MethodHandles.filterReturnValue(APPLY.bindTo(reader), UNWRAP);
    }

    private static MethodHandle ofInterface(Class<?> type, String method, Class<?> result) {
        try {
            return MethodHandles.publicLookup().findVirtual(type, method, MethodType.methodType(result, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
