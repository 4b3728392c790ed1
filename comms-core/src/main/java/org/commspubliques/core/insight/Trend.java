package org.commspubliques.core.insight;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.indicator.Measurement;
import org.commspubliques.core.internal.text.GroupedDigits;
import org.commspubliques.core.language.Wording;

/**
 * Tendance: whether a series goes up or down, and by how much a week.
 *
 * <p>The slope is the median of the slopes between every two measurements (Theil 1950, Sen 1968), so that one odd value
 * changes nothing. It is said only where more pairs go one way than chance would have (Mann 1945, Kendall 1975, at 5 %, with
 * their correction for equal values), which takes five measurements at least. The moment of a measurement is the middle of
 * its days. No season is known to it. Immutable and thread-safe.
 *
 * @param kind which way it goes
 * @param perWeek by how much a week, in the unit of the indicator; 0 where that is unknown
 * @param points how many measurements it rests on, from 0
 * @param weeks how many weeks they cover, from 0, a week begun counting as one
 * @param agreeing how many pairs of measurements go the way of the slope
 * @param pairs how many pairs of measurements at different moments there are
 */
public record Trend(TrendKind kind, BigDecimal perWeek, int points, int weeks, int agreeing, int pairs) {

    /** How many measurements it takes at least to say something. */
    public static final int FEWEST = 5;

    /** How many measurements are looked at, the latest ones, so that the work is bounded. */
    public static final int MOST = 400;

    /** The quantile of the normal distribution beyond which lie 5 % on both sides. */
    private static final double CLEAR = 1.96;

    private static final BigDecimal HALF_DAYS_IN_A_WEEK = BigDecimal.valueOf(14);

    /** Refuses counts below zero, and more pairs that agree than there are. */
    public Trend {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(perWeek, "perWeek");
        Preconditions.checkArgument(
                points >= 0 && weeks >= 0, "points %s and weeks %s must be 0 or more", points, weeks);
        Preconditions.checkArgument(
                agreeing >= 0 && agreeing <= pairs, "agreeing must be 0 to %s, was %s", pairs, agreeing);
    }

    /**
     * Returns the trend of a series.
     *
     * @param measurements the measurements of one indicator, in any order; of more than {@value #MOST} the latest count
     * @return the trend
     * @throws IllegalArgumentException if they are of several indicators
     */
    public static Trend of(Collection<Measurement> measurements) {
        Preconditions.checkArgument(
                measurements.stream().map(Measurement::indicator).distinct().count() <= 1,
                "a trend is of one indicator");
        List<Measurement> series = measurements.stream()
                .sorted(Comparator.<Measurement>comparingLong(Trend::moment)
                        .thenComparing(Measurement::value)
                        .reversed())
                .limit(MOST)
                .toList();
        List<BigDecimal> slopes = new ArrayList<>();
        int up = 0;
        int down = 0;
        for (int i = 0; i < series.size(); i++) {
            for (int j = i + 1; j < series.size(); j++) {
                long apart = moment(series.get(i)) - moment(series.get(j));
                if (apart != 0) {
                    BigDecimal rise =
                            series.get(i).value().subtract(series.get(j).value());
                    up += rise.signum() > 0 ? 1 : 0;
                    down += rise.signum() < 0 ? 1 : 0;
                    slopes.add(rise.multiply(HALF_DAYS_IN_A_WEEK)
                            .divide(BigDecimal.valueOf(apart), MathContext.DECIMAL128));
                }
            }
        }
        int weeks = weeks(series);
        if (series.size() < FEWEST || slopes.isEmpty()) {
            return new Trend(TrendKind.UNKNOWN, BigDecimal.ZERO, series.size(), weeks, 0, slopes.size());
        }
        BigDecimal slope = Medians.of(slopes);
        boolean clear = isClear(up - down, series) && slope.signum() == Integer.signum(up - down);
        TrendKind kind = !clear ? TrendKind.UNCLEAR : slope.signum() > 0 ? TrendKind.RISING : TrendKind.FALLING;
        return new Trend(kind, slope, series.size(), weeks, slope.signum() < 0 ? down : up, slopes.size());
    }

    /** Twice the middle of its days, in days since 1970, so that it is whole. */
    private static long moment(Measurement measurement) {
        return measurement.from().toEpochDay() + measurement.until().toEpochDay();
    }

    private static int weeks(List<Measurement> series) {
        if (series.isEmpty()) {
            return 0;
        }
        LocalDate first = series.stream()
                .map(Measurement::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = series.stream()
                .map(Measurement::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return (int) ((ChronoUnit.DAYS.between(first, last) + 7) / 7);
    }

    private static boolean isClear(int score, List<Measurement> series) {
        double n = series.size();
        double variance = n * (n - 1) * (2 * n + 5);
        Map<BigDecimal, Integer> values = new HashMap<>();
        Map<Long, Integer> moments = new HashMap<>();
        for (Measurement each : series) {
            values.merge(each.value().stripTrailingZeros(), 1, Integer::sum);
            moments.merge(moment(each), 1, Integer::sum);
        }
        variance -= ties(values.values()) + ties(moments.values());
        return variance > 0 && Math.abs(score) - 1 > CLEAR * Math.sqrt(variance / 18);
    }

    private static double ties(Collection<Integer> sizes) {
        double sum = 0;
        for (double size : sizes) {
            sum += size * (size - 1) * (2 * size + 5);
        }
        return sum;
    }

    /**
     * Returns the trend in words.
     *
     * @return such as « en hausse de 3 par semaine, sur 8 semaines », the slope to three significant figures
     */
    public Wording label() {
        Wording over = Wording.of(
                "sur " + weeks + (weeks > 1 ? " semaines" : " semaine"),
                "over " + weeks + (weeks == 1 ? " week" : " weeks"));
        if (kind == TrendKind.UNKNOWN || kind == TrendKind.UNCLEAR) {
            return weeks == 0
                    ? kind.label()
                    : Wording.of(
                            kind.label().fr() + ", " + over.fr(), kind.label().en() + ", " + over.en());
        }
        BigDecimal rounded =
                perWeek.abs().round(new MathContext(3, RoundingMode.HALF_UP)).stripTrailingZeros();
        Wording by = GroupedDigits.of(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
        return Wording.of(
                kind.label().fr() + " de " + by.fr() + " par semaine, " + over.fr(),
                kind.label().en() + " by " + by.en() + " a week, " + over.en());
    }

    /**
     * Returns how it was reached.
     *
     * @return a sentence for whoever wants to check it
     */
    public Wording basis() {
        if (kind == TrendKind.UNKNOWN) {
            return Wording.of(
                    points + (points > 1 ? " mesures" : " mesure") + " ; il en faut au moins " + FEWEST
                            + ", à des dates différentes.",
                    points + (points == 1 ? " measurement" : " measurements") + "; at least " + FEWEST
                            + " are needed, of different days.");
        }
        return Wording.of(
                "Pente médiane (Theil-Sen) de " + points + " mesures : " + agreeing + " comparaisons deux à deux sur "
                        + pairs + " vont dans ce sens.",
                "Median slope (Theil-Sen) of " + points + " measurements: " + agreeing + " of " + pairs
                        + " comparisons of two go this way.");
    }
}
