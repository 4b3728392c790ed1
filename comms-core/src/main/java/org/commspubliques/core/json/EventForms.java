package org.commspubliques.core.json;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.event.Event;
import org.commspubliques.core.event.EventKind;
import org.commspubliques.core.event.Guest;
import org.commspubliques.core.event.GuestList;
import org.commspubliques.core.event.RetroPlanning;
import org.commspubliques.core.event.Room;
import org.commspubliques.core.event.RoomBooking;
import org.commspubliques.core.event.RoomPlan;
import org.jspecify.annotations.Nullable;

/** The forms of events, guest lists, room plans and plans that lead up to a day. */
final class EventForms {

    static final ImmutableList<JsonForm<?, ?>> ALL = ImmutableList.of(
            new JsonForm<>(Event.class, EventForm.class, EventForm::of, EventForm::event),
            new JsonForm<>(GuestList.class, GuestListForm.class, GuestListForm::of, GuestListForm::list),
            new JsonForm<>(RoomPlan.class, RoomPlanForm.class, RoomPlanForm::of, RoomPlanForm::plan),
            new JsonForm<>(
                    RetroPlanning.class, RetroPlanningForm.class, RetroPlanningForm::of, RetroPlanningForm::planning));

    private EventForms() {}

    /**
     * Évènement.
     *
     * @param id its identifier
     * @param title what it is called
     * @param kind what kind of event it is
     * @param organiser the unit that organises it
     * @param start when it begins
     * @param end when it ends
     * @param place where it is held; empty where that is not said
     * @param access how people get there and in; empty where that is not said
     * @param description what it is about; empty where that is not said
     * @param capacity how many people there is room for; null where that is not known
     * @param audiences for whom it is
     */
    record EventForm(
            String id,
            String title,
            EventKind kind,
            UnitId organiser,
            ZonedDateTime start,
            ZonedDateTime end,
            String place,
            String access,
            String description,
            @Nullable Integer capacity,
            Set<Audience> audiences) {

        static EventForm of(Event event) {
            OptionalInt capacity = event.capacity();
            return new EventForm(
                    event.id(),
                    event.title(),
                    event.kind(),
                    event.organiser(),
                    event.start(),
                    event.end(),
                    event.place(),
                    event.access(),
                    event.description(),
                    capacity.isPresent() ? capacity.getAsInt() : null,
                    event.audiences());
        }

        Event event() {
            Event.Builder event = Event.builder(id, title, kind, organiser)
                    .at(start, end)
                    .place(place)
                    .access(access)
                    .description(description);
            if (capacity != null) {
                event.capacity(capacity);
            }
            audiences.forEach(event::audience);
            return event.build();
        }
    }

    /**
     * Liste d’invités.
     *
     * @param guests the guests
     */
    record GuestListForm(List<Guest> guests) {

        static GuestListForm of(GuestList list) {
            return new GuestListForm(list.guests());
        }

        GuestList list() {
            return GuestList.of(guests);
        }
    }

    /**
     * Plan des salles.
     *
     * @param rooms the rooms
     * @param bookings who has which room, and when
     */
    record RoomPlanForm(List<Room> rooms, List<RoomBooking> bookings) {

        static RoomPlanForm of(RoomPlan plan) {
            return new RoomPlanForm(plan.rooms(), plan.bookings());
        }

        RoomPlan plan() {
            return RoomPlan.of(rooms, bookings);
        }
    }

    /**
     * Rétroplanning.
     *
     * @param day the day it leads up to
     * @param tasks what is to be done, each with its day
     * @param done the tasks that are done, by their identifiers
     */
    record RetroPlanningForm(LocalDate day, List<RetroPlanning.Due> tasks, Set<String> done) {

        static RetroPlanningForm of(RetroPlanning planning) {
            return new RetroPlanningForm(planning.day(), planning.tasks(), planning.done());
        }

        RetroPlanning planning() {
            return RetroPlanning.of(day, tasks, done);
        }
    }
}
