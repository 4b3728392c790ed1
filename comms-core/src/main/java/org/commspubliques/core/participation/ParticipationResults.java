package org.commspubliques.core.participation;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.internal.text.EnteredText;

/**
 * Résultats d’une démarche: what is reported back. Figures are kept as they were reported, even where they do not add up:
 * {@link ParticipationFindings} says so. Immutable and thread-safe.
 *
 * @param participants how many people took part, from 0
 * @param answers how many answers were counted, from 0
 * @param blank how many of them chose nothing, from 0
 * @param lines what was chosen, in the order of the question; each answer chose one; unmodifiable
 * @param method how it was done, in a sentence
 */
public record ParticipationResults(int participants, int answers, int blank, List<Line> lines, String method) {

    private static final int DECIMALS = 1;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Ligne de résultat. Immutable and thread-safe.
     *
     * @param choice what was chosen
     * @param count how often, from 0
     */
    public record Line(String choice, int count) {

        /** Refuses a choice without words, and a count below zero. */
        public Line {
            choice = EnteredText.enter(choice, "choice");
            Preconditions.checkArgument(!choice.isBlank(), "a choice has no words");
            Preconditions.checkArgument(count >= 0, "'%s' was chosen %s times", choice, count);
        }
    }

    /** Copies the lines; refuses figures below zero. */
    public ParticipationResults {
        Preconditions.checkArgument(
                participants >= 0 && answers >= 0 && blank >= 0,
                "%s participants, %s answers, %s blank",
                participants,
                answers,
                blank);
        lines = ImmutableList.copyOf(lines);
        method = EnteredText.enter(Objects.requireNonNull(method, "method"), "method");
    }

    /**
     * Returns what the lines and the blank answers add up to.
     *
     * @return the sum, which should be {@link #answers()}
     */
    public long sum() {
        return blank + lines.stream().mapToLong(Line::count).sum();
    }

    /**
     * Returns the share of a line.
     *
     * @param line the line
     * @return its share of all answers in per cent, with one decimal, half up; 0 where nobody answered
     */
    public BigDecimal share(Line line) {
        return answers == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : HUNDRED.multiply(BigDecimal.valueOf(line.count()))
                        .divide(BigDecimal.valueOf(answers), DECIMALS, RoundingMode.HALF_UP);
    }
}
