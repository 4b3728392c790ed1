package org.commspubliques.core.transparency;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.internal.text.Identifiers;

/**
 * Coût d’une campagne: what was committed for a campaign and for none of its communications in particular, such as a
 * month of advertising, whatever the day of the order. What names a communication is in its {@link CostLine} and not here.
 * Immutable and thread-safe.
 *
 * @param campaign the identifier of the campaign
 * @param title its title, or its identifier where the campaign is not known
 * @param amounts what it costs, once in each currency: amounts of two currencies are never added; unmodifiable
 */
public record CampaignCostLine(String campaign, String title, List<Money> amounts) {

    /** Copies the amounts; refuses two of one currency, and a campaign that is no identifier. */
    public CampaignCostLine {
        Identifiers.require(campaign, "campaign");
        Objects.requireNonNull(title, "title");
        amounts = ImmutableList.copyOf(amounts);
        CostLine.requireOneOfEach(amounts);
    }
}
