package org.commspubliques.core.crisis;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.language.Wording;

/**
 * Niveau de crise: how grave it is, what makes it so, who sits in the cell and how often the public hears. Immutable and
 * thread-safe.
 *
 * @param number the level, from 1; a higher one is graver
 * @param label what people call it
 * @param triggers what makes the crisis one of this level, in words; unmodifiable
 * @param cell the offices of the crisis cell (cellule de crise), the one that leads it first; unmodifiable
 * @param rhythm the longest time between two updates of the situation, above zero
 */
public record CrisisLevel(int number, Wording label, List<Wording> triggers, Set<OfficeId> cell, Duration rhythm) {

    /** Copies the lists; refuses a level without a cell or without a rhythm. */
    public CrisisLevel {
        Preconditions.checkArgument(number >= 1, "level must be 1 or more, was %s", number);
        Objects.requireNonNull(label, "label");
        triggers = ImmutableList.copyOf(triggers);
        cell = ImmutableSet.copyOf(cell);
        Preconditions.checkArgument(!cell.isEmpty(), "level %s has nobody in its cell", number);
        Preconditions.checkArgument(!rhythm.isZero() && !rhythm.isNegative(), "rhythm must be above 0, was %s", rhythm);
    }

    /**
     * Returns the office that leads the cell.
     *
     * @return the first of the cell
     */
    public OfficeId lead() {
        return cell.iterator().next();
    }
}
