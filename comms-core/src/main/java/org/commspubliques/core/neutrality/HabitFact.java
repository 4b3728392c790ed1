package org.commspubliques.core.neutrality;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.commspubliques.core.language.Wording;

/** Constat d’habitude: one value of an issue beside the usual one. A fact, no verdict. Immutable and thread-safe. */
public sealed interface HabitFact {

    /**
     * Returns what is compared.
     *
     * @return the measure
     */
    HabitMeasure measure();

    /**
     * Returns on how many earlier values the usual one rests: earlier issues, or the intervals between them.
     *
     * @return the number, above 0
     */
    int count();

    /**
     * Returns since when those values are known.
     *
     * @return the day of the oldest issue counted
     */
    LocalDate since();

    /**
     * Returns the value of the issue, as a person reads it.
     *
     * @return the value with its unit
     */
    Wording now();

    /**
     * Returns the usual value, as a person reads it.
     *
     * @return the value with its unit
     */
    Wording usual();

    /**
     * Returns how far the value is from the usual one.
     *
     * @return the difference in per cent of the usual value, rounded; nothing for what is no figure, or where the usual
     *     figure is 0
     */
    OptionalInt differencePercent();

    /**
     * Returns whether the value is the usual one, or so near that the difference says nothing.
     *
     * @return true for a figure within {@link Figure#NEAR_PERCENT} per cent or less than one away, or a trait that most
     *     issues have
     */
    boolean isUsual();

    /**
     * Returns whether the value clearly goes beyond the usual one, in a way that counts as promotion.
     *
     * @return true for pages, print run and photographs above the usual figure by more than {@link Figure#CLEAR_PERCENT} per
     *     cent
     */
    boolean departs();

    /**
     * Returns the whole fact in a line: « tirage : 12 000 ex., d’habitude 9 500 ex. (+26 %) ».
     *
     * @return the label
     */
    default Wording label() {
        Wording difference = difference();
        boolean none = difference.fr().isEmpty();
        return Wording.of(
                measure().label().fr() + " : " + now().fr() + ", d’habitude " + usual().fr()
                        + (none ? "" : " (" + difference.fr() + ")"),
                measure().label().en() + ": " + now().en() + ", usually " + usual().en()
                        + (none ? "" : " (" + difference.en() + ")"));
    }

    /**
     * Returns the difference as a person reads it: « +26 % ».
     *
     * @return the difference, empty where there is none in figures
     */
    default Wording difference() {
        OptionalInt percent = differencePercent();
        if (percent.isEmpty() || percent.getAsInt() == 0) {
            return Wording.same("");
        }
        String sign = percent.getAsInt() > 0 ? "+" : "−";
        return Wording.of(sign + Math.abs(percent.getAsInt()) + "\u00a0%", sign + Math.abs(percent.getAsInt()) + "%");
    }

    /**
     * A figure beside the median of the earlier ones.
     *
     * @param measure what is counted
     * @param value the figure of the issue, in the measure's unit, not negative
     * @param median the median of the earlier figures; half a unit is possible
     * @param count how many earlier figures there are, above 0
     * @param since the day of the oldest issue counted
     */
    record Figure(HabitMeasure measure, int value, double median, int count, LocalDate since) implements HabitFact {

        /** A difference of no more than so many per cent of the usual figure says nothing. Our own choice. */
        public static final int NEAR_PERCENT = 10;

        /** A figure above the usual one by more than this departs from habit. Our own choice: no text gives a threshold. */
        public static final int CLEAR_PERCENT = 25;

        /** Refuses missing parts. */
        public Figure {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Wording now() {
            return inUnits(value);
        }

        @Override
        public Wording usual() {
            return inUnits(median);
        }

        private Wording inUnits(double figure) {
            Wording unit = measure.unit();
            String number = figure == Math.rint(figure)
                    ? String.format(Locale.ROOT, "%,d", Math.round(figure))
                    : String.format(Locale.ROOT, "%,.1f", figure);
            String french = number.replace(',', '\u00a0').replace('.', ',');
            return unit.fr().isEmpty()
                    ? Wording.of(french, number)
                    : Wording.of(french + "\u00a0" + unit.fr(), number + " " + unit.en());
        }

        @Override
        public OptionalInt differencePercent() {
            return median == 0
                    ? OptionalInt.empty()
                    : OptionalInt.of((int) Math.round((value - median) * 100 / median));
        }

        @Override
        public boolean isUsual() {
            return Math.abs(value - median) < 1 || Math.abs(value - median) * 100 <= median * NEAR_PERCENT;
        }

        @Override
        public boolean departs() {
            return switch (measure) {
                case PAGES, PRINT_RUN, PHOTOGRAPHS_OF_EXECUTIVE ->
                    !isUsual() && (value - median) * 100 > median * CLEAR_PERCENT;
                case PERIODICITY, FORMAT, SIGNED_EDITORIAL -> false;
            };
        }
    }

    /**
     * A trait that an issue has or has not, beside what most earlier ones had.
     *
     * @param measure what is compared
     * @param now the trait of the issue
     * @param mostFrequent the trait that most earlier issues had, the latest one where two are as frequent
     * @param having how many earlier issues had it, above 0
     * @param count how many earlier issues there are
     * @param since the day of the oldest issue counted
     */
    record Trait(HabitMeasure measure, Wording now, Wording mostFrequent, int having, int count, LocalDate since)
            implements HabitFact {

        /** Refuses missing parts. */
        public Trait {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(now, "now");
            Objects.requireNonNull(mostFrequent, "mostFrequent");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public Wording usual() {
            return Wording.of(
                    mostFrequent.fr() + " (" + having + " sur " + count + ")",
                    mostFrequent.en() + " (" + having + " of " + count + ")");
        }

        @Override
        public OptionalInt differencePercent() {
            return OptionalInt.empty();
        }

        @Override
        public boolean isUsual() {
            return now.equals(mostFrequent);
        }

        @Override
        public boolean departs() {
            return false;
        }
    }
}
