package org.commspubliques.core.crisis;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Preconditions.checkArgument(!isOver(), "the crisis was closed at %s", last().at());
        Preconditions.checkArgument(
                !entry.at().isBefore(last().at()), "%s is before the last entry, at %s", entry.at(), last().at());
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
