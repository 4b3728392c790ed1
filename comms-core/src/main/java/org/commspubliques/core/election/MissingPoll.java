package org.commspubliques.core.election;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;

/**
 * Scrutin attendu, sans date: a poll that is bound to come, of which neither the day nor the month is known, so that no
 * window can be computed. It is said, from the day on which it might open the pre-electoral period, until the calendar
 * has a general poll of the kind: see {@link ElectoralCalendar#missing(LocalDate, Territory)}. Immutable and thread-safe.
 *
 * @param kinds what is to be elected; never empty
 * @param label what a person calls it, and what is missing
 * @param from the first day on which its pre-electoral period might be open
 * @param territories where it is to be held; unmodifiable, never empty
 * @param source where that was read
 */
public record MissingPoll(
        Set<PollKind> kinds, Wording label, LocalDate from, Set<Territory> territories, Source source) {

    /** Copies the kinds and the territories, and refuses to be without any. */
    public MissingPoll {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(source, "source");
        Preconditions.checkArgument(!kinds.isEmpty(), "kinds must not be empty");
        Preconditions.checkArgument(!territories.isEmpty(), "territories must not be empty");
        kinds = Sets.immutableEnumSet(kinds);
        territories = ImmutableSet.copyOf(territories);
    }

    /** Whether a poll is this one: general, of one of the kinds, in the territory, and not before the period may open. */
    boolean isFoundIn(Poll poll, Territory territory) {
        return poll.isGeneral()
                && poll.territories().contains(territory)
                && !poll.roundOne().isBefore(from)
                && poll.kinds().stream().anyMatch(kinds::contains);
    }
}
