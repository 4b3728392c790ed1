package org.commspubliques.core.election;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Situation préélectorale: where an authority stands at a moment. Open, closed, or unknown because the data has nothing
 * for its territory: unknown is never to be read as closed. Immutable and thread-safe.
 */
public sealed interface ElectoralStatus {

    /**
     * Returns what a person reads: « Période préélectorale : ouverte aujourd’hui · scrutin du 15 mars 2026 (élections municipales), J-195 ».
     *
     * @return the label, in one line
     */
    Wording label();

    /**
     * A pre-electoral period is open.
     *
     * @param window the window; where several are open, a confirmed one before the others, then the one whose poll is
     *     nearest
     * @param pollDay the day of its next round, or today on the day of a round
     * @param daysToPoll the days from today to that day, in the issuer's zone; 0 on the day. Where the day of the poll is
     *     not fixed ({@link Poll#isDayFixed()}), these are the days to the end of its month
     * @param opensToday whether today is the first day of the window
     * @param alsoOpen the other windows open at the moment, in the same order; unmodifiable
     */
    record Open(
            ElectoralWindow window,
            LocalDate pollDay,
            long daysToPoll,
            boolean opensToday,
            List<ElectoralWindow> alsoOpen)
            implements ElectoralStatus {

        /** Copies the other windows. */
        public Open {
            Objects.requireNonNull(window, "window");
            Objects.requireNonNull(pollDay, "pollDay");
            alsoOpen = ImmutableList.copyOf(alsoOpen);
        }

        static Open of(List<ElectoralWindow> open, Instant instant) {
            ElectoralWindow window = open.get(0);
            LocalDate today = LocalDate.ofInstant(instant, window.zone());
            LocalDate pollDay = window.pollDayFrom(today);
            return new Open(
                    window,
                    pollDay,
                    ChronoUnit.DAYS.between(today, pollDay),
                    today.equals(window.firstDay()),
                    open.subList(1, open.size()));
        }

        /**
         * Returns the countdown (compte à rebours) to the poll.
         *
         * @return « J-195 », or « aujourd’hui » on its day; to the last day of the month where
         *     only that is known, see {@link Poll#isDayFixed()}
         */
        public Wording countdown() {
            return daysToPoll == 0
                    ? Wording.of("aujourd’hui", "today")
                    : Wording.of("J-" + daysToPoll, "D-" + daysToPoll);
        }

        @Override
        public Wording label() {
            Wording when = window.poll().on(pollDay);
            boolean counted = window.poll().isDayFixed();
            return Wording.of(
                    "Période préélectorale : " + (opensToday ? "ouverte aujourd’hui" : "ouverte") + " · scrutin "
                            + when.fr() + (counted ? ", " + countdown().fr() : "")
                            + (window.isConfirmed() ? "" : " (à vérifier)"),
                    "Pre-electoral period: " + (opensToday ? "opens today" : "open") + " · poll " + when.en()
                            + (counted ? ", " + countdown().en() : "") + (window.isConfirmed() ? "" : " (to verify)"));
        }
    }

    /** No pre-electoral period is open, as far as the data goes. */
    final class Closed implements ElectoralStatus {

        private final @Nullable ElectoralWindow next;

        Closed(@Nullable ElectoralWindow next) {
            this.next = next;
        }

        /**
         * Returns the window that opens next.
         *
         * @return the window, or nothing where the data knows no later poll: a sign that it needs new entries
         */
        public Optional<ElectoralWindow> next() {
            return Optional.ofNullable(next);
        }

        @Override
        public Wording label() {
            if (next == null) {
                return Wording.of(
                        "Période préélectorale : fermée · aucun scrutin à venir dans le calendrier",
                        "Pre-electoral period: closed · no poll to come in the calendar");
            }
            Wording day = DateWording.dayMonthAndYear(next.firstDay());
            Wording poll = next.poll().label();
            return Wording.of(
                    "Période préélectorale : fermée · prochaine ouverture le " + day.fr() + ", " + poll.fr()
                            + (next.isConfirmed() ? "" : " (à vérifier)"),
                    "Pre-electoral period: closed · opens next on " + day.en() + ", " + poll.en()
                            + (next.isConfirmed() ? "" : " (to verify)"));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Closed that && Objects.equals(next, that.next);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(next);
        }

        @Override
        public String toString() {
            return "Closed[next=" + next + "]";
        }
    }

    /**
     * The data has no poll for the territory: a finding, never silence.
     *
     * @param territory the territory that the calendar does not know
     */
    record Unknown(Territory territory) implements ElectoralStatus {

        /** Refuses a missing territory. */
        public Unknown {
            Objects.requireNonNull(territory, "territory");
        }

        @Override
        public Wording label() {
            return Wording.of(
                    "Période préélectorale : inconnue · le calendrier électoral n’a pas de scrutin pour le territoire "
                            + territory,
                    "Pre-electoral period: unknown · the electoral calendar has no poll for territory " + territory);
        }
    }
}
