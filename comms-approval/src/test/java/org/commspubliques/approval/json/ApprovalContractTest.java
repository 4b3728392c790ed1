package org.commspubliques.approval.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.contract.DocumentPage;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.contract.FrozenSchemas;
import org.commspubliques.contract.JsonChanges;
import org.commspubliques.contract.LabelSource;
import org.commspubliques.contract.SourceCodes;
import org.commspubliques.contract.SourceTexts;
import org.commspubliques.contract.UndescribedFields;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.json.JsonCodec;
import org.commspubliques.core.json.JsonDocuments;
import org.commspubliques.core.json.JsonTexts;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What front ends are told of approvals, and tell, is what the schemas say. After a change that is meant, write these anew
 * with {@code -Dgolden.update=true}; {@code -Dcontract.freeze=true} freezes the version when a release is made.
 */
class ApprovalContractTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/org/commspubliques/approval/schema");

    private static final JsonDocuments DOCUMENTS = ApprovalContract.documents();

    private static final JsonTexts TEXTS = new SourceTexts();

    private static final FrozenSchemas FROZEN = new FrozenSchemas(
            DOCUMENTS,
            TEXTS,
            Path.of("src/test/resources/org/commspubliques/approval/schema/" + ApprovalContract.VERSION));

    private static final Map<String, List<Object>> EXAMPLES = Examples.all();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final int CHANGES = Effort.of(6, 60);

    static Stream<String> documents() {
        return DOCUMENTS.documents().keySet().stream();
    }

    static Stream<String> documentsThatAreRead() {
        return documents().filter(name -> !DOCUMENTS.isView(name));
    }

    private static Class<?> type(String name) {
        return Objects.requireNonNull(DOCUMENTS.documents().get(name));
    }

    private static List<Object> examples(String name) {
        return Objects.requireNonNull(EXAMPLES.get(name), () -> "no example of " + name);
    }

    private static String write(String name, Object value) {
        return write(DOCUMENTS.codec(type(name)), value);
    }

    private static <T> String write(JsonCodec<T> codec, Object value) {
        return codec.write(codec.type().cast(value));
    }

    private static Schema schema(String name) {
        return REGISTRY.getSchema(DOCUMENTS.makeSchema(name, TEXTS), InputFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSchemaInTheJarIsThatOfTheDocument(String name) {
        GoldenFiles.compareFile(SCHEMAS.resolve(name + ".schema.json"), DOCUMENTS.makeSchema(name, TEXTS));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFieldOfADocumentIsDescribed(String name) {
        assertThat(UndescribedFields.of(DOCUMENTS.makeSchema(name, TEXTS))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theJarHasTheSchema(String name) {
        assumeFalse(GoldenFiles.isUpdating(), "the jar is made before the schemas are");
        assertThat(DOCUMENTS.schema(name)).hasValue(DOCUMENTS.makeSchema(name, TEXTS));
    }

    @Test
    void theJarHasDeclarationsAndLabels() {
        assumeFalse(GoldenFiles.isUpdating(), "the jar is made before they are");
        assertThat(DOCUMENTS.typeScript()).contains("export interface Documents");
        assertThat(DOCUMENTS.labels()).contains("\"ObstacleKind\"");
    }

    @Test
    void theDeclarationsForTypeScriptAreThoseOfTheDocuments() {
        GoldenFiles.compareFile(SCHEMAS.resolve("comms-approval.d.ts"), DOCUMENTS.makeTypeScript(TEXTS));
    }

    @Test
    void theLabelsAreThoseOfAllConstants() {
        GoldenFiles.compareFile(
                SCHEMAS.resolve("labels.json"), DOCUMENTS.makeLabels(LabelSource.read("comms-approval")));
    }

    @Test
    void everyExceptionHasALabel() {
        Set<String> codes = new TreeSet<>(SourceCodes.in("comms-approval", SourceCodes.EXCEPTIONS));
        for (StoreException.Failure failure : StoreException.Failure.values()) {
            codes.add(new StoreException("registre", failure, Wording.same("panne")).code());
        }

        assertThat(LabelSource.read("comms-approval").keySet().stream()
                        .filter(label -> label.startsWith("code."))
                        .map(label -> label.substring("code.".length())))
                .containsExactlyInAnyOrderElementsOf(codes);
        assertThat(codes)
                .allSatisfy(code -> assertThat(DOCUMENTS.label("code", code)).isPresent());
    }

    @Test
    void thePageShowsEveryDocument() {
        GoldenFiles.compareFile(Path.of("../docs/json/comms-approval.md"), DocumentPage.of(DOCUMENTS, EXAMPLES, TEXTS));
    }

    @Test
    void noSchemaIsLeftOfADocumentThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            Set<String> left = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".schema.json"))
                    .map(file -> file.replace(".schema.json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(left).isEqualTo(new TreeSet<>(DOCUMENTS.documents().keySet()));
        }
    }

    static Stream<String> frozen() throws IOException {
        return FROZEN.names();
    }

    @ParameterizedTest
    @MethodSource("frozen")
    void whatWasPromisedOfADocumentStillHolds(String name) throws IOException {
        assertThat(FROZEN.broken(name))
                .as("breaks what hosts have stored; undo it, or begin a new version of the contract")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsWrittenIsValid(String name) {
        Schema schema = schema(name);
        for (Object example : examples(name)) {
            String json = write(name, example);
            assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
        }
    }

    static Stream<Class<?>> recordsThatAreRead() {
        return Stream.of(ApprovalCommand.class, ApprovalEvent.class)
                .flatMap(ApprovalContractTest::members)
                .filter(type -> !isForTheGateAlone(type));
    }

    private static Stream<Class<?>> members(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ApprovalContractTest::members)
                : Stream.of(type);
    }

    private static boolean isForTheGateAlone(Class<?> command) {
        return Set.of("IssuePermit", "RedeemPermit", "RecordDelivery", "RecordWithdrawal")
                .contains(command.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("recordsThatAreRead")
    void everyCommandAndEveryEventComesBackAsItWas(Class<?> type) {
        comesBack(DOCUMENTS.codec(type), new Filled(true).of(type));
        comesBack(DOCUMENTS.codec(type), new Filled(false).of(type));
    }

    @ParameterizedTest
    @MethodSource("documentsThatAreRead")
    void everyDocumentThatIsReadComesBackAsItWas(String name) {
        examples(name).forEach(example -> comesBack(DOCUMENTS.codec(type(name)), example));
    }

    private static <T> void comesBack(JsonCodec<T> codec, Object value) {
        String json = write(codec, value);
        T read = codec.read("exemple", json);
        assertThat(codec.write(read)).isEqualTo(json);
        if (!json.contains("\"communication\":{")) {
            assertThat(read).isEqualTo(value);
        }
    }

    /** Whoever trusts the schema is not surprised by the library, whichever of the two looks first. */
    @ParameterizedTest
    @MethodSource("documentsThatAreRead")
    @Sampled
    void whatTheSchemaRefusesIsNeverRead(String name) {
        Schema schema = schema(name);
        Random random = new Random(name.hashCode());
        int refused = 0;
        for (Object example : examples(name)) {
            JsonNode json = MAPPER.readTree(write(name, example));
            for (int change = 0; change < CHANGES; change++) {
                String changed = MAPPER.writeValueAsString(JsonChanges.one(json.deepCopy(), random));
                if (!schema.validate(changed, InputFormat.JSON).isEmpty()) {
                    refused++;
                    assertThatThrownBy(() -> DOCUMENTS.codec(type(name)).read("exemple", changed))
                            .as("%s is read, its schema says no: %s", name, changed)
                            .isInstanceOf(DataFormatException.class);
                }
            }
        }
        assertThat(refused).as("changes the schema refuses").isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publication-permit",
                "delivery-order",
                "withdrawal-order",
                "gate-answer",
                "approval-state",
                "waiting",
                "checkpoint"
            })
    void whatOnlyTheLibraryMakesIsNeverRead(String name) {
        String json = write(name, examples(name).get(0));

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> DOCUMENTS.codec(type(name)).read("exemple", json))
                .withMessageContaining("never read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuePermit", "redeemPermit", "recordDelivery", "recordWithdrawal"})
    void whatTheGateAloneAsksIsNoCommandOfAFrontEnd(String kind) {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> DOCUMENTS.codec(ApprovalCommand.class).read("requête", "{\"kind\":\"" + kind + "\"}"))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("/kind"));
        assertThat(DOCUMENTS.makeSchema("approval-command", TEXTS)).doesNotContain(kind);
    }

    @Test
    void anUnknownFieldIsRefusedAtItsPlace() {
        String json = """
                {"kind": "withdraw",
                 "person": "anna",
                 "reason": "doublon",
                 "raison": "doublon"}
                """;

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> DOCUMENTS.codec(ApprovalCommand.class).read("requête", json))
                .satisfies(refused -> {
                    assertThat(refused.line()).isEqualTo(4);
                    assertThat(refused.field()).isEqualTo("/raison");
                });
    }

    @Test
    void everyPublicRecordOfApprovalsIsADocumentOrInOne() {
        assertThat(PublicTypes.records())
                .filteredOn(type -> Modifier.isPublic(type.getModifiers()))
                .filteredOn(type -> !PublicTypes.NEVER_SENT.contains(type.getSimpleName()))
                .allSatisfy(type -> assertThat(DOCUMENTS.holds(type))
                        .as("add %s.class to the documents of ApprovalContract, or what holds it", type.getName())
                        .isTrue());
    }
}
