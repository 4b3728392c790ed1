package org.commspubliques.core.indicator;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Agrégation: how several measurements of one period make one figure. */
public enum Aggregation implements Labelled {
    /** They add up: clicks, mentions. */
    SUM("somme", "sum"),
    /** Their mean, each counting as much as any other: rates. */
    MEAN("moyenne", "mean"),
    /** The one in the middle, or the mean of the two in the middle: response times. */
    MEDIAN("médiane", "median"),
    /** The one whose period ends last: how many follow a page. */
    LAST("dernière mesure", "last measurement");

    private final Wording label;

    Aggregation(String fr, String en) {
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    @Override
    public Wording label() {
        return label;
    }

    /** Returns the figure of some measurements, at least one. */
    BigDecimal of(List<Measurement> measurements) {
        return switch (this) {
            case SUM -> sum(measurements);
            case MEAN -> mean(sum(measurements), measurements.size());
            case MEDIAN -> median(measurements);
            case LAST ->
                measurements.stream()
                        .max(Comparator.comparing(Measurement::until).thenComparing(Measurement::from))
                        .orElseThrow()
                        .value();
        };
    }

    private static BigDecimal sum(List<Measurement> measurements) {
        return measurements.stream().map(Measurement::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal mean(BigDecimal sum, int of) {
        return sum.divide(BigDecimal.valueOf(of), MathContext.DECIMAL128);
    }

    private static BigDecimal median(List<Measurement> measurements) {
        ImmutableList<BigDecimal> sorted =
                measurements.stream().map(Measurement::value).sorted().collect(ImmutableList.toImmutableList());
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : mean(sorted.get(middle - 1).add(sorted.get(middle)), 2);
    }
}
