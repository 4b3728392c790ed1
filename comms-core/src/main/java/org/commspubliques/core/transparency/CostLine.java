package org.commspubliques.core.transparency;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.communication.CommunicationId;

/**
 * Coût d’une action: what a communication that went out in the period costs in all, whatever the day of the order. Immutable
 * and thread-safe.
 *
 * @param communication the communication
 * @param title its title as it went out, else the beginning of its text, else its identifier
 * @param amounts what it costs, once in each currency: amounts of two currencies are never added; unmodifiable
 */
public record CostLine(CommunicationId communication, String title, List<Money> amounts) {

    /** Copies the amounts; refuses two of one currency. */
    public CostLine {
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(title, "title");
        amounts = ImmutableList.copyOf(amounts);
        requireOneOfEach(amounts);
    }

    static void requireOneOfEach(List<Money> amounts) {
        List<Currency> currencies = amounts.stream().map(Money::currency).collect(Collectors.toList());
        Preconditions.checkArgument(
                currencies.stream().distinct().count() == currencies.size(),
                "two amounts of one currency: %s",
                amounts);
    }
}
