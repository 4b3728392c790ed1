package org.commspubliques.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.hash.Hashing;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.cap.CapAlert;
import org.commspubliques.core.cap.CapArea;
import org.commspubliques.core.cap.CapCategory;
import org.commspubliques.core.cap.CapCertainty;
import org.commspubliques.core.cap.CapInfo;
import org.commspubliques.core.cap.CapParameter;
import org.commspubliques.core.cap.CapResource;
import org.commspubliques.core.cap.CapResponse;
import org.commspubliques.core.cap.CapSeverity;
import org.commspubliques.core.cap.CapUrgency;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.event.ProtocolOrder;
import org.commspubliques.core.event.ProtocolRank;
import org.commspubliques.core.identity.Charters;
import org.commspubliques.core.identity.VisualIdentity;
import org.commspubliques.core.indicator.IndicatorCatalog;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.planning.DistributionPlan;
import org.commspubliques.core.pressure.FatiguePolicy;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a host keeps in a data file is the same file as a document: there is one way to say it. */
class DataFilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/commspubliques/core");

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final CapAlert ALERT = CapAlert.builder(
                    "alerte@montdore.example",
                    "2025-0007",
                    OffsetDateTime.of(LocalDateTime.of(2025, 2, 4, 14, 0), ZoneOffset.ofHours(11)))
            .info(CapInfo.builder("fr-NC", "cyclone tropical")
                    .category(CapCategory.MET)
                    .response(CapResponse.SHELTER)
                    .urgency(CapUrgency.EXPECTED)
                    .severity(CapSeverity.EXTREME)
                    .certainty(CapCertainty.LIKELY)
                    .headline("Cyclone : restez chez vous dès 18 h")
                    .resource(
                            new CapResource("plan", "image/png", BigInteger.valueOf(2_048), null, "iVBORw0KGgo=", null))
                    .area(CapArea.of("Mont-Dore", new CapParameter("INSEE", "98817")))
                    .build())
            .build();

    private static String file(String name) throws IOException {
        return Files.readString(RESOURCES.resolve(name));
    }

    /** Reads a file as a document, and writes it again. */
    private static <T> String again(Class<T> type, String json) {
        JsonCodec<T> codec = JsonContract.codec(type);
        return codec.write(codec.read("fichier", json));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFileOfIndicatorsIsADocument() throws IOException {
        String file = file("indicator/indicators.json");

        assertThat(MAPPER.readTree(again(IndicatorCatalog.class, file))).isEqualTo(MAPPER.readTree(file));
        assertThat(IndicatorCatalog.parse("indicateurs", bytes(again(IndicatorCatalog.class, file)))
                        .all())
                .isEqualTo(IndicatorCatalog.standard().all());
    }

    @Test
    void aFileOfCapsIsADocument() throws IOException {
        String file = file("pressure/fatigue-policy.json");

        assertThat(MAPPER.readTree(again(FatiguePolicy.class, file))).isEqualTo(MAPPER.readTree(file));
        assertThat(FatiguePolicy.parse("plafonds", bytes(again(FatiguePolicy.class, file)))
                        .caps())
                .isEqualTo(FatiguePolicy.standard().caps());
    }

    @Test
    void aPolicyThatSaysNothingOfExemptionsSaysNothingOfThemAsADocument() {
        FatiguePolicy silent = JsonContract.codec(FatiguePolicy.class).read("plafonds", "{\"caps\": []}");

        assertThat(silent.exemptions()).isEmpty();
        assertThat(FatiguePolicy.standard().overlaidBy(silent).exemptPurposes())
                .isEqualTo(FatiguePolicy.standard().exemptPurposes())
                .isNotEmpty();
        assertThat(again(FatiguePolicy.class, "{\"caps\": [], \"exempt\": []}")).contains("exempt");
    }

    @Test
    void aCharterIsADocument() {
        String written = again(VisualIdentity.class, Charters.JSON);
        VisualIdentity parsed = VisualIdentity.parse("charte", bytes(written));

        assertThat(parsed.pairs()).isEqualTo(Charters.standard().pairs()).isNotEmpty();
        assertThat(parsed.logos()).isEqualTo(Charters.standard().logos()).isNotEmpty();
        assertThat(parsed.css()).isEqualTo(Charters.standard().css());
        assertThat(again(VisualIdentity.class, written)).isEqualTo(written);
        assertThat(JsonContract.codec(VisualIdentity.class)
                        .read("charte", Charters.JSON)
                        .sha256())
                .isEqualTo(Hashing.sha256()
                        .hashString(written, StandardCharsets.UTF_8)
                        .toString());
    }

    @Test
    void whatTheLoaderOfAFileRefusesTheDocumentRefusesToo() {
        String json = Charters.JSON.replace("{\"text\": \"lagon\"", "{\"text\": \"corail\"");

        assertThatExceptionOfType(DataFormatException.class).isThrownBy(() -> Charters.parse(json));
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> JsonContract.codec(VisualIdentity.class).read("charte", json))
                .withMessageContaining("/pairs/1/text");
    }

    @Test
    void anOrderOfPrecedenceIsWhatAFileSaysOfATerritory() throws IOException {
        JsonNode inFile =
                MAPPER.readTree(file("event/protocol.json")).get("orders").get(0);
        ProtocolOrder order = ProtocolOrder.of(Territory.of("FR")).orElseThrow();
        JsonCodec<ProtocolOrder> codec = JsonContract.codec(ProtocolOrder.class);

        JsonNode written = MAPPER.readTree(codec.write(order));

        assertThat(written.get("ranks")).isEqualTo(inFile.get("ranks"));
        assertThat(written.get("source")).isEqualTo(inFile.get("source"));
        assertThat(codec.read("ordre", codec.write(order)).ranks()).isEqualTo(order.ranks());
    }

    @Test
    void ranksThatAreNotInTheirPlacesMakeNoOrder() {
        ProtocolRank mayor = new ProtocolRank("maire", 2, Wording.of("maire", "mayor"));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ProtocolOrder.of(Source.unchecked("usage de la mairie"), List.of(mayor)))
                .withMessageContaining("maire");
    }

    @Test
    void aDistributionPlanKeepsEachMomentAndEachEmbargo() {
        VariantId staff = VariantId.parse("interne/fr");
        VariantId press = VariantId.parse("presse/fr");
        Instant morning = Instant.parse("2026-07-13T21:00:00Z");
        DistributionPlan plan = DistributionPlan.builder()
                .after(press, Set.of(staff))
                .notBefore(press, morning)
                .embargoed(press, morning.plusSeconds(3_600))
                .notBefore(staff, morning)
                .build();
        JsonCodec<DistributionPlan> codec = JsonContract.codec(DistributionPlan.class);

        DistributionPlan read = codec.read("plan", codec.write(plan));

        assertThat(read.entries()).isEqualTo(plan.entries()).hasSize(2);
        assertThat(read.standings(List.of(press), Set.of(), morning.minusSeconds(60)))
                .isEqualTo(plan.standings(List.of(press), Set.of(), morning.minusSeconds(60)));
    }

    @Test
    void variantsThatWaitForOneAnotherMakeNoPlan() {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> JsonContract.codec(DistributionPlan.class).read("plan", """
                        {"entries": [{"variant": "sms/fr", "after": ["site/fr"]},
                                     {"variant": "site/fr", "after": ["sms/fr"]}]}
                        """))
                .withMessageContaining("sms/fr");
    }

    @Test
    void anAlertIsShownAndNeverReadFromJson() {
        String json = JsonContract.codec(CapAlert.class).write(ALERT);

        assertThat(JsonContract.core().isView("cap-alert")).isTrue();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonContract.core().makeSchema("cap-alert", JsonTexts.NONE), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(json).contains("\"size\":\"2048\"", "\"embedded\":true").doesNotContain("iVBORw0KGgo=");
        assertThat(MAPPER.readTree(json).get("status").asString()).isEqualTo("actual");
        assertThat(MAPPER.readTree(json).get("infos").get(0).get("headline").asString())
                .isEqualTo(ALERT.infos().get(0).headline().orElseThrow());
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> JsonContract.codec(CapAlert.class).read("alerte", json));
    }
}
