package org.commspubliques.core.crisis;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.internal.text.EnteredText;
import org.jspecify.annotations.Nullable;

/**
 * Crise: what is going on by a plan, from its declaration to its end. Everything that is noted makes a new crisis; nothing
 * that was noted is ever lost. Immutable and thread-safe.
 */
public final class Crisis {

    private final CrisisPlan plan;
    private final CrisisLevel level;
    private final ImmutableList<CrisisEntry> entries;
    private final ImmutableMap<String, Instant> done;

    private Crisis(
            CrisisPlan plan,
            CrisisLevel level,
            ImmutableList<CrisisEntry> entries,
            ImmutableMap<String, Instant> done) {
        this.plan = plan;
        this.level = level;
        this.entries = entries;
        this.done = done;
    }

    static Crisis declared(CrisisPlan plan, CrisisLevel level, Instant at, String reason) {
        return new Crisis(
                plan,
                level,
                ImmutableList.of(
                        new CrisisEntry(at, CrisisEntry.Kind.DECLARED, level.number(), said(reason), level.lead())),
                ImmutableMap.of());
    }

    /**
     * Returns a crisis as it was kept.
     *
     * @param plan the plan it follows
     * @param log everything that was noted, from the declaration on
     * @param done when each task was done, by the identifier of the task
     * @return the crisis
     * @throws IllegalArgumentException if the log does not begin with the declaration, goes on after the end, goes back in
     *     time, or speaks of a level that the plan has not; or if a task is not of the plan, or was done when the log does
     *     not say so
     */
    public static Crisis of(CrisisPlan plan, List<CrisisEntry> log, Map<String, Instant> done) {
        Preconditions.checkArgument(
                !log.isEmpty() && log.get(0).kind() == CrisisEntry.Kind.DECLARED,
                "the log does not begin with the declaration");
        Set<Instant> tasksDone = new HashSet<>();
        Set<Integer> levels = plan.levels().stream().map(CrisisLevel::number).collect(ImmutableSet.toImmutableSet());
        for (int i = 0; i < log.size(); i++) {
            CrisisEntry entry = log.get(i);
            Preconditions.checkArgument(
                    levels.contains(entry.level()),
                    "plan %s has no level %s; it has %s",
                    plan.id(),
                    entry.level(),
                    levels);
            if (i > 0) {
                requireNext(log.get(i - 1), entry);
            }
            if (entry.kind() == CrisisEntry.Kind.TASK_DONE) {
                tasksDone.add(entry.at());
            }
        }
        Set<String> tasks = plan.tasks().stream().map(CrisisTask::id).collect(ImmutableSet.toImmutableSet());
        done.forEach((task, at) -> {
            Preconditions.checkArgument(tasks.contains(task), "plan %s has no task '%s'", plan.id(), task);
            Preconditions.checkArgument(tasksDone.contains(at), "no task was done at %s, as %s should be", at, task);
        });
        return new Crisis(
                plan,
                plan.level(log.get(log.size() - 1).level()),
                ImmutableList.copyOf(log),
                ImmutableMap.copyOf(done));
    }

    private static void requireNext(CrisisEntry before, CrisisEntry entry) {
        Preconditions.checkArgument(
                before.kind() != CrisisEntry.Kind.CLOSED, "the crisis was closed at %s", before.at());
        Preconditions.checkArgument(
                entry.kind() != CrisisEntry.Kind.DECLARED, "the crisis is declared again at %s", entry.at());
        Preconditions.checkArgument(
                !entry.at().isBefore(before.at()), "%s is before the last entry, at %s", entry.at(), before.at());
    }

    private static String said(String text) {
        String entered = EnteredText.enter(text, "text");
        Preconditions.checkArgument(!entered.isBlank(), "text is empty");
        return entered;
    }

    /**
     * Returns this crisis with something noted in its log (main courante).
     *
     * @param at when; not before what was noted last
     * @param kind what sort of thing; {@code OBSERVED}, {@code DECIDED}, {@code MESSAGE} or {@code UPDATE}
     * @param text what happened
     * @param office who did it, or saw it; null where nobody in particular did
     * @return the crisis
     * @throws IllegalArgumentException if it is before the last entry, the crisis is over, the text is empty, or the kind
     *     has a method of its own
     */
    public Crisis note(Instant at, CrisisEntry.Kind kind, String text, @Nullable OfficeId office) {
        Preconditions.checkArgument(
                kind == CrisisEntry.Kind.OBSERVED || kind == CrisisEntry.Kind.DECIDED || kind.isHeard(),
                "%s has a method of its own",
                kind);
        return with(new CrisisEntry(at, kind, level.number(), said(text), office), level, done);
    }

    /**
     * Returns this crisis at another level.
     *
     * @param at when; not before what was noted last
     * @param number the number of the level
     * @param reason why
     * @return the crisis
     * @throws IllegalArgumentException if the plan has no such level, it is at that level, it is over, or the reason is
     *     empty
     */
    public Crisis atLevel(Instant at, int number, String reason) {
        CrisisLevel changed = plan.level(number);
        Preconditions.checkArgument(number != level.number(), "the crisis is at level %s already", number);
        return with(
                new CrisisEntry(at, CrisisEntry.Kind.LEVEL_CHANGED, number, said(reason), changed.lead()),
                changed,
                done);
    }

    /**
     * Returns this crisis with a task done.
     *
     * @param at when; not before what was noted last
     * @param task the identifier of the task
     * @return the crisis
     * @throws IllegalArgumentException if the plan has no such task, it is done already, or the crisis is over
     */
    public Crisis done(Instant at, String task) {
        CrisisTask found = plan.tasks().stream()
                .filter(known -> known.id().equals(task))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("plan " + plan.id() + " has no task '" + task + "'"));
        Preconditions.checkArgument(!done.containsKey(task), "task %s was done at %s", task, done.get(task));
        return with(
                new CrisisEntry(
                        at,
                        CrisisEntry.Kind.TASK_DONE,
                        level.number(),
                        found.label().fr(),
                        found.office()),
                level,
                ImmutableMap.<String, Instant>builder()
                        .putAll(done)
                        .put(task, at)
                        .buildOrThrow());
    }

    /**
     * Returns this crisis as over.
     *
     * @param at when; not before what was noted last
     * @param reason which criteria were met
     * @return the crisis
     * @throws IllegalArgumentException if it is over already, or the reason is empty
     */
    public Crisis close(Instant at, String reason) {
        return with(
                new CrisisEntry(at, CrisisEntry.Kind.CLOSED, level.number(), said(reason), level.lead()), level, done);
    }

    private Crisis with(CrisisEntry entry, CrisisLevel newLevel, ImmutableMap<String, Instant> newDone) {
        requireNext(last(), entry);
        return new Crisis(
                plan,
                newLevel,
                ImmutableList.<CrisisEntry>builder().addAll(entries).add(entry).build(),
                newDone);
    }

    private CrisisEntry last() {
        return entries.get(entries.size() - 1);
    }

    /**
     * Returns its plan.
     *
     * @return the plan it follows
     */
    public CrisisPlan plan() {
        return plan;
    }

    /**
     * Returns how grave it is.
     *
     * @return the level now, or the last one of a crisis that is over
     */
    public CrisisLevel level() {
        return level;
    }

    /**
     * Returns the log.
     *
     * @return everything that was noted, from the declaration on; unmodifiable
     */
    public List<CrisisEntry> log() {
        return entries;
    }

    /**
     * Returns when each task was done.
     *
     * @return the moments by the identifier of the task; unmodifiable
     */
    public Map<String, Instant> done() {
        return done;
    }

    /**
     * Returns when it was declared.
     *
     * @return the moment
     */
    public Instant declaredAt() {
        return entries.get(0).at();
    }

    /**
     * Returns whether it is over.
     *
     * @return true once it was closed
     */
    public boolean isOver() {
        return last().kind() == CrisisEntry.Kind.CLOSED;
    }

    /**
     * Returns when the public must hear of it next.
     *
     * @return the last message or update, or the declaration where there was none, and the rhythm of the level after it;
     *     nothing for a crisis that is over
     */
    public Optional<Instant> nextUpdateDue() {
        if (isOver()) {
            return Optional.empty();
        }
        Instant heard = entries.stream()
                .filter(entry -> entry.kind().isHeard())
                .reduce((first, second) -> second)
                .map(CrisisEntry::at)
                .orElse(declaredAt());
        return Optional.of(heard.plus(level.rhythm()));
    }

    /**
     * Returns what should have been done.
     *
     * @param now the moment
     * @return the open tasks whose time is over, in the order of the plan; unmodifiable
     */
    public List<CrisisTask> late(Instant now) {
        return plan.tasks().stream()
                .filter(task -> !done.containsKey(task.id())
                        && declaredAt().plus(task.within()).isBefore(now))
                .collect(ImmutableList.toImmutableList());
    }
}
