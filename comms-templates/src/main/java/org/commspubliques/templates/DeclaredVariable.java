package org.commspubliques.templates;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.ValueType;

/**
 * Variable déclarée: what the author of a template says of one value that it needs, so that a form can ask for it and an
 * error be found before a text is written. Immutable and thread-safe.
 *
 * @param name its name, as tags write it: 1 to 100 characters, with accents, spaces and apostrophes if need be, but
 *     without a full stop, a brace, a straight quotation mark, a vertical bar, {@code ?:} or a line break; it neither
 *     begins with a sign that Mustache knows nor begins or ends with a blank
 * @param type what kind of value it has
 * @param required whether no text can be written without it
 * @param label what a form calls it
 * @param example a value as a person types it; empty where there is none. The items of a list stand on a line each; for
 *     a list or a group with fields it is empty, and the fields have examples
 * @param fields what the items of a list or the group are made of; a list without fields has texts for items;
 *     unmodifiable
 */
public record DeclaredVariable(
        String name, ValueType type, boolean required, Wording label, String example, List<DeclaredVariable> fields) {

    private static final int MAX_NAME = 100;
    private static final String NOWHERE = ".{}\"|\n\r\t";
    private static final String NOT_FIRST = "#^/!>=&<$@*";

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is none, a value that is neither a list nor a group has fields, a group
     *     has none, two fields have the same name, or there are both fields and an example
     */
    public DeclaredVariable {
        Preconditions.checkArgument(isName(name), "name '%s' cannot be written in a tag", name);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(example, "example");
        fields = ImmutableList.copyOf(fields);
        boolean mayHaveFields = type == ValueType.LIST || type == ValueType.GROUP;
        Preconditions.checkArgument(mayHaveFields || fields.isEmpty(), "%s is a %s and has no fields", name, type);
        Preconditions.checkArgument(type != ValueType.GROUP || !fields.isEmpty(), "group %s needs fields", name);
        Preconditions.checkArgument(fields.isEmpty() || example.isEmpty(), "%s: its fields have the examples", name);
        Set<String> names = new HashSet<>();
        for (DeclaredVariable field : fields) {
            Preconditions.checkArgument(names.add(field.name()), "%s has two fields '%s'", name, field.name());
        }
    }

    /**
     * Returns a variable that no text can be written without, without example.
     *
     * @param name its name, as tags write it
     * @param type what kind of value it has
     * @param label what a form calls it
     * @param fields what the items of a list or the group are made of
     * @return the variable
     */
    public static DeclaredVariable required(String name, ValueType type, Wording label, DeclaredVariable... fields) {
        return new DeclaredVariable(name, type, true, label, "", List.of(fields));
    }

    /**
     * Returns a variable that may be absent, without example.
     *
     * @param name its name, as tags write it
     * @param type what kind of value it has
     * @param label what a form calls it
     * @param fields what the items of a list or the group are made of
     * @return the variable
     */
    public static DeclaredVariable optional(String name, ValueType type, Wording label, DeclaredVariable... fields) {
        return new DeclaredVariable(name, type, false, label, "", List.of(fields));
    }

    /**
     * Returns a copy with an example.
     *
     * @param text a value as a person types it
     * @return the copy
     * @throws IllegalArgumentException if it has fields
     */
    public DeclaredVariable withExample(String text) {
        return new DeclaredVariable(name, type, required, label, text, fields);
    }

    /**
     * Says whether a tag could name a variable so.
     *
     * @param text a name
     * @return whether it follows the rules of {@link #name()}
     */
    public static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_NAME
                && text.equals(text.strip())
                && NOT_FIRST.indexOf(text.charAt(0)) < 0
                && !text.contains("?:")
                && text.chars().noneMatch(c -> NOWHERE.indexOf(c) >= 0 || Character.isISOControl(c));
    }
}
