package org.commspubliques.core.budget;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.finding.Finding;

/**
 * Budget de la communication: the lines of one year, what was committed and what was paid. Every change makes a new
 * budget. A line may go below zero, for the finance software may say so, but never unseen: {@link #findings(int)} tells.
 * Immutable and thread-safe.
 */
public final class Budget {

    private final int year;
    private final Currency currency;
    private final ImmutableMap<String, BudgetLine> lines;
    private final ImmutableMap<String, Commitment> commitments;
    private final ImmutableMap<String, Expense> expenses;

    /** What was paid of each commitment. */
    private final ImmutableMap<String, Money> paid;

    private final ImmutableMap<String, LineStanding> standings;

    private Budget(
            int year,
            Currency currency,
            ImmutableMap<String, BudgetLine> lines,
            ImmutableMap<String, Commitment> commitments,
            ImmutableMap<String, Expense> expenses) {
        this.year = year;
        this.currency = currency;
        this.lines = lines;
        this.commitments = commitments;
        this.expenses = expenses;
        Money nothing = Money.zero(currency);
        Map<String, Money> sums = new LinkedHashMap<>();
        expenses.values().forEach(expense -> sums.merge(expense.commitment(), expense.amount(), Money::plus));
        this.paid = ImmutableMap.copyOf(sums);
        Map<String, LineStanding> byLine = new LinkedHashMap<>();
        lines.values().forEach(line -> byLine.put(line.id(), new LineStanding(line, nothing, nothing)));
        commitments
                .values()
                .forEach(commitment -> byLine.computeIfPresent(
                        commitment.line(),
                        (id, standing) -> new LineStanding(
                                standing.line(),
                                standing.committed().plus(costOf(commitment)),
                                standing.spent().plus(paid.getOrDefault(commitment.id(), nothing)))));
        this.standings = ImmutableMap.copyOf(byLine);
    }

    /**
     * Returns the budget of a year as it was voted.
     *
     * @param year the year
     * @param currency the currency of the authority
     * @param lines the lines
     * @return the budget, of which nothing is committed
     * @throws IllegalArgumentException if two lines have one identifier, or a line is in another currency
     */
    public static Budget voted(int year, Currency currency, List<BudgetLine> lines) {
        ImmutableMap.Builder<String, BudgetLine> byId = ImmutableMap.builder();
        for (BudgetLine line : lines) {
            requireCurrency(currency, line.voted(), "line " + line.id());
            byId.put(line.id(), line);
        }
        return new Budget(year, currency, byId.buildOrThrow(), ImmutableMap.of(), ImmutableMap.of());
    }

    /**
     * Returns a budget as it was kept: what was voted, committed and paid.
     *
     * @param year the year
     * @param currency the currency of the authority
     * @param lines the lines
     * @param commitments the commitments, of these lines
     * @param expenses the expenses, of these commitments
     * @return the budget
     * @throws IllegalArgumentException if two lines, commitments or expenses have one identifier, a line or a commitment is
     *     not known, or the currency is another
     */
    public static Budget of(
            int year, Currency currency, List<BudgetLine> lines, List<Commitment> commitments, List<Expense> expenses) {
        Budget voted = voted(year, currency, lines);
        Map<String, Commitment> committed = new LinkedHashMap<>();
        for (Commitment commitment : commitments) {
            requireCurrency(currency, commitment.amount(), "commitment " + commitment.id());
            voted.line(commitment.line());
            Preconditions.checkArgument(
                    committed.put(commitment.id(), commitment) == null,
                    "there is a commitment %s already",
                    commitment.id());
        }
        Map<String, Expense> paid = new LinkedHashMap<>();
        for (Expense expense : expenses) {
            requireExpense(currency, expense, committed.keySet());
            Preconditions.checkArgument(
                    paid.put(expense.id(), expense) == null, "there is an expense %s already", expense.id());
        }
        return new Budget(year, currency, voted.lines, ImmutableMap.copyOf(committed), ImmutableMap.copyOf(paid));
    }

    private static void requireExpense(Currency currency, Expense expense, Set<String> commitments) {
        requireCurrency(currency, expense.amount(), "expense " + expense.id());
        Preconditions.checkArgument(
                commitments.contains(expense.commitment()),
                "expense %s is of unknown commitment %s",
                expense.id(),
                expense.commitment());
    }

    private static void requireCurrency(Currency currency, Money amount, String what) {
        Preconditions.checkArgument(
                amount.currency().equals(currency), "%s is in %s, the budget in %s", what, amount.currency(), currency);
    }

    /** A commitment that cost more than it reserved counts for what it cost, so that nothing seems left that is not. */
    private Money costOf(Commitment commitment) {
        Money spent = paid.getOrDefault(commitment.id(), Money.zero(currency));
        return spent.compareTo(commitment.amount()) > 0 ? spent : commitment.amount();
    }

    /**
     * Returns this budget with a commitment.
     *
     * @param commitment the commitment
     * @return the new budget
     * @throws IllegalArgumentException if its identifier is taken, its line is not known, or the currency is another
     */
    public Budget with(Commitment commitment) {
        requireCurrency(currency, commitment.amount(), "commitment " + commitment.id());
        line(commitment.line());
        Preconditions.checkArgument(
                !commitments.containsKey(commitment.id()), "there is a commitment %s already", commitment.id());
        return new Budget(
                year,
                currency,
                lines,
                ImmutableMap.<String, Commitment>builder()
                        .putAll(commitments)
                        .put(commitment.id(), commitment)
                        .buildOrThrow(),
                expenses);
    }

    /**
     * Returns this budget with an expense.
     *
     * @param expense the expense
     * @return the new budget
     * @throws IllegalArgumentException if its identifier is taken, its commitment is not known, or the currency is another
     */
    public Budget with(Expense expense) {
        requireExpense(currency, expense, commitments.keySet());
        Preconditions.checkArgument(
                !expenses.containsKey(expense.id()), "there is an expense %s already", expense.id());
        return new Budget(
                year,
                currency,
                lines,
                commitments,
                ImmutableMap.<String, Expense>builder()
                        .putAll(expenses)
                        .put(expense.id(), expense)
                        .buildOrThrow());
    }

    /**
     * Returns this budget without a commitment that was given up (dégagement).
     *
     * @param commitment the identifier of the commitment
     * @return the new budget
     * @throws IllegalArgumentException if there is none, or something was paid for it
     */
    public Budget without(String commitment) {
        Preconditions.checkArgument(commitments.containsKey(commitment), "no commitment '%s'", commitment);
        Preconditions.checkArgument(
                !paid.containsKey(commitment), "commitment %s has expenses: it cannot be given up", commitment);
        ImmutableMap.Builder<String, Commitment> kept = ImmutableMap.builder();
        commitments.forEach((id, other) -> {
            if (!id.equals(commitment)) {
                kept.put(id, other);
            }
        });
        return new Budget(year, currency, lines, kept.buildOrThrow(), expenses);
    }

    /**
     * Returns this budget with money moved from one line to another (virement).
     *
     * @param from the identifier of the line that has less
     * @param to the identifier of the line that has more
     * @param amount how much, above zero
     * @return the new budget, whose total is the same
     * @throws IllegalArgumentException if a line is not known, both are the same, or the first has not that much available
     */
    public Budget transfer(String from, String to, Money amount) {
        Preconditions.checkArgument(!from.equals(to), "a transfer from line %s to itself", from);
        Preconditions.checkArgument(amount.amount().signum() > 0, "amount must be above 0, was %s", amount);
        Money available = standing(from).available();
        Preconditions.checkArgument(
                available.compareTo(amount) >= 0, "line %s has %s available, not %s", from, available, amount);
        ImmutableMap.Builder<String, BudgetLine> changed = ImmutableMap.builder();
        BudgetLine target = line(to);
        lines.forEach((id, line) -> changed.put(
                id,
                id.equals(from)
                        ? new BudgetLine(id, line.label(), line.voted().minus(amount))
                        : id.equals(target.id())
                                ? new BudgetLine(id, line.label(), line.voted().plus(amount))
                                : line));
        return new Budget(year, currency, changed.buildOrThrow(), commitments, expenses);
    }

    private BudgetLine line(String id) {
        BudgetLine line = lines.get(id);
        Preconditions.checkArgument(line != null, "no budget line '%s'; known: %s", id, lines.keySet());
        return line;
    }

    /**
     * Returns the year.
     *
     * @return the year
     */
    public int year() {
        return year;
    }

    /**
     * Returns the currency of all amounts.
     *
     * @return the currency
     */
    public Currency currency() {
        return currency;
    }

    /**
     * Returns the lines.
     *
     * @return the lines in order, as they were voted and changed by transfers; unmodifiable
     */
    public List<BudgetLine> lines() {
        return lines.values().asList();
    }

    /**
     * Returns how much of each line is left.
     *
     * @return the lines in order; unmodifiable
     */
    public List<LineStanding> standings() {
        return standings.values().asList();
    }

    /**
     * Returns how much of a line is left.
     *
     * @param line the identifier of the line
     * @return its standing
     * @throws IllegalArgumentException if there is no such line
     */
    public LineStanding standing(String line) {
        return Optional.ofNullable(standings.get(line))
                .orElseThrow(() ->
                        new IllegalArgumentException("no budget line '" + line + "'; known: " + standings.keySet()));
    }

    /**
     * Returns the commitments.
     *
     * @return the commitments in order; unmodifiable
     */
    public List<Commitment> commitments() {
        return commitments.values().asList();
    }

    /**
     * Returns the expenses.
     *
     * @return the expenses in order; unmodifiable
     */
    public List<Expense> expenses() {
        return expenses.values().asList();
    }

    /**
     * Returns what was voted for all lines.
     *
     * @return the sum
     */
    public Money totalVoted() {
        return sum(standing -> standing.line().voted());
    }

    /**
     * Returns what was committed on all lines.
     *
     * @return the sum
     */
    public Money totalCommitted() {
        return sum(LineStanding::committed);
    }

    /**
     * Returns what was paid on all lines.
     *
     * @return the sum
     */
    public Money totalSpent() {
        return sum(LineStanding::spent);
    }

    /**
     * Returns what may still be committed on all lines together.
     *
     * @return the sum, in which a line below zero counts as such
     */
    public Money totalAvailable() {
        return totalVoted().minus(totalCommitted());
    }

    private Money sum(Function<LineStanding, Money> amount) {
        return standings.values().stream().map(amount).reduce(Money.zero(currency), Money::plus);
    }

    /**
     * Returns what a communication costs.
     *
     * @param communication the communication
     * @return the sum of its commitments, or of what was paid where that is more
     */
    public Money costOf(CommunicationId communication) {
        return commitmentsFor(communication).stream().map(this::costOf).reduce(Money.zero(currency), Money::plus);
    }

    /**
     * Returns what each kind of object costs, such as each channel or each campaign.
     *
     * @param <K> what is asked for
     * @param key returns it, such as {@code CostObject::ofChannel}
     * @return the sums in the order of the commitments; what is for none in particular is left out; unmodifiable
     */
    public <K> Map<K, Money> costBy(Function<CostObject, Optional<K>> key) {
        Map<K, Money> sums = new LinkedHashMap<>();
        for (Commitment commitment : commitments.values()) {
            key.apply(commitment.object()).ifPresent(found -> sums.merge(found, costOf(commitment), Money::plus));
        }
        return ImmutableMap.copyOf(sums);
    }

    /**
     * Returns the commitments for a communication, to answer a judge of campaign accounts.
     *
     * @param communication the communication
     * @return its commitments in order; unmodifiable
     */
    public List<Commitment> commitmentsFor(CommunicationId communication) {
        return commitments.values().stream()
                .filter(commitment -> commitment
                        .object()
                        .ofCommunication()
                        .filter(communication::equals)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what was paid for a commitment.
     *
     * @param commitment the identifier of the commitment
     * @return the sum of its expenses
     */
    public Money paidFor(String commitment) {
        return paid.getOrDefault(commitment, Money.zero(currency));
    }

    /**
     * Returns what should be seen: lines below zero ({@code BUD-01}), lines of which nearly all is committed ({@code
     * BUD-02}), commitments that cost more than they reserved ({@code BUD-03}).
     *
     * @param percent from which percentage of a line committed on {@code BUD-02} is said, from 1 to 100
     * @return the findings in the order of the lines, then of the commitments; unmodifiable
     * @throws IllegalArgumentException if the percentage is out of bounds
     */
    public List<Finding> findings(int percent) {
        Preconditions.checkArgument(percent >= 1 && percent <= 100, "percent must be 1 to 100, was %s", percent);
        return BudgetFindings.of(this, percent);
    }
}
