package org.commspubliques.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.contract.FrozenSchemas;
import org.commspubliques.contract.SchemaCompatibility;
import org.commspubliques.contract.SourceTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What hosts have stored stays valid. The documents of the version are frozen as they were promised; {@code
 * -Dcontract.freeze=true} freezes them as they are now, which is done when a release is made and never to silence this test.
 */
class SchemaCompatibilityTest {

    private static final FrozenSchemas FROZEN = new FrozenSchemas(
            JsonContract.core(),
            new SourceTexts(),
            Path.of("src/test/resources/org/commspubliques/core/schema/" + JsonContract.VERSION));

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final String SCHEMA = """
            {"$id": "urn:exemple", "$ref": "#/$defs/Room", "$defs": {
              "Room": {"type": "object", "properties": {
                  "id": {"type": "string"}, "seats": {"type": "integer"}, "state": {"$ref": "#/$defs/State"}},
                "required": ["id", "seats"], "additionalProperties": false},
              "State": {"type": "string", "enum": ["open", "closed"]}}}
            """;

    static Stream<String> frozen() throws IOException {
        return FROZEN.names();
    }

    @ParameterizedTest
    @MethodSource("frozen")
    void whatWasPromisedOfADocumentStillHolds(String name) throws IOException {
        assertThat(JsonContract.documents()).as("the document %s is gone", name).containsKey(name);
        assertThat(FROZEN.broken(name))
                .as("breaks what hosts have stored; undo it, or begin a new version of the contract; a version that was"
                        + " never released may be frozen anew with -Dcontract.freeze=true")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"seats\": {\"type\": \"integer\"},` | `` | the field 'seats' is gone",
                "`\"seats\": {\"type\": \"integer\"}` | `\"seats\": {\"type\": \"string\"}` | was [integer], is [string]",
                "`\"open\", \"closed\"` | `\"open\"` | the constant closed is gone",
                "`\"id\", \"seats\"` | `\"id\", \"seats\", \"state\"` | 'state' must now be there",
                "`\"id\", \"seats\"` | `\"id\"` | 'seats' may now be absent",
                "`\"string\", \"enum\"` | `\"string\", \"pattern\": \"^o\", \"enum\"` | pattern was",
                "`\"State\": {` | `\"Status\": {` | the type State is gone"
            })
    void aChangeThatBreaksIsSaid(String good, String bad, String words) {
        assertThat(breaks(good, bad)).first().asString().contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"id\": {` | `\"more\": {\"type\": [\"string\", \"null\"]}, \"id\": {`",
                "`\"open\", ` | `\"open\", \"option\", `",
                "`\"id\": {` | `\"id\": {\"description\": \"its identifier\", `"
            })
    void aChangeThatOnlyAddsIsNone(String good, String more) {
        assertThat(breaks(good, more)).isEmpty();
    }

    private static List<String> breaks(String good, String changed) {
        JsonNode before = MAPPER.readTree(SCHEMA);
        assertThat(SCHEMA).contains(good);
        return SchemaCompatibility.breaks(
                "room", before, MAPPER.readTree(SCHEMA.replace(good, changed == null ? "" : changed)));
    }
}
