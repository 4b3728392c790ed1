package org.commspubliques.core.insight;

import java.math.BigDecimal;
import java.util.List;

/** Medians, exact. */
final class Medians {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Medians() {}

    /** Returns the value in the middle, or the mean of the two in the middle; of one value at least. */
    static BigDecimal of(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).multiply(HALF);
    }
}
