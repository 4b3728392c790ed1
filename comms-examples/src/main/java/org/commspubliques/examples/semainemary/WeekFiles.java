package org.commspubliques.examples.semainemary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.InstitutionalEvent;
import org.commspubliques.core.calendar.SlotOccurrence;
import org.commspubliques.core.calendar.WeeklySlot;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.examples.input.TableFile;
import org.commspubliques.examples.input.TextFile;

/** Reads the files of the week. */
final class WeekFiles {

    private static final String NO_DATE = "-";

    private final Path folder;
    private final ZoneId zone;
    private final Map<String, Action> actions = new LinkedHashMap<>();

    private WeekFiles(Path folder, ZoneId zone) {
        this.folder = folder;
        this.zone = zone;
    }

    /**
     * Reads a week; what has no hour yet goes into the next free slot of its channel.
     *
     * @param folder the folder of the files
     * @param town the authority
     * @param now the moment from which free slots are looked for
     * @return the week
     * @throws IOException if a file cannot be read
     */
    static SocialWeek read(Path folder, LocalAuthority town, Instant now) throws IOException {
        return new WeekFiles(folder, town.zone()).week(town, now);
    }

    private SocialWeek week(LocalAuthority town, Instant now) throws IOException {
        ChannelCatalog added = ChannelCatalog.parse("canaux.json", Files.readAllBytes(folder.resolve("canaux.json")));
        ChannelCatalog channels = ChannelCatalog.standard().overlaidBy(added);
        for (TableFile.Row row : rows("actions.csv")) {
            Action action = action(row);
            actions.put(action.id().value(), action);
        }
        EditorialCalendar calendar = EditorialCalendar.of(town)
                .withSlots(rows("creneaux.csv").stream().map(this::slot).toList())
                .withEvents(rows("temps-forts.csv").stream().map(this::event).toList());
        List<TableFile.Row> toPlace = new ArrayList<>();
        for (TableFile.Row row : rows("publications.csv")) {
            if (row.optional(3).isEmpty()) {
                toPlace.add(row);
            } else {
                calendar = calendar.with(dated(row));
            }
        }
        SocialWeek week = new SocialWeek(town, channels, added, calendar, actions, List.of(), now);
        List<CalendarItem> placed = new ArrayList<>();
        for (TableFile.Row row : toPlace) {
            CalendarItem.Builder item = item(row);
            Optional<SlotOccurrence> slot = calendar.live(week.states()).nextFreeSlot(channel(row), now);
            slot.ifPresent(item::in);
            CalendarItem put = item.build();
            calendar = calendar.with(put);
            placed.add(put);
        }
        return new SocialWeek(town, channels, added, calendar, actions, placed, now);
    }

    private List<TableFile.Row> rows(String file) throws IOException {
        return TableFile.rows(TextFile.read(folder.resolve(file)));
    }

    private static Action action(TableFile.Row row) {
        return new Action(
                row.read(0, "identifiant", "2025-061", CommunicationId::of),
                row.read(1, "état", "DRAFT, IN_APPROVAL, APPROVED…", CommunicationState::valueOf),
                row.required(2, "sujet"),
                row.required(3, "secteur"),
                row.read(4, "finalité", "INFORMATION, PROMOTION…", CommunicationPurpose::valueOf),
                row.required(5, "oui ou non").equals("oui"),
                row.required(6, "texte"));
    }

    private WeeklySlot slot(TableFile.Row row) {
        WeeklySlot slot = WeeklySlot.of(
                        row.required(0, "identifiant"),
                        row.required(1, "rubrique"),
                        row.read(2, "canal", "facebook", ChannelId::of),
                        row.read(3, "jour", "MONDAY…", DayOfWeek::valueOf),
                        row.read(4, "heure", "HH:MM", LocalTime::parse))
                .between(
                        row.optional(5).isEmpty() ? null : row.read(5, "premier jour", "AAAA-MM-JJ", LocalDate::parse),
                        row.optional(6).isEmpty() ? null : row.read(6, "dernier jour", "AAAA-MM-JJ", LocalDate::parse));
        return row.optional(7).isEmpty() ? slot : slot.ownedBy(row.read(7, "service", "culture", UnitId::of));
    }

    private InstitutionalEvent event(TableFile.Row row) {
        InstitutionalEvent.Kind kind =
                row.read(2, "nature", "COUNCIL_SESSION, SCHOOL, MOURNING…", InstitutionalEvent.Kind::valueOf);
        if (row.required(3, "début").contains("T")) {
            return InstitutionalEvent.at(
                    row.required(0, "identifiant"),
                    row.required(1, "titre"),
                    kind,
                    moment(row, 3).atZone(zone),
                    moment(row, 4).atZone(zone));
        }
        return InstitutionalEvent.on(
                row.required(0, "identifiant"),
                row.required(1, "titre"),
                kind,
                row.read(3, "premier jour", "AAAA-MM-JJ", LocalDate::parse),
                row.read(4, "dernier jour", "AAAA-MM-JJ", LocalDate::parse),
                zone);
    }

    private CalendarItem dated(TableFile.Row row) {
        CalendarItem.Builder item = item(row);
        if (!row.optional(3).equals(NO_DATE)) {
            item.at(moment(row, 3).atZone(zone).toInstant());
        }
        return item.build();
    }

    private CalendarItem.Builder item(TableFile.Row row) {
        CalendarItem.Builder item =
                CalendarItem.builder(row.required(0, "identifiant"), row.required(1, "titre"), channel(row));
        if (!row.optional(4).isEmpty()) {
            item.slot(row.optional(4));
        }
        if (!row.optional(5).isEmpty()) {
            Action action = row.read(5, "action", String.join(", ", actions.keySet()), this::known);
            item.communication(action.id())
                    .purpose(action.purpose())
                    .topic(action.topic())
                    .sector(action.sector());
            if (action.light()) {
                item.light();
            }
        }
        if (!row.optional(6).isEmpty()) {
            item.validUntil(moment(row, 6).atZone(zone).toInstant());
        }
        if (!row.optional(7).isEmpty()) {
            item.reviewOn(row.read(7, "à revoir le", "AAAA-MM-JJ", LocalDate::parse));
        }
        return item;
    }

    private Action known(String id) {
        return Optional.ofNullable(actions.get(id)).orElseThrow();
    }

    private static ChannelId channel(TableFile.Row row) {
        return row.read(2, "canal", "facebook", ChannelId::of);
    }

    private static LocalDateTime moment(TableFile.Row row, int index) {
        return row.read(index, "moment", "AAAA-MM-JJTHH:MM", LocalDateTime::parse);
    }
}
