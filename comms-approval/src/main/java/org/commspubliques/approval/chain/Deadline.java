package org.commspubliques.approval.chain;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.approval.internal.name.OfficeNames;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.Delay;
import org.jspecify.annotations.Nullable;

/**
 * Échéance d’une étape: how long a stage may take, when those asked are reminded, and who is told once it is late. It
 * never decides anything by itself. Immutable and thread-safe.
 *
 * @param within how long, from the opening of the stage
 * @param reminders when those who have not decided are reminded, from the opening, each before the end; unmodifiable
 * @param escalateTo the office that is told once the time is over, and may then decide in the place of the seats that have
 *     not; of a signature or a bon à tirer it is only told; null for none
 */
public record Deadline(
        Delay within, List<Delay> reminders, @Nullable OfficeId escalateTo) {

    /** Copies the reminders; refuses one that would not come before the end, where both are in the same unit. */
    public Deadline {
        Objects.requireNonNull(within, "within");
        reminders = ImmutableList.copyOf(reminders);
        for (Delay reminder : reminders) {
            Preconditions.checkArgument(
                    isBefore(reminder, within),
                    "a reminder after %s is not before the end, %s; bring it forward",
                    reminder,
                    within);
        }
    }

    static boolean isBefore(Delay reminder, Delay end) {
        return reminder.unit() != end.unit() || reminder.amount() < end.amount();
    }

    /**
     * Returns a deadline without reminder or escalation.
     *
     * @param within how long, from the opening of the stage
     * @return the deadline
     */
    public static Deadline within(Delay within) {
        return new Deadline(within, ImmutableList.of(), null);
    }

    /**
     * Returns this deadline with one more reminder.
     *
     * @param after how long after the opening
     * @return the deadline
     * @throws IllegalArgumentException if it would not come before the end
     */
    public Deadline remindingAfter(Delay after) {
        return new Deadline(
                within,
                ImmutableList.<Delay>builder().addAll(reminders).add(after).build(),
                escalateTo);
    }

    /**
     * Returns this deadline with an escalation.
     *
     * @param office the office that is told once the time is over, and may then decide in the place of the seats that have
     *     not; of a signature or a bon à tirer, which nobody gives without an act, it is only told
     * @return the deadline
     */
    public Deadline escalatingTo(OfficeId office) {
        return new Deadline(within, reminders, Objects.requireNonNull(office, "office"));
    }

    /**
     * Returns the deadline as people say it, with the names that an organisation chart gives its offices.
     *
     * @param offices how the authority calls its offices, those of the house too
     * @return the label, such as « Délai : 1 jour ouvré ; relance après 4 heures ouvrées ; puis secrétaire général »
     */
    public Wording label(OrgChart offices) {
        return label(offices::nameOf);
    }

    /**
     * Returns the deadline as people say it.
     *
     * @param names how people call the offices; one for which it returns null is called by its usual name, else its identifier
     * @return the label, such as « Délai : 1 jour ouvré ; relance après 4 heures ouvrées ; puis secrétaire général »
     */
    public Wording label(Function<OfficeId, Wording> names) {
        StringBuilder fr =
                new StringBuilder("Délai\u00A0: ").append(within.label().fr());
        StringBuilder en =
                new StringBuilder("Time limit: ").append(within.label().en());
        for (Delay reminder : reminders) {
            fr.append("\u00A0; relance après ").append(reminder.label().fr());
            en.append("; reminder after ").append(reminder.label().en());
        }
        escalation().map(office -> OfficeNames.of(office, names)).ifPresent(told -> {
            fr.append("\u00A0; puis ").append(told.fr());
            en.append("; then ").append(told.en());
        });
        return Wording.of(fr.toString(), en.toString());
    }

    /**
     * Returns the escalation.
     *
     * @return the office that is told once the time is over, or nothing
     */
    public Optional<OfficeId> escalation() {
        return Optional.ofNullable(escalateTo);
    }
}
