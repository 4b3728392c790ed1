package org.commspubliques.core.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/**
 * Vérification d’un événement: more people than places ({@code EVT-01}), another event at the same hour for the same
 * people ({@code EVT-02}), nothing said of access ({@code EVT-03}), an option on a room that others have too ({@code
 * EVT-04}). Thread-safe.
 */
public final class EventFindings {

    private EventFindings() {}

    /**
     * Looks at an event and its guests.
     *
     * @param event the event
     * @param guests who is invited; empty for an event that is open to all
     * @param percent how many in a hundred of those who have not answered usually come, from 0 to 100
     * @return what should be seen; unmodifiable
     */
    public static List<Finding> of(Event event, GuestList guests, int percent) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        int expected = guests.expected(percent);
        event.capacity().ifPresent(capacity -> {
            if (expected > capacity) {
                boolean sure = guests.confirmed() > capacity;
                findings.add(Finding.builder(
                                "EVT-01",
                                sure ? Severity.BLOCKING : Severity.WARNING,
                                Locus.of("/capacity"),
                                Wording.of(
                                        expected + " personnes attendues, dont " + guests.confirmed()
                                                + " annoncées, pour " + capacity + " places.",
                                        expected + " people expected, of whom " + guests.confirmed()
                                                + " have said so, for " + capacity + " places."))
                        .proposal(Proposal.advice(Wording.of(
                                "Changer de salle, ou clore les inscriptions.",
                                "Change the room, or close the registrations.")))
                        .build());
            }
        });
        if (event.access().isBlank() && event.kind() != EventKind.INTERNAL) {
            findings.add(Finding.builder(
                            "EVT-03",
                            Severity.WARNING,
                            Locus.of("/access"),
                            Wording.of(
                                    "Rien n’est dit de l’accès des personnes handicapées.",
                                    "Nothing is said of access for people with disabilities."))
                    .proposal(Proposal.advice(Wording.of(
                            "Indiquer ce qui est prévu : rampe, boucle magnétique, interprète.",
                            "Say what is provided: ramp, induction loop, interpreter.")))
                    .build());
        }
        return findings.build();
    }

    /**
     * Looks for other events at the same time.
     *
     * @param event the event
     * @param others the other events of the authority
     * @return a finding for each that overlaps, a warning where both are for the same people; unmodifiable
     */
    public static List<Finding> clashes(Event event, Collection<Event> others) {
        return others.stream()
                .filter(other -> !other.id().equals(event.id()) && other.overlaps(event))
                .map(other -> clash(event, other))
                .collect(ImmutableList.toImmutableList());
    }

    private static Finding clash(Event event, Event other) {
        boolean samePeople = event.audiences().isEmpty()
                || other.audiences().isEmpty()
                || !Sets.intersection(event.audiences(), other.audiences()).isEmpty();
        return Finding.builder(
                        "EVT-02",
                        samePeople ? Severity.WARNING : Severity.INFO,
                        Locus.of("/start"),
                        Wording.of(
                                "À la même heure : « " + other.title() + " ».",
                                "At the same time: '" + other.title() + "'."))
                .proposal(Proposal.advice(Wording.of("Décaler l’un des deux.", "Move one of the two.")))
                .build();
    }

    /**
     * Looks at the rooms of an event.
     *
     * @param event the identifier of the event
     * @param plan the plan of the rooms
     * @return a finding for each option on a room that another booking wants too; unmodifiable
     */
    public static List<Finding> rooms(String event, RoomPlan plan) {
        return plan.bookings().stream()
                .filter(booking -> booking.event().equals(event) && booking.status() == BookingStatus.OPTION)
                .filter(booking -> !plan.against(booking).isEmpty())
                .map(booking -> Finding.builder(
                                "EVT-04",
                                Severity.WARNING,
                                Locus.of("/bookings/" + booking.id()),
                                Wording.of(
                                        "La salle n’est qu’en option, et « "
                                                + plan.against(booking).get(0).event() + " » la demande aussi.",
                                        "The room is an option only, and '"
                                                + plan.against(booking).get(0).event() + "' wants it too."))
                        .proposal(Proposal.advice(Wording.of(
                                "Confirmer la réservation ou en changer.", "Confirm the booking or change it.")))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}
