package org.commspubliques.core.recipient;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.commspubliques.core.consent.Exclusion;
import org.commspubliques.core.consent.ProcessingUse;
import org.commspubliques.core.consent.SortCriterion;

/**
 * Who may be written to for a use on a day, and what speaks against writing to the others. Where every contact has rights of its own
 * there are as many decisions, but few different ones: two bytes for each.
 */
final class Lawful {

    private final BitSet rows;
    private final char[] decisions;
    private final ImmutableList<List<Exclusion>> reasons;

    private Lawful(BitSet rows, char[] decisions, List<List<Exclusion>> reasons) {
        this.rows = rows;
        this.decisions = decisions;
        this.reasons = ImmutableList.copyOf(reasons);
    }

    /**
     * What it depends on.
     *
     * @param use the use
     * @param day the day
     * @param sorted by what contacts are sorted
     */
    record Question(ProcessingUse use, LocalDate day, Set<SortCriterion> sorted) {}

    /** What is decided for one set of rights. */
    @FunctionalInterface
    interface Decision {

        /** Every reason against it, none where it is lawful. */
        List<Exclusion> exclusions(int rights);
    }

    /** Decides once for each set of rights. Reasons are few enough for all that are ever given together to be told by a char. */
    static Lawful decide(int contacts, IntUnaryOperator rightsOf, int rights, Decision decision) {
        Map<List<Exclusion>, Integer> known = new HashMap<>();
        List<List<Exclusion>> reasons = new ArrayList<>();
        char[] decisions = new char[rights];
        for (int i = 0; i < rights; i++) {
            List<Exclusion> exclusions = decision.exclusions(i);
            Integer reason = known.get(exclusions);
            if (reason == null) {
                reason = reasons.size();
                known.put(exclusions, reason);
                reasons.add(exclusions);
            }
            decisions[i] = (char) (int) reason;
        }
        BitSet rows = new BitSet(contacts);
        for (int row = 0; row < contacts; row++) {
            if (reasons.get(decisions[rightsOf.applyAsInt(row)]).isEmpty()) {
                rows.set(row);
            }
        }
        return new Lawful(rows, decisions, reasons);
    }

    /** The rows of those who may be written to; not to be changed. */
    BitSet rows() {
        return rows;
    }

    /** What speaks against writing to those who have these rights. */
    List<Exclusion> exclusions(int rights) {
        return reasons.get(decisions[rights]);
    }

    /** Counts those who are left out. */
    Resolution.Tally tally(BitSet excluded, IntUnaryOperator rightsOf) {
        int[] numbers = new int[reasons.size()];
        for (int row = excluded.nextSetBit(0); row >= 0; row = excluded.nextSetBit(row + 1)) {
            numbers[decisions[rightsOf.applyAsInt(row)]]++;
        }
        Resolution.Tally tally = new Resolution.Tally();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] > 0) {
                tally.add(reasons.get(i), numbers[i]);
            }
        }
        return tally;
    }
}
