package org.commspubliques.core.insight;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.indicator.Indicator;
import org.commspubliques.core.indicator.Measurement;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/**
 * Valeur atypique: a measurement far from the others, to be looked at: an error, or a success.
 *
 * <p>Far is more than 3.5 times the median distance from the median, times 1.4826, which makes that distance comparable with
 * a standard deviation (Iglewicz and Hoaglin 1993). Where more than half of the values are equal and that distance is 0, the
 * mean distance times 1.2533 is taken instead, as they propose. Takes five measurements at least. Immutable and thread-safe.
 *
 * @param measurement the measurement
 * @param median the median of the series
 * @param distance what distance from the median is usual in the series, comparable with a standard deviation, above 0
 * @param points how many measurements the series has
 */
public record Outlier(Measurement measurement, BigDecimal median, BigDecimal distance, int points) {

    /** How many measurements it takes at least to say something. */
    public static final int FEWEST = 5;

    private static final BigDecimal FAR = new BigDecimal("3.5");
    private static final BigDecimal OF_MEDIAN = new BigDecimal("1.4826");
    private static final BigDecimal OF_MEAN = new BigDecimal("1.2533");

    /** Refuses a distance that is none. */
    public Outlier {
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(median, "median");
        Preconditions.checkArgument(distance.signum() > 0, "distance must be above 0, was %s", distance);
    }

    /**
     * Returns what stands out of a series.
     *
     * @param measurements the measurements of one indicator, in any order
     * @return the measurements that are far from the others, by when they were taken; none where there are too few;
     *     unmodifiable
     * @throws IllegalArgumentException if they are of several indicators
     */
    public static List<Outlier> in(Collection<Measurement> measurements) {
        Preconditions.checkArgument(
                measurements.stream().map(Measurement::indicator).distinct().count() <= 1,
                "outliers are of one indicator");
        if (measurements.size() < FEWEST) {
            return ImmutableList.of();
        }
        BigDecimal median =
                Medians.of(measurements.stream().map(Measurement::value).toList());
        List<BigDecimal> distances = measurements.stream()
                .map(each -> each.value().subtract(median).abs())
                .toList();
        BigDecimal usual = Medians.of(distances).multiply(OF_MEDIAN);
        if (usual.signum() == 0) {
            usual = distances.stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(distances.size()), MathContext.DECIMAL128)
                    .multiply(OF_MEAN);
        }
        BigDecimal distance = usual;
        return measurements.stream()
                .filter(each -> each.value().subtract(median).abs().compareTo(distance.multiply(FAR)) > 0)
                .sorted(Comparator.comparing(Measurement::from)
                        .thenComparing(Measurement::until)
                        .thenComparing(Measurement::value))
                .map(each -> new Outlier(each, median, distance, measurements.size()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns how far it is from the median.
     *
     * @return how many times the usual distance, rounded half up to one decimal
     */
    public BigDecimal times() {
        return measurement.value().subtract(median).abs().divide(distance, 1, RoundingMode.HALF_UP);
    }

    /**
     * Returns what a person reads.
     *
     * @param indicator the indicator
     * @return such as « 900 clics le 7 septembre 2026, quand 12 clics est la valeur médiane de 8 mesures »
     */
    public Wording label(Indicator indicator) {
        Wording value = indicator.label(measurement.value());
        Wording usual = indicator.label(median);
        Wording from = DateWording.dayMonthAndYear(measurement.from());
        Wording until = DateWording.dayMonthAndYear(measurement.until());
        boolean day = measurement.from().equals(measurement.until());
        return Wording.of(
                value.fr() + (day ? " le " + from.fr() : " du " + from.fr() + " au " + until.fr()) + ", quand "
                        + usual.fr() + " est la valeur médiane de " + points + " mesures",
                value.en() + (day ? " on " + from.en() : " from " + from.en() + " to " + until.en()) + ", when "
                        + usual.en() + " is the median of " + points + " measurements");
    }
}
