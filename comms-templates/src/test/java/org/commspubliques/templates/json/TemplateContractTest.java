package org.commspubliques.templates.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.common.base.CaseFormat;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commspubliques.contract.DocumentPage;
import org.commspubliques.contract.FrozenSchemas;
import org.commspubliques.contract.LabelSource;
import org.commspubliques.contract.SourceCodes;
import org.commspubliques.contract.SourceTexts;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.json.JsonCodec;
import org.commspubliques.core.json.JsonDocuments;
import org.commspubliques.core.json.JsonTexts;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.testkit.GoldenFiles;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.Template;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.form.FormValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What forms and editors are told of templates is what the schemas say. After a change that is meant, write these anew with
 * {@code -Dgolden.update=true}; {@code -Dcontract.freeze=true} freezes the version when a release is made.
 */
class TemplateContractTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/org/commspubliques/templates/schema");

    private static final JsonDocuments DOCUMENTS = TemplateContract.documents();

    private static final JsonTexts TEXTS = new SourceTexts();

    private static final FrozenSchemas FROZEN = new FrozenSchemas(
            DOCUMENTS,
            TEXTS,
            Path.of("src/test/resources/org/commspubliques/templates/schema/" + TemplateContract.VERSION));

    private static final VariableSchema SCHEMA = VariableSchema.of(List.of(
            DeclaredVariable.required("rue", ValueType.TEXT, Wording.of("Rue", "Street"))
                    .withExample("rue des Flamboyants"),
            DeclaredVariable.optional(
                    "passages",
                    ValueType.LIST,
                    Wording.of("Passages", "Rounds"),
                    DeclaredVariable.required("jour", ValueType.DATE, Wording.of("Jour", "Day")))));

    private static final Template TEMPLATE = TemplateEngine.standard()
            .parse("avis", "La {{rue}} est fermée le {{jour}}.{{#motif}} {{motif}}{{/motif}}", OutputFormat.PLAIN_TEXT);

    private static final Map<String, List<Object>> EXAMPLES = Map.of(
            "variable-schema", List.of(SCHEMA, VariableSchema.empty()),
            "variable", List.copyOf(TEMPLATE.variables()),
            "inspection", List.of(TEMPLATE.inspect(Map.of("rue", List.of("a"), "ville", "Kaméré"))),
            "value-problem",
                    List.copyOf(FormValues.read(SCHEMA, Map.of("passages", 7, "x", "y"))
                            .problems()));

    static Stream<String> documents() {
        return DOCUMENTS.documents().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSchemaInTheJarIsThatOfTheDocument(String name) {
        GoldenFiles.compareFile(SCHEMAS.resolve(name + ".schema.json"), DOCUMENTS.makeSchema(name, TEXTS));
        assumeFalse(GoldenFiles.isUpdating(), "the jar is made before the schemas are");
        assertThat(DOCUMENTS.schema(name)).hasValue(DOCUMENTS.makeSchema(name, TEXTS));
    }

    @Test
    void declarationsAndLabelsAreThoseOfTheDocuments() {
        GoldenFiles.compareFile(SCHEMAS.resolve("comms-templates.d.ts"), DOCUMENTS.makeTypeScript(TEXTS));
        GoldenFiles.compareFile(SCHEMAS.resolve("labels.json"), DOCUMENTS.makeLabels(labels()));
    }

    /** What an exception of the engine is called is what its problem is. */
    private static Map<String, Wording> labels() {
        Map<String, Wording> labels = new HashMap<>(LabelSource.read("comms-templates"));
        for (TemplateProblem problem : TemplateProblem.values()) {
            String constant = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, problem.name());
            labels.put("code." + problem.code(), Objects.requireNonNull(labels.get("TemplateProblem." + constant)));
        }
        return labels;
    }

    @Test
    void everyExceptionHasALabel() {
        assertThat(labels().keySet().stream()
                        .filter(label -> label.startsWith("code."))
                        .map(label -> label.substring("code.".length())))
                .containsExactlyInAnyOrderElementsOf(SourceCodes.in("comms-templates", SourceCodes.EXCEPTIONS));
    }

    @Test
    void thePageShowsEveryDocument() {
        GoldenFiles.compareFile(
                Path.of("../docs/json/comms-templates.md"), DocumentPage.of(DOCUMENTS, EXAMPLES, TEXTS));
    }

    static Stream<String> frozen() throws IOException {
        return FROZEN.names();
    }

    @ParameterizedTest
    @MethodSource("frozen")
    void whatWasPromisedOfADocumentStillHolds(String name) throws IOException {
        assertThat(FROZEN.broken(name)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsWrittenIsValidAndComesBackAsItWas(String name) {
        comesBack(
                name,
                DOCUMENTS.codec(Objects.requireNonNull(DOCUMENTS.documents().get(name))));
    }

    private static <T> void comesBack(String name, JsonCodec<T> codec) {
        List<Object> examples = Objects.requireNonNull(EXAMPLES.get(name));
        assertThat(examples).isNotEmpty();
        for (Object example : examples) {
            String json = codec.write(codec.type().cast(example));
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(DOCUMENTS.makeSchema(name, TEXTS), InputFormat.JSON)
                            .validate(json, InputFormat.JSON))
                    .as(json)
                    .isEmpty();
            assertThat(codec.read("exemple", json)).isEqualTo(example);
        }
    }

    @Test
    void aFormThatWouldAskForNoVariableIsRefusedAtItsPlace() {
        String json = DOCUMENTS.codec(VariableSchema.class).write(SCHEMA).replace("\"rue\"", "\"{{\"");

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> DOCUMENTS.codec(VariableSchema.class).read("exemple", json))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("/variables/0"));
    }
}
