package org.commspubliques.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 7);
    private static final LocalDate END = LocalDate.of(2026, 9, 20);
    private static final IndicatorCatalog CATALOG = IndicatorCatalog.standard();

    private static Scorecard.Builder scorecard(String... indicators) {
        Scorecard.Builder builder = Scorecard.builder("forum-2026", "Forum des associations", START, END);
        for (String indicator : indicators) {
            builder.indicator(CATALOG.get(indicator));
        }
        return builder;
    }

    private static ScorecardLine line(String indicator, String before, String after, String target) {
        return new ScorecardLine(
                CATALOG.get(indicator),
                Figure.shown(new BigDecimal(before)),
                Figure.shown(new BigDecimal(after)),
                new BigDecimal(target));
    }

    @Nested
    class AScorecard {

        @Test
        void comparesTheDaysOfTheCampaignWithAsManyBefore() {
            Scorecard scorecard = scorecard("clics")
                    .measurements(List.of(
                            Measurement.of("clics", LocalDate.of(2026, 8, 24), LocalDate.of(2026, 9, 6), "400", 200),
                            Measurement.of("clics", START, LocalDate.of(2026, 9, 13), "300", 150),
                            Measurement.of("clics", LocalDate.of(2026, 9, 14), END, "150", 90)))
                    .target(Target.of("clics", "500"))
                    .build();

            ScorecardLine clicks = scorecard.line("clics").orElseThrow();
            assertThat(scorecard.beforeFrom()).isEqualTo(LocalDate.of(2026, 8, 24));
            assertThat(clicks.before().shownValue()).hasValue(new BigDecimal("400"));
            assertThat(clicks.after().shownValue()).hasValue(new BigDecimal("450"));
            assertThat(clicks.changeLabel().fr()).isEqualTo("+12,5\u00A0%");
            assertThat(clicks.evolution()).isEqualTo(Evolution.BETTER);
            assertThat(clicks.verdict()).isEqualTo(TargetVerdict.MISSED);
            assertThat(clicks.targetLabel().fr()).isEqualTo("au moins 500\u00A0clics");
            assertThat(scorecard.met()).isZero();
            assertThat(scorecard.aimed()).isEqualTo(1);
        }

        @Test
        void leavesOutWhatLiesInBothPeriodsAndSaysSo() {
            Scorecard scorecard = scorecard("clics")
                    .measurements(List.of(
                            Measurement.of("clics", LocalDate.of(2026, 9, 1), END, "400", 200),
                            Measurement.of("clics", LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 2), "1", 200),
                            Measurement.of("portee", LocalDate.of(2026, 9, 1), END, "1", 200)))
                    .build();
            assertThat(scorecard.leftOut()).isEqualTo(1);
            assertThat(scorecard.line("clics").orElseThrow().after().disclosure())
                    .isEqualTo(Disclosure.MISSING);
        }

        @Test
        void holdsNoFigureOnTooFewPersonsNorTheirChange() {
            ScorecardLine clicks = scorecard("clics")
                    .measurements(List.of(
                            Measurement.of("clics", START.minusDays(1), START.minusDays(1), "400", 200),
                            Measurement.of("clics", START, END, "37", 10)))
                    .target(Target.of("clics", "1"))
                    .build()
                    .line("clics")
                    .orElseThrow();
            assertThat(clicks.after()).isEqualTo(Figure.hidden(Disclosure.WITHHELD));
            assertThat(clicks.changePercent()).isEmpty();
            assertThat(clicks.changeLabel().fr()).isEqualTo("comparaison impossible");
            assertThat(clicks.verdict()).isEqualTo(TargetVerdict.UNKNOWN);
            assertThat(clicks.afterLabel().fr()).isEqualTo("non diffusé : trop peu de personnes");
        }

        @Test
        void holdsNoFigureOnPersonsThatNobodyCounted() {
            ScorecardLine clicks = scorecard("clics")
                    .measurements(List.of(
                            Measurement.of("clics", START, START, "37", 40), Measurement.of("clics", END, END, "2")))
                    .build()
                    .line("clics")
                    .orElseThrow();
            assertThat(clicks.after().disclosure()).isEqualTo(Disclosure.SIZE_UNKNOWN);
        }

        @Test
        void showsWhatRestsOnNoPersonAndWhatNobodyDid() {
            Scorecard scorecard = scorecard("retombees-presse", "participation")
                    .measurements(List.of(
                            Measurement.of("retombees-presse", START, END, "3"),
                            Measurement.of("participation", START, END, "0", 0)))
                    .build();
            assertThat(scorecard.lines())
                    .extracting(line -> line.after().disclosure())
                    .containsOnly(Disclosure.SHOWN);
        }

        @Test
        void leavesTheThresholdToTheHost() {
            List<Measurement> few = List.of(Measurement.of("clics", START, END, "37", 4));
            CellSize five = new CellSize(5, CellSize.STANDARD.source());
            CellSize four = new CellSize(4, CellSize.STANDARD.source());
            assertThat(five.figure(CATALOG.get("clics"), few).shownValue()).isEmpty();
            assertThat(four.figure(CATALOG.get("clics"), few).shownValue()).isPresent();
        }

        @Test
        void saysWhatAContactCost() {
            Scorecard scorecard = scorecard("portee")
                    .measurements(List.of(
                            Measurement.of("portee", START.minusDays(3), START.minusDays(1), "30000", 9000),
                            Measurement.of("portee", START, END, "48000", 21000)))
                    .cost(Money.of("90000", "XPF"), Money.of("125000", "XPF"), "portee")
                    .target(Target.of(CostPerContact.ID, "2.6"))
                    .build();
            ScorecardLine cost = scorecard.line(CostPerContact.ID).orElseThrow();
            assertThat(cost.afterLabel().fr()).isEqualTo("2,60\u00A0F\u00A0CFP par contact");
            assertThat(cost.changeLabel().fr()).isEqualTo("−13,3\u00A0%");
            assertThat(cost.evolution()).isEqualTo(Evolution.BETTER);
            assertThat(cost.verdict()).isEqualTo(TargetVerdict.MET);
            assertThat(cost.targetLabel().fr()).isEqualTo("au plus 2,60\u00A0F\u00A0CFP par contact");
        }

        @ParameterizedTest
        @CsvSource({
            "48000000, 48000, XPF, '1 000 F CFP par contact'",
            "48024000, 48000, XPF, '1 001 F CFP par contact'",
            "144000, 48000, XPF, '3 F CFP par contact'",
            "125000, 48000, XPF, '2,60 F CFP par contact'",
            "48000, 48000, EUR, '1,00 € par contact'",
        })
        void writesNoCentsThatTheFrancPacifiqueHasNot(String cost, String contacts, String currency, String label) {
            Scorecard scorecard = scorecard("portee")
                    .measurements(List.of(Measurement.of("portee", START, END, contacts, 21000)))
                    .cost(null, Money.of(cost, currency), "portee")
                    .build();
            ScorecardLine line = scorecard.line(CostPerContact.ID).orElseThrow();
            assertThat(line.afterLabel().fr().replace('\u00A0', ' ').replace('\u202F', ' '))
                    .isEqualTo(label);
            assertThat(new CostPerContact(Money.of(cost, currency), Long.parseLong(contacts)).label())
                    .isEqualTo(line.afterLabel());
        }

        @Test
        void hidesTheCostOfContactsThatAreNotShown() {
            Scorecard scorecard = scorecard("portee")
                    .measurements(List.of(Measurement.of("portee", START, END, "9", 9)))
                    .cost(null, Money.of("125000", "XPF"), "portee")
                    .build();
            assertThat(scorecard.line(CostPerContact.ID).orElseThrow().after().disclosure())
                    .isEqualTo(Disclosure.WITHHELD);
        }

        @Test
        void refusesATargetOfNoIndicator() {
            Scorecard.Builder builder = scorecard("clics").target(Target.of("portee", "1"));
            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("portee");
        }
    }

    @Nested
    class ALine {

        @Test
        void showsAsManyDecimalsAsItTakesNotToLookLikeATargetThatWasMissed() {
            ScorecardLine rate = line("lecture", "30", "39.96", "40");
            assertThat(rate.verdict()).isEqualTo(TargetVerdict.MISSED);
            assertThat(rate.afterLabel().fr()).isEqualTo("39,96\u00A0%");
            assertThat(line("lecture", "30", "40", "40").afterLabel().en()).isEqualTo("40.0%");
        }

        @Test
        void meetsATargetFromAboveWhereLessIsBetter() {
            assertThat(line("delai-reponse", "30", "24", "24").verdict()).isEqualTo(TargetVerdict.MET);
            assertThat(line("delai-reponse", "30", "24.1", "24").verdict()).isEqualTo(TargetVerdict.MISSED);
            assertThat(line("delai-reponse", "30", "24.1", "24").evolution()).isEqualTo(Evolution.BETTER);
        }

        @Test
        void saysThatItStartedFromNothing() {
            assertThat(line("clics", "0", "12", "1").changeLabel().fr()).isEqualTo("partait de 0");
            assertThat(line("clics", "0", "0", "1").changeLabel().fr()).isEqualTo("sans changement");
        }

        @Test
        void neverRoundsAChangeToNoneOrToAll() {
            assertThat(line("clics", "100000", "100049", "1").changeLabel().fr())
                    .isEqualTo("hausse de moins de 0,1\u00A0%");
            assertThat(line("clics", "100000", "99951", "1").changeLabel().en()).isEqualTo("down by less than 0.1%");
            assertThat(line("clics", "100000", "1", "1").changePercent()).hasValue(new BigDecimal("-99.9"));
            assertThat(line("clics", "100000", "0", "1").changeLabel().fr()).isEqualTo("−100\u00A0%");
        }

        @Test
        void groupsTheDigitsOfALargeChange() {
            assertThat(line("clics", "1", "101", "1").changeLabel().fr()).isEqualTo("+10\u202F000\u00A0%");
        }
    }

    @Nested
    class ACatalogue {

        @Test
        void holdsWhatAuthoritiesUsuallyMeasure() {
            assertThat(CATALOG.all())
                    .extracting(Indicator::id)
                    .containsExactly(
                            "portee",
                            "lecture",
                            "clics",
                            "participation",
                            "retombees-presse",
                            "delai-reponse",
                            "abonnes");
        }

        @Test
        void isLaidOverByThatOfTheHost() {
            IndicatorCatalog own = IndicatorCatalog.parse(
                    "own.json",
                    ("{\"indicators\": [{\"id\": \"clics\", \"fr\": \"Clics\", \"en\": \"Clicks\","
                                    + "\"unit\": {\"fr\": \"clics\", \"en\": \"clicks\"}, \"better\": \"higher\","
                                    + "\"aggregation\": \"median\", \"decimals\": 1, \"aboutPeople\": false,"
                                    + "\"source\": {\"fr\": \"site\", \"en\": \"site\"}}]}")
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(CATALOG.overlaidBy(own).get("clics").aggregation()).isEqualTo(Aggregation.MEDIAN);
            assertThat(CATALOG.overlaidBy(own).all()).hasSize(7);
        }

        @Test
        void saysWhereAFileIsWrong() {
            assertThatThrownBy(() -> IndicatorCatalog.parse(
                            "own.json", "{\"indicators\": [{\"id\": \"Clics\"}]}".getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(DataFormatException.class)
                    .hasMessageContaining("own.json");
            assertThatIllegalArgumentException().isThrownBy(() -> CATALOG.get("clic"));
        }
    }

    @Nested
    class SeveralMeasurements {

        private Figure figure(String indicator, String... values) {
            return CellSize.STANDARD.figure(
                    CATALOG.get(indicator),
                    IntStream.range(0, values.length)
                            .mapToObj(
                                    i -> Measurement.of(indicator, START.plusDays(i), START.plusDays(i), values[i], 50))
                            .toList());
        }

        @Test
        void makeOneFigureInTheWayOfTheIndicator() {
            assertThat(figure("clics", "1", "2", "4").value()).isEqualByComparingTo("7");
            assertThat(figure("lecture", "20", "30").value()).isEqualByComparingTo("25");
            assertThat(figure("delai-reponse", "9", "1", "3").value()).isEqualByComparingTo("3");
            assertThat(figure("delai-reponse", "1", "4").value()).isEqualByComparingTo("2.5");
            assertThat(figure("abonnes", "90", "70").value()).isEqualByComparingTo("70");
        }

        @Test
        void areAskedOfASourceByTheirDays() {
            MeasurementSource source = MeasurementSource.of(
                    List.of(Measurement.of("clics", START, END, "1", 1), Measurement.of("portee", START, END, "1", 1)));
            assertThat(source.measurements(Set.of("clics"), END, END.plusDays(9)))
                    .hasSize(1);
            assertThat(source.measurements(Set.of("clics"), END.plusDays(1), END.plusDays(9)))
                    .isEmpty();
        }
    }

    @Property
    void aChangeIsRoundedToTheNearestTenthAndKeepsItsSign(
            @ForAll @Scale(2) @BigRange(min = "0.01", max = "1000000") BigDecimal before,
            @ForAll @Scale(2) @BigRange(min = "0", max = "1000000") BigDecimal after) {
        ScorecardLine line = new ScorecardLine(CATALOG.get("clics"), Figure.shown(before), Figure.shown(after), null);
        BigDecimal change = line.changePercent().orElseThrow();
        BigDecimal exact = after.subtract(before)
                .multiply(BigDecimal.valueOf(100))
                .divide(before, new MathContext(50, RoundingMode.HALF_EVEN));
        assertThat(change.scale()).isEqualTo(1);
        assertThat(change.subtract(exact).abs()).isLessThan(new BigDecimal("0.1"));
        assertThat(change.signum() * after.subtract(before).signum()).isNotNegative();
        assertThat(change.compareTo(BigDecimal.valueOf(-100)) == 0).isEqualTo(after.signum() == 0);
        Wording label = line.changeLabel();
        assertThat(label.fr().equals("sans changement")).isEqualTo(after.compareTo(before) == 0);
    }

    @Property
    void whatIsReadNeverLooksLikeATargetThatItIsNot(
            @ForAll @Scale(4) @BigRange(min = "0", max = "100") BigDecimal value,
            @ForAll @Scale(4) @BigRange(min = "0", max = "100") BigDecimal target) {
        Indicator rate = CATALOG.get("lecture");
        ScorecardLine line = new ScorecardLine(rate, Figure.hidden(Disclosure.MISSING), Figure.shown(value), target);
        String shown = line.afterLabel().en().replace("%", "");
        boolean met =
                new BigDecimal(shown).compareTo(target.setScale(new BigDecimal(shown).scale(), RoundingMode.HALF_UP))
                        >= 0;
        assertThat(met).isEqualTo(line.verdict() == TargetVerdict.MET);
    }
}
