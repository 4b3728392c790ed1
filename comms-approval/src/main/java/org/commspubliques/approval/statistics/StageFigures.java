package org.commspubliques.approval.statistics;

import com.google.common.base.Preconditions;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Délai d’une étape: how long communications usually wait for a stage, and how often it objects. Immutable and thread-safe.
 *
 * @param stage the stage
 * @param name how people call it
 * @param ended how many passages it agreed or objected in
 * @param objected how many of them it objected in
 * @param waiting how many passages have not ended
 * @param median the working time in the middle of those that have ended; null where they are too few
 * @param longest the longest of those times; null where they are too few
 */
public record StageFigures(
        StageId stage,
        Wording name,
        int ended,
        int objected,
        int waiting,
        @Nullable Duration median,
        @Nullable Duration longest) {

    /** Refuses counts that do not agree. */
    public StageFigures {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(name, "name");
        Preconditions.checkArgument(
                objected >= 0 && objected <= ended && waiting >= 0,
                "stage %s: %s of %s objected, %s waiting",
                stage,
                objected,
                ended,
                waiting);
        Preconditions.checkArgument(
                (median == null) == (longest == null), "stage %s: median %s, longest %s", stage, median, longest);
    }

    /**
     * Returns how long communications usually wait.
     *
     * @return the working time, or nothing where too few passages have ended
     */
    public Optional<Duration> usualTime() {
        return Optional.ofNullable(median);
    }

    /**
     * Returns how often the stage objects.
     *
     * @return the objections in a hundred passages, rounded half up; nothing where too few have ended
     */
    public OptionalInt objectionPercent() {
        return median == null ? OptionalInt.empty() : OptionalInt.of((int) ((200L * objected + ended) / (2L * ended)));
    }

    /**
     * Returns what a person reads.
     *
     * @return such as « Cabinet : délai médian 26 h ouvrées sur 12 passages », hours rounded half up; minutes below two hours
     */
    public Wording label() {
        if (median == null) {
            return Wording.of(
                    name.fr() + " : trop peu de passages (" + ended + ")",
                    name.en() + ": too few passages (" + ended + ")");
        }
        long minutes = (median.toSeconds() + 30) / 60;
        Wording time = minutes < 120
                ? Wording.of(minutes + "\u00A0min ouvrées", minutes + "\u00A0working minutes")
                : Wording.of((minutes + 30) / 60 + "\u00A0h ouvrées", (minutes + 30) / 60 + "\u00A0working hours");
        return Wording.of(
                name.fr() + " : délai médian " + time.fr() + " sur " + ended + (ended > 1 ? " passages" : " passage"),
                name.en() + ": median time " + time.en() + " in " + ended + (ended == 1 ? " passage" : " passages"));
    }
}
