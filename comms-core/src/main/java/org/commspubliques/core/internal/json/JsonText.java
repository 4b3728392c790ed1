package org.commspubliques.core.internal.json;

import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON that people keep under version control: indented, one line feed at the end of each line on every system. */
public final class JsonText {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER))
            .build()
            .writerWithDefaultPrettyPrinter();

    private JsonText() {}

    /**
     * Writes an object.
     *
     * @param object maps, lists, texts, numbers and truth values; the fields of each map in its order
     * @return the JSON, ended by a line feed
     */
    public static String of(Map<String, ?> object) {
        return WRITER.writeValueAsString(object) + "\n";
    }

    /**
     * Writes a value.
     *
     * @param value writes it
     * @return the JSON, ended by a line feed
     */
    public static String of(Consumer<JsonGenerator> value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = WRITER.createGenerator(text)) {
            value.accept(out);
        }
        return text + "\n";
    }
}
