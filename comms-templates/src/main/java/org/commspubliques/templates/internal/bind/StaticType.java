package org.commspubliques.templates.internal.bind;

import java.util.Set;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.internal.value.Field;
import org.jspecify.annotations.Nullable;

/** What is known of a value before there is one. Immutable and thread-safe. */
public sealed interface StaticType {

    /** Whether every value of this type is shown by a section: it can be neither absent, nor false, nor empty. */
    boolean isAlwaysTrue();

    /** Anything at all. */
    enum Unknown implements StaticType {
        /** There is only one. */
        INSTANCE;

        @Override
        public boolean isAlwaysTrue() {
            return false;
        }
    }

    /** An instant: printed as it is in universal time, it has no date and no time of day until it is given a zone. */
    enum Instantaneous implements StaticType {
        /** There is only one. */
        INSTANCE;

        @Override
        public boolean isAlwaysTrue() {
            return false;
        }
    }

    /**
     * A value that is printed as it is.
     *
     * @param type its type
     * @param isCertain whether there is always one
     * @param isDeclared whether whoever declared it chose among the types of templates: then a text is any text, and what is a
     *     date would be declared one
     */
    record Plain(ValueType type, boolean isCertain, boolean isDeclared) implements StaticType {

        @Override
        public boolean isAlwaysTrue() {
            return isCertain && type != ValueType.TEXT && type != ValueType.BOOLEAN;
        }
    }

    /**
     * Values one after the other.
     *
     * @param element what is known of each
     */
    record Items(StaticType element) implements StaticType {

        @Override
        public boolean isAlwaysTrue() {
            return false;
        }
    }

    /** A value with fields of which all names are known. */
    non-sealed interface Group extends StaticType {

        /** The names of all fields, in their order. */
        Set<String> names();

        /** A field; null if there is none of that name. */
        @Nullable Member member(String name);
    }

    /**
     * A field of a group.
     *
     * @param name its name
     * @param type what is known of its value
     * @param field how a record reads it; null for a group that is not a record
     * @param isRequired whether it is declared as required; of a component the record tells it
     */
    record Member(String name, StaticType type, @Nullable Field field, boolean isRequired) {

        /** A component of a record. */
        static Member of(String name, StaticType type, Field field) {
            return new Member(name, type, field, !field.mayBeAbsent());
        }

        /** A field that was declared. */
        public static Member declared(String name, StaticType type, boolean isRequired) {
            return new Member(name, type, null, isRequired);
        }
    }
}
