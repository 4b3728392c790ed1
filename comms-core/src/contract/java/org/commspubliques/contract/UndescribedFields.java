package org.commspubliques.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a schema that nothing is said of: whoever reads them in an editor is told nothing. */
public final class UndescribedFields {

    private UndescribedFields() {}

    /** The fields, each after the title of what it is a field of. */
    public static List<String> of(String schema) {
        List<String> found = new ArrayList<>();
        collect(JsonMapper.shared().readTree(schema), found);
        return found;
    }

    private static void collect(JsonNode schema, List<String> found) {
        schema.path("properties").forEachEntry((name, field) -> {
            // A field of one constant tells which of several objects this is.
            if (!field.has("description") && !field.has("const")) {
                found.add(schema.path("title").asString() + "." + name);
            }
        });
        schema.forEach(inner -> collect(inner, found));
    }
}
