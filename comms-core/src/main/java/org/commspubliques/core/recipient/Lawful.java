package org.commspubliques.core.recipient;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.consent.Exclusion;
import org.commspubliques.core.consent.ProcessingUse;
import org.commspubliques.core.consent.SortCriterion;

/**
 * Who may be written to for a use on a day.
 *
 * @param rows the rows of those who may
 * @param exclusions what speaks against it, for each set of rights that contacts share
 */
record Lawful(BitSet rows, List<List<Exclusion>> exclusions) {

    /**
     * What it depends on.
     *
     * @param use the use
     * @param day the day
     * @param sorted by what contacts are sorted
     */
    record Question(ProcessingUse use, LocalDate day, Set<SortCriterion> sorted) {}
}
