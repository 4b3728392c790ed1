package org.commspubliques.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.finding.SuppressionState;
import org.commspubliques.core.finding.SuppressionStatus;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    private static final PersonId CLAIRE = PersonId.of("claire");
    private static final Instant DECIDED = Instant.parse("2025-08-20T02:00:00Z");

    /** Finds each of some words, as grave as it is told; on 2 September 2025 and later everything blocks. */
    private record WordCheck(Map<String, Severity> words) implements Check {

        @Override
        public String id() {
            return "words";
        }

        @Override
        public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
            boolean later = !context.day().isBefore(LocalDate.of(2025, 9, 2));
            return words.entrySet().stream()
                    .filter(word -> variant.text().contains(word.getKey()))
                    .map(word -> {
                        int start = variant.sections().get(0).text().indexOf(word.getKey());
                        return Finding.builder(
                                        "MOT-" + word.getKey(),
                                        later ? Severity.BLOCKING : word.getValue(),
                                        Locus.of(
                                                Pointers.sectionText(communication, variant, 0),
                                                start,
                                                start + word.getKey().length()),
                                        Wording.same("mot"))
                                .excerpt(word.getKey())
                                .build();
                    })
                    .toList();
        }
    }

    private static final String TEXT = "Une fête formidable. Le maire reçoit les familles.";

    private final Communication article = SampleCommunications.article(TEXT);
    private final Review review =
            Review.of(List.of(new WordCheck(Map.of("formidable", Severity.WARNING, "maire", Severity.BLOCKING))));

    private Finding found(String word) {
        return review.review(article, SampleReviews.monday())
                .byRule("MOT-" + word)
                .get(0);
    }

    private Suppression aside(String word) {
        return Suppression.of(found(word), article.id(), CLAIRE, "le mot est d’usage", DECIDED);
    }

    private Report reviewed(Communication communication, Suppression... suppressions) {
        return review.with(Suppressions.of(List.of(suppressions)), Baseline.empty())
                .review(communication, SampleReviews.monday());
    }

    private static SuppressionState state(Report report, String word) {
        return report.status(report.byRule("MOT-" + word).get(0)).state();
    }

    @Nested
    class Accepted {

        private final Report report = reviewed(article, aside("formidable"));

        @Test
        void theFindingStaysInTheReportWithWhoAndWhy() {
            Finding finding = report.byRule("MOT-formidable").get(0);

            assertThat(report.status(finding))
                    .isEqualTo(new SuppressionStatus(
                            SuppressionState.ACCEPTED, CLAIRE, "le mot est d’usage", DECIDED, null));
            assertThat(report.setAside()).containsExactly(finding);
        }

        @Test
        void theFindingNoLongerCounts() {
            assertThat(report.of(Severity.WARNING)).isEmpty();
            assertThat(report.open()).extracting(Finding::ruleId).containsExactly("MOT-maire");
        }

        @Test
        void nothingCountsWhereAllIsSetAside() {
            Communication praise = SampleCommunications.article("Une fête formidable.");

            assertThat(reviewed(praise, aside("formidable")).worst()).isEmpty();
        }

        @Test
        void itHoldsWhileTheTextChangesElsewhere() {
            Communication edited = SampleCommunications.article("Venez ! Une fête formidable. Et le maire ?");

            assertThat(state(reviewed(edited, aside("formidable")), "formidable"))
                    .isEqualTo(SuppressionState.ACCEPTED);
        }

        @Test
        void itEndsWithItsSentence() {
            Communication edited = SampleCommunications.article("Une rentrée formidable.");

            assertThat(state(reviewed(edited, aside("formidable")), "formidable"))
                    .isEqualTo(SuppressionState.NONE);
        }

        @Test
        void itIsOfItsCommunicationOnly() {
            Suppression ofAnother = Suppression.of(
                    found("formidable"), CommunicationId.of("autre"), CLAIRE, "le mot est d’usage", DECIDED);
            Report other = reviewed(article, ofAnother);

            assertThat(state(other, "formidable")).isEqualTo(SuppressionState.NONE);
            assertThat(other.byRule("SUP-01")).isEmpty();
        }

        @Test
        void whatWasDecidedIsAmongTheDataOfTheReview() {
            assertThat(review.packs()).isEmpty();
            assertThat(review.with(
                                    Suppressions.of(List.of(aside("formidable"))),
                                    Baseline.of(review.review(article, SampleReviews.monday())))
                            .packs())
                    .extracting(DataPack::id)
                    .containsExactly("suppressions", "baseline");
        }

        @Test
        void aCheckAddedLaterChangesNothingAboutThat() {
            Review more = review.with(Suppressions.of(List.of(aside("formidable"))), Baseline.empty())
                    .with(new Check() {
                        @Override
                        public String id() {
                            return "none";
                        }

                        @Override
                        public List<Finding> check(Communication c, Variant v, ReviewContext context) {
                            return List.of();
                        }
                    });

            assertThat(state(more.review(article, SampleReviews.monday()), "formidable"))
                    .isEqualTo(SuppressionState.ACCEPTED);
        }
    }

    @Nested
    class Over {

        @ParameterizedTest
        @CsvSource({"2025-09-01, ACCEPTED", "2025-08-31, EXPIRED"})
        void itHoldsToTheEndOfItsLastDay(LocalDate lastDay, SuppressionState state) {
            assertThat(state(reviewed(article, aside("formidable").until(lastDay)), "formidable"))
                    .isEqualTo(state);
        }

        @Test
        void theFindingCountsAgainAndTheReportSaysWhy() {
            Report report = reviewed(article, aside("formidable").until(LocalDate.of(2025, 8, 31)));

            assertThat(report.of(Severity.WARNING)).extracting(Finding::ruleId).containsExactly("MOT-formidable");
            assertThat(report.byRule("SUP-02")).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.INFO);
                assertThat(finding.locus()).isEqualTo(found("formidable").locus());
                assertThat(finding.message().fr())
                        .isEqualTo("Ce constat (MOT-formidable) n’était écarté que jusqu’au 31 août 2025 : il compte de"
                                + " nouveau. Décision de claire : « le mot est d’usage ».");
            });
        }
    }

    @Nested
    class Rejected {

        @Test
        void whatBlocksIsNeverSetAside() {
            Report report = reviewed(article, aside("maire"));

            assertThat(report.isBlocking()).isTrue();
            assertThat(state(report, "maire")).isEqualTo(SuppressionState.REJECTED);
            assertThat(report.byRule("SUP-03"))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.proposals().get(0).advice().fr()).contains("dérogation"));
        }

        @Test
        void ofARuleNobodyOverridesNoDerogationIsSpokenOf() {
            Finding finding = found("maire").toBuilder().derogable(false).build();

            assertThat(SuppressionFindings.rejected(finding, aside("maire")).proposals())
                    .extracting(Proposal::advice)
                    .extracting(Wording::fr)
                    .containsExactly("Corriger le texte : nul ne déroge à cette règle.");
        }

        @Test
        void aDecisionFromBeforeAPeriodDoesNotOpenIt() {
            Communication planned = SampleCommunications.draft()
                    .variant(Variant.french(SampleCommunications.SITE, Section.body("Une fête formidable.")))
                    .plannedAt(Instant.parse("2025-09-02T01:00:00Z"))
                    .build();

            Report report = reviewed(planned, aside("formidable"));

            assertThat(report.isBlocking()).isTrue();
            assertThat(state(report, "formidable")).isEqualTo(SuppressionState.REJECTED);
        }

        @Test
        void aReportThatSetsAsideWhatBlocksIsRefused() {
            Finding finding = found("maire");

            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Report(review.checks(), List.of(finding), Map.of(finding, SuppressionStatus.BASELINE)))
                    .withMessageContaining("MOT-maire");
        }
    }

    @Nested
    class AboutNothing {

        @Test
        void aDecisionAboutASentenceThatIsGoneIsReported() {
            Report report = reviewed(SampleCommunications.article("La rue est fermée."), aside("formidable"));

            assertThat(report.byRule("SUP-01")).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.INFO);
                assertThat(finding.message().in(Locale.ENGLISH))
                        .isEqualTo("A finding that was set aside is no longer there (MOT-formidable, 'formidable'): the"
                                + " sentence has changed, or the rule has. Decided by claire: 'le mot est d’usage'.");
            });
        }

        @Test
        void oneVariantAloneSaysNothingAboutTheOthers() {
            Variant site = Variant.french(SampleCommunications.SITE, Section.body("La rue est fermée."));
            Communication two = SampleCommunications.draft()
                    .variant(site)
                    .variant(Variant.french(ChannelId.of("sms"), Section.body("Une fête formidable.")))
                    .build();
            Review decided = review.with(Suppressions.of(List.of(aside("formidable"))), Baseline.empty());

            assertThat(decided.review(two, site, SampleReviews.monday()).findings())
                    .isEmpty();
            assertThat(decided.review(two, SampleReviews.monday()).byRule("SUP-01"))
                    .isEmpty();
        }

        @Test
        void theOnlyVariantAloneSaysIt() {
            Communication one = SampleCommunications.article("La rue est fermée.");

            assertThat(review.with(Suppressions.of(List.of(aside("formidable"))), Baseline.empty())
                            .review(one, one.variants().get(0), SampleReviews.monday())
                            .byRule("SUP-01"))
                    .hasSize(1);
        }
    }

    @Nested
    class AtAdoption {

        private final Baseline baseline = Baseline.of(review.review(article, SampleReviews.monday()));

        private Report reviewed(Communication communication) {
            return review.with(Suppressions.empty(), baseline).review(communication, SampleReviews.monday());
        }

        @Test
        void whatWasThereNoLongerCounts() {
            assertThat(state(reviewed(article), "formidable")).isEqualTo(SuppressionState.BASELINE);
            assertThat(reviewed(article).of(Severity.WARNING)).isEmpty();
        }

        @Test
        void whatBlocksIsNotTakenUp() {
            assertThat(baseline.fingerprints())
                    .containsExactly(found("formidable").fingerprint());
            assertThat(reviewed(article).isBlocking()).isTrue();
        }

        @Test
        void whatIsNewCounts() {
            assertThat(state(reviewed(SampleCommunications.article("Un marché formidable.")), "formidable"))
                    .isEqualTo(SuppressionState.NONE);
        }

        @Test
        void whatIsSetAsideAlreadyIsNotTakenUp() {
            assertThat(Baseline.of(SuppressionTest.this.reviewed(article, aside("formidable")))
                            .fingerprints())
                    .isEmpty();
        }

        @Test
        void theFileIsReadAsItWasWritten() {
            byte[] file = baseline.toJson().getBytes(StandardCharsets.UTF_8);

            assertThat(Baseline.read("depart.json", file).fingerprints()).isEqualTo(baseline.fingerprints());
            assertThat(baseline.toJson())
                    .isEqualTo("""
                    {
                      "schema" : 1,
                      "fingerprints" : [
                        "%s"
                      ]
                    }
                    """.formatted(found("formidable").fingerprint()));
        }

        @Test
        void whatIsNoFingerprintIsRefusedWithItsPlace() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> Baseline.read(
                            "depart.json",
                            "{\"schema\": 1,\n \"fingerprints\": [\"sha256:12\"]}".getBytes(StandardCharsets.UTF_8)))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH)).contains("depart.json", "2", "64 chiffres"));
        }
    }

    @Nested
    class File {

        private Suppressions read(String json) {
            return Suppressions.read("ecartes.json", json.getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void itIsReadAsItWasWritten() {
            Suppressions suppressions = Suppressions.empty()
                    .with(aside("formidable").until(LocalDate.of(2026, 1, 31)))
                    .with(aside("maire"));

            assertThat(read(suppressions.toJson()).all()).isEqualTo(suppressions.all());
        }

        @Test
        void peopleCanReadIt() {
            assertThat(Suppressions.of(List.of(aside("formidable"))).toJson())
                    .isEqualTo("""
                            {
                              "schema" : 1,
                              "suppressions" : [
                                {
                                  "fingerprint" : "%s",
                                  "rule" : "MOT-formidable",
                                  "excerpt" : "formidable",
                                  "communication" : "travaux-2025",
                                  "by" : "claire",
                                  "reason" : "le mot est d’usage",
                                  "at" : "2025-08-20T02:00:00Z"
                                }
                              ]
                            }
                            """.formatted(found("formidable").fingerprint()));
        }

        @Test
        void aSuppressionWithoutReasonIsRefused() {
            String json = Suppressions.of(List.of(aside("formidable"))).toJson();

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> read(json.replace("le mot est d’usage", " ")))
                    .satisfies(e -> assertThat(e.message(Locale.ENGLISH)).contains("ecartes.json", "/reason"));
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> read(json.replace("\"reason\"", "\"raison\"")))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH)).contains("« reason » manque"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Suppression.of(found("formidable"), article.id(), CLAIRE, " ", DECIDED))
                    .withMessageContaining("reason");
        }

        @Test
        void aSuppressionWithoutAuthorIsRefused() {
            String json = Suppressions.of(List.of(aside("formidable"))).toJson();

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> read(json.replace("\"claire\"", "\"Mme Claire\"")))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH)).contains("/by", "identifiant"));
        }

        @ParameterizedTest
        @CsvSource({"2025-08-20T02:00:00Z, hier", "2025-08-20T02:00:00Z, 2025-08-20"})
        void anInstantIsWhole(String instant, String other) {
            String json = Suppressions.of(List.of(aside("formidable"))).toJson();

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> read(json.replace(instant, other)))
                    .satisfies(e -> assertThat(e.message(Locale.ENGLISH)).contains("/at", "instant"));
        }

        @Test
        void aFieldNobodyKnowsIsRefused() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> read("{\"schema\": 1, \"suppressions\": [], \"all\": true}"))
                    .satisfies(e -> assertThat(e.message(Locale.ENGLISH)).contains("unknown field", "/all"));
        }

        @Test
        void aFindingIsSetAsideOnce() {
            String json = Suppressions.of(List.of(aside("formidable"))).toJson();
            int start = json.indexOf('{', 1);
            String one = json.substring(start, json.indexOf('}', start) + 1);

            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> read(json.replace(one, one + "," + one)))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH)).contains("déjà écarté", "/suppressions/1"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Suppressions.of(List.of(aside("formidable"), aside("formidable"))))
                    .withMessageContaining("twice");
        }

        @Test
        void aLaterDecisionTakesThePlaceOfAnEarlierOne() {
            Suppression later = aside("formidable").until(LocalDate.of(2026, 1, 31));
            Suppressions suppressions =
                    Suppressions.empty().with(aside("formidable")).with(later);

            assertThat(suppressions.all()).containsExactly(later);
            assertThat(suppressions.without(later).all()).isEmpty();
        }
    }
}
