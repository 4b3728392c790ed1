package org.commspubliques.templates.preview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Stream;
import org.commspubliques.core.indicator.Figure;
import org.commspubliques.core.indicator.ScorecardLine;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The bars of an indicator: lengths in the units of the drawing, on a scale of its own that begins at 0.
 *
 * @param title what it shows, for those who do not see it
 * @param description its figures in words
 * @param before the length of the bar before; null where there is none to draw
 * @param after the length of the bar after; null where there is none to draw
 * @param target where the target is; null where there is none
 */
record ScorecardChart(
        String title,
        String description,
        @Nullable String before,
        @Nullable String after,
        @Nullable String target) {

    /** Where the bars begin, and how long the longest is; the drawing is 300 wide. */
    private static final int START = 60;

    private static final int LONGEST = 236;

    /** Returns the bars; null where nothing is to be drawn, or something is below zero. */
    static @Nullable ScorecardChart of(ScorecardLine line, Locale reader) {
        BigDecimal most = Stream.of(line.before().value(), line.after().value(), line.target())
                .flatMap(Stream::ofNullable)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean below = Stream.of(line.before().value(), line.after().value(), line.target())
                .flatMap(Stream::ofNullable)
                .anyMatch(value -> value.signum() < 0);
        boolean empty = line.before().value() == null && line.after().value() == null;
        if (below || empty || most.signum() == 0) {
            return null;
        }
        Wording label = line.indicator().label();
        String target = line.aim()
                .map(value -> bound(Wording.of(", cible ", ", target "), line.targetLabel(), reader))
                .orElse("");
        return new ScorecardChart(
                Wording.of(label.fr() + ", avant et après", label.en() + ", before and after")
                        .in(reader),
                bound(Wording.of("Avant ", "Before "), line.beforeLabel(), reader)
                        + bound(Wording.of(", après ", ", after "), line.afterLabel(), reader)
                        + target,
                length(line.before(), most),
                length(line.after(), most),
                line.aim()
                        .map(value -> decimal(scaled(value, most).add(BigDecimal.valueOf(START))))
                        .orElse(null));
    }

    private static String bound(Wording before, Wording value, Locale reader) {
        return Labels.bound(Wording.of(before.fr() + value.fr(), before.en() + value.en()), reader);
    }

    private static @Nullable String length(Figure figure, BigDecimal most) {
        return figure.shownValue().map(value -> decimal(scaled(value, most))).orElse(null);
    }

    private static BigDecimal scaled(BigDecimal value, BigDecimal most) {
        return value.multiply(BigDecimal.valueOf(LONGEST)).divide(most, 1, RoundingMode.HALF_UP);
    }

    private static String decimal(BigDecimal value) {
        return value.toPlainString();
    }
}
