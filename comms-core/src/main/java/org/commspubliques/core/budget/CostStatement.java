package org.commspubliques.core.budget;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.core.communication.CommunicationId;

/**
 * État des dépenses: what communications cost, commitment by commitment, for a judge of campaign accounts who asks for it.
 * Immutable and thread-safe.
 *
 * @param currency the currency of all amounts
 * @param from the first day, in the authority’s zone
 * @param until the last day, inclusive
 * @param lines the commitments made on those days, in order; unmodifiable
 */
public record CostStatement(Currency currency, LocalDate from, LocalDate until, List<Line> lines) {

    /** Refuses an end before the start, and amounts of other currencies. */
    public CostStatement {
        Objects.requireNonNull(currency, "currency");
        Preconditions.checkArgument(!until.isBefore(from), "until %s is before from %s", until, from);
        lines = ImmutableList.copyOf(lines);
        for (Line line : lines) {
            Preconditions.checkArgument(
                    line.paid().currency().equals(currency)
                            && line.commitment().amount().currency().equals(currency),
                    "commitment %s is not in %s",
                    line.commitment().id(),
                    currency);
        }
    }

    /**
     * Ligne de l’état. Immutable and thread-safe.
     *
     * @param commitment what was ordered, for which communication, campaign and channel
     * @param paid what was paid for it so far
     */
    public record Line(Commitment commitment, Money paid) {

        /** Refuses missing parts. */
        public Line {
            Objects.requireNonNull(commitment, "commitment");
            Objects.requireNonNull(paid, "paid");
        }
    }

    /**
     * Returns all that was committed on some days.
     *
     * @param budget the budget
     * @param from the first day
     * @param until the last day, inclusive
     * @return the statement, in the order of the budget’s commitments
     */
    public static CostStatement of(Budget budget, LocalDate from, LocalDate until) {
        return new CostStatement(
                budget.currency(),
                from,
                until,
                budget.commitments().stream()
                        .filter(commitment -> !commitment.day().isBefore(from)
                                && !commitment.day().isAfter(until))
                        .map(commitment -> new Line(commitment, budget.paidFor(commitment.id())))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns what of it is for one communication.
     *
     * @param communication the communication
     * @return the statement of its lines alone
     */
    public CostStatement about(CommunicationId communication) {
        return only(line -> line.commitment().object().ofCommunication().filter(communication::equals));
    }

    /**
     * Returns what of it is for one campaign.
     *
     * @param campaign the identifier of the campaign
     * @return the statement of its lines alone
     */
    public CostStatement aboutCampaign(String campaign) {
        return only(line -> line.commitment().object().ofCampaign().filter(campaign::equals));
    }

    private CostStatement only(Function<Line, Optional<?>> wanted) {
        return new CostStatement(
                currency,
                from,
                until,
                lines.stream().filter(line -> wanted.apply(line).isPresent()).toList());
    }

    /**
     * Returns what was committed altogether.
     *
     * @return the sum
     */
    public Money committed() {
        return lines.stream().map(line -> line.commitment().amount()).reduce(Money.zero(currency), Money::plus);
    }

    /**
     * Returns what was paid altogether.
     *
     * @return the sum
     */
    public Money paid() {
        return lines.stream().map(Line::paid).reduce(Money.zero(currency), Money::plus);
    }
}
