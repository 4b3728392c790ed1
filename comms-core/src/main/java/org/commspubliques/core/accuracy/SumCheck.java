package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.ReviewContext;

/**
 * Exactitude des sommes: rule {@code ACC-03}, figures of one text that do not agree with one another: the total of a list
 * or of a table, of a vote or of parts of a whole, yes and no, girls and boys, a part greater than its whole, a percentage of
 * an amount, a rise.
 *
 * <p>Figures are compared only where the text says how they belong together; rounded ones agree where rounding explains
 * the difference. French texts only, and never the column of the opposition. Takes time linear in the text. Thread-safe.
 */
public final class SumCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "accuracy.sums";

    /** Creates the check. */
    public SumCheck() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Passage passage : Passage.of(communication, variant)) {
            findings.addAll(TableSums.of(passage));
            findings.addAll(PublishedVotes.of(passage));
            List<Figure> figures = FigureReader.read(passage.text());
            findings.addAll(PairSums.of(passage, figures));
            for (Statement statement : Statement.of(passage, figures)) {
                findings.addAll(VoteSums.of(statement));
                findings.addAll(PartSums.of(statement));
                findings.addAll(WholeSums.of(statement));
                findings.addAll(RateSums.of(statement));
                findings.addAll(ShareRates.of(statement));
                findings.addAll(Reckonings.of(statement));
                findings.addAll(PairSums.of(statement));
            }
        }
        return findings.build();
    }
}
