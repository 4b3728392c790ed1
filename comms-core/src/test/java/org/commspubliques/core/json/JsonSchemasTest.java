package org.commspubliques.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.contract.JsonChanges;
import org.commspubliques.contract.LabelSource;
import org.commspubliques.contract.SourceTexts;
import org.commspubliques.contract.UndescribedFields;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas in the jar are those of what is read and written. After a change that is meant, write them anew with {@code
 * -Dgolden.update=true}.
 */
class JsonSchemasTest {

    static final Path SCHEMAS = Path.of("src/main/resources/org/commspubliques/core/schema");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final JsonTexts TEXTS = new SourceTexts();

    private static final int TIMES = Effort.of(1, 6);

    private static final int CHANGES = Effort.of(6, 40);

    static Stream<String> documents() {
        return JsonContract.documents().keySet().stream();
    }

    static Stream<String> documentsThatAreRead() {
        return documents().filter(name -> !JsonContract.core().isView(name));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSchemaInTheJarIsThatOfTheDocument(String name) {
        GoldenFiles.compareFile(SCHEMAS.resolve(name + ".schema.json"), made(name));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFieldOfADocumentIsDescribed(String name) {
        assertThat(UndescribedFields.of(made(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theJarHasTheSchema(String name) {
        assumeFalse(GoldenFiles.isUpdating(), "the jar is made before the schemas are");
        assertThat(JsonContract.schema(name)).hasValue(made(name));
    }

    @Test
    void thereIsNoSchemaOfWhatIsNoDocument() {
        assertThat(JsonContract.schema("../schema/budget")).isEmpty();
    }

    @Test
    void theDeclarationsForTypeScriptAreThoseOfTheDocuments() {
        GoldenFiles.compareFile(
                SCHEMAS.resolve("comms-core.d.ts"), JsonContract.core().makeTypeScript(TEXTS));
    }

    @Test
    void theLabelsAreThoseOfAllConstants() {
        Map<String, Wording> labels = new HashMap<>(LabelSource.read("comms-core"));
        LabelSource.findings().forEach((rule, title) -> labels.put("ruleId." + rule, title));
        LabelSource.read("checks").forEach((check, label) -> labels.put("check." + check, label));
        GoldenFiles.compareFile(
                SCHEMAS.resolve("labels.json"), JsonContract.core().makeLabels(labels));
    }

    @Test
    void noConstantIsWithoutALabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonContract.core().makeLabels(Map.of()))
                .withMessageContaining("DayOfWeek.monday");
    }

    @Test
    void thePageShowsEveryDocument() {
        GoldenFiles.compareFile(Path.of("../docs/json/comms-core.md"), ContractPage.of(JsonContract.documents()));
    }

    @Test
    void noSchemaIsLeftOfADocumentThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            Set<String> left = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".schema.json"))
                    .map(file -> file.substring(0, file.length() - ".schema.json".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(left).isEqualTo(new TreeSet<>(JsonContract.documents().keySet()));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSchemaItselfIsOfDraft202012(String name) {
        Schema meta = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(made(name), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documentsThatAreRead")
    @Sampled
    void whatIsWrittenIsValid(String name) {
        whatIsWrittenIsValid(
                JsonContract.codec(
                        Objects.requireNonNull(JsonContract.documents().get(name))),
                schema(name));
    }

    private static <T> void whatIsWrittenIsValid(JsonCodec<T> codec, Schema schema) {
        Instances instances = new Instances(7);
        for (int i = 0; i < TIMES; i++) {
            String json = codec.write(codec.type().cast(instances.of(codec.type())));
            assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
        }
    }

    /** Whoever trusts the schema is not surprised by the library, whichever of the two looks first. */
    @ParameterizedTest
    @MethodSource("documentsThatAreRead")
    @Sampled
    void whatTheSchemaRefusesIsNeverRead(String name) {
        JsonCodec<?> codec = JsonContract.codec(
                Objects.requireNonNull(JsonContract.documents().get(name)));
        Schema schema = schema(name);
        Random random = new Random(name.hashCode());
        Instances instances = new Instances(11);
        int refused = 0;
        for (int i = 0; i < TIMES; i++) {
            JsonNode json = MAPPER.readTree(written(codec, instances));
            for (int change = 0; change < CHANGES; change++) {
                String changed = MAPPER.writeValueAsString(JsonChanges.one(json.deepCopy(), random));
                if (!schema.validate(changed, InputFormat.JSON).isEmpty()) {
                    refused++;
                    assertThat(isRead(codec, changed))
                            .as("%s is read, its schema says no: %s", name, changed)
                            .isFalse();
                }
            }
        }
        assertThat(refused).as("changes the schema refuses").isPositive();
    }

    private static <T> String written(JsonCodec<T> codec, Instances instances) {
        return codec.write(codec.type().cast(instances.of(codec.type())));
    }

    private static boolean isRead(JsonCodec<?> codec, String json) {
        try {
            codec.read("exemple", json);
            return true;
        } catch (DataFormatException e) {
            return false;
        }
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(made(name), InputFormat.JSON);
    }

    private static String made(String name) {
        return JsonContract.core().makeSchema(name, TEXTS);
    }
}
