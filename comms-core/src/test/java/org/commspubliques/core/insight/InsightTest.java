package org.commspubliques.core.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commspubliques.core.indicator.CellSize;
import org.commspubliques.core.indicator.Direction;
import org.commspubliques.core.indicator.Indicator;
import org.commspubliques.core.indicator.IndicatorCatalog;
import org.commspubliques.core.indicator.Measurement;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InsightTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Indicator CLICKS = IndicatorCatalog.standard().get("clics");

    private static List<Measurement> weekly(long... values) {
        List<Measurement> series = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            series.add(measured(7 * i, values[i]));
        }
        return series;
    }

    private static Measurement measured(int day, long value) {
        return Measurement.of("clics", MONDAY.plusDays(day), MONDAY.plusDays(day + 6L), Long.toString(value), 100);
    }

    @Nested
    class ATrend {

        @Test
        void isToldByWeekWithHowLongItHasLasted() {
            Trend trend = Trend.of(weekly(10, 13, 16, 19, 22, 25, 28, 31));
            assertThat(trend.label().fr()).isEqualTo("en hausse de 3 par semaine, sur 8 semaines");
            assertThat(trend.label().en()).isEqualTo("rising by 3 a week, over 8 weeks");
            assertThat(trend.basis().fr())
                    .isEqualTo("Pente médiane (Theil-Sen) de 8 mesures : 28 comparaisons deux à deux sur 28 vont dans "
                            + "ce sens.");
        }

        @Test
        void isNotMovedByOneOddValue() {
            assertThat(Trend.of(weekly(10, 13, 16, 9_000, 22, 25, 28, 31)).perWeek())
                    .isEqualByComparingTo("3");
        }

        @Test
        void goesDownToo() {
            assertThat(Trend.of(weekly(2500, 2400, 2300, 2200, 2100)).label().fr())
                    .isEqualTo("en baisse de 100 par semaine, sur 5 semaines");
        }

        @Test
        void isNotClearWhereTheSeriesGoesUpAndDown() {
            Trend trend = Trend.of(weekly(10, 30, 12, 28, 11, 31, 13));
            assertThat(trend.kind()).isEqualTo(TrendKind.UNCLEAR);
            assertThat(trend.label().fr()).isEqualTo("sans tendance nette, sur 7 semaines");
        }

        @Test
        void isNotClearWhereNothingMoves() {
            assertThat(Trend.of(weekly(5, 5, 5, 5, 5, 5)).kind()).isEqualTo(TrendKind.UNCLEAR);
        }

        @Test
        void isNotKnownOfFourMeasurements() {
            Trend trend = Trend.of(weekly(1, 2, 3, 4));
            assertThat(trend.kind()).isEqualTo(TrendKind.UNKNOWN);
            assertThat(trend.basis().fr()).startsWith("4 mesures ; il en faut au moins 5");
            assertThat(Trend.of(List.of()).label().fr()).isEqualTo("trop peu de mesures");
        }

        @Test
        void isNotKnownOfMeasurementsOfOneDay() {
            assertThat(Trend.of(Collections.nCopies(9, measured(0, 4))).kind()).isEqualTo(TrendKind.UNKNOWN);
        }

        @Test
        void isOfOneIndicator() {
            List<Measurement> two = List.of(measured(0, 1), Measurement.of("portee", MONDAY, MONDAY, "1", 1));
            assertThatIllegalArgumentException().isThrownBy(() -> Trend.of(two));
            assertThatIllegalArgumentException().isThrownBy(() -> Outlier.in(two));
        }

        @Test
        void restsOnTheLatestOfVeryManyMeasurements() {
            List<Measurement> many = new ArrayList<>();
            for (int i = 0; i < 20_000; i++) {
                many.add(measured(i, i < 19_000 ? -i : i));
            }
            Trend trend = Trend.of(many);
            assertThat(trend.points()).isEqualTo(Trend.MOST);
            assertThat(trend.kind()).isEqualTo(TrendKind.RISING);
        }
    }

    @Nested
    class AnOutlier {

        @Test
        void isFarFromTheMedian() {
            List<Outlier> outliers = Outlier.in(weekly(10, 12, 11, 13, 12, 900, 11, 12));
            assertThat(outliers).singleElement().satisfies(outlier -> {
                assertThat(outlier.measurement().value()).isEqualByComparingTo("900");
                assertThat(outlier.median()).isEqualByComparingTo("12");
                assertThat(outlier.label(CLICKS).fr())
                        .isEqualTo("900\u00A0clics du 12 octobre 2026 au 18 octobre 2026, quand 12\u00A0clics est la "
                                + "valeur médiane de 8 mesures");
            });
        }

        @Test
        void isSeenAmongEqualValuesToo() {
            assertThat(Outlier.in(weekly(0, 0, 0, 0, 0, 0, 50))).hasSize(1);
            assertThat(Outlier.in(weekly(7, 7, 7, 7, 7))).isEmpty();
        }

        @Test
        void isNoneOfFour() {
            assertThat(Outlier.in(weekly(1, 1, 1, 900))).isEmpty();
        }
    }

    @Nested
    class TheBestSlot {

        private final List<Observation> observations = new ArrayList<>();

        private void published(int day, int hour, int... values) {
            for (int i = 0; i < values.length; i++) {
                observations.add(new Observation(
                        ZonedDateTime.of(2026, 9, 7, hour, 30, 0, 0, ZoneId.of("Pacific/Noumea"))
                                .plusDays(day)
                                .plusWeeks(i),
                        BigDecimal.valueOf(values[i])));
            }
        }

        private BestSlot best(Direction better) {
            return BestSlot.of(observations, better, 3, 3);
        }

        @Test
        void hasTheBestMedianOfThoseWithEnoughPublications() {
            published(0, 8, 10, 11, 12);
            published(3, 17, 20, 30, 25);
            published(5, 10, 900, 900);

            assertThat(best(Direction.HIGHER).label().fr())
                    .isEqualTo("jeudi de 15\u00A0h à 18\u00A0h : médiane la plus favorable de 2 créneaux, sur 3 "
                            + "publications de ce créneau");
            assertThat(best(Direction.LOWER).known()).map(SlotMedian::day).hasValue(DayOfWeek.MONDAY);
        }

        @Test
        void isNotKnownOfOneSlot() {
            published(0, 8, 10, 11, 12);
            published(3, 17, 20, 30);
            assertThat(best(Direction.HIGHER).known()).isEmpty();
            assertThat(best(Direction.HIGHER).label().fr())
                    .isEqualTo("on ne sait pas : moins de deux créneaux ont 3 publications (5 en tout)");
        }

        @Test
        void isNotKnownOfTwoThatAreEquallyGood() {
            published(0, 8, 10, 11, 12);
            published(3, 17, 9, 11, 90);
            assertThat(best(Direction.HIGHER).label().en()).isEqualTo("not known: the two best slots are equally good");
        }

        @Test
        void isLookedForInSlotsThatMakeADay() {
            assertThatIllegalArgumentException().isThrownBy(() -> BestSlot.of(observations, Direction.HIGHER, 5, 3));
        }
    }

    @Nested
    class TheStandardAnalysis {

        private final InsightProvider standard = new StandardInsights(CellSize.STANDARD);

        @Test
        void saysTheTrendAndWhatStandsOut() {
            assertThat(standard.insights(CLICKS, weekly(10, 12, 11, 13, 12, 900, 11, 12)))
                    .extracting(insight -> insight.label().fr())
                    .satisfiesExactly(
                            trend -> assertThat(trend).isEqualTo("Clics : sans tendance nette, sur 8 semaines"),
                            odd -> assertThat(odd).startsWith("Clics, valeur atypique : 900"));
        }

        @Test
        void doesNotSeeWhatMayNotBeShown() {
            List<Measurement> small = List.of(Measurement.of("clics", MONDAY, MONDAY, "5", 3));
            assertThat(standard.insights(CLICKS, small)).isEmpty();
        }
    }

    @Test
    void whatAModelSaidIsMarkedAsSuch() {
        InsightProvider model = (indicator, measurements) -> List.of(new Insight(
                indicator.id(),
                Wording.of("Le jeudi marche mieux", "Thursdays work better"),
                Wording.of("modèle de l’hébergeur", "model of the host"),
                "Exemple 1"));
        assertThat(model.insights(CLICKS, List.of()).get(0).label().fr())
                .isEqualTo("Le jeudi marche mieux (analyse produite par une IA, Exemple 1 : à vérifier)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Insight("clics", Wording.same("x"), Wording.same(" "), null));
    }

    @Provide
    Arbitrary<List<Measurement>> series() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.longs().between(-50, 50))
                .as(InsightTest::measured)
                .list()
                .ofMaxSize(25);
    }

    @Property
    void aTrendDoesNotDependOnTheOrderOfTheMeasurements(
            @ForAll("series") List<Measurement> series, @ForAll Random random) {
        List<Measurement> shuffled = new ArrayList<>(series);
        Collections.shuffle(shuffled, random);
        assertThat(Trend.of(shuffled)).isEqualTo(Trend.of(series));
    }

    @Property
    void aTrendDoesNotDependOnWhereOneCountsFrom(
            @ForAll("series") List<Measurement> series,
            @ForAll @IntRange(min = -900, max = 900) int days,
            @ForAll @IntRange(min = -900, max = 900) int value) {
        List<Measurement> shifted = series.stream()
                .map(each -> new Measurement(
                        each.indicator(),
                        each.from().plusDays(days),
                        each.until().plusDays(days),
                        each.value().add(BigDecimal.valueOf(value)),
                        each.source(),
                        each.people()))
                .toList();
        assertThat(Trend.of(shifted)).isEqualTo(Trend.of(series));
    }

    @Property
    void aTrendTurnsWithTheSeries(@ForAll("series") List<Measurement> series) {
        List<Measurement> turned = series.stream()
                .map(each -> new Measurement(
                        each.indicator(),
                        each.from(),
                        each.until(),
                        each.value().negate(),
                        "",
                        each.people()))
                .toList();
        assertThat(Trend.of(turned).perWeek().negate())
                .isEqualByComparingTo(Trend.of(series).perWeek());
    }
}
