package org.commspubliques.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commspubliques.core.consent.RightsSamples.DAY;
import static org.commspubliques.core.consent.RightsSamples.NEWS_BY_EMAIL;
import static org.commspubliques.core.consent.RightsSamples.signedUp;
import static org.commspubliques.core.consent.RightsSamples.subscriber;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UseCatalogTest {

    private static final String SOURCE = "{\"title\": \"décision du maire\", \"confidence\": \"toVerify\"}";

    private static UseCatalog parse(String json) {
        return UseCatalog.parse("usages.json", Utf8.of(json.replace("SOURCE", SOURCE)));
    }

    private static String use(String id, String purpose, String more) {
        return "{\"id\": \"" + id + "\", \"purpose\": \"" + purpose
                + "\", \"basis\": \"publicTask\", \"minorsAlone\": false,"
                + " \"keep\": {\"months\": 12, \"source\": SOURCE}, \"source\": SOURCE" + more + "}";
    }

    @Nested
    class Standard {

        private final UseCatalog standard = UseCatalog.standard();

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POLITICAL_COMMUNICATION")
        void everyPurposeHasARuleForEveryChannel(ProcessingPurpose purpose) {
            UseRules rules = standard.forTerritory(Territory.METROPOLE);
            for (ChannelKind channel : ChannelKind.values()) {
                assertThat(rules.rule(ProcessingUse.of(purpose, channel))).isPresent();
            }
        }

        @ParameterizedTest
        @EnumSource
        void everyTextThatAReasonNamesIsAmongTheReferences(Exclusion exclusion) {
            assertThat(standard.references(exclusion)).isNotEmpty();
            assertThat(LegalReferences.standard().applicable(standard.references(exclusion), Territory.METROPOLE))
                    .isNotEmpty();
        }

        @Test
        void everyTextThatARuleNamesIsAmongTheReferences() {
            LegalReferences law = LegalReferences.standard();
            assertThat(standard.rules())
                    .flatExtracting(UseRule::references)
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(law.find(id)).isPresent());
            assertThat(standard.unsubscribeLinks())
                    .flatExtracting(UnsubscribeLink::references)
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(law.find(id)).isPresent());
            assertThat(standard.origins().values())
                    .allSatisfy(rule -> assertThat(rule.references())
                            .allSatisfy(id -> assertThat(law.find(id)).isPresent()));
            assertThat(standard.ages().values())
                    .allSatisfy(rule -> assertThat(rule.references())
                            .allSatisfy(id -> assertThat(law.find(id)).isPresent()));
        }

        @ParameterizedTest
        @EnumSource
        void everyOriginHasARule(DataOrigin origin) {
            assertThat(standard.origins()).containsKey(origin);
        }

        @Test
        void onlyWhatSomebodyReadHasADay() {
            assertThat(standard.rules())
                    .extracting(UseRule::source)
                    .allSatisfy(source -> assertThat(source.checked().isPresent())
                            .isEqualTo(source.confidence() != Confidence.TO_VERIFY));
        }

        @Test
        void thatNewsByEmailNeedConsentIsContestedAndSaysSo() {
            UseRule rule = standard.forTerritory(Territory.NEW_CALEDONIA)
                    .rule(NEWS_BY_EMAIL)
                    .orElseThrow();
            assertThat(rule.basis()).isEqualTo(LegalBasis.CONSENT);
            assertThat(rule.contested()).isPresent();
            assertThat(rule.source().confidence().isConfirmed()).isFalse();
        }
    }

    @Nested
    class Overlay {

        @Test
        void aHostThatReadsTheLawOtherwiseNeedsNoConsentForItsNews() {
            UseCatalog host = parse("{\"uses\": ["
                    + use("actualites-electroniques", "municipalNews", ", \"channels\": [\"email\", \"sms\"]") + "]}");
            ContactRights rights = ContactRights.builder()
                    .collection(signedUp(ProcessingPurpose.MUNICIPAL_NEWS))
                    .build();
            UseRules before = UseCatalog.standard().forTerritory(Territory.METROPOLE);
            UseRules after = UseCatalog.standard().overlaidBy(host).forTerritory(Territory.METROPOLE);
            assertThat(before.decide(rights, NEWS_BY_EMAIL, DAY).isAllowed()).isFalse();
            assertThat(after.decide(rights, NEWS_BY_EMAIL, DAY).basis()).contains(LegalBasis.PUBLIC_TASK);
            assertThat(after.rule(NEWS_BY_EMAIL).orElseThrow().source())
                    .isEqualTo(Source.unchecked("décision du maire"));
        }

        @Test
        void anotherRuleOfTheSameUseIsFollowedWhereTheOverlayHasIt() {
            UseCatalog host =
                    parse("{\"uses\": [" + use("maison", "municipalNews", ", \"channels\": [\"email\"]") + "]}");
            UseRules rules = UseCatalog.standard().overlaidBy(host).forTerritory(Territory.METROPOLE);
            assertThat(rules.rule(NEWS_BY_EMAIL).orElseThrow().id()).isEqualTo("maison");
            assertThat(rules.rule(ProcessingUse.of(ProcessingPurpose.MUNICIPAL_NEWS, ChannelKind.SMS))
                            .orElseThrow()
                            .id())
                    .isEqualTo("actualites-electroniques");
        }

        @Test
        void aRuleOfOneTerritoryLeavesTheOthers() {
            UseCatalog host = parse("{\"uses\": ["
                    + use("nc", "municipalNews", ", \"channels\": [\"email\"], \"territories\": [\"NC\"]") + "]}");
            UseCatalog both = UseCatalog.standard().overlaidBy(host);
            assertThat(both.forTerritory(Territory.NEW_CALEDONIA)
                            .rule(NEWS_BY_EMAIL)
                            .orElseThrow()
                            .id())
                    .isEqualTo("nc");
            assertThat(both.forTerritory(Territory.METROPOLE)
                            .rule(NEWS_BY_EMAIL)
                            .orElseThrow()
                            .id())
                    .isEqualTo("actualites-electroniques");
        }

        @Test
        void anAgeOfAnotherTerritoryCanBeAdded() {
            UseCatalog host = parse(
                    "{\"minors\": [{\"id\": \"nc\", \"territories\": [\"NC\"], \"age\": 15, \"source\": SOURCE}]}");
            UseCatalog both = UseCatalog.standard().overlaidBy(host);
            assertThat(both.forTerritory(Territory.NEW_CALEDONIA).consentAge()).isEqualTo(15);
            assertThat(both.forTerritory(Territory.FRENCH_POLYNESIA).consentAge())
                    .isEqualTo(18);
        }

        @Test
        void aHostSetsItsOwnPatienceWithAddressesThatRefuse() {
            UseCatalog host =
                    parse("{\"bounces\": [{\"id\": \"courriel\", \"channels\": [\"email\"], \"hard\": 3, \"soft\": 9,"
                            + " \"source\": SOURCE}]}");
            ContactRights rights =
                    subscriber().bounces(ChannelKind.EMAIL, new Bounces(2, 8)).build();
            assertThat(UseCatalog.standard()
                            .overlaidBy(host)
                            .forTerritory(Territory.METROPOLE)
                            .decide(rights, NEWS_BY_EMAIL, DAY)
                            .isAllowed())
                    .isTrue();
        }

        @Test
        void theHashIsThatOfBothFiles() {
            UseCatalog empty = parse("{}");
            assertThat(UseCatalog.standard().overlaidBy(empty).sha256())
                    .hasSize(64)
                    .isNotEqualTo(UseCatalog.standard().sha256())
                    .isNotEqualTo(empty.overlaidBy(UseCatalog.standard()).sha256());
        }
    }

    @Nested
    class Political {

        @Test
        void noRuleCanAllowIt() {
            assertRefused("{\"uses\": [" + use("propagande", "politicalCommunication", "") + "]}", "/uses/0/purpose");
        }

        @Test
        void noOriginCanServeIt() {
            assertRefused(
                    "{\"origins\": [{\"origin\": \"electoralRoll\", \"register\": true, \"informedFirst\": false,"
                            + " \"serves\": [\"politicalCommunication\"], \"source\": SOURCE}]}",
                    "/origins/0/serves/0");
        }

        @Test
        void norCanTheCivilRegistryBeOpenedToGreetings() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse("{\"origins\": [{\"origin\": \"civilRegistry\", \"register\": false,"
                            + " \"informedFirst\": false, \"serves\": [\"greetings\"], \"source\": SOURCE}]}"))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("/origins/0/serves/0"));
        }

        @Test
        void noRuleMadeInCodeCanAllowIt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new UseRule(
                            "propagande",
                            ProcessingPurpose.POLITICAL_COMMUNICATION,
                            Set.of(),
                            Set.of(),
                            LegalBasis.CONSENT,
                            true,
                            12,
                            Optional.empty(),
                            List.of(),
                            Source.unchecked("personne"),
                            Source.unchecked("personne")));
        }

        private void assertRefused(String json, String field) {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse(json))
                    .satisfies(refused -> {
                        assertThat(refused.field()).isEqualTo(field);
                        assertThat(refused).hasMessageContaining("communication politique");
                    });
        }
    }

    @Nested
    class Hostile {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "[]",
                    "{\"uses\": 3}",
                    "{\"uses\": [{}]}",
                    "{\"usages\": []}",
                    "{\"uses\": [null]}",
                    "{\"minors\": [{\"id\": \"a\", \"territories\": [], \"age\": 15, \"source\": SOURCE}]}",
                    "{\"minors\": [{\"id\": \"a\", \"territories\": [\"nc\"], \"age\": 15, \"source\": SOURCE}]}",
                    "{\"minors\": [{\"id\": \"a\", \"territories\": [\"NC\"], \"age\": 0, \"source\": SOURCE}]}",
                    "{\"minors\": [{\"id\": \"a\", \"territories\": [\"NC\"], \"age\": 1e999999999, \"source\": SOURCE}]}",
                    "{\"bounces\": [{\"id\": \"a\", \"channels\": [], \"hard\": 1, \"soft\": 1, \"source\": SOURCE}]}",
                    "{\"bounces\": [{\"id\": \"a\", \"channels\": [\"pigeon\"], \"hard\": 1, \"soft\": 1, \"source\": SOURCE}]}",
                    "{\"bounces\": [{\"id\": \"É\", \"hard\": 1, \"soft\": 1, \"source\": SOURCE}]}",
                    "{\"reasons\": [{\"exclusion\": \"objection\"}, {\"exclusion\": \"objection\"}]}",
                    "{\"unsubscribe\": [{\"id\": \"a\", \"purposes\": [\"survey\"], \"words\": [], \"fr\": \"a\", \"en\": \"b\","
                            + " \"source\": SOURCE}]}",
                    "{\"unsubscribe\": [{\"id\": \"a\", \"purposes\": [], \"words\": [\"stop\"], \"fr\": \"a\", \"en\": \"b\","
                            + " \"source\": SOURCE}]}",
                    "{\"origins\": [{\"origin\": \"partner\", \"register\": false, \"informedFirst\": true, \"forbiddenSorting\":"
                            + " [{\"criteria\": [\"age\", \"age\"], \"source\": SOURCE}], \"source\": SOURCE}]}"
                })
        void aFileThatIsNotAsExpectedIsRefusedWithItsPlace(String json) {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse(json))
                    .satisfies(refused -> assertThat(refused.origin()).isEqualTo("usages.json"))
                    .satisfies(refused -> assertThat(refused.line()).isPositive());
        }

        @Test
        void aMisspeltFieldIsNotIgnored() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse("{\"uses\": [" + use("a", "survey", ", \"chanels\": [\"email\"]") + "]}"))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("/uses/0/chanels"));
        }

        @Test
        void twoRulesOfOneUseAreRefused() {
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> parse("{\"uses\": ["
                            + use("a", "survey", ", \"channels\": [\"email\"]") + ","
                            + use("b", "survey", ", \"channels\": [\"sms\", \"email\"]") + "]}"))
                    .withMessageContaining("« a »")
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("/uses/1"));
        }

        @Test
        void rulesOfDifferentReachMayStandSideBySide() {
            UseCatalog catalog = parse("{\"uses\": ["
                    + use("a", "survey", "") + ","
                    + use("b", "survey", ", \"channels\": [\"email\"]") + ","
                    + use("c", "survey", ", \"channels\": [\"sms\"]") + ","
                    + use("d", "survey", ", \"territories\": [\"NC\"]") + ","
                    + use("e", "greetings", "") + "]}");
            assertThat(catalog.rules()).extracting(UseRule::id).containsExactly("a", "b", "c", "d", "e");
            UseRules rules = catalog.forTerritory(Territory.NEW_CALEDONIA);
            assertThat(rules.rule(ProcessingUse.of(ProcessingPurpose.SURVEY, ChannelKind.EMAIL))
                            .orElseThrow()
                            .id())
                    .isEqualTo("b");
            assertThat(rules.rule(ProcessingUse.of(ProcessingPurpose.SURVEY, ChannelKind.POSTER))
                            .orElseThrow()
                            .id())
                    .isEqualTo("d");
        }
    }
}
