package org.commspubliques.templates.internal.value;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Type;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record class and the way to read it, which is a class that the JDK's own factory of lambdas makes, so
 * that reading costs what a call in source code would. Immutable and thread-safe.
 */
public abstract sealed class Field {

    private final Class<?> owner;
    private final String name;
    private final Class<?> type;
    private final Type genericType;
    private final boolean mayBeAbsent;

    Field(Component component) {
        this.owner = component.owner();
        this.name = component.name();
        this.type = component.type();
        this.genericType = component.genericType();
        this.mayBeAbsent = component.mayBeAbsent();
    }

    /** What is known of a component before there is a way to read it. */
    record Component(Class<?> owner, String name, Class<?> type, Type genericType, boolean mayBeAbsent) {}

    /** What a call of a handle threw, as an exception that nobody has to declare; an error is thrown on. */
    public static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error serious) {
            throw serious;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    /** The class of records that have the component. */
    public final Class<?> owner() {
        return owner;
    }

    public final String name() {
        return name;
    }

    public final Class<?> type() {
        return type;
    }

    public final Type genericType() {
        return genericType;
    }

    /** Whether the record says that the component may have no value. */
    public final boolean mayBeAbsent() {
        return mayBeAbsent;
    }

    /** What reads the value of a record of the owner's class, as the kind of component would have it. */
    public abstract MethodHandle handle();

    /** The value; an {@code Optional} is unwrapped. */
    public abstract @Nullable Object read(Object owner);

    /** A component of type {@code String}. */
    public static final class OfText extends Field {

        private final Function<Object, @Nullable Object> reader;

        OfText(Component component, Function<Object, @Nullable Object> reader) {
            super(component);
            this.reader = reader;
        }

        @Override
        public MethodHandle handle() {
            return FieldHandles.text(reader);
        }

        @Override
        public @Nullable Object read(Object owner) {
            return reader.apply(owner);
        }

        public @Nullable String text(Object owner) {
            return (String) reader.apply(owner);
        }
    }

    /** A component of type {@code long}, {@code int}, {@code short} or {@code byte}. */
    public static final class OfWhole extends Field {

        private final ToLongFunction<Object> reader;

        OfWhole(Component component, ToLongFunction<Object> reader) {
            super(component);
            this.reader = reader;
        }

        @Override
        public MethodHandle handle() {
            return FieldHandles.whole(reader);
        }

        @Override
        public Object read(Object owner) {
            return reader.applyAsLong(owner);
        }

        public long whole(Object owner) {
            return reader.applyAsLong(owner);
        }
    }

    /** A component of type {@code double}. */
    public static final class OfNumber extends Field {

        private final ToDoubleFunction<Object> reader;

        OfNumber(Component component, ToDoubleFunction<Object> reader) {
            super(component);
            this.reader = reader;
        }

        @Override
        public MethodHandle handle() {
            return FieldHandles.number(reader);
        }

        @Override
        public Object read(Object owner) {
            return reader.applyAsDouble(owner);
        }

        public double number(Object owner) {
            return reader.applyAsDouble(owner);
        }
    }

    /** A component of type {@code boolean}. */
    public static final class OfFlag extends Field {

        private final Predicate<Object> reader;

        OfFlag(Component component, Predicate<Object> reader) {
            super(component);
            this.reader = reader;
        }

        @Override
        public MethodHandle handle() {
            return FieldHandles.flag(reader);
        }

        @Override
        public Object read(Object owner) {
            return reader.test(owner);
        }

        public boolean flag(Object owner) {
            return reader.test(owner);
        }
    }

    /** A component of any other type. */
    public static final class OfObject extends Field {

        private final Function<Object, @Nullable Object> reader;

        OfObject(Component component, Function<Object, @Nullable Object> reader) {
            super(component);
            this.reader = reader;
        }

        @Override
        public MethodHandle handle() {
            return FieldHandles.object(reader);
        }

        @Override
        public @Nullable Object read(Object owner) {
            return Values.unwrap(reader.apply(owner));
        }
    }
}
