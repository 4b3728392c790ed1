package org.commspubliques.core.audience;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.language.Wording;

/**
 * Attribut: something a host knows of its contacts, by which it may describe an audience. Immutable and thread-safe.
 *
 * @param id the identifier
 * @param type what it may hold
 * @param label how people call it
 * @param phrase how it is said of contacts, {@code {}} standing for the value: {@code habitants de {}}, {@code âgés de {}}; that of a
 *     flag has none
 * @param unit what is written after numbers, such as {@code ans}; empty for nothing
 * @param values the values of a choice by what data call them, in their order; none for other types
 * @param sensitive whether it tells of a person what calls for restraint: a trade union, social housing, health
 */
public record Attribute(
        AttributeId id,
        AttributeType type,
        Wording label,
        Wording phrase,
        Wording unit,
        Map<String, Wording> values,
        boolean sensitive) {

    /** The most values of a choice. */
    static final int MAX_VALUES = 10_000;

    private static final int MAX_VALUE_LENGTH = 100;

    /** Copies the values; refuses values that are no choice’s, and names that cannot be written. */
    public Attribute {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(unit, "unit");
        values = ImmutableMap.copyOf(values);
        Preconditions.checkArgument(
                (type == AttributeType.CHOICE) == !values.isEmpty(),
                "a choice has values, and nothing else has: %s",
                id);
        Preconditions.checkArgument(values.size() <= MAX_VALUES, "more than %s values: %s", MAX_VALUES, id);
        values.keySet().forEach(Attribute::requireValue);
    }

    static String requireValue(String value) {
        Preconditions.checkArgument(
                !value.isBlank()
                        && value.length() <= MAX_VALUE_LENGTH
                        && value.chars().noneMatch(Character::isISOControl),
                "a value must be 1 to 100 characters on one line, was '%s'",
                value);
        return value;
    }

    /**
     * Returns an attribute that is true or not.
     *
     * @param id the identifier
     * @param label those of whom it is true, in the plural: {@code parents d’élèves}
     * @return the attribute
     */
    public static Attribute flag(String id, Wording label) {
        return of(id, AttributeType.FLAG, label, label, Map.of());
    }

    /**
     * Returns an attribute that is one of some values.
     *
     * @param id the identifier
     * @param label how people call it
     * @param values the values by what data call them; at least one
     * @return the attribute
     */
    public static Attribute choice(String id, Wording label, Map<String, Wording> values) {
        return of(id, AttributeType.CHOICE, label, labelled(label), values);
    }

    /**
     * Returns an attribute that is a whole number.
     *
     * @param id the identifier
     * @param label how people call it
     * @return the attribute
     */
    public static Attribute number(String id, Wording label) {
        return of(id, AttributeType.NUMBER, label, labelled(label), Map.of());
    }

    /**
     * Returns an attribute that is a date.
     *
     * @param id the identifier
     * @param label how people call it
     * @return the attribute
     */
    public static Attribute date(String id, Wording label) {
        return of(id, AttributeType.DATE, label, labelled(label), Map.of());
    }

    private static Attribute of(
            String id, AttributeType type, Wording label, Wording phrase, Map<String, Wording> values) {
        return new Attribute(AttributeId.of(id), type, label, phrase, Wording.same(""), values, false);
    }

    static Wording labelled(Wording label) {
        return Wording.of("(" + label.fr() + "\u00a0: {})", "(" + label.en() + ": {})");
    }

    /**
     * Returns this attribute with how it is said of contacts.
     *
     * @param words the words, {@code {}} standing for the value
     * @return the attribute
     */
    public Attribute said(Wording words) {
        return new Attribute(id, type, label, words, unit, values, sensitive);
    }

    /**
     * Returns this attribute with what is written after its numbers.
     *
     * @param words the words, such as {@code ans}
     * @return the attribute
     */
    public Attribute in(Wording words) {
        return new Attribute(id, type, label, phrase, words, values, sensitive);
    }

    /**
     * Returns this attribute as one that calls for restraint.
     *
     * @return the attribute
     */
    public Attribute asSensitive() {
        return new Attribute(id, type, label, phrase, unit, values, true);
    }
}
