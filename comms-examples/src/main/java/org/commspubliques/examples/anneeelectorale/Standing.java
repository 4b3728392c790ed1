package org.commspubliques.examples.anneeelectorale;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.election.ElectoralStatus;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.election.WindowKind;
import org.commspubliques.core.language.Wording;

/**
 * Where an authority stands at a moment of its own zone.
 *
 * @param status the pre-electoral period
 * @param open every window that is open
 */
record Standing(ElectoralStatus status, List<ElectoralWindow> open) {

    /** The kinds that a table names beside the countdown; the others come and go with the pre-electoral period. */
    private static final List<WindowKind> NAMED =
            List.of(WindowKind.SILENCE, WindowKind.OFFICIAL_CAMPAIGN, WindowKind.RESERVE);

    static Standing of(Body body, LocalDateTime moment) {
        Instant instant = body.at(moment);
        return new Standing(
                body.calendar().statusAt(instant, body.authority()),
                body.calendar().openAt(instant, body.authority()));
    }

    /** The countdown: « J-195 », with a question mark where the poll is to be verified. */
    Wording countdown() {
        if (status instanceof ElectoralStatus.Open period) {
            String doubt = period.window().isConfirmed() ? "" : " ?";
            return Wording.of(
                    period.countdown().fr() + doubt, period.countdown().en() + doubt);
        }
        return status instanceof ElectoralStatus.Unknown ? Wording.of("inconnu", "unknown") : Wording.same("—");
    }

    /** The poll of the countdown, by its kind; empty where no period is open. */
    Wording poll() {
        return status instanceof ElectoralStatus.Open period
                ? period.window().poll().label()
                : Wording.same("");
    }

    List<WindowKind> named() {
        return NAMED.stream()
                .filter(kind -> open.stream().anyMatch(window -> window.kind() == kind))
                .toList();
    }

    static Wording shortName(WindowKind kind) {
        return switch (kind) {
            case SILENCE -> Wording.of("silence", "silence");
            case OFFICIAL_CAMPAIGN -> Wording.of("campagne", "campaign");
            case RESERVE -> Wording.of("réserve", "reserve");
            default -> kind.label();
        };
    }

    /** All of it in a cell of a table: « J-6 · campagne ». */
    String cell(Locale reader) {
        StringBuilder cell = new StringBuilder(countdown().in(reader));
        named().forEach(kind -> cell.append(" · ").append(shortName(kind).in(reader)));
        return cell.toString();
    }
}
