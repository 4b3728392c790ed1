package org.commspubliques.examples.evenementetprestataires;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commspubliques.core.event.Guest;
import org.commspubliques.core.event.Reply;
import org.commspubliques.core.event.RoomBooking;
import org.commspubliques.core.time.DateWording;

/** The hall and the guests, as the page shows them. */
final class HallView {

    private final Hall hall;
    private final PressOffice press;

    HallView(Hall hall, PressOffice press) {
        this.hall = hall;
        this.press = press;
    }

    Map<String, Object> model() {
        RoomBooking booking = hall.plan.bookings().get(0);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put(
                "salle",
                hall.plan.room(booking.room()).orElseThrow().label().fr() + ", "
                        + DateWording.inFull(Hall.DAY).fr() + ", de " + hour(booking.from()) + " à "
                        + hour(booking.until()));
        model.put("refus", hall.refusal());
        model.put("libre", hour(hall.free()));
        model.put("acces", hall.forum.access());
        model.put("annoncees", String.valueOf(hall.guests.confirmed()));
        model.put("possibles", String.valueOf(hall.guests.possible()));
        model.put("places", String.valueOf(hall.opening.capacity().orElse(0)));
        model.put("invites", hall.inOrder().stream().map(this::guest).toList());
        model.put("constats", FindingRows.of(hall.findings()));
        model.put("invitation", press.invitation.text().fr());
        return model;
    }

    private static String hour(Instant instant) {
        return DateWording.hour(ZonedDateTime.ofInstant(instant, Town.NOUMEA).toLocalTime())
                .fr();
    }

    private Map<String, Object> guest(Guest guest) {
        int coming = guest.coming();
        return Map.of(
                "rang", hall.rank(guest),
                "cle", guest.key(),
                "venant", coming == 0 ? "" : coming == 1 ? "1 personne" : coming + " personnes",
                "reponse", guest.reply().label().fr(),
                "ton", guest.reply() == Reply.ACCEPTED ? "ok" : guest.reply() == Reply.PENDING ? "info" : "void");
    }
}
