package org.commspubliques.core.indicator;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chiffre: a value, or the reason why there is none to show. A value that may not be shown is not in here at all. Immutable
 * and thread-safe.
 *
 * @param value the value; null unless it is shown
 * @param disclosure whether it is shown, and if not, why
 */
public record Figure(@Nullable BigDecimal value, Disclosure disclosure) {

    /** Refuses a value that is not shown, and a figure that is shown without one. */
    public Figure {
        Objects.requireNonNull(disclosure, "disclosure");
        Preconditions.checkArgument(
                (value != null) == (disclosure == Disclosure.SHOWN), "a figure has a value where it is shown only");
    }

    /**
     * Returns a figure that is shown.
     *
     * @param value its value
     * @return the figure
     */
    public static Figure shown(BigDecimal value) {
        return new Figure(Objects.requireNonNull(value, "value"), Disclosure.SHOWN);
    }

    /**
     * Returns a figure that is not shown.
     *
     * @param why the reason, another than {@link Disclosure#SHOWN}
     * @return the figure
     */
    public static Figure hidden(Disclosure why) {
        return new Figure(null, why);
    }

    /**
     * Returns the value.
     *
     * @return the value, or nothing where it is not shown
     */
    public Optional<BigDecimal> shownValue() {
        return Optional.ofNullable(value);
    }
}
