package org.commspubliques.core.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.commspubliques.core.alert.SituationLog;
import org.commspubliques.core.alert.SituationUpdate;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.BudgetLine;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.Expense;
import org.commspubliques.core.crisis.Crisis;
import org.commspubliques.core.crisis.CrisisEntry;
import org.commspubliques.core.crisis.CrisisPlan;
import org.commspubliques.core.event.Event;
import org.commspubliques.core.event.EventKind;
import org.commspubliques.core.event.Guest;
import org.commspubliques.core.event.GuestList;
import org.commspubliques.core.event.Room;
import org.commspubliques.core.event.RoomBooking;
import org.commspubliques.core.event.RoomPlan;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.jspecify.annotations.Nullable;

/** The records as which classes are written that keep more than they were given, or count what they hold. */
final class JsonForms {

    private static final ImmutableMap<Class<?>, JsonForm<?, ?>> FORMS = Maps.uniqueIndex(
            List.of(
                    new JsonForm<>(Source.class, SourceForm.class, SourceForm::of, SourceForm::source),
                    new JsonForm<>(Budget.class, BudgetForm.class, BudgetForm::of, BudgetForm::budget),
                    new JsonForm<>(Event.class, EventForm.class, EventForm::of, EventForm::event),
                    new JsonForm<>(GuestList.class, GuestsForm.class, GuestsForm::of, GuestsForm::list),
                    new JsonForm<>(RoomPlan.class, RoomsForm.class, RoomsForm::of, RoomsForm::plan),
                    new JsonForm<>(Crisis.class, CrisisForm.class, CrisisForm::of, CrisisForm::crisis),
                    new JsonForm<>(SituationLog.class, SituationForm.class, SituationForm::of, SituationForm::log)),
            JsonForm::type);

    private JsonForms() {}

    static @Nullable JsonForm<?, ?> of(Class<?> type) {
        return FORMS.get(type);
    }

    record SourceForm(String title, @Nullable LocalDate checked, Confidence confidence) {

        static SourceForm of(Source source) {
            return new SourceForm(source.title(), source.checked().orElse(null), source.confidence());
        }

        Source source() {
            if (checked != null) {
                return Source.of(title, checked, confidence);
            }
            if (confidence != Confidence.TO_VERIFY) {
                throw new IllegalArgumentException("a source that nobody checked is toVerify, was " + confidence);
            }
            return Source.unchecked(title);
        }
    }

    record BudgetForm(
            int year, Currency currency, List<BudgetLine> lines, List<Commitment> commitments, List<Expense> expenses) {

        static BudgetForm of(Budget budget) {
            return new BudgetForm(
                    budget.year(), budget.currency(), budget.lines(), budget.commitments(), budget.expenses());
        }

        Budget budget() {
            return Budget.of(year, currency, lines, commitments, expenses);
        }
    }

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

    record GuestsForm(List<Guest> guests) {

        static GuestsForm of(GuestList list) {
            return new GuestsForm(list.guests());
        }

        GuestList list() {
            return GuestList.of(guests);
        }
    }

    record RoomsForm(List<Room> rooms, List<RoomBooking> bookings) {

        static RoomsForm of(RoomPlan plan) {
            return new RoomsForm(plan.rooms(), plan.bookings());
        }

        RoomPlan plan() {
            return RoomPlan.of(rooms, bookings);
        }
    }

    record CrisisForm(CrisisPlan plan, List<CrisisEntry> log, Map<String, Instant> done) {

        static CrisisForm of(Crisis crisis) {
            return new CrisisForm(crisis.plan(), crisis.log(), crisis.done());
        }

        Crisis crisis() {
            return Crisis.of(plan, log, done);
        }
    }

    record SituationForm(List<SituationUpdate> updates) {

        static SituationForm of(SituationLog log) {
            return new SituationForm(log.updates());
        }

        SituationLog log() {
            return SituationLog.of(updates);
        }
    }
}
