package org.commspubliques.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.DutyRoster;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.internal.text.HostileTexts;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.rule.RulePack;
import org.commspubliques.core.schedule.SendingHours;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.commspubliques.core.time.HolidayCalendar;
import org.commspubliques.core.time.WorkingCalendar;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardReviewTest {

    private static final FactKey HOUR = FactKey.of("heure");
    private static final FactKey HOMES = FactKey.of("foyers");

    private static final Review REVIEW = StandardReview.of(FactRegister.of(List.of(
            fact(HOUR, new FactValue.TimeOfDay(LocalTime.of(15, 0)), List.of("jusqu’à")),
            fact(HOMES, new FactValue.Quantity(new BigDecimal(320), "foyers"), List.of()))));

    private static Fact fact(FactKey key, FactValue value, List<String> cues) {
        return new Fact(
                key, Wording.same(key.value()), value, cues, SampleCommunications.ROADS, Source.unchecked("note"));
    }

    private static Report review(String channel, String text) {
        Communication communication = SampleCommunications.draft()
                .fact(HOUR)
                .fact(HOMES)
                .variant(Variant.french(ChannelId.of(channel), Section.body(text)))
                .build();
        return REVIEW.review(communication, SampleReviews.monday());
    }

    @Nested
    class Checks {

        @Test
        void everyMandatoryCheckIsMade() {
            assertThat(REVIEW.checks()).containsAll(StandardReview.mandatoryChecks());
            assertThat(StandardReview.mandatoryChecks())
                    .containsExactly(
                            "fit.channel", "fit.confidentiality", "accuracy.dates", "accuracy.facts", "neutrality");
        }

        @Test
        void theDataItRestsOnIsNamed() {
            assertThat(REVIEW.packs())
                    .extracting(DataPack::id)
                    .containsExactly(
                            "channels",
                            "elections",
                            "numbering",
                            "neutralite 1.0.0",
                            "obligations-legales 1.0.0",
                            "langage-clair 1.0.0",
                            "accessibilite 1.0.0",
                            "acronyms",
                            "sending-hours",
                            "supports");
        }

        @Test
        void aHostSetsItsHoursAndItsRoster() {
            ReviewContext night = SampleReviews.published(SampleAuthorities.montDore(), "2025-09-01T22:30");
            Communication sms = SampleCommunications.on(ChannelId.of("sms"), Section.body("Eau de retour."));
            SendingHours none = SendingHours.parse("horaires.json", Utf8.of("{\"hours\": []}"));

            assertThat(StandardReview.builder(FactRegister.empty())
                            .build()
                            .review(sms, night)
                            .findings())
                    .extracting(Finding::ruleId)
                    .contains("TIM-01")
                    .doesNotContain("TIM-03");
            assertThat(StandardReview.builder(FactRegister.empty())
                            .hours(none)
                            .roster(DutyRoster.of())
                            .build()
                            .review(sms, night)
                            .findings())
                    .extracting(Finding::ruleId)
                    .contains("TIM-03")
                    .doesNotContain("TIM-01");
        }

        @Test
        void oneTextCanHaveManyFaults() {
            assertThat(review(
                                    "sms",
                                    "Grâce à votre maire, 300 foyers ont l’eau jeudi 3 septembre jusqu’à 14 h. Voir le SIVM.")
                            .findings())
                    .extracting(Finding::ruleId)
                    .contains("NEU-12", "COH-01", "ACC-02", "CLA-01");
        }

        @Test
        void aGoodTextHasNone() {
            assertThat(review("site", "320 foyers ont l’eau mercredi 3 septembre jusqu’à 15 h.")
                            .findings())
                    .isEmpty();
        }

        @Test
        void aTerritoryWithoutPollsIsSaidInTheReview() {
            ZoneId zone = ZoneId.of("Indian/Kerguelen");
            LocalAuthority kerguelen = LocalAuthority.builder("Port-aux-Français", AuthorityKind.COMMUNE)
                    .territory(Territory.of("TF"))
                    .population(50)
                    .zone(zone)
                    .currency(Currency.getInstance("EUR"))
                    .workingCalendar(
                            WorkingCalendar.of(zone, HolidayCalendar.standard().forTerritory(Territory.METROPOLE)))
                    .build();

            assertThat(REVIEW.review(
                                    SampleCommunications.article("Bonjour."),
                                    SampleReviews.published(kerguelen, "2025-09-01T09:00"))
                            .byRule("NEU-00"))
                    .hasSize(1);
        }
    }

    @Nested
    @Sampled
    class HostileTextsOf {

        private static final int LONGEST = Effort.of(100_000, 1_000_000);

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a",
                    "é",
                    "'",
                    "’ ",
                    "\u0301",
                    "\u0302\u0323",
                    "7",
                    "7 ",
                    "1 000 ",
                    "1,",
                    ".",
                    "\n",
                    "A",
                    "AB ",
                    "😀",
                    "h ",
                    "14 h ",
                    "jusqu'à 14 h ",
                    "31 juin ",
                    "300 foyers ",
                    "grâce au maire ",
                    "votre bilan. "
                })
        @Timeout(60)
        void aLongTextOfTheSameIsReviewed(String piece) {
            String text = "e" + piece.repeat(LONGEST / piece.length() - 1);

            assertThat(review("site", text).checks()).containsExactlyElementsOf(REVIEW.checks());
        }

        @ParameterizedTest
        @ValueSource(strings = {"sms", "panneau", "facebook"})
        @Timeout(60)
        void aLongTextIsMeasuredOnEveryChannel(String channel) {
            assertThat(review(channel, "é’😀 ".repeat(LONGEST / 5)).byRule("CAN-01"))
                    .hasSize(1);
        }

        @Test
        void aLoneSurrogateIsRefusedBeforeAnyReview() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Section.body("\uD83D".repeat(10)))
                    .withMessageContaining("lone surrogate");
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.any().map(text -> text.replaceAll("\\p{Cs}", ""));
    }

    @Property
    void everyTextIsReviewedWithoutAnException(@ForAll("hostile") String text) {
        Communication communication = SampleCommunications.article("Grâce au maire " + text + " 12 3 mars");
        int length = communication.variants().get(0).text().length();

        assertThat(REVIEW.review(communication, SampleReviews.monday()).findings())
                .allMatch(finding -> finding.locus().end() <= length);
    }

    private static Stream<Arguments> loaders() {
        return Stream.of(
                loader("polls", ElectoralCalendar::parse),
                loader("holidays", HolidayCalendar::parse),
                loader("references", LegalReferences::parse),
                loader("channels", ChannelCatalog::parse),
                loader("rules", RulePack::parse));
    }

    private static Arguments loader(String list, BiFunction<String, byte[], ?> parse) {
        return Arguments.of(list, parse);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("loaders")
    void everyLoaderRefusesHostileFiles(String list, BiFunction<String, byte[], ?> parse) {
        String head = "{\"id\": \"a\", \"version\": \"1\", \"" + list + "\": ";
        List<byte[]> files = List.of(
                new byte[0],
                Utf8.of("{"),
                Utf8.of("[]"),
                Utf8.of("null"),
                new byte[] {'"', (byte) 0xFF, '"'},
                Utf8.of(head + "[".repeat(100_000)),
                Utf8.of(head + "[], \"" + list + "\": []}"),
                Utf8.of(head + "[1e999999999]}"),
                Utf8.of(head + "[{\"id\": 1e999999999}]}"),
                Utf8.of(head + "[1e99999999999]}"),
                Utf8.of(head + "[{}]}"),
                Utf8.of(head + "[null]}"));

        assertThat(files)
                .allSatisfy(file -> assertThatExceptionOfType(DataFormatException.class)
                        .isThrownBy(() -> parse.apply("hostile.json", file))
                        .withMessageStartingWith("hostile.json"));
    }
}
