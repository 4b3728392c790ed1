package org.commspubliques.core.indicator;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Tableau de bord: what the indicators of a campaign or of a service were before and after, and whether they reached what
 * was aimed at. Holds nothing that may not be shown: figures on too few persons are not in it. Immutable and thread-safe.
 *
 * @param subject the identifier of what it is of, such as that of a campaign
 * @param title what people call that; never blank
 * @param beforeFrom the first day of the period before
 * @param beforeUntil the last day of the period before
 * @param afterFrom the first day of the period after
 * @param afterUntil the last day of the period after
 * @param minimum on how many persons a figure rests at least, from 1
 * @param leftOut how many measurements were left out because they lie in neither period whole, from 0
 * @param lines the indicators in order, no two of one identifier; unmodifiable
 */
public record Scorecard(
        String subject,
        String title,
        LocalDate beforeFrom,
        LocalDate beforeUntil,
        LocalDate afterFrom,
        LocalDate afterUntil,
        int minimum,
        int leftOut,
        List<ScorecardLine> lines) {

    /** Refuses periods that end before they start or meet, and two lines of one indicator. */
    public Scorecard {
        Identifiers.require(subject, "subject");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "scorecard %s has no title", subject);
        Preconditions.checkArgument(
                !beforeUntil.isBefore(beforeFrom) && beforeUntil.isBefore(afterFrom) && !afterUntil.isBefore(afterFrom),
                "scorecard %s: periods %s to %s and %s to %s are not in order",
                subject,
                beforeFrom,
                beforeUntil,
                afterFrom,
                afterUntil);
        Preconditions.checkArgument(minimum >= 1, "minimum must be 1 or more, was %s", minimum);
        Preconditions.checkArgument(leftOut >= 0, "leftOut must be 0 or more, was %s", leftOut);
        lines = ImmutableList.copyOf(lines);
        Preconditions.checkArgument(
                lines.stream().map(line -> line.indicator().id()).distinct().count() == lines.size(),
                "scorecard %s has two lines of one indicator",
                subject);
    }

    /**
     * Returns a builder of a scorecard whose period before is the as many days that end the day before the period after, and
     * whose figures rest on {@link CellSize#STANDARD} persons at least.
     *
     * @param subject the identifier of what it is of
     * @param title what people call that
     * @param from the first day of the period after
     * @param until the last day of the period after
     * @return the builder
     * @throws IllegalArgumentException if the period ends before it starts
     */
    public static Builder builder(String subject, String title, LocalDate from, LocalDate until) {
        return new Builder(subject, title, from, until);
    }

    /**
     * Returns the line of an indicator.
     *
     * @param indicator the identifier of the indicator
     * @return the line, or nothing
     */
    public Optional<ScorecardLine> line(String indicator) {
        return lines.stream()
                .filter(line -> line.indicator().id().equals(indicator))
                .findFirst();
    }

    /**
     * Returns how many targets were reached.
     *
     * @return the number
     */
    public int met() {
        return count(TargetVerdict.MET);
    }

    /**
     * Returns how many targets were set.
     *
     * @return the number, those included of which nobody can say whether they were reached
     */
    public int aimed() {
        return lines.size() - count(TargetVerdict.NONE);
    }

    private int count(TargetVerdict verdict) {
        return (int) lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    /** Builds a scorecard. Not thread-safe. */
    public static final class Builder {

        private final String subject;
        private final String title;
        private final LocalDate from;
        private final LocalDate until;
        private final Map<String, Indicator> indicators = new LinkedHashMap<>();
        private final Map<String, BigDecimal> targets = new HashMap<>();
        private final List<Measurement> measurements = new ArrayList<>();
        private LocalDate beforeFrom;
        private LocalDate beforeUntil;
        private CellSize cells = CellSize.STANDARD;
        private @Nullable Money costBefore;
        private @Nullable Money costAfter;
        private String contacts = "";

        private Builder(String subject, String title, LocalDate from, LocalDate until) {
            Preconditions.checkArgument(
                    !until.isBefore(from), "scorecard %s: until %s is before from %s", subject, until, from);
            this.subject = subject;
            this.title = title;
            this.from = from;
            this.until = until;
            this.beforeUntil = from.minusDays(1);
            this.beforeFrom = from.minusDays(ChronoUnit.DAYS.between(from, until) + 1);
        }

        /**
         * Sets the period before.
         *
         * @param first its first day
         * @param last its last day, before the first of the period after
         * @return this builder
         */
        public Builder before(LocalDate first, LocalDate last) {
            this.beforeFrom = first;
            this.beforeUntil = last;
            return this;
        }

        /**
         * Sets on how many persons a figure rests at least.
         *
         * @param value the number
         * @return this builder
         */
        public Builder cells(CellSize value) {
            this.cells = Objects.requireNonNull(value, "cells");
            return this;
        }

        /**
         * Adds an indicator.
         *
         * @param value the indicator
         * @return this builder
         */
        public Builder indicator(Indicator value) {
            indicators.put(value.id(), value);
            return this;
        }

        /**
         * Adds what an indicator should reach.
         *
         * @param value the target
         * @return this builder
         */
        public Builder target(Target value) {
            targets.put(value.indicator(), value.value());
            return this;
        }

        /**
         * Adds what was measured. What is of no indicator of the scorecard is passed over.
         *
         * @param values the measurements
         * @return this builder
         */
        public Builder measurements(Collection<Measurement> values) {
            measurements.addAll(values);
            return this;
        }

        /**
         * Adds a last line, of what a contact cost, with the identifier {@link CostPerContact#ID}.
         *
         * @param before what was spent in the period before; null where nobody knows
         * @param after what was spent in the period after
         * @param reach the identifier of the indicator that counts contacts; where its figure is not shown, or is less than
         *     one, the cost of one is not shown either
         * @return this builder
         */
        public Builder cost(@Nullable Money before, Money after, String reach) {
            this.costBefore = before;
            this.costAfter = Objects.requireNonNull(after, "after");
            this.contacts = reach;
            return this;
        }

        /**
         * Returns the scorecard.
         *
         * @return the scorecard
         * @throws IllegalArgumentException if the periods are not in order, a target is of no indicator of the scorecard, or
         *     contacts are counted by none
         */
        public Scorecard build() {
            Map<String, List<Measurement>> before = new HashMap<>();
            Map<String, List<Measurement>> after = new HashMap<>();
            int leftOut = 0;
            for (Measurement each : measurements) {
                if (!indicators.containsKey(each.indicator())) {
                    continue;
                }
                if (each.isWithin(from, until)) {
                    after.computeIfAbsent(each.indicator(), id -> new ArrayList<>())
                            .add(each);
                } else if (each.isWithin(beforeFrom, beforeUntil)) {
                    before.computeIfAbsent(each.indicator(), id -> new ArrayList<>())
                            .add(each);
                } else if (each.touches(from, until) || each.touches(beforeFrom, beforeUntil)) {
                    leftOut++;
                }
            }
            Map<String, ScorecardLine> lines = new LinkedHashMap<>();
            for (Indicator each : indicators.values()) {
                lines.put(
                        each.id(),
                        new ScorecardLine(
                                each,
                                cells.figure(each, before.getOrDefault(each.id(), List.of())),
                                cells.figure(each, after.getOrDefault(each.id(), List.of())),
                                targets.get(each.id())));
            }
            if (costAfter != null) {
                lines.put(CostPerContact.ID, costLine(lines.get(contacts), costAfter));
            }
            targets.keySet()
                    .forEach(id -> Preconditions.checkArgument(
                            lines.containsKey(id), "scorecard %s: a target of unknown indicator %s", subject, id));
            return new Scorecard(
                    subject,
                    title,
                    beforeFrom,
                    beforeUntil,
                    from,
                    until,
                    cells.minimum(),
                    leftOut,
                    ImmutableList.copyOf(lines.values()));
        }

        private ScorecardLine costLine(@Nullable ScorecardLine reached, Money spent) {
            Preconditions.checkArgument(
                    reached != null, "scorecard %s: contacts are counted by unknown indicator %s", subject, contacts);
            Figure before = perContact(costBefore, reached.before());
            Figure after = perContact(spent, reached.after());
            List<BigDecimal> shown = Stream.of(before, after)
                    .flatMap(figure -> figure.shownValue().stream())
                    .toList();
            return new ScorecardLine(
                    CostPerContact.in(spent.currency(), shown), before, after, targets.get(CostPerContact.ID));
        }

        private static Figure perContact(@Nullable Money cost, Figure reached) {
            BigDecimal value = reached.value();
            if (value == null) {
                return reached;
            }
            if (cost == null || value.compareTo(BigDecimal.ONE) < 0) {
                return Figure.hidden(Disclosure.MISSING);
            }
            return Figure.shown(new CostPerContact(cost, value.longValue()).amount());
        }
    }
}
