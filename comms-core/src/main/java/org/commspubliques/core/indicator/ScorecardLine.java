package org.commspubliques.core.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.internal.text.GroupedDigits;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Ligne d’un tableau de bord: an indicator before and after, and what was aimed at. Comparisons are made with the exact
 * values; only what is read is rounded. Immutable and thread-safe.
 *
 * @param indicator the indicator
 * @param before what it was before, or why that is not shown
 * @param after what it is after, or why that is not shown
 * @param target what it should reach; null where nothing was aimed at
 */
public record ScorecardLine(
        Indicator indicator,
        Figure before,
        Figure after,
        @Nullable BigDecimal target) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 20;

    /** Refuses missing parts, and a target out of bounds. */
    public ScorecardLine {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (target != null) {
            Indicator.require(target, "target");
        }
    }

    /**
     * Returns what it should reach.
     *
     * @return the target, or nothing
     */
    public Optional<BigDecimal> aim() {
        return Optional.ofNullable(target);
    }

    /**
     * Returns whether the target was reached.
     *
     * @return the verdict, by the exact value after
     */
    public TargetVerdict verdict() {
        if (target == null) {
            return TargetVerdict.NONE;
        }
        return after.shownValue()
                .map(value -> isAsGood(value, target) ? TargetVerdict.MET : TargetVerdict.MISSED)
                .orElse(TargetVerdict.UNKNOWN);
    }

    private boolean isAsGood(BigDecimal value, BigDecimal than) {
        return indicator.better() == Direction.HIGHER ? value.compareTo(than) >= 0 : value.compareTo(than) <= 0;
    }

    /**
     * Returns what became of it.
     *
     * @return the evolution, by the exact values
     */
    public Evolution evolution() {
        BigDecimal was = before.value();
        BigDecimal is = after.value();
        if (was == null || is == null) {
            return Evolution.UNKNOWN;
        }
        if (was.compareTo(is) == 0) {
            return Evolution.SAME;
        }
        return isAsGood(is, was) ? Evolution.BETTER : Evolution.WORSE;
    }

    /**
     * Returns by how much it changed.
     *
     * @return the change in percent of what it was (of its size, where it was below zero), rounded half up to one decimal,
     *     but to -100 only where nothing is left; nothing where it was 0, or one of the two is not shown
     */
    public Optional<BigDecimal> changePercent() {
        BigDecimal was = before.value();
        BigDecimal is = after.value();
        if (was == null || is == null || was.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal exact = is.subtract(was).multiply(HUNDRED).divide(was.abs(), MathContext.DECIMAL128);
        BigDecimal rounded = exact.setScale(1, RoundingMode.HALF_UP);
        boolean allGone = rounded.compareTo(HUNDRED.negate()) == 0 && exact.compareTo(HUNDRED.negate()) > 0;
        return Optional.of(allGone ? exact.setScale(1, RoundingMode.CEILING) : rounded);
    }

    /**
     * Returns the change as a person reads it.
     *
     * @return such as « +12,5 % », « −55,1 % », « hausse de moins de 0,1 % », « sans changement », « partait de 0 », or why it is not shown
     */
    public Wording changeLabel() {
        Evolution evolution = evolution();
        if (evolution == Evolution.UNKNOWN || evolution == Evolution.SAME) {
            return evolution.label();
        }
        Optional<BigDecimal> change = changePercent();
        if (change.isEmpty()) {
            return Wording.of("partait de 0", "started from 0");
        }
        if (change.get().signum() == 0) {
            boolean up = Objects.requireNonNull(after.value()).compareTo(before.value()) > 0;
            return Wording.of(
                    (up ? "hausse" : "baisse") + " de moins de 0,1\u00A0%",
                    (up ? "up" : "down") + " by less than 0.1%");
        }
        BigDecimal plain = change.get().stripTrailingZeros();
        Wording digits = GroupedDigits.of(plain.scale() < 0 ? plain.setScale(0) : plain);
        String sign = plain.signum() > 0 ? "+" : "";
        return Wording.of(sign + digits.fr() + "\u00A0%", sign + digits.en() + "%");
    }

    /**
     * Returns what it was before as a person reads it.
     *
     * @return the value with its unit, or why it is not shown
     */
    public Wording beforeLabel() {
        return before.shownValue()
                .map(indicator::label)
                .orElseGet(() -> before.disclosure().label());
    }

    /**
     * Returns what it is after as a person reads it: with more decimals than usual where rounding would make it look like
     * the target it is not.
     *
     * @return the value with its unit, or why it is not shown
     */
    public Wording afterLabel() {
        return after.shownValue()
                .map(value -> indicator.label(value, decimals(value)))
                .orElseGet(() -> after.disclosure().label());
    }

    private int decimals(BigDecimal value) {
        int decimals = indicator.decimals();
        while (target != null
                && decimals < MOST_DECIMALS
                && value.compareTo(target) != 0
                && value.setScale(decimals, RoundingMode.HALF_UP)
                                .compareTo(target.setScale(decimals, RoundingMode.HALF_UP))
                        == 0) {
            decimals++;
        }
        return decimals;
    }

    /**
     * Returns the target as a person reads it, to as many decimals as it was set.
     *
     * @return such as « au moins 500 clics », or a dash where nothing was aimed at
     */
    public Wording targetLabel() {
        if (target == null) {
            return Wording.same("–");
        }
        int set = Math.max(0, target.stripTrailingZeros().scale());
        Wording value = indicator.label(target, Math.max(set, indicator.decimals()));
        return indicator.better() == Direction.HIGHER
                ? Wording.of("au moins " + value.fr(), "at least " + value.en())
                : Wording.of("au plus " + value.fr(), "at most " + value.en());
    }
}
