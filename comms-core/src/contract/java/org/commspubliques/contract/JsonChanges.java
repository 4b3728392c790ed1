package org.commspubliques.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils JSON as mistakes would: a field less or more, a value of another type, a text that is something else. */
public final class JsonChanges {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "1",
            "-3.5",
            "\"\"",
            "\"autre chose\"",
            "\"2026-13-45\"",
            "[]",
            "{}",
            "[null]",
            "{\"x\":1}");

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonChanges() {}

    public static JsonNode one(JsonNode json, Random random) {
        List<JsonNode> holders = new ArrayList<>();
        collect(json, holders);
        if (holders.isEmpty() || random.nextInt(40) == 0) {
            return value(random);
        }
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        if (holder instanceof ObjectNode object) {
            change(object, random);
        } else if (holder instanceof ArrayNode array) {
            change(array, random);
        }
        return json;
    }

    private static void collect(JsonNode json, List<JsonNode> holders) {
        if (json.isContainer()) {
            holders.add(json);
            json.forEach(inner -> collect(inner, holders));
        }
    }

    private static void change(ObjectNode object, Random random) {
        List<String> names = List.copyOf(object.propertyNames());
        int what = random.nextInt(4);
        if (names.isEmpty() || what == 0) {
            object.set("surprise", value(random));
        } else if (what == 1) {
            object.remove(names.get(random.nextInt(names.size())));
        } else {
            object.set(names.get(random.nextInt(names.size())), value(random));
        }
    }

    private static void change(ArrayNode array, Random random) {
        if (array.isEmpty() || random.nextBoolean()) {
            array.add(random.nextBoolean() && !array.isEmpty() ? array.get(0).deepCopy() : value(random));
        } else {
            array.set(random.nextInt(array.size()), value(random));
        }
    }

    private static JsonNode value(Random random) {
        return MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
    }
}
