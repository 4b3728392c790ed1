package org.commspubliques.approval.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.Delay;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ChainFileTest {

    private static final String SHORT = """
            {
              "id": "court",
              "name": {"fr": "court", "en": "short"},
              "ranks": [[{
                "id": "visa",
                "name": {"fr": "visa", "en": "visa"},
                "nature": "VISA",
                "seats": ["juriste", "dpo"]
              }]]
            }
            """;

    /** Says everything a file can say. */
    static final ApprovalChain WHOLE = ApprovalChain.named("entier", Wording.of("« entier » \\ \"é\"\n\t", "\u0001"))
            .then(
                    Town.stage("avis", StageNature.BINDING_OPINION)
                            .by(Town.LEGAL)
                            .by(Town.DPO)
                            .by(Town.SECRETARY)
                            .quorum(Quorum.share(2, 3).requiring(Town.DPO).withVeto(Town.SECRETARY, Town.LEGAL))
                            .covers(Coverage.of(ChannelId.of("site"), ChannelId.of("presse"))
                                    .limitedTo(SectionRole.QUOTE, SectionRole.TITLE))
                            .accepting(MandateKind.INTERNAL_REPLACEMENT, MandateKind.SUPPLEANCE, MandateKind.OWN_OFFICE)
                            .onlyIf(Condition.always()
                                    .withPurposes(CommunicationPurpose.PROMOTION, CommunicationPurpose.ALERT)
                                    .withChannels(ChannelId.of("site"))
                                    .withSectors(UnitId.of("voirie"), UnitId.of("eau"))
                                    .withTerritories(Territory.NEW_CALEDONIA)
                                    .withCostFrom(500_000)
                                    .withWindow(new DateWindow(
                                            LocalDate.parse("2025-09-01"), LocalDate.parse("2026-03-15"))))
                            .deadline(Deadline.within(Delay.workingDays(2))
                                    .remindingAfter(Delay.workingHours(4))
                                    .remindingAfter(Delay.workingDays(1))
                                    .escalatingTo(Town.MAYOR))
                            .build(),
                    Town.visa())
            .then(Town.stage("partage", StageNature.VALIDATION)
                    .by(Town.LEGAL)
                    .quorum(Quorum.share(1, 2))
                    .build())
            .fastTrack(
                    new FastTrack(Set.of(CommunicationPurpose.ALERT), Set.of(ChannelId.of("sms")), Town.SECRETARY, 2))
            .build();

    private static ApprovalChain parse(String json) {
        return ApprovalChain.parse("circuit.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static ChainFormatException refusal(String json) {
        return catchThrowableOfType(ChainFormatException.class, () -> parse(json));
    }

    @Nested
    class AFile {

        @Test
        void mayLeaveOutWhatWouldSayNothing() {
            Stage stage = parse(SHORT).stages().get(0);

            assertThat(stage)
                    .isEqualTo(Town.stage("visa", StageNature.VISA)
                            .by(Town.LEGAL)
                            .by(Town.DPO)
                            .build());
        }

        @Test
        void mayWriteOutWhatWouldSayNothing() {
            assertThat(parse(parse(SHORT).toJson())).isEqualTo(parse(SHORT));
        }

        static Stream<ApprovalChain> chains() {
            return Stream.concat(
                    Stream.of(WHOLE, Town.withFastTrack(), Town.visaThenSignature()), StandardChains.all().stream());
        }

        @ParameterizedTest
        @MethodSource("chains")
        void isReadAsItWasWritten(ApprovalChain chain) {
            assertThat(parse(chain.toJson())).isEqualTo(chain);
        }

        @ParameterizedTest
        @MethodSource("chains")
        void isWhatAHostsMapperReadsAndWritesToo(ApprovalChain chain) {
            JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

            assertThat(mapper.readValue(chain.toJson(), ApprovalChain.class)).isEqualTo(chain);
            assertThat(parse(mapper.writeValueAsString(chain))).isEqualTo(chain);
        }

        @Test
        void mayNameThingsInFrenchOnlyWhichThenStandsForBoth() {
            String frenchOnly = SHORT.replace(", \"en\": \"short\"", "").replace(", \"en\": \"visa\"", "");
            String both = SHORT.replace("short", "court");

            assertThat(parse(frenchOnly).name()).isEqualTo(Wording.same("court"));
            assertThat(parse(frenchOnly).sha256()).isEqualTo(parse(both).sha256());
            assertThat(parse(frenchOnly).toJson()).contains("\"name\":{\"fr\":\"court\",\"en\":\"court\"}");
        }

        @Test
        void hasAVersionThatNeverChangesForTheSameChain() {
            assertThat(parse(SHORT).sha256())
                    .isEqualTo("70ac620e3b6a65fb039e984eea8dac98e35f2e0eec74afd4d9d3f08fdc0e783d");
        }

        @Test
        void hasAnotherVersionForTheLeastChange() {
            assertThat(parse(SHORT.replace("\"short\"", "\"brief\"")).sha256())
                    .isNotEqualTo(parse(SHORT).sha256());
        }

        @Test
        void doesNotSayWhichRightsItsStagesAcceptWhereTheNatureSaysSo() {
            Stage spelledOut = Town.stage("signature", StageNature.SIGNATURE)
                    .by(Town.MAYOR)
                    .accepting(
                            MandateKind.OWN_OFFICE,
                            MandateKind.SUPPLEANCE,
                            MandateKind.FUNCTION_DELEGATION,
                            MandateKind.SIGNATURE_DELEGATION,
                            MandateKind.INTERIM,
                            MandateKind.ON_DUTY)
                    .build();

            assertThat(Town.chain(spelledOut).toJson())
                    .doesNotContain("mandates")
                    .isEqualTo(Town.chain(Town.signature()).toJson());
        }

        @Test
        void namesTheRightsOfAStageInAnOrderOfTheirOwn() {
            assertThat(WHOLE.toJson())
                    .contains("\"mandates\":[\"OWN_OFFICE\",\"SUPPLEANCE\",\"INTERNAL_REPLACEMENT\"]");
        }

        @Test
        void namesItsSetsInAnyOrder() {
            String one = SHORT.replace("\"VISA\",", "\"VISA\", \"coverage\": {\"channels\": [\"sms\", \"site\"]},");
            String other = SHORT.replace("\"VISA\",", "\"VISA\", \"coverage\": {\"channels\": [\"site\", \"sms\"]},");

            assertThat(parse(one).sha256()).isEqualTo(parse(other).sha256());
        }
    }

    @Nested
    class AFault {

        @ParameterizedTest(name = "{0} becomes {1}")
        @CsvSource(delimiter = 'ϫ', textBlock = """
                "VISA"                   ϫ "visas"                       ϫ 7 ϫ 15 ϫ /ranks/0/0/nature    ϫ « visas » n’est pas admis ; vouliez-vous dire « VISA » ?
                "VISA"                   ϫ "avis simple"                 ϫ 7 ϫ 15 ϫ /ranks/0/0/nature    ϫ « avis simple » n’est pas admis ; vouliez-vous dire « OPINION » ?
                "VISA"                   ϫ "factCheck"                   ϫ 7 ϫ 15 ϫ /ranks/0/0/nature    ϫ « factCheck » n’est pas admis ; vouliez-vous dire « FACT_CHECK » ?
                "VISA"                   ϫ "parafe"                      ϫ 7 ϫ 15 ϫ /ranks/0/0/nature    ϫ valeurs admises : VISA, OPINION
                "seats"                  ϫ "quorun": 1, "seats"          ϫ 8 ϫ 15 ϫ /ranks/0/0/quorun    ϫ champ inconnu ; vouliez-vous dire « quorum » ?
                "seats"                  ϫ "quorum": 3, "seats"          ϫ 8 ϫ 15 ϫ /ranks/0/0/quorum    ϫ le quorum demande 3 accords et l’étape n’a que 2 places
                "seats"                  ϫ "quorum": 0, "seats"          ϫ 8 ϫ 15 ϫ /ranks/0/0/quorum    ϫ attendu : un entier de 1 à
                "seats"                  ϫ "quorum": "most", "seats"     ϫ 8 ϫ 15 ϫ /ranks/0/0/quorum    ϫ une part comme "2/3"
                "seats"                  ϫ "quorum": "3/2", "seats"      ϫ 8 ϫ 15 ϫ /ranks/0/0/quorum    ϫ une part comme "2/3"
                "seats"                  ϫ "quorum": {"count": 1}, "seats" ϫ 8 ϫ 15 ϫ /ranks/0/0/quorum  ϫ aucun membre n’est désigné
                "seats"                  ϫ "quorum": {"required": ["jurist"]}, "seats" ϫ 8 ϫ 29 ϫ /ranks/0/0/quorum/required/0 ϫ « jurist » n’a pas de place à cette étape ; vouliez-vous dire « juriste » ?
                ["juriste", "dpo"]       ϫ []                            ϫ 8 ϫ 14 ϫ /ranks/0/0/seats     ϫ liste vide
                "dpo"                    ϫ "juriste"                     ϫ 8 ϫ 26 ϫ /ranks/0/0/seats/1   ϫ a déjà une place à cette étape
                "dpo"                    ϫ "Le DPO"                      ϫ 8 ϫ 26 ϫ /ranks/0/0/seats/1   ϫ attendu : un identifiant
                "id": "visa",            ϫ "nom": "visa",                ϫ 5 ϫ 12 ϫ /ranks/0/0/nom       ϫ champ inconnu
                "court",                 ϫ "Court",                      ϫ 2 ϫ 9  ϫ /id                  ϫ attendu : un identifiant
                "en": "short"            ϫ "es": "corto"                 ϫ 3 ϫ 33 ϫ /name/es             ϫ champ inconnu
                "seats"                  ϫ "deadline": {"within": {"amount": 2, "unit": "WORKING_DAYS"}, "reminders": [{"amount": 2, "unit": "WORKING_DAYS"}]}, "seats" ϫ 8 ϫ 81 ϫ /ranks/0/0/deadline/reminders/0 ϫ la relance ne vient pas avant l’échéance
                "seats"                  ϫ "onlyIf": {"window": {"from": "2026-02-02", "until": "2026-02-01"}}, "seats" ϫ 8 ϫ 26 ϫ /ranks/0/0/onlyIf/window ϫ aucun jour n’y est
                "seats"                  ϫ "onlyIf": {"purposes": ["PROMOTIO"]}, "seats" ϫ 8 ϫ 29 ϫ /ranks/0/0/onlyIf/purposes/0 ϫ vouliez-vous dire « PROMOTION » ?
                "seats"                  ϫ "coverage": {"sections": ["QUOTES"]}, "seats" ϫ 8 ϫ 31 ϫ /ranks/0/0/coverage/sections/0 ϫ vouliez-vous dire « QUOTE » ?
                "seats"                  ϫ "mandates": ["SUPLEANCE"], "seats" ϫ 8 ϫ 18 ϫ /ranks/0/0/mandates/0 ϫ vouliez-vous dire « SUPPLEANCE » ?
                "seats"                  ϫ "mandates": [], "seats"      ϫ 8 ϫ 17 ϫ /ranks/0/0/mandates   ϫ liste vide
                "VISA"                   ϫ "SIGNATURE", "mandates": ["INTERNAL_REPLACEMENT"] ϫ 7 ϫ 41 ϫ /ranks/0/0/mandates/0 ϫ un remplacement interne ne suffit pas pour une étape de nature « signature »
                "seats"                  ϫ "onlyIf": {"costFrom": 0}, "seats" ϫ 8 ϫ 28 ϫ /ranks/0/0/onlyIf/costFrom ϫ attendu : un entier de 1
                """)
        void isPlacedAndSaysWhatToDo(String text, String fault, int line, int column, String field, String message) {
            DataFormatException first = refusal(SHORT.replace(text, fault)).faults().stream()
                    .filter(told -> told.field().equals(field))
                    .findFirst()
                    .orElseThrow();

            assertThat(first.getMessage()).contains(message);
            assertThat(List.of(first.line(), first.column())).containsExactly(line, column);
        }

        @Test
        void isToldTogetherWithAllOthersInTheOrderOfTheFile() {
            ChainFormatException refusal = refusal(SHORT.replace("\"id\": \"court\"", "\"id\": 7")
                    .replace("\"VISA\"", "\"visa\"")
                    .replace("\"dpo\"]", "\"juriste\"], \"quorum\": {\"required\": [\"maire\"]}"));

            assertThat(refusal.faults())
                    .extracting(DataFormatException::field)
                    .containsExactly("/id", "/ranks/0/0/nature", "/ranks/0/0/seats/1", "/ranks/0/0/quorum/required/0");
            assertThat(refusal.message(Locale.FRENCH).lines())
                    .hasSize(4)
                    .allMatch(line -> line.startsWith("circuit.json, ligne "));
            assertThat(refusal.message(Locale.ENGLISH)).contains("did you mean 'VISA'?");
            assertThat(refusal.code()).isEqualTo("comms.chain.format");
        }

        @ParameterizedTest
        @ValueSource(strings = {"DGS", "secrétaire-général", "chef de service"})
        void ofTheOnlyOfficeOfAStageIsPlacedAsAnyOther(String office) {
            ChainFormatException refusal = refusal(SHORT.replace("\"juriste\", \"dpo\"", "\"" + office + "\""));

            assertThat(refusal.message(Locale.FRENCH))
                    .isEqualTo("circuit.json, ligne 8, colonne 15, champ « /ranks/0/0/seats/0 » : « " + office
                            + " » ; attendu : un identifiant : minuscules sans accent, chiffres et traits d’union");
        }

        @Test
        void ofAStageGivenTwiceIsPlacedAtTheSecond() {
            String stage = SHORT.substring(SHORT.indexOf("[[{") + 2, SHORT.indexOf("}]]") + 1);

            assertThat(refusal(SHORT.replace("}]]", "}," + stage + "]]")).faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.field()).isEqualTo("/ranks/0/1/id"))
                    .satisfies(fault -> assertThat(fault.getMessage()).contains("« visa » est déjà donnée"));
        }

        @Test
        void ofAnUrgentProcedureForNothingIsPlaced() {
            String urgent = SHORT.replace(
                    "\"name\": {\"fr\": \"court\"",
                    "\"fastTrack\": {\"purposes\": [], \"channels\": [\"sms\"], \"ratifyingOffice\": \"dpo\","
                            + " \"ratifyWithin\": 0}, \"name\": {\"fr\": \"court\"");

            assertThat(refusal(urgent).faults())
                    .extracting(DataFormatException::field)
                    .containsExactly("/fastTrack/purposes", "/fastTrack/ratifyWithin");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = 'ϫ',
                value = {"{ϫ 1", "[]ϫ 1", "nullϫ 1", "{} {}ϫ 1", "{\"id\":1,\"id\":2}ϫ 1"})
        void ofWhatIsNoObjectAtAllIsOneOfTheSameKind(String json, int line) {
            assertThat(refusal(json).faults().get(0).line()).isEqualTo(line);
        }

        @Test
        void amongTwentyThousandIsToldWithAllTheOthers() {
            String fields = IntStream.range(0, 20_000)
                    .mapToObj(i -> "\"champ" + i + "\":0,")
                    .collect(Collectors.joining());

            assertThat(refusal("{" + fields + SHORT.substring(1)).faults()).hasSize(20_000);
        }
    }
}
