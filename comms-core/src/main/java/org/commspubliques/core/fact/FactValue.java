package org.commspubliques.core.fact;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Objects;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/**
 * Valeur d’un fait: the value of a fact, by type. Days and hours are those of the authority's zone. Immutable and
 * thread-safe.
 */
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
     * An hour of one day, in the authority's zone.
     *
     * @param at the day and hour
     */
    record Moment(LocalDateTime at) implements FactValue {

        /** Refuses a missing moment. */
        public Moment {
            Objects.requireNonNull(at, "at");
        }

        @Override
        public Wording label() {
            Wording day = DateWording.inFull(at.toLocalDate());
            Wording hour = DateWording.hour(at.toLocalTime());
            return Wording.of(day.fr() + " à " + hour.fr(), day.en() + " at " + hour.en());
        }
    }

    /**
     * A range of hours, such as opening hours; one that ends past midnight ends before it starts.
     *
     * @param from the hour it starts at
     * @param until the hour it ends at; another one
     */
    record Hours(LocalTime from, LocalTime until) implements FactValue {

        /** Refuses a range of no length. */
        public Hours {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
            Preconditions.checkArgument(!from.equals(until), "hours from and until must differ, both are %s", from);
        }

        @Override
        public Wording label() {
            Wording start = DateWording.hour(from);
            Wording end = DateWording.hour(until);
            return Wording.of("de " + start.fr() + " à " + end.fr(), "from " + start.en() + " to " + end.en());
        }
    }

    /**
     * A range of days.
     *
     * @param from the first day
     * @param until the last day, inclusive; after the first
     */
    record Days(LocalDate from, LocalDate until) implements FactValue {

        /** Refuses days that are not in order; one day is a {@link Day}. */
        public Days {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
            Preconditions.checkArgument(from.isBefore(until), "day from %s must be before until %s", from, until);
        }

        @Override
        public Wording label() {
            Wording end = DateWording.dayMonthAndYear(until);
            Wording start;
            if (from.getYear() != until.getYear()) {
                start = DateWording.dayMonthAndYear(from);
            } else if (from.getMonth() != until.getMonth()) {
                start = DateWording.dayAndMonth(from);
            } else {
                String day = Integer.toString(from.getDayOfMonth());
                start = Wording.of(from.getDayOfMonth() == 1 ? "1er" : day, day);
            }
            return Wording.of("du " + start.fr() + " au " + end.fr(), "from " + start.en() + " to " + end.en());
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
            return FigureText.french(amount);
        }

        @Override
        public Wording label() {
            return Wording.of(figure() + " " + unit, amount.toPlainString() + " " + unit);
        }
    }

    /**
     * An amount of money.
     *
     * @param amount the amount
     * @param currency the currency: never supposed, since the territory decides it
     */
    record Money(BigDecimal amount, Currency currency) implements FactValue {

        /** Refuses missing parts. */
        public Money {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(currency, "currency");
        }

        /** « € » and « F CFP » as their users write them; any other currency by its code. */
        @Override
        public Wording label() {
            String code = currency.getCurrencyCode();
            String sign = code.equals("EUR") ? "€" : code.equals("XPF") ? "F CFP" : code;
            return Wording.of(FigureText.french(amount) + " " + sign, code + " " + amount.toPlainString());
        }
    }

    /**
     * A place, by its name.
     *
     * @param name the name, such as « salle des fêtes de Boulari »
     */
    record Place(String name) implements FactValue {

        /** Refuses a blank name. */
        public Place {
            name = FigureText.words(name, "place");
        }

        @Override
        public Wording label() {
            return Wording.same(name);
        }
    }

    /**
     * Words that follow the cue as they are, such as the name of a person in charge.
     *
     * @param words the words, at most 200 UTF-16 units
     */
    record Text(String words) implements FactValue {

        /** Refuses words that are blank or too long to be found again. */
        public Text {
            words = FigureText.words(words, "text");
        }

        @Override
        public Wording label() {
            return Wording.same(words);
        }
    }

    /**
     * A telephone number.
     *
     * @param number the number as people write it, such as « 45 23 10 » or « +687 45 23 10 »: 2 to 15 digits (ITU-T
     *     E.164), with spaces, dots, hyphens and a leading plus
     */
    record Phone(String number) implements FactValue {

        private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

        /** Refuses what is no telephone number. */
        public Phone {
            Preconditions.checkArgument(
                    DIGIT.or(CharMatcher.anyOf(" .-\u00A0\u202F"))
                                    .matchesAllOf(number.startsWith("+") ? number.substring(1) : number)
                            && Range.closed(2, 15).contains(DIGIT.countIn(number)),
                    "a telephone number has 2 to 15 digits, was '%s'",
                    number);
        }

        /**
         * Returns the digits alone.
         *
         * @return the digits, after a plus where the number starts with one
         */
        public String digits() {
            return (number.startsWith("+") ? "+" : "") + DIGIT.retainFrom(number);
        }

        @Override
        public Wording label() {
            return Wording.same(number);
        }
    }
}
