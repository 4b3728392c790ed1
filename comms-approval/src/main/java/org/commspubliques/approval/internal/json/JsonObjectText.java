package org.commspubliques.approval.internal.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Tells whether a text is exactly one JSON object: no more than 64 levels, no field twice, nothing around it. */
public final class JsonObjectText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(2_000_000)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonObjectText() {}

    /**
     * Tells whether a text is one JSON object.
     *
     * @param text the text
     * @return whether it begins with a brace, ends with the brace that closes it, and is JSON between
     */
    public static boolean isOne(String text) {
        if (!text.startsWith("{") || !text.endsWith("}")) {
            return false;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            // Skipping reads every token, so that an error anywhere inside is met.
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }
}
