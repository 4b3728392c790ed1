package org.commspubliques.core.internal.json;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import tools.jackson.core.JsonParser;

/**
 * A JSON file read whole, with the place of every value. Bounded: 16 MiB, 64 levels, a million characters a text; a
 * duplicate field is an error.
 */
public final class JsonDocument {

    /** The most bytes of a document. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private final JsonElement root;
    private final String sha256;

    private JsonDocument(JsonElement root, String sha256) {
        this.root = root;
        this.sha256 = sha256;
    }

    /**
     * Reads a document.
     *
     * @param origin the file, as errors shall name it
     * @param bytes its bytes, in UTF-8
     * @return the document
     * @throws DataFormatException if it is no JSON
     */
    public static JsonDocument parse(String origin, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new DataFormatException(
                    origin, 0, 0, "", Wording.of("fichier de plus de 16 Mio", "file of more than 16 MiB"));
        }
        return new JsonDocument(
                StrictJson.read(origin, text(origin, bytes)),
                Hashing.sha256().hashBytes(bytes).toString());
    }

    /**
     * Reads a document.
     *
     * @param origin the file, as errors shall name it
     * @param text its text
     * @return the document
     * @throws DataFormatException if it is no JSON
     */
    public static JsonDocument parse(String origin, String text) {
        if (text.length() > MAX_BYTES) {
            throw new DataFormatException(
                    origin, 0, 0, "", Wording.of("texte de plus de 16 Mio", "text of more than 16 MiB"));
        }
        return new JsonDocument(
                StrictJson.read(origin, text),
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
    }

    /** Decoded here, so that columns count UTF-16 units and nothing but UTF-8 is taken. */
    private static String text(String origin, byte[] bytes) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            int line = 1 + CharMatcher.is('\n').countIn(text);
            throw new DataFormatException(
                    origin,
                    line,
                    text.length() - text.lastIndexOf('\n'),
                    "",
                    Wording.of("octets qui ne sont pas de l’UTF-8", "bytes that are not UTF-8"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Reads one value of a document that somebody else reads.
     *
     * @param origin the document, as errors shall name it
     * @param parser stands at the first token of the value; afterwards at the last
     * @return the value
     * @throws DataFormatException if a field is there twice
     */
    public static JsonElement value(String origin, JsonParser parser) {
        return StrictJson.value(origin, parser);
    }

    /**
     * Reads a resource of this library.
     *
     * @param owner a class of the package that holds the resource
     * @param name the resource's name
     * @return the document
     */
    public static JsonDocument resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing beside " + owner.getName());
            }
            byte[] bytes = in.readAllBytes();
            return new JsonDocument(
                    WellFormedJson.read(name, bytes), ShippedDigests.sha256(owner.getPackageName(), name, bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the outermost value.
     *
     * @return the value
     */
    public JsonElement root() {
        return root;
    }

    /**
     * Returns the hash of the file.
     *
     * @return the SHA-256 of its bytes, in 64 lower-case hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }
}
