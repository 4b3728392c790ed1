package org.commspubliques.core.alert;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactValue;

/**
 * Suite des points de situation: the updates of one event, numbered without a gap, each later than the one before, of
 * which only the last holds. A figure has one value at a time: one that an update does not mention stays as it was.
 * Immutable and thread-safe.
 */
public final class SituationLog {

    private static final SituationLog EMPTY = new SituationLog(ImmutableList.of());

    private final ImmutableList<SituationUpdate> updates;

    private SituationLog(ImmutableList<SituationUpdate> updates) {
        this.updates = updates;
    }

    /**
     * Returns the log of an event of which nothing was said yet.
     *
     * @return the log
     */
    public static SituationLog empty() {
        return EMPTY;
    }

    /**
     * Returns a log as it was kept.
     *
     * @param updates the updates, numbered from 1 on, each later than the one before and with all its figures
     * @return the log
     * @throws IllegalArgumentException if a number or a moment is out of order, or a figure has got lost
     */
    public static SituationLog of(List<SituationUpdate> updates) {
        for (int i = 0; i < updates.size(); i++) {
            SituationUpdate update = updates.get(i);
            Preconditions.checkArgument(
                    update.number() == i + 1, "update number %s stands at place %s", update.number(), i + 1);
            if (i > 0) {
                SituationUpdate before = updates.get(i - 1);
                Preconditions.checkArgument(
                        update.at().isAfter(before.at()),
                        "update number %s at %s is not later than the one before, at %s",
                        update.number(),
                        update.at(),
                        before.at());
                Preconditions.checkArgument(
                        update.figures().keySet().containsAll(before.figures().keySet()),
                        "update number %s lacks figures of the one before",
                        update.number());
            }
        }
        return new SituationLog(ImmutableList.copyOf(updates));
    }

    /**
     * Returns this log with an update that takes the place of the last.
     *
     * @param at when it holds
     * @param text what it says
     * @param figures the figures that are new or have changed; those of earlier updates stay
     * @return the log, whose last update has the next number
     * @throws IllegalArgumentException if it is not later than the last, or says nothing
     */
    public SituationLog next(Instant at, String text, Map<FactKey, FactValue> figures) {
        current()
                .ifPresent(last -> Preconditions.checkArgument(
                        at.isAfter(last.at()),
                        "update at %s is not later than number %s at %s",
                        at,
                        last.number(),
                        last.at()));
        Map<FactKey, FactValue> known =
                new LinkedHashMap<>(current().map(SituationUpdate::figures).orElse(Map.of()));
        known.putAll(figures);
        return new SituationLog(ImmutableList.<SituationUpdate>builder()
                .addAll(updates)
                .add(new SituationUpdate(updates.size() + 1, at, text, known))
                .build());
    }

    /**
     * Returns the update that holds.
     *
     * @return the last update, or nothing
     */
    public Optional<SituationUpdate> current() {
        return updates.isEmpty() ? Optional.empty() : Optional.of(updates.get(updates.size() - 1));
    }

    /**
     * Returns all updates.
     *
     * @return the updates from the first to the last; unmodifiable
     */
    public List<SituationUpdate> updates() {
        return updates;
    }

    /**
     * Returns whether another has taken the place of an update.
     *
     * @param number the number of the update
     * @return true for all but the last
     * @throws IllegalArgumentException if there is no such update
     */
    public boolean isSuperseded(int number) {
        Preconditions.checkArgument(
                number >= 1 && number <= updates.size(),
                "no update has number %s; there are %s",
                number,
                updates.size());
        return number < updates.size();
    }

    /**
     * Returns what the last update changed, so that no text keeps saying what it said before.
     *
     * @return the figures whose value is new, or other than in the update before; unmodifiable
     */
    public Set<FactKey> changedFigures() {
        if (updates.isEmpty()) {
            return ImmutableSet.of();
        }
        Map<FactKey, FactValue> before =
                updates.size() < 2 ? Map.of() : updates.get(updates.size() - 2).figures();
        Set<FactKey> changed = new LinkedHashSet<>();
        updates.get(updates.size() - 1).figures().forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                changed.add(key);
            }
        });
        return ImmutableSet.copyOf(changed);
    }
}
