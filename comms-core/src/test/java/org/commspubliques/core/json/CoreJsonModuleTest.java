package org.commspubliques.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.contract.ProductionClasses;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.Embargo;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.TemplateReference;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Translation;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.finding.SuppressionState;
import org.commspubliques.core.finding.SuppressionStatus;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.media.MediaFile;
import org.commspubliques.core.media.MediaFormat;
import org.commspubliques.core.media.PixelSize;
import org.commspubliques.core.media.TextEquivalent;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class CoreJsonModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @Test
    void theModuleIsFoundAsAService() {
        assertThat(MAPPER.registeredModules()).hasAtLeastOneElementOfType(CoreJsonModule.class);
    }

    @Nested
    class Identifiers {

        private static Stream<Object> all() {
            return Stream.of(
                    ChannelId.of("site"),
                    UnitId.of("voirie"),
                    OfficeId.of("executif"),
                    PersonId.of("claire"),
                    FactKey.of("fin-travaux"),
                    CommunicationId.of("travaux-2025"),
                    VariantId.parse("site/fr-NC"),
                    ContentSeal.of("0".repeat(64)));
        }

        @ParameterizedTest
        @MethodSource("all")
        void anIdentifierIsAText(Object id) {
            String json = MAPPER.writeValueAsString(id);

            assertThat(json).isEqualTo("\"" + id + "\"");
            assertThat((Object) MAPPER.readValue(json, id.getClass())).isEqualTo(id);
        }

        @Test
        void anIdentifierCanBeAKey() {
            Map<VariantId, ContentSeal> seals = Map.of(VariantId.parse("site/fr"), ContentSeal.of("0".repeat(64)));
            String json = MAPPER.writeValueAsString(seals);

            assertThat(json).isEqualTo("{\"site/fr\":\"" + "0".repeat(64) + "\"}");
            assertThat(MAPPER.readValue(json, new TypeReference<Map<VariantId, ContentSeal>>() {}))
                    .isEqualTo(seals);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"Site Web\"", "\"\"", "{}", "[]"})
        void whatIsNoIdentifierIsRefused(String json) {
            assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> MAPPER.readValue(json, ChannelId.class));
        }

        @Test
        void aKeyThatIsNoIdentifierIsRefused() {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(
                            () -> MAPPER.readValue("{\"site\": 1}", new TypeReference<Map<VariantId, Integer>>() {}))
                    .withMessageContaining("site");
        }
    }

    @Nested
    class Constants {

        record Notice(Confidence confidence, Set<Severity> severities, Map<Severity, DayOfWeek> days) {}

        @Test
        void aConstantIsWrittenAndReadAsInDocumentsWhereverItStandsButNotThoseOfOthers() {
            Notice notice = new Notice(
                    Confidence.TO_VERIFY, Set.of(Severity.BLOCKING), Map.of(Severity.WARNING, DayOfWeek.MONDAY));
            String json = MAPPER.writeValueAsString(notice);

            assertThat(json)
                    .isEqualTo("{\"confidence\":\"toVerify\",\"severities\":[\"blocking\"],"
                            + "\"days\":{\"warning\":\"MONDAY\"}}");
            assertThat(MAPPER.readValue(json, Notice.class)).isEqualTo(notice);
        }

        @Test
        void everyConstantHasTheNameThatDocumentsGiveIt() {
            List<Enum<?>> constants = ProductionClasses.of("org.commspubliques.core").stream()
                    .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                    .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                    .<Enum<?>>map(constant -> (Enum<?>) constant)
                    .toList();

            assertThat(constants)
                    .hasSizeGreaterThan(500)
                    .allSatisfy(constant -> assertThat(MAPPER.writeValueAsString(constant))
                            .isEqualTo('"' + JsonNames.of(constant) + '"'));
        }

        @Test
        void aNameInJavaIsRefused() {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> MAPPER.readValue("\"TO_VERIFY\"", Confidence.class))
                    .withMessageContaining("toVerify");
        }
    }

    @Nested
    class Reports {

        @Test
        void aReportIsWrittenInBothLanguages() {
            Finding finding = Finding.builder(
                            "NEU-12",
                            Severity.BLOCKING,
                            Locus.of("/variants/0/sections/0/text", 0, 14),
                            Wording.of("élu mis en avant", "credit given"))
                    .category(FindingCategory.NEUTRALITY)
                    .baseSeverity(Severity.WARNING)
                    .confidence(0.9)
                    .pack("neutralite", "1.0.0")
                    .excerpt("Grâce au maire")
                    .sentence("Grâce au maire, la rue est refaite.")
                    .related(Locus.of("/variants/0/sections/1/text", 4, 9))
                    .derogable(false)
                    .references(List.of(LegalReferences.standard().get("CE-L388")))
                    .source(Source.of("note", LocalDate.of(2026, 11, 23), Confidence.THIRD_PARTY))
                    .proposal(Proposal.reword(Wording.of("Reformuler", "Reword"), "La rue est refaite."))
                    .proposal(Proposal.advice(Wording.of("Supprimer", "Remove")))
                    .build();

            assertThat(MAPPER.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(new Report(Set.of("neutrality"), List.of(finding))))
                    .isEqualToNormalizingNewlines("""
                            {
                              "worst" : "blocking",
                              "checks" : [ "neutrality" ],
                              "findings" : [ {
                                "ruleId" : "NEU-12",
                                "pack" : {
                                  "id" : "neutralite",
                                  "version" : "1.0.0"
                                },
                                "category" : "neutrality",
                                "severity" : "blocking",
                                "baseSeverity" : "warning",
                                "confidence" : 0.9,
                                "derogable" : false,
                                "pointer" : "/variants/0/sections/0/text",
                                "span" : {
                                  "start" : 0,
                                  "end" : 14
                                },
                                "excerpt" : "Grâce au maire",
                                "sentence" : "Grâce au maire, la rue est refaite.",
                                "fingerprint" : "%s",
                                "message" : {
                                  "fr" : "élu mis en avant",
                                  "en" : "credit given"
                                },
                                "references" : [ {
                                  "id" : "CE-L388",
                                  "citation" : {
                                    "fr" : "code électoral, art. L. 388 (application dans le Pacifique)",
                                    "en" : "Electoral Code, art. L. 388 (application in the Pacific)"
                                  },
                                  "territories" : [ "PF", "WF", "NC" ],
                                  "title" : "code électoral, art. L. 388, I : le titre Ier du livre Ier s’applique à l’élection des députés en Nouvelle-Calédonie, en Polynésie française et à Wallis-et-Futuna, du congrès et des assemblées de province, de l’assemblée de la Polynésie française, de l’assemblée territoriale de Wallis-et-Futuna, et des conseillers municipaux en Nouvelle-Calédonie et en Polynésie française",
                                  "checked" : "2026-11-29",
                                  "confidence" : "official"
                                } ],
                                "sources" : [ {
                                  "title" : "note",
                                  "checked" : "2026-11-23",
                                  "confidence" : "thirdParty"
                                } ],
                                "proposals" : [ {
                                  "advice" : {
                                    "fr" : "Reformuler",
                                    "en" : "Reword"
                                  },
                                  "rewording" : "La rue est refaite.",
                                  "replaced" : {
                                    "start" : 0,
                                    "end" : 14
                                  }
                                }, {
                                  "advice" : {
                                    "fr" : "Supprimer",
                                    "en" : "Remove"
                                  }
                                } ],
                                "related" : [ {
                                  "pointer" : "/variants/0/sections/1/text",
                                  "span" : {
                                    "start" : 4,
                                    "end" : 9
                                  }
                                } ]
                              } ]
                            }""".formatted(finding.fingerprint()));
        }

        @Test
        void anEmptyReportHasNoWorst() {
            assertThat(MAPPER.writeValueAsString(new Report(Set.of("clarity"), List.of())))
                    .isEqualTo("{\"checks\":[\"clarity\"],\"findings\":[]}");
        }

        @Test
        void aFindingSetAsideSaysByWhomAndWhy() {
            Finding finding = Finding.builder("A", Severity.WARNING, Locus.of("/title"), Wording.same("m"))
                    .build();
            SuppressionStatus status = new SuppressionStatus(
                    SuppressionState.ACCEPTED,
                    PersonId.of("claire"),
                    "mot d’usage",
                    Instant.parse("2025-08-20T02:00:00Z"),
                    LocalDate.of(2026, 1, 31));

            assertThat(MAPPER.readTree(MAPPER.writeValueAsString(
                                    new Report(Set.of("clarity"), List.of(finding), Map.of(finding, status))))
                            .at("/findings/0/suppression")
                            .toString())
                    .isEqualTo("{\"state\":\"accepted\",\"by\":\"claire\",\"reason\":\"mot d’usage\","
                            + "\"at\":\"2025-08-20T02:00:00Z\",\"until\":\"2026-01-31\"}");
        }

        @Test
        void aFindingAboutTheWholeHasNoSpan() {
            Finding finding = Finding.builder("A", Severity.INFO, Locus.of("/variants/0"), Wording.same("m"))
                    .source(Source.unchecked("on dit"))
                    .build();

            assertThat(MAPPER.writeValueAsString(finding))
                    .isEqualTo(
                            "{\"ruleId\":\"A\",\"category\":\"other\",\"severity\":\"info\","
                                    + "\"baseSeverity\":\"info\",\"confidence\":1.0,\"derogable\":true,"
                                    + "\"pointer\":\"/variants/0\",\"excerpt\":\"\",\"sentence\":\"\","
                                    + "\"fingerprint\":\"" + finding.fingerprint() + "\","
                                    + "\"message\":{\"fr\":\"m\",\"en\":\"m\"},\"references\":[],"
                                    + "\"sources\":[{\"title\":\"on dit\",\"confidence\":\"toVerify\"}],\"proposals\":[],\"related\":[]}");
        }
    }

    @Nested
    class Communications {

        private final Communication communication = SampleCommunications.draft()
                .audience(Audience.RESIDENTS)
                .fact(FactKey.of("fin-travaux"))
                .embargo(new Embargo(Instant.parse("2025-09-01T00:00:00Z")))
                .variant(new Variant(
                        VariantId.of(SampleCommunications.SITE, Locale.FRENCH),
                        List.of(Section.body("Fermé.")),
                        List.of(
                                MediaAsset.of("a.jpg", "image/jpeg", new byte[0], "Rue", "Ville"),
                                MediaAsset.of("b.jpg", "image/jpeg", new byte[0], "Pont", "Ville")
                                        .usedUnder(new MediaUsage(
                                                MediaUsage.Shows.ADULTS,
                                                "accord écrit",
                                                LocalDate.of(2026, 12, 31),
                                                Provenance.human())))))
                .support(SupportKind.WEB_PAGE)
                .provenance(Provenance.machine(Provenance.Origin.AI_ASSISTED, "un outil")
                        .readOverBy(PersonId.of("claire")))
                .topic(Topic.on("travaux", "rue des Flamboyants", LocalDate.of(2025, 9, 2)))
                .plannedAt(Instant.parse("2025-09-02T00:00:00Z"))
                .build();

        @Test
        void aCommunicationIsWrittenWithItsSeals() {
            VariantId variant = communication.variants().get(0).id();

            assertThat(MAPPER.writeValueAsString(communication))
                    .startsWith("{\"id\":\"travaux-2025\",\"title\":\"Travaux rue des Flamboyants\","
                            + "\"purpose\":\"serviceInformation\",\"owner\":\"voirie\",\"author\":\"claire\","
                            + "\"confidentiality\":\"public\",")
                    .contains("\"topics\":[{\"subject\":\"travaux\",\"place\":\"rue des Flamboyants\",")
                    .contains("\"sections\":[{\"role\":\"body\",\"text\":\"Fermé.\"}]")
                    .endsWith("\"plannedAt\":{\"site/fr\":\"2025-09-02T00:00:00Z\"},\"seals\":{\"site/fr\":\""
                            + communication.seal(variant) + "\"}}");
        }

        @Test
        void aCommunicationComesBackWithTheSameSeals() {
            VariantId source = communication.variants().get(0).id();
            Variant english = new Variant(
                            new VariantId(SampleCommunications.SITE, "en"),
                            List.of(Section.body("Closed.")),
                            List.of(new MediaAsset("film.mp4", "video/mp4", "0".repeat(64), "Rue", "Ville")
                                    .toldBy(TextEquivalent.transcript("La rue est fermée.")
                                            .subtitledIn(List.of("fr")))
                                    .measured(MediaFile.of(MediaFormat.MP4, 12)
                                            .sized(new PixelSize(16, 9))
                                            .playing(Duration.ofSeconds(5)))))
                    .translated(Translation.of(communication, source));
            Communication written = communication.withVariant(english).toBuilder()
                    .reusedFrom(CommunicationId.of("journal-7"))
                    .build();
            String json = MAPPER.writeValueAsString(written);

            Communication read = MAPPER.readValue(json, Communication.class);

            assertThat(read.seals()).isEqualTo(written.seals());
            assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
        }

        @Test
        void aSealThatIsOfAnotherContentIsRefused() {
            String json = MAPPER.writeValueAsString(communication);

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> MAPPER.readValue(json.replace("Fermé.", "Ouvert."), Communication.class))
                    .withMessageContaining("les sceaux (seals) sont ceux d’un autre contenu");
        }

        @Test
        void whatIsNoReferenceToATemplateIsAnErrorOfJson() {
            assertThatExceptionOfType(JacksonException.class)
                    .isThrownBy(() -> MAPPER.readValue(
                            "{\"id\":\"a\",\"version\":\"1\",\"hash\":\"x\"}", TemplateReference.class))
                    .withMessageContaining("hash must be 64");
        }

        @Test
        void thePointersOfFindingsLeadIntoIt() {
            assertThat(MAPPER.readTree(MAPPER.writeValueAsString(communication))
                            .at("/variants/0/sections/0/text")
                            .asString())
                    .isEqualTo("Fermé.");
        }
    }
}
