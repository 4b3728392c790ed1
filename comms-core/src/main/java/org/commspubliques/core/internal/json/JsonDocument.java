package org.commspubliques.core.internal.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonElement.Kind;
import org.commspubliques.core.language.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON file read whole, with the place of every value. Bounded: 16 MiB, 64 levels, a million characters a text; a
 * duplicate field is an error.
 */
public final class JsonDocument {

    private static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(40)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

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
                read(origin, text(origin, bytes)),
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
                read(origin, text),
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString());
    }

    private static JsonElement read(String origin, String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            JsonElement root = read(parser, origin, "");
            if (parser.nextToken() != null) {
                throw place(parser, origin, "")
                        .problem(Wording.of("texte après la fin du document", "text after the end of the document"));
            }
            return root;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new DataFormatException(
                    origin, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr(), "", malformed(e));
        }
    }

    /** In words of ours: those of the parser name its own settings, and are in English. */
    private static Wording malformed(JacksonException cause) {
        if (cause instanceof UnexpectedEndOfInputException) {
            return Wording.of(
                    "JSON mal formé : il s’arrête avant sa fin ; complétez-le",
                    "bad JSON: it ends too early; complete it");
        }
        if (cause instanceof StreamConstraintsException) {
            return Wording.of(
                    "JSON mal formé : imbriqué trop profond, ou un nom, un nombre ou un texte trop long",
                    "bad JSON: nested too deeply, or a name, a number or a text is too long");
        }
        return Wording.of(
                "JSON mal formé : vérifiez les guillemets, les virgules et les accolades à cet endroit",
                "bad JSON: look at the quotes, commas and brackets there");
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
        return read(parser, origin, "");
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
            return parse(name, in.readAllBytes());
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

    private static JsonPlace place(JsonParser parser, String origin, String pointer) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new JsonPlace(origin, at.getLineNr(), at.getColumnNr(), pointer);
    }

    private static JsonElement read(JsonParser parser, String origin, String pointer) {
        JsonPlace place = place(parser, origin, pointer);
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw place.problem(Wording.of("document vide ; attendu : du JSON", "empty document; expected: JSON"));
        }
        return switch (token) {
            case START_OBJECT -> new JsonElement(place, Kind.OBJECT, fields(parser, origin, pointer));
            case START_ARRAY -> new JsonElement(place, Kind.ARRAY, items(parser, origin, pointer));
            case VALUE_STRING -> new JsonElement(place, Kind.TEXT, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonElement(place, Kind.NUMBER, number(parser, place));
            case VALUE_TRUE -> new JsonElement(place, Kind.BOOLEAN, true);
            case VALUE_FALSE -> new JsonElement(place, Kind.BOOLEAN, false);
            case VALUE_NULL -> new JsonElement(place, Kind.NULL, null);
            default -> throw place.problem(Wording.of("valeur JSON attendue", "JSON value expected"));
        };
    }

    private static BigDecimal number(JsonParser parser, JsonPlace place) {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw place.problem(Wording.of("nombre démesuré", "number out of all proportion"));
        }
    }

    private static ImmutableMap<String, JsonElement> fields(JsonParser parser, String origin, String pointer) {
        Map<String, JsonElement> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            String escaped = name.replace("~", "~0").replace("/", "~1");
            JsonElement field = read(parser, origin, pointer + "/" + escaped);
            if (fields.put(name, field) != null) {
                throw field.problem(Wording.of(
                        "le champ figure deux fois ; retirez-en un", "the field is there twice; remove one"));
            }
        }
        return ImmutableMap.copyOf(fields);
    }

    private static ImmutableList<JsonElement> items(JsonParser parser, String origin, String pointer) {
        ImmutableList.Builder<JsonElement> items = ImmutableList.builder();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            items.add(read(parser, origin, pointer + "/" + i));
        }
        return items.build();
    }
}
