package org.commspubliques.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.finding.SuppressionState;
import org.commspubliques.core.finding.SuppressionStatus;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.rule.RulePack;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {

    private static final String TEXT = "La rue ferme lundi.\nGrâce au maire, elle rouvre mardi.";
    private static final String POINTER = "/variants/0/sections/1/text";

    /** The schema that OASIS published with the standard. */
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        // Through the loader: the resource of another module is not found through a class of this one.
        try (InputStream in = SarifTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            Objects.requireNonNull(in, "the schema is missing");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final Communication COMMUNICATION = SampleCommunications.draft()
            .variant(Variant.french(SampleCommunications.SITE, Section.title("Rue fermée"), Section.body(TEXT)))
            .build();

    private static final Finding PRAISE = Finding.builder(
                    "NEU-12",
                    Severity.BLOCKING,
                    Locus.of(POINTER, 20, 34),
                    Wording.of("élu mis en avant", "credit given"))
            .category(FindingCategory.NEUTRALITY)
            .baseSeverity(Severity.WARNING)
            .confidence(0.9)
            .pack("neutralite", "1.0.0")
            .excerpt("Grâce au maire")
            .sentence("Grâce au maire, elle rouvre mardi.")
            .references(List.of(LegalReferences.standard().get("CE-L388")))
            .source(Source.of("note", LocalDate.of(2026, 11, 23), Confidence.THIRD_PARTY))
            .proposal(Proposal.reword(Wording.of("Reformuler.", "Reword."), "Elle rouvre mardi."))
            .related(Locus.of("/variants/0/sections/0/text", 0, 3))
            .build();

    private static final Finding LONG = Finding.builder(
                    "CAN-01", Severity.WARNING, Locus.of("/variants/0"), Wording.of("Trop long.", "Too long."))
            .build();

    private static final Finding KNOWN = Finding.builder(
                    "CLA-01", Severity.INFO, Locus.of(POINTER, 0, 2), Wording.of("Sigle.", "Acronym."))
            .excerpt("La")
            .build();

    private static SuppressionStatus status(SuppressionState state) {
        return new SuppressionStatus(
                state,
                PersonId.of("claire"),
                "mesuré à la main",
                Instant.parse("2025-08-20T02:00:00Z"),
                LocalDate.of(2026, 1, 31));
    }

    private static Report report(Map<Finding, SuppressionStatus> statuses) {
        return new Report(Set.of("neutrality", "clarity"), List.of(PRAISE, LONG, KNOWN), statuses);
    }

    private static String json(Locale reader, Map<Finding, SuppressionStatus> statuses) {
        return Sarif.in(reader).add(COMMUNICATION, report(statuses)).json();
    }

    private static JsonNode tree(Map<Finding, SuppressionStatus> statuses) {
        return new JsonMapper().readTree(json(Locale.FRENCH, statuses));
    }

    /** The result of a rule, of which there is one. */
    private static JsonNode result(JsonNode log, String rule) {
        for (JsonNode result : log.at("/runs/0/results")) {
            if (result.at("/ruleId").asString().equals(rule)) {
                return result;
            }
        }
        throw new AssertionError("no result of " + rule);
    }

    private static void assertValid(String log) {
        assertThat(SCHEMA.validate(log, InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatIsNoSarifIsNotTakenForIt() {
        assertThat(SCHEMA.validate("{\"version\": \"2.1.0\", \"runs\": [{\"results\": [{}]}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theLogIsAsTheStandardWantsIt() {
        assertValid(json(
                Locale.FRENCH, Map.of(LONG, status(SuppressionState.ACCEPTED), KNOWN, SuppressionStatus.BASELINE)));
        assertValid(json(Locale.ENGLISH, Map.of(PRAISE, status(SuppressionState.REJECTED))));
        assertValid(Sarif.in(Locale.FRENCH).json());
    }

    @Test
    void theLogOfAWholeReviewIsToo() {
        Communication article = SampleCommunications.article("Grâce à l’action de notre maire, une fête exemplaire.\n\n"
                + "Rendez-vous lundi 30 février 2026 au CCAS !");
        Report found = StandardReview.of(FactRegister.empty()).review(article, SampleReviews.monday());

        assertThat(found.findings()).isNotEmpty();
        assertValid(Sarif.in(Locale.FRENCH).add(article, found).json());
    }

    @Test
    void everyResultHasItsLevelAndItsMessage() {
        JsonNode log = tree(Map.of());

        assertThat(result(log, "NEU-12").at("/level").asString()).isEqualTo("error");
        assertThat(result(log, "CAN-01").at("/level").asString()).isEqualTo("warning");
        assertThat(result(log, "CLA-01").at("/level").asString()).isEqualTo("note");
        assertThat(result(log, "NEU-12").at("/message/text").asString()).isEqualTo("élu mis en avant");
        assertThat(json(Locale.ENGLISH, Map.of())).contains("\"credit given\"").doesNotContain("élu mis en avant");
        assertThat(result(log, "NEU-12").at("/properties/baseSeverity").asString())
                .isEqualTo("warning");
        assertThat(result(log, "NEU-12").at("/rank").asDouble()).isEqualTo(90);
    }

    @Test
    void theWordsAreFoundByLineAndByOffset() {
        JsonNode location = result(tree(Map.of()), "NEU-12").at("/locations/0");

        assertThat(location.at("/physicalLocation/artifactLocation/uri").asString())
                .isEqualTo("travaux-2025/variants/0/sections/1/text");
        assertThat(location.at("/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":2,\"startColumn\":1,\"endLine\":2,\"endColumn\":15,\"charOffset\":20,"
                        + "\"charLength\":14,\"snippet\":{\"text\":\"Grâce au maire\"}}");
        assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asString())
                .isEqualTo(POINTER);
    }

    @Test
    void aResultAboutTheWholeHasNoRegion() {
        assertThat(result(tree(Map.of()), "CAN-01")
                        .at("/locations/0/physicalLocation/region")
                        .isMissingNode())
                .isTrue();
    }

    @Test
    void whatBelongsTogetherIsShownTogether() {
        JsonNode related = result(tree(Map.of()), "NEU-12").at("/relatedLocations/0");

        assertThat(related.at("/id").asInt()).isEqualTo(1);
        assertThat(related.at("/physicalLocation/region/snippet/text").asString())
                .isEqualTo("Rue");
    }

    @Test
    void theTextsAreInTheLogOnce() {
        JsonNode artifacts = tree(Map.of()).at("/runs/0/artifacts");

        assertThat(artifacts)
                .extracting(artifact -> artifact.at("/location/uri").asString())
                .doesNotHaveDuplicates()
                .contains("travaux-2025/variants/0/sections/1/text");
        assertThat(artifacts)
                .extracting(artifact -> artifact.at("/contents/text").asString())
                .contains(TEXT);
    }

    @Test
    void everyRuleSaysOnWhatItRests() {
        JsonNode log = tree(Map.of());
        JsonNode rule = log.at("/runs/0/tool/driver/rules")
                .get(result(log, "NEU-12").at("/ruleIndex").asInt());

        assertThat(rule.at("/id").asString()).isEqualTo("NEU-12");
        assertThat(rule.at("/shortDescription/text").asString())
                .isEqualTo(RulePack.neutrality().title("NEU-12").orElseThrow().fr());
        assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("warning");
        assertThat(rule.at("/help/text").asString())
                .startsWith("Reformuler.\n§ code électoral, art. L. 388")
                .endsWith(", vérifié le 2026-11-23");
        assertThat(rule.at("/properties/packId").asString()).isEqualTo("neutralite");
        assertThat(log.at("/runs/0/tool/extensions/0/version").asString()).isEqualTo("1.0.0");
    }

    private static String calledBy(String rule, String log) {
        JsonNode tree = new JsonMapper().readTree(log);
        int place = result(tree, rule).at("/ruleIndex").asInt();
        return tree.at("/runs/0/tool/driver/rules/" + place + "/shortDescription/text")
                .asString();
    }

    @Test
    void rulesAreCalledByTheirTitles() {
        Finding own = Finding.builder("VIL-01", Severity.INFO, Locus.of(POINTER), Wording.same("m"))
                .category(FindingCategory.CLARITY)
                .build();
        RulePack pack = RulePack.parse("ville.json", Utf8.of("""
                {"schema": 1, "id": "ville", "version": "1", "language": "fr", "rules": [{
                 "id": "VIL-01", "nature": "plainLanguage",
                 "message": {"fr": "« {match} » : nom de rue ancien.", "en": "'{match}': former name of a street."},
                 "advice": {"fr": "Le nouveau.", "en": "The new one."}, "asOf": "2026-11-28",
                 "sources": [{"title": "plan", "confidence": "toVerify"}], "severity": {"usual": "info"},
                 "phrases": ["rue du moulin"], "examples": {"bad": ["Rue du moulin."], "good": ["Rue."]}}]}"""));
        Report report = new Report(Set.of(), List.of(LONG, own));

        assertThat(calledBy(
                        "CAN-01",
                        Sarif.in(Locale.ENGLISH).add(COMMUNICATION, report).json()))
                .isEqualTo("Message longer than its channel allows");
        assertThat(calledBy(
                        "VIL-01",
                        Sarif.in(Locale.FRENCH)
                                .packs(List.of(pack))
                                .add(COMMUNICATION, report)
                                .json()))
                .isEqualTo("Nom de rue ancien");
        assertThat(calledBy(
                        "VIL-01",
                        Sarif.in(Locale.FRENCH).add(COMMUNICATION, report).json()))
                .isEqualTo(FindingCategory.CLARITY.label().fr());
    }

    @Test
    void aRewordingSaysWhatItWouldReplace() {
        assertThat(result(tree(Map.of()), "NEU-12").at("/properties/proposals/0/replaced"))
                .isEqualTo(new JsonMapper().readTree("{\"charOffset\": 20, \"charLength\": 14}"));
    }

    @Test
    void everyResultIsKnownAgain() {
        assertThat(result(tree(Map.of()), "NEU-12")
                        .at("/partialFingerprints/commsPubliques~1v1")
                        .asString())
                .isEqualTo(PRAISE.fingerprint());
    }

    @Test
    void whatIsSetAsideSaysByWhomAndWhy() {
        JsonNode suppressions = result(tree(Map.of(LONG, status(SuppressionState.ACCEPTED))), "CAN-01")
                .at("/suppressions");

        assertThat(suppressions.toString())
                .isEqualTo("[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"mesuré à la main\","
                        + "\"properties\":{\"state\":\"accepted\",\"by\":\"claire\",\"at\":\"2025-08-20T02:00:00Z\","
                        + "\"until\":\"2026-01-31\"}}]");
    }

    @Test
    void whatCannotBeSetAsideOrNoLongerIsCountsAsNotSuppressed() {
        JsonNode log = tree(Map.of(PRAISE, status(SuppressionState.REJECTED), LONG, status(SuppressionState.EXPIRED)));

        assertThat(result(log, "NEU-12").at("/suppressions/0/status").asString())
                .isEqualTo("rejected");
        assertThat(result(log, "CAN-01").at("/suppressions/0/status").asString())
                .isEqualTo("rejected");
        assertThat(result(log, "CLA-01").at("/suppressions")).isEmpty();
    }

    @Test
    void whatWasThereAtAdoptionIsUnchanged() {
        JsonNode log = tree(Map.of(KNOWN, SuppressionStatus.BASELINE));

        assertThat(result(log, "CLA-01").at("/baselineState").asString()).isEqualTo("unchanged");
        assertThat(result(log, "CAN-01").at("/baselineState").asString()).isEqualTo("new");
        assertThat(result(tree(Map.of()), "CAN-01").at("/baselineState").isMissingNode())
                .isTrue();
    }

    @Test
    void aTextMayHaveAnAddressOfItsOwn() {
        String log = Sarif.in(Locale.FRENCH)
                .add(COMMUNICATION, report(Map.of()), pointer -> "textes/rue%20fermee.txt")
                .json();

        assertValid(log);
        assertThat(new JsonMapper()
                        .readTree(log)
                        .at("/runs/0/artifacts/0/location/uri")
                        .asString())
                .isEqualTo("textes/rue%20fermee.txt");
    }

    @Test
    void anAddressIsAlwaysOne() {
        Finding odd = Finding.builder("R", Severity.INFO, Locus.of("/a b/é~1"), Wording.same("m"))
                .build();
        String log = Sarif.in(Locale.FRENCH)
                .add(COMMUNICATION, new Report(Set.of(), List.of(odd)))
                .json();

        assertValid(log);
        assertThat(log).contains("\"travaux-2025/a%20b/%C3%A9~1\"");
    }
}
