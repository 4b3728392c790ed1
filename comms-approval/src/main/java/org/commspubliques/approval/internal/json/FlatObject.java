package org.commspubliques.approval.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object on one line, whose values are texts. */
public final class FlatObject {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private FlatObject() {}

    /**
     * Writes an object.
     *
     * @param fields its fields, in order
     * @return one line, without its end
     */
    public static String write(Map<String, String> fields) {
        return MAPPER.writeValueAsString(fields);
    }

    /**
     * Reads an object.
     *
     * @param line the line
     * @return its fields, in order
     * @throws IllegalArgumentException if it is none, or has a value that is no text
     */
    public static Map<String, String> read(String line) {
        try {
            Map<String, String> fields = new LinkedHashMap<>();
            MAPPER.readValue(line, FIELDS).forEach((name, value) -> {
                if (!(value instanceof String text)) {
                    throw new IllegalArgumentException(name + " is no text");
                }
                fields.put(name, text);
            });
            return fields;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not one object of texts", e);
        }
    }
}
