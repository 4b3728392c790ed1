package org.commspubliques.core.crisis;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Retour d’expérience: what the log of a crisis says of how it was handled. Figures, no judgement. Immutable and
 * thread-safe.
 *
 * @param lasted from the declaration to the end
 * @param untilHeard from the declaration to the first message to the public; null where there was none
 * @param messages how many messages and updates went out
 * @param longestSilence the longest time without a word to the public, from the declaration to the end
 * @param overdue how often the public waited longer than the level of that moment allows
 * @param tasksInTime the tasks done in their time; unmodifiable
 * @param tasksLate the tasks done later; unmodifiable
 * @param tasksOpen the tasks never done; unmodifiable
 */
public record CrisisLessons(
        Duration lasted,
        @Nullable Duration untilHeard,
        int messages,
        Duration longestSilence,
        int overdue,
        List<CrisisTask> tasksInTime,
        List<CrisisTask> tasksLate,
        List<CrisisTask> tasksOpen) {

    /** Copies the lists. */
    public CrisisLessons {
        Objects.requireNonNull(lasted, "lasted");
        Objects.requireNonNull(longestSilence, "longestSilence");
        tasksInTime = ImmutableList.copyOf(tasksInTime);
        tasksLate = ImmutableList.copyOf(tasksLate);
        tasksOpen = ImmutableList.copyOf(tasksOpen);
    }

    /**
     * Draws the figures from a crisis.
     *
     * @param crisis a crisis that is over
     * @return the figures
     * @throws IllegalArgumentException if it is not over
     */
    public static CrisisLessons of(Crisis crisis) {
        Preconditions.checkArgument(crisis.isOver(), "the crisis is not over");
        Instant start = crisis.declaredAt();
        Instant end = crisis.log().get(crisis.log().size() - 1).at();
        Instant heard = start;
        Instant firstHeard = null;
        int messages = 0;
        int overdue = 0;
        Duration longest = Duration.ZERO;
        for (CrisisEntry entry : crisis.log()) {
            Duration allowed = crisis.plan().level(entry.level()).rhythm();
            boolean ends = entry.kind() == CrisisEntry.Kind.CLOSED;
            if (entry.kind().isHeard() || ends) {
                Duration silence = Duration.between(heard, entry.at());
                longest = silence.compareTo(longest) > 0 ? silence : longest;
                overdue += silence.compareTo(allowed) > 0 ? 1 : 0;
                heard = entry.at();
                messages += ends ? 0 : 1;
                firstHeard = firstHeard == null && !ends ? entry.at() : firstHeard;
            }
        }
        ImmutableList.Builder<CrisisTask> inTime = ImmutableList.builder();
        ImmutableList.Builder<CrisisTask> late = ImmutableList.builder();
        ImmutableList.Builder<CrisisTask> open = ImmutableList.builder();
        for (CrisisTask task : crisis.plan().tasks()) {
            Instant done = crisis.done().get(task.id());
            (done == null ? open : done.isAfter(start.plus(task.within())) ? late : inTime).add(task);
        }
        return new CrisisLessons(
                Duration.between(start, end),
                firstHeard == null ? null : Duration.between(start, firstHeard),
                messages,
                longest,
                overdue,
                inTime.build(),
                late.build(),
                open.build());
    }

    /**
     * Returns how long the public waited for a first word.
     *
     * @return the time from the declaration, or nothing where no message went out
     */
    public Optional<Duration> firstWord() {
        return Optional.ofNullable(untilHeard);
    }
}
