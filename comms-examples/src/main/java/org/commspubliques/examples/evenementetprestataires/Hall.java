package org.commspubliques.examples.evenementetprestataires;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.event.BookingStatus;
import org.commspubliques.core.event.Event;
import org.commspubliques.core.event.EventFindings;
import org.commspubliques.core.event.EventKind;
import org.commspubliques.core.event.Guest;
import org.commspubliques.core.event.GuestList;
import org.commspubliques.core.event.ProtocolOrder;
import org.commspubliques.core.event.Room;
import org.commspubliques.core.event.RoomBooking;
import org.commspubliques.core.event.RoomPlan;
import org.commspubliques.core.event.RoomTakenException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.icalendar.CalendarFile;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;

/** The hall, the forum, and those who are invited to its opening. */
final class Hall {

    static final LocalDate DAY = LocalDate.of(2025, 9, 6);

    /** The order of precedence is the town’s own: the library has none for its territory. */
    private static final ProtocolOrder ORDER =
            Objects.requireNonNull(ProtocolOrder.parse("preseance.json", """
                    {"orders": [{"territories": ["NC"],
                      "source": {"title": "usage de la commune (exemple fictif)", "confidence": "toVerify"},
                      "ranks": [
                        {"id": "maire", "fr": "maire", "en": "mayor"},
                        {"id": "coutume", "fr": "autorité coutumière", "en": "customary authority"},
                        {"id": "elus", "fr": "conseil municipal", "en": "town council"},
                        {"id": "associations", "fr": "présidence d’association", "en": "chair of an association"}
                      ]}]}
                    """.getBytes(StandardCharsets.UTF_8))
                    .get(Territory.NEW_CALEDONIA));

    final Event forum = Event.builder("forum-2025", "Forum des associations", EventKind.FESTIVITY, Town.CULTURE)
            .at(Town.local(DAY, 9), Town.local(DAY, 16))
            .place("Salle omnisports, Boulari")
            .access("Rampe, boucle magnétique, stationnement réservé")
            .description("Cinquante associations présentent leurs activités. Entrée libre.")
            .capacity(400)
            .audience(Audience.RESIDENTS)
            .build();

    final Event opening = Event.builder("forum-2025-ouverture", "Ouverture du forum", EventKind.MEETING, Town.CULTURE)
            .at(Town.local(DAY, 8), Town.local(DAY, 9))
            .place("Salle omnisports, foyer")
            .access("De plain-pied")
            .capacity(7)
            .build();

    final RoomPlan plan = RoomPlan.of(
                    List.of(new Room("omnisports", Wording.of("Salle omnisports", "Sports hall"), 400, true)))
            .with(booking("forum", "forum-2025", 7, 18));

    final GuestList guests = GuestList.empty()
            .with(Guest.invited("invite-01", "associations", 1))
            .with(Guest.invited("invite-02", "maire", 0))
            .with(Guest.invited("invite-03", "coutume", 2))
            .with(Guest.invited("invite-04", "elus", 1))
            .with(Guest.invited("invite-05", "associations", 1))
            .accepted("invite-02", 1)
            .accepted("invite-03", 3)
            .accepted("invite-01", 2)
            .declined("invite-04");

    private static RoomBooking booking(String id, String event, int from, int until) {
        return new RoomBooking(
                id, "omnisports", event, Town.at(DAY, from), Town.at(DAY, until), BookingStatus.CONFIRMED);
    }

    /** What the judo club is told that asks for the same afternoon. */
    String refusal() {
        try {
            plan.with(booking("judo", "tournoi-judo", 14, 17));
            throw new IllegalStateException("the hall was booked twice");
        } catch (RoomTakenException e) {
            return "réservation « judo » refusée : « " + e.holder() + " » tient la salle jusqu’à 18 h";
        }
    }

    /** When the hall is free for three hours, at the earliest. */
    Instant free() {
        return plan.freeFrom("omnisports", Town.at(DAY, 14), Duration.ofHours(3));
    }

    List<Guest> inOrder() {
        return guests.inOrder(ORDER);
    }

    String rank(Guest guest) {
        return guest.protocolRank()
                .flatMap(ORDER::rank)
                .map(rank -> rank.label().in(Locale.FRENCH))
                .orElse("—");
    }

    List<Finding> findings() {
        return EventFindings.of(opening, guests, 100);
    }

    String agenda() {
        return CalendarFile.of(
                        "-//Ville du Mont-Dore//Forum//FR",
                        "Forum des associations",
                        List.of(
                                opening.toEntry("mont-dore.example", Town.NOW),
                                forum.toEntry("mont-dore.example", Town.NOW)))
                .text();
    }
}
