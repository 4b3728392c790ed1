package org.commspubliques.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Says what a change of a schema would break: a document that was valid is no more, or a front end meets what it was told
 * would never come. New fields that may be absent, new constants and other words are no break.
 */
public final class SchemaCompatibility {

    /** What is said for people, or says the same in other words. */
    private static final Set<String> WORDS =
            Set.of("title", "description", "x-labels", "$id", "$schema", "$defs", "readOnly");

    private final List<String> breaks = new ArrayList<>();

    private SchemaCompatibility() {}

    public static List<String> breaks(String document, JsonNode before, JsonNode after) {
        SchemaCompatibility compatibility = new SchemaCompatibility();
        compatibility.compare(document, before, after);
        for (String name : before.path("$defs").propertyNames()) {
            JsonNode definition = after.path("$defs").path(name);
            if (definition.isMissingNode()) {
                compatibility.breaks.add(document + ": the type " + name + " is gone");
            } else {
                compatibility.compare(
                        document + ": " + name, before.path("$defs").path(name), definition);
            }
        }
        return compatibility.breaks;
    }

    private void compare(String where, JsonNode before, JsonNode after) {
        for (String name : names(before, after)) {
            JsonNode was = before.path(name);
            JsonNode is = after.path(name);
            switch (name) {
                case "properties" -> properties(where, was, is);
                case "required" -> required(where, texts(was), texts(is));
                case "enum" -> lost(where, "the constant", texts(was), texts(is));
                case "items", "additionalProperties", "propertyNames" -> {
                    if (was.isObject() && is.isObject()) {
                        compare(where + "/" + name, was, is);
                    } else {
                        same(where, name, was, is);
                    }
                }
                case "type" -> type(where, texts(was), texts(is));
                case "anyOf", "oneOf" -> lost(where, "the choice", texts(was), texts(is));
                default -> same(where, name, was, is);
            }
        }
    }

    private static Set<String> names(JsonNode before, JsonNode after) {
        Set<String> names = new TreeSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        names.removeAll(WORDS);
        return names;
    }

    private void properties(String where, JsonNode before, JsonNode after) {
        for (String name : before.propertyNames()) {
            if (after.has(name)) {
                compare(where + "." + name, before.path(name), after.path(name));
            } else {
                breaks.add(where + ": the field '" + name + "' is gone; keep it, or rename it in a new version");
            }
        }
    }

    private void required(String where, Set<String> before, Set<String> after) {
        for (String name : after) {
            if (!before.contains(name)) {
                breaks.add(where + ": the field '" + name
                        + "' must now be there, and stored documents lack it; make it @Nullable");
            }
        }
        for (String name : before) {
            if (!after.contains(name)) {
                breaks.add(where + ": the field '" + name + "' may now be absent, and front ends count on it");
            }
        }
    }

    private void type(String where, Set<String> before, Set<String> after) {
        if (!before.equals(after)) {
            breaks.add(where + ": was " + before + ", is " + after);
        }
    }

    private void lost(String where, String what, Set<String> before, Set<String> after) {
        for (String one : before) {
            if (!after.contains(one)) {
                breaks.add(where + ": " + what + " " + one + " is gone");
            }
        }
    }

    private void same(String where, String name, JsonNode before, JsonNode after) {
        if (!before.equals(after)) {
            breaks.add(where + ": " + name + " was " + before + ", is " + after);
        }
    }

    private static Set<String> texts(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream()
                    .map(value -> value.isString() ? value.stringValue() : value.toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return node.isMissingNode() ? Set.of() : Set.of(node.isString() ? node.stringValue() : node.toString());
    }
}
