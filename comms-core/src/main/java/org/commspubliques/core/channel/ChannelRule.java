package org.commspubliques.core.channel;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.board.BoardGrid;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Contrainte de support: how much of what a channel allows in which part of a message, since when and until when, how
 * grave it is to exceed it, and who says so. Immutable and thread-safe.
 *
 * <p>Only a rule whose source is confirmed can block. A rule that counts screens has a grid, any other has none.
 */
public final class ChannelRule {

    /** The greatest limit. */
    static final int MAX = 10_000_000;

    private final ChannelField field;
    private final MeasureUnit unit;
    private final int max;
    private final Severity severity;
    private final Source source;
    private final @Nullable LocalDate validFrom;
    private final @Nullable LocalDate validTo;
    private final @Nullable BoardGrid grid;

    private ChannelRule(Builder from) {
        this.field = from.field;
        this.unit = from.unit;
        this.max = from.max;
        this.source = from.source;
        this.severity = from.severity;
        this.validFrom = from.validFrom;
        this.validTo = from.validTo;
        this.grid = from.grid;
        Preconditions.checkArgument(1 <= max && max <= MAX, "max must be 1 to 10000000, was %s", max);
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
     * Returns a builder.
     *
     * @param field the part of the message
     * @param unit what is counted
     * @param max the limit, from 1 to 10,000,000
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
         * @throws IllegalArgumentException if the limit is out of bounds, the rule blocks without a confirmed source, it
         *     ends before it begins, or it counts screens without a grid
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
     * Returns how much is allowed.
     *
     * @return the limit, from 1
     */
    public int max() {
        return max;
    }

    /**
     * Returns how grave it is to exceed the limit.
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelRule that
                && field == that.field
                && unit == that.unit
                && max == that.max
                && severity == that.severity
                && source.equals(that.source)
                && Objects.equals(validFrom, that.validFrom)
                && Objects.equals(validTo, that.validTo)
                && Objects.equals(grid, that.grid);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, unit, max, severity, source, validFrom, validTo, grid);
    }

    @Override
    public String toString() {
        return field + " ≤ " + max + " " + unit;
    }
}
