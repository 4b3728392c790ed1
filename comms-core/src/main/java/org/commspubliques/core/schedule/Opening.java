package org.commspubliques.core.schedule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.commspubliques.core.language.Wording;

/**
 * Créneau: whether a message may leave at a moment, and if not, by which rules. Immutable and thread-safe.
 *
 * @param closedBy the rules that hold it back, the gravest first; unmodifiable, empty where it may leave
 * @param known whether the data knows the hours of such a message in that territory, as it does elsewhere; where it does not,
 *     only the rules of the house were asked
 */
public record Opening(List<ClosedBy> closedBy, boolean known) {

    /** Copies the rules. */
    public Opening {
        closedBy = ImmutableList.copyOf(closedBy);
    }

    /**
     * Returns whether the message may leave.
     *
     * @return true where no rule holds it back
     */
    public boolean isOpen() {
        return closedBy.isEmpty();
    }

    /**
     * Returns the answer in words.
     *
     * @return what holds the message back, or that nothing does
     */
    public Wording explanation() {
        if (isOpen()) {
            return known
                    ? Wording.of("envoi possible", "may be sent")
                    : Wording.of(
                            "envoi possible selon les seules règles de la maison : les horaires de ce territoire ne sont pas connus",
                            "may be sent by the rules of the house alone: the hours of this territory are not known");
        }
        return Wording.of(
                closedBy.stream()
                        .map(closed -> closed.closure().label().fr() + " ("
                                + closed.rule().label().fr() + ")")
                        .collect(Collectors.joining(" ; ")),
                closedBy.stream()
                        .map(closed -> closed.closure().label().en() + " ("
                                + closed.rule().label().en() + ")")
                        .collect(Collectors.joining("; ")));
    }
}
