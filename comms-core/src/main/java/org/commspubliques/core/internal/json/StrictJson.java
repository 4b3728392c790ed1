package org.commspubliques.core.internal.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonElement.Kind;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.language.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON of hosts, of which nothing is taken for granted. A field given twice is refused here, in words of ours. */
final class StrictJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(1_000_000)
                    .maxNumberLength(40)
                    .build())
            .build();

    /** Those that word processors write, and those of other languages. */
    private static final CharMatcher OTHER_QUOTES = CharMatcher.anyOf("“”„‟«»‘’'");

    private StrictJson() {}

    static JsonElement read(String origin, String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            JsonElement root = value(origin, parser);
            if (parser.nextToken() != null) {
                throw outermost(origin, parser)
                        .problem(Wording.of("texte après la fin du document", "text after the end of the document"));
            }
            return root;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new DataFormatException(
                    origin,
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(),
                    "",
                    malformed(e, at == null ? "" : from(text, at)));
        }
    }

    /** In words of ours: those of the parser name its own settings, and are in English. */
    private static Wording malformed(JacksonException cause, String rest) {
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
        if (rest.startsWith("//") || rest.startsWith("/*") || rest.startsWith("#")) {
            return Wording.of("le JSON n’a pas de commentaires ; retirez-le", "JSON has no comments; take it out");
        }
        if (!rest.isEmpty() && OTHER_QUOTES.matches(rest.charAt(0))) {
            return Wording.of(
                    "guillemets « " + rest.charAt(0) + " » : écrivez des guillemets droits (\"…\")",
                    "quotes '" + rest.charAt(0) + "': write straight double quotes (\"…\")");
        }
        return Wording.of(
                "JSON mal formé : vérifiez les guillemets, les virgules et les accolades à cet endroit ou juste avant",
                "bad JSON: look at the quotes, commas and brackets here or just before");
    }

    /** The text from the character at which the parser stopped. */
    private static String from(String text, TokenStreamLocation at) {
        int offset = (int) at.getCharOffset();
        return offset < 0 || offset > text.length() ? "" : text.substring(offset);
    }

    /** Reads the value at whose first token a parser stands. */
    static JsonElement value(String origin, JsonParser parser) {
        return read(parser, outermost(origin, parser));
    }

    private static JsonPlace outermost(String origin, JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return JsonPlace.outermost(origin, at.getLineNr(), at.getColumnNr());
    }

    private static JsonElement read(JsonParser parser, JsonPlace place) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw place.problem(Wording.of("document vide ; attendu : du JSON", "empty document; expected: JSON"));
        }
        return switch (token) {
            case START_OBJECT -> new JsonElement(place, Kind.OBJECT, fields(parser, place));
            case START_ARRAY -> new JsonElement(place, Kind.ARRAY, items(parser, place));
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

    private static ImmutableMap<String, JsonElement> fields(JsonParser parser, JsonPlace place) {
        Map<String, JsonElement> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            TokenStreamLocation at = parser.currentTokenLocation();
            JsonPlace field = place.field(name, at.getLineNr(), at.getColumnNr());
            if (fields.containsKey(name)) {
                String quoted = Excerpt.of(name);
                throw field.problem(Wording.of(
                        "le champ « " + quoted + " » est écrit deux fois ; gardez-en un",
                        "field '" + quoted + "' is written twice; keep one"));
            }
            fields.put(name, read(parser, field));
        }
        return ImmutableMap.copyOf(fields);
    }

    private static ImmutableList<JsonElement> items(JsonParser parser, JsonPlace place) {
        ImmutableList.Builder<JsonElement> items = ImmutableList.builder();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            TokenStreamLocation at = parser.currentTokenLocation();
            items.add(read(parser, place.item(i, at.getLineNr(), at.getColumnNr())));
        }
        return items.build();
    }
}
