package org.commspubliques.core.json;

import java.io.StringWriter;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the values of a type as JSON and reads them again, exactly: {@code read(write(value))} equals the value, or, where
 * the class has no equality of its own, is written as the same JSON.
 *
 * <p>A record is an object with a field for each component, in their order; what is null is left out. Constants are in
 * lower camel case; identifiers, dates, moments, durations, currencies and decimal numbers are texts; the records of a
 * sealed interface say by {@code kind} which they are. Reading is strict: a field that is unknown, missing, twice or of
 * another type is refused with its line, column and JSON Pointer, and so is an object of which a constructor says no; all
 * that is wrong is told at once ({@link DataFormatException#problems()}), a constructor being asked only where its fields
 * are right.
 * Bounded as all reading here is: 16 MiB, 64 levels, a million characters a text. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class JsonCodec<T> {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Class<T> type;
    private final JsonShape shape;

    private JsonCodec(Class<T> type, JsonShape shape) {
        this.type = type;
        this.shape = shape;
    }

    /**
     * Returns the codec of a type.
     *
     * @param type a public record of this library or of the host, whose components are texts, whole numbers, {@code
     *     BigDecimal}, truth values, types of {@code java.time}, {@code Locale}, {@code Currency}, {@code URI}, enumerations,
     *     other such records, sealed interfaces of them, or lists, sets, maps and {@code Optional} of all these; or one of
     *     the classes of {@link JsonContract}
     * @param <T> the type
     * @return the codec; keep it, for making one looks at all components
     * @throws IllegalArgumentException if some of the type has no exact form in JSON; names the component
     */
    public static <T> JsonCodec<T> of(Class<T> type) {
        return new JsonCodec<>(type, new JsonShapes(JsonRegistry.CORE).of(type));
    }

    static <T> JsonCodec<T> of(Class<T> type, JsonRegistry registry) {
        return new JsonCodec<>(type, new JsonShapes(registry).of(type));
    }

    JsonShape shape() {
        return shape;
    }

    /**
     * Returns the type.
     *
     * @return the type whose values this codec writes and reads
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Writes a value on one line.
     *
     * @param value the value
     * @return the JSON
     * @throws IllegalArgumentException if it holds a number of more than 100 digits
     */
    public String write(T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            shape.write(value, out);
        }
        return text.toString();
    }

    /**
     * Writes a value for people: indented by two spaces, one line feed at the end of each line on every system.
     *
     * @param value the value
     * @return the JSON, ended by a line feed
     * @throws IllegalArgumentException if it holds a number of more than 100 digits
     */
    public String writeIndented(T value) {
        return JsonText.of(out -> shape.write(value, out));
    }

    /**
     * Reads a value.
     *
     * @param origin where the JSON is from, as errors shall name it: a file, a request
     * @param json the JSON, in UTF-8
     * @return the value
     * @throws DataFormatException if it is not as expected; names the line, the column and the JSON Pointer
     */
    public T read(String origin, byte[] json) {
        return read(JsonDocument.parse(origin, json).root());
    }

    /**
     * Reads a value.
     *
     * @param origin where the JSON is from, as errors shall name it: a file, a request
     * @param json the JSON
     * @return the value
     * @throws DataFormatException if it is not as expected; names the line, the column and the JSON Pointer
     */
    public T read(String origin, String json) {
        return read(JsonDocument.parse(origin, json).root());
    }

    T read(JsonElement element) {
        return type.cast(shape.read(element));
    }

    void write(T value, JsonGenerator out) {
        shape.write(value, out);
    }
}
