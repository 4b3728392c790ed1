package org.commspubliques.core.internal.value;

import java.math.BigDecimal;
import java.util.List;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A value as a text states it.
 *
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive
 * @param value the value; null where the words name none that can be, such as « 31 septembre »
 * @param hedge what the words before make of it
 */
public record ValueMention(int start, int end, @Nullable FactValue value, Hedge hedge) {

    /** « Environ 300 » is not contradicted by 320: a tenth either way is what people call about. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    /**
     * Returns whether the text agrees with a value. A text may say less than the value (the day of a moment, the end of a
     * range), and a rounded figure.
     *
     * @param expected the value
     * @return false where it says otherwise
     */
    public boolean agreesWith(FactValue expected) {
        if (value instanceof FactValue.Quantity said && expected instanceof FactValue.Quantity other) {
            return agree(said.amount(), other.amount());
        }
        if (value instanceof FactValue.Money said && expected instanceof FactValue.Money other) {
            return said.currency().equals(other.currency()) && agree(said.amount(), other.amount());
        }
        if (value instanceof FactValue.Phone said && expected instanceof FactValue.Phone other) {
            return SpokenPhones.same(said.digits(), other.digits());
        }
        if (value instanceof FactValue.Place said && expected instanceof FactValue.Place other) {
            return startsWith(Words.folded(other.name()), Words.folded(said.name()));
        }
        if (value instanceof FactValue.Text said && expected instanceof FactValue.Text other) {
            return startsWith(Cues.compared(said.words()), Cues.compared(other.words()));
        }
        return agreesInTime(expected);
    }

    private boolean agreesInTime(FactValue expected) {
        if (value instanceof FactValue.TimeOfDay said) {
            if (expected instanceof FactValue.Moment moment) {
                return said.time().equals(moment.at().toLocalTime());
            }
            if (expected instanceof FactValue.Hours hours) {
                return hedge == Hedge.FROM
                        ? said.time().equals(hours.from())
                        : said.time().equals(hours.until());
            }
        }
        if (value instanceof FactValue.Day said) {
            if (expected instanceof FactValue.Moment moment) {
                return said.date().equals(moment.at().toLocalDate());
            }
            if (expected instanceof FactValue.Days days) {
                return hedge == Hedge.FROM
                        ? said.date().equals(days.from())
                        : said.date().equals(days.until());
            }
        }
        return expected.equals(value);
    }

    private boolean agree(BigDecimal said, BigDecimal expected) {
        int order = expected.compareTo(said);
        return switch (hedge) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case ABOUT -> expected.subtract(said).abs().compareTo(said.abs().multiply(ABOUT)) <= 0;
            default -> order == 0;
        };
    }

    private static boolean startsWith(List<String> words, List<String> start) {
        return words.size() >= start.size() && words.subList(0, start.size()).equals(start);
    }
}
