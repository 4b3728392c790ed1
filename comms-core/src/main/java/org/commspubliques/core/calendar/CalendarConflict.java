package org.commspubliques.core.calendar;

import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Conflit de calendrier: an item that does not go with another, or with what holds at its hour. Immutable and thread-safe.
 *
 * @param kind what does not go together
 * @param severity how grave it is
 * @param item the identifier of the item
 * @param other the identifier of what it does not go with: the item planned before it, the blackout, the event, the rule of
 *     hours or the cap; null where it is about the item alone
 * @param message what is wrong
 * @param advice what could be done
 */
public record CalendarConflict(
        ConflictKind kind,
        Severity severity,
        String item,
        @Nullable String other,
        Wording message,
        Wording advice) {

    /** Refuses missing parts. */
    public CalendarConflict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
    }

    /**
     * Returns what it does not go with.
     *
     * @return the identifier, or nothing where it is about the item alone
     */
    public Optional<String> against() {
        return Optional.ofNullable(other);
    }

    /**
     * Returns the conflict as a finding, for reports and pages that show findings.
     *
     * @return the finding, at {@code /items/} and the identifier of the item, which stays where its position in the list moves
     */
    public Finding toFinding() {
        Finding.Builder finding = Finding.builder(kind.id(), severity, Locus.of("/items/" + item), message)
                .proposal(Proposal.advice(advice));
        boolean betweenItems = switch (kind) {
            case SLOT_TAKEN, TOO_CLOSE, SAME_TOPIC -> true;
            default -> false;
        };
        if (betweenItems && other != null) {
            finding.related(Locus.of("/items/" + other));
        }
        return finding.build();
    }
}
