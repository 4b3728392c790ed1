package org.commspubliques.core.channel;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.board.BoardGrid;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Contrainte de support: how much of what a channel allows or asks for in which part of a message, since when and until
 * when, how grave it is to miss it, and who says so. Immutable and thread-safe.
 *
 * <p>Only a rule whose source is confirmed can block. A rule that counts screens has a grid, any other has none. A rule is
 * due for another look once nobody has read its source for {@link #RECHECK_DAYS} days.
 */
public final class ChannelRule {

    /** For how many days a limit is taken as it was read: networks change theirs without notice. */
    public static final int RECHECK_DAYS = 180;

    /** The greatest limit; also what stands for none. */
    static final int MAX = 2_000_000_000;

    private final ChannelField field;
    private final MeasureUnit unit;
    private final int min;
    private final int max;
    private final Severity severity;
    private final Source source;
    private final @Nullable LocalDate validFrom;
    private final @Nullable LocalDate validTo;
    private final @Nullable BoardGrid grid;

    private ChannelRule(Builder from) {
        this.field = from.field;
        this.unit = from.unit;
        this.min = from.min;
        this.max = from.max;
        this.source = from.source;
        this.severity = from.severity;
        this.validFrom = from.validFrom;
        this.validTo = from.validTo;
        this.grid = from.grid;
        Preconditions.checkArgument(1 <= max && max <= MAX, "max must be 1 to %s, was %s", MAX, max);
        Preconditions.checkArgument(0 <= min && min <= max, "min must be 0 to the max of %s, was %s", max, min);
        Preconditions.checkArgument(
                field.units().contains(unit), "%s cannot be counted in %s, only in %s", field, unit, field.units());
        Preconditions.checkArgument(
                mayBe(severity, source), "a blocking rule needs a confirmed source, not '%s'", source);
        Preconditions.checkArgument(
                validFrom == null || validTo == null || !validTo.isBefore(validFrom),
                "validTo %s is before validFrom %s",
                validTo,
                validFrom);
        Preconditions.checkArgument(
                (grid != null) == (unit == MeasureUnit.BOARD_PAGES),
                "a rule has a grid if and only if it counts board pages; unit was %s",
                unit);
    }

    /** Returns whether a rule of such a source may be so grave. */
    static boolean mayBe(Severity severity, Source source) {
        return severity != Severity.BLOCKING || source.confidence().isConfirmed();
    }

    /**
     * Returns a builder of a rule that sets no limit, only a least amount.
     *
     * @param field the part of the message
     * @param unit what is counted
     * @param min how much there must be at least, from 1
     * @param source who says so
     * @return a builder of a warning without dates
     */
    public static Builder atLeast(ChannelField field, MeasureUnit unit, int min, Source source) {
        return new Builder(field, unit, MAX, source).min(min);
    }

    /**
     * Returns a builder.
     *
     * @param field the part of the message
     * @param unit what is counted
     * @param max the limit, from 1 to 2,000,000,000
     * @param source who says so
     * @return a builder of a warning without dates and without a grid
     */
    public static Builder builder(ChannelField field, MeasureUnit unit, int max, Source source) {
        return new Builder(field, unit, max, source);
    }

    /** Builds a rule: by default a {@link Severity#WARNING}, in force always, without a grid. Not thread-safe. */
    public static final class Builder {

        private final ChannelField field;
        private final MeasureUnit unit;
        private final int max;
        private final Source source;
        private int min;
        private Severity severity = Severity.WARNING;
        private @Nullable LocalDate validFrom;
        private @Nullable LocalDate validTo;
        private @Nullable BoardGrid grid;

        private Builder(ChannelField field, MeasureUnit unit, int max, Source source) {
            this.field = Objects.requireNonNull(field, "field");
            this.unit = Objects.requireNonNull(unit, "unit");
            this.max = max;
            this.source = Objects.requireNonNull(source, "source");
        }

        /**
         * Sets how grave it is to exceed the limit.
         *
         * @param value the severity; {@link Severity#BLOCKING} only with a confirmed source
         * @return this builder
         */
        public Builder severity(Severity value) {
            this.severity = Objects.requireNonNull(value, "severity");
            return this;
        }

        /**
         * Sets how much there must be at least.
         *
         * @param value the least amount, from 0 to the limit
         * @return this builder
         */
        public Builder min(int value) {
            this.min = value;
            return this;
        }

        /**
         * Sets since when the rule is in force.
         *
         * @param day the first day
         * @return this builder
         */
        public Builder validFrom(LocalDate day) {
            this.validFrom = Objects.requireNonNull(day, "validFrom");
            return this;
        }

        /**
         * Sets until when the rule is in force.
         *
         * @param day the last day
         * @return this builder
         */
        public Builder validTo(LocalDate day) {
            this.validTo = Objects.requireNonNull(day, "validTo");
            return this;
        }

        /**
         * Sets the size of the screens that the rule counts.
         *
         * @param value the grid
         * @return this builder
         */
        public Builder grid(BoardGrid value) {
            this.grid = Objects.requireNonNull(value, "grid");
            return this;
        }

        /**
         * Returns the rule.
         *
         * @return the rule
         * @throws IllegalArgumentException if the limit is out of bounds, the unit is none of the field, the rule blocks
         *     without a confirmed source, it ends before it begins, or it counts screens without a grid
         */
        public ChannelRule build() {
            return new ChannelRule(this);
        }
    }

    /**
     * Returns the part of the message the rule is about.
     *
     * @return the field
     */
    public ChannelField field() {
        return field;
    }

    /**
     * Returns what is counted.
     *
     * @return the unit
     */
    public MeasureUnit unit() {
        return unit;
    }

    /**
     * Returns how much there must be at least.
     *
     * @return the least amount; 0 where there need not be any
     */
    public int min() {
        return min;
    }

    /**
     * Returns how much is allowed.
     *
     * @return the limit, from 1; 2,000,000,000 where the rule {@linkplain #hasMax() sets none}
     */
    public int max() {
        return max;
    }

    /**
     * Returns whether the rule sets a limit, and not only a least amount.
     *
     * @return true where too much is possible
     */
    public boolean hasMax() {
        return max < MAX;
    }

    /**
     * Returns how grave it is to miss it.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns who says so.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Returns since when the rule is in force.
     *
     * @return the first day, or nothing where it always was
     */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /**
     * Returns until when the rule is in force.
     *
     * @return the last day, or nothing where no end is known
     */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    /**
     * Returns the size of the screens.
     *
     * @return the grid, or nothing where the rule does not count screens
     */
    public Optional<BoardGrid> grid() {
        return Optional.ofNullable(grid);
    }

    /**
     * Returns whether the rule holds on a day.
     *
     * @param day the day
     * @return true from the first to the last day, both included
     */
    public boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /**
     * Returns whether the source had better be read again: limits change.
     *
     * @param day the day
     * @return true where it was read more than {@link #RECHECK_DAYS} days before; false where nobody has read it yet, which
     *     its confidence tells
     */
    public boolean isDueOn(LocalDate day) {
        return source.checked()
                .filter(checked -> checked.plusDays(RECHECK_DAYS).isBefore(day))
                .isPresent();
    }

    /**
     * Returns the rule as a person reads it, without its source: « texte entier : 300 caractères au plus ».
     *
     * @return the field and what it may hold
     */
    public Wording words() {
        return Wording.of(
                field.label().fr() + " : " + limit().fr(), field.label().en() + ": " + limit().en());
    }

    /**
     * Returns what the field may hold, as a person reads it: « 300 caractères au plus ».
     *
     * @return the limits with their unit
     */
    public Wording limit() {
        return LimitWording.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelRule that
                && field == that.field
                && unit == that.unit
                && min == that.min
                && max == that.max
                && severity == that.severity
                && source.equals(that.source)
                && Objects.equals(validFrom, that.validFrom)
                && Objects.equals(validTo, that.validTo)
                && Objects.equals(grid, that.grid);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, unit, min, max, severity, source, validFrom, validTo, grid);
    }

    @Override
    public String toString() {
        return (min == 0 ? "" : min + " ≤ ") + field + (hasMax() ? " ≤ " + max : "") + " " + unit;
    }
}
