package org.commspubliques.core.fact;

import com.google.common.base.Preconditions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** Valeur d’un fait: the value of a fact, by type. Immutable and thread-safe. */
public sealed interface FactValue {

    /**
     * Returns the value as people write it.
     *
     * @return the wording
     */
    Wording label();

    /**
     * An hour of the day, in the authority's zone.
     *
     * @param time the hour
     */
    record TimeOfDay(LocalTime time) implements FactValue {

        /** Refuses a missing hour. */
        public TimeOfDay {
            Objects.requireNonNull(time, "time");
        }

        @Override
        public Wording label() {
            return DateWording.hour(time);
        }
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements FactValue {

        /** Refuses a missing day. */
        public Day {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public Wording label() {
            return DateWording.inFull(date);
        }
    }

    /**
     * A number of something.
     *
     * @param amount the number
     * @param unit what is counted, as it follows the number in a text, such as « foyers »
     */
    record Quantity(BigDecimal amount, String unit) implements FactValue {

        /** Refuses a number without a unit: nothing would tell it from other numbers of a text. */
        public Quantity {
            Objects.requireNonNull(amount, "amount");
            Preconditions.checkArgument(!unit.isBlank(), "unit must not be blank");
        }

        /**
         * Returns the amount as a French text writes it.
         *
         * @return the figure without its unit, thousands apart by a space, decimals after a comma: « 12 400 », « 3,5 »
         */
        public String figure() {
            String plain = amount.toPlainString();
            int point = plain.indexOf('.');
            int end = point < 0 ? plain.length() : point;
            int start = amount.signum() < 0 ? 1 : 0;
            StringBuilder figure = new StringBuilder(plain.substring(0, end));
            for (int i = end - 3; i > start; i -= 3) {
                figure.insert(i, ' ');
            }
            return point < 0
                    ? figure.toString()
                    : figure.append(',').append(plain.substring(point + 1)).toString();
        }

        @Override
        public Wording label() {
            return Wording.of(figure() + " " + unit, amount.toPlainString() + " " + unit);
        }
    }
}
