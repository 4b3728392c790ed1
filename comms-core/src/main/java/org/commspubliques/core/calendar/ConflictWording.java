package org.commspubliques.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.pressure.Excess;
import org.commspubliques.core.schedule.ClosedBy;
import org.commspubliques.core.schedule.Opening;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/** Puts conflicts into words, with days and hours of the calendar’s zone. */
final class ConflictWording {

    private static final Wording NEXT_SLOT =
            Wording.of("Prendre le prochain créneau libre du canal.", "Take the next free slot of the channel.");

    private final ZoneId zone;
    private final ChannelCatalog catalog;

    ConflictWording(ZoneId zone, ChannelCatalog catalog) {
        this.zone = zone;
        this.catalog = catalog;
    }

    CalendarConflict slotTaken(CalendarItem item, CalendarItem before) {
        Wording at = moment(item.at());
        Wording channel = name(item);
        return new CalendarConflict(
                ConflictKind.SLOT_TAKEN,
                Severity.WARNING,
                item.id(),
                before.id(),
                Wording.of(
                        "Créneau déjà pris par « " + before.title() + " » (" + channel.fr() + ", " + at.fr() + ").",
                        "Slot taken by '" + before.title() + "' (" + channel.en() + ", " + at.en() + ")."),
                NEXT_SLOT);
    }

    CalendarConflict tooClose(CalendarItem item, CalendarItem before, Duration gap) {
        Duration apart = Duration.between(Objects.requireNonNull(before.at()), Objects.requireNonNull(item.at()));
        Wording is = length(apart);
        Wording least = length(gap);
        Wording channel = name(item);
        return new CalendarConflict(
                ConflictKind.TOO_CLOSE,
                Severity.WARNING,
                item.id(),
                before.id(),
                Wording.of(
                        is.fr() + " seulement après « " + before.title() + " » (" + channel.fr() + ", au moins "
                                + least.fr() + ").",
                        "Only " + is.en() + " after '" + before.title() + "' (" + channel.en() + ", at least "
                                + least.en() + ")."),
                NEXT_SLOT);
    }

    CalendarConflict sameTopic(CalendarItem item, CalendarItem before) {
        Wording at = moment(before.at());
        Wording channel = name(before);
        return new CalendarConflict(
                ConflictKind.SAME_TOPIC,
                Severity.WARNING,
                item.id(),
                before.id(),
                Wording.of(
                        "Même sujet (" + item.topic() + ") que « " + before.title() + " » (" + channel.fr() + ", "
                                + at.fr() + ").",
                        "Same subject (" + item.topic() + ") as '" + before.title() + "' (" + channel.en() + ", "
                                + at.en() + ")."),
                Wording.of(
                        "Réunir les deux en une action, ou les espacer.",
                        "Make one communication of the two, or put time between them."));
    }

    CalendarConflict blackout(CalendarItem item, HoldIndex.Span span) {
        return held(ConflictKind.BLACKOUT, Severity.BLOCKING, item, span, waiting(end(item, span)));
    }

    CalendarConflict eventClash(CalendarItem item, InstitutionalEvent.Kind kind, HoldIndex.Span span) {
        Wording end = end(item, span);
        Wording advice = kind == InstitutionalEvent.Kind.ELECTION
                ? Wording.of(
                        "S’en tenir à l’information, sans valoriser les réalisations ni la gestion de la collectivité, ou"
                                + " attendre la fin : " + end.fr() + ".",
                        "Keep to information, without promoting the achievements or the management of the authority, or"
                                + " wait until it is over: " + end.en() + ".")
                : waiting(end);
        return held(ConflictKind.EVENT_CLASH, Severity.WARNING, item, span, advice);
    }

    private static Wording waiting(Wording end) {
        return Wording.of("Attendre la fin : " + end.fr() + ".", "Wait until it is over: " + end.en() + ".");
    }

    private static CalendarConflict held(
            ConflictKind kind, Severity severity, CalendarItem item, HoldIndex.Span span, Wording advice) {
        return new CalendarConflict(
                kind,
                severity,
                item.id(),
                span.id(),
                Wording.of(
                        "Pendant « " + span.reason() + " » : "
                                + span.hold().label().fr() + ".",
                        "During '" + span.reason() + "': " + span.hold().label().en() + "."),
                advice);
    }

    CalendarConflict closedHours(CalendarItem item, Opening opening, Optional<Instant> next) {
        ClosedBy gravest = opening.closedBy().get(0);
        Wording why = opening.explanation();
        Wording at = moment(item.at());
        return new CalendarConflict(
                ConflictKind.CLOSED_HOURS,
                gravest.rule().severity(),
                item.id(),
                gravest.rule().id(),
                Wording.of(capitalised(at.fr()) + " : " + why.fr() + ".", capitalised(at.en()) + ": " + why.en() + "."),
                next.map(this::moment)
                        .map(open -> Wording.of(
                                "Premier moment possible : " + open.fr() + ".",
                                "First possible moment: " + open.en() + "."))
                        .orElseGet(() -> Wording.of("Changer de canal.", "Change the channel.")));
    }

    CalendarConflict notApproved(CalendarItem item, ItemState state, boolean passed) {
        Wording at = moment(item.at());
        return new CalendarConflict(
                ConflictKind.NOT_APPROVED,
                passed ? Severity.BLOCKING : Severity.WARNING,
                item.id(),
                null,
                passed
                        ? Wording.of(
                                "L’heure est passée (" + at.fr() + ") et la validation manque : "
                                        + state.label().fr() + ".",
                                "Its hour has passed (" + at.en() + ") and it is not approved: "
                                        + state.label().en() + ".")
                        : Wording.of(
                                "Prévue " + at.fr() + ", et pas validée : "
                                        + state.label().fr() + ".",
                                "Planned " + at.en() + ", and not approved: "
                                        + state.label().en() + "."),
                Wording.of("Faire valider, ou déplacer.", "Have it approved, or move it."));
    }

    CalendarConflict beforeApproval(CalendarItem item, Instant due) {
        Wording approved = moment(due);
        return new CalendarConflict(
                ConflictKind.BEFORE_APPROVAL,
                Severity.WARNING,
                item.id(),
                null,
                Wording.of(
                        "Prévue avant la fin de la validation (" + approved.fr() + ").",
                        "Planned before its approvals are due (" + approved.en() + ")."),
                Wording.of(
                        "Déplacer après cette échéance, ou l’avancer avec les personnes qui valident.",
                        "Move it after that deadline, or agree on an earlier one with the approvers."));
    }

    CalendarConflict copyMissed(CalendarItem item, Instant deadline) {
        Wording at = moment(deadline);
        return new CalendarConflict(
                ConflictKind.COPY_LATE,
                Severity.BLOCKING,
                item.id(),
                null,
                Wording.of(
                        "Le bouclage est passé (" + at.fr() + ") sans texte validé.",
                        "The copy deadline has passed (" + at.en() + ") without an approved text."),
                Wording.of(
                        "Demander un délai à l’imprimeur, ou reporter.", "Ask the printer for time, or put it off."));
    }

    CalendarConflict copyTooSoon(CalendarItem item, Instant deadline, Instant due) {
        Wording at = moment(deadline);
        Wording approved = moment(due);
        return new CalendarConflict(
                ConflictKind.COPY_LATE,
                Severity.WARNING,
                item.id(),
                null,
                Wording.of(
                        "Le bouclage (" + at.fr() + ") précède la fin de la validation (" + approved.fr() + ").",
                        "The copy deadline (" + at.en() + ") is before the approvals are due (" + approved.en() + ")."),
                Wording.of("Avancer la validation.", "Have it approved earlier."));
    }

    CalendarConflict pressure(CalendarItem item, Excess excess) {
        Wording why = excess.explanation(Wording.same(excess.audience()));
        return new CalendarConflict(
                ConflictKind.PRESSURE,
                excess.cap().severity(),
                item.id(),
                excess.cap().id(),
                Wording.of(capitalised(why.fr()) + ".", capitalised(why.en()) + "."),
                Wording.of("Regrouper, espacer ou changer de canal.", "Group, space out or change the channel."));
    }

    private Wording name(CalendarItem item) {
        return catalog.find(item.channel())
                .map(Channel::label)
                .orElseGet(() -> Wording.same(item.channel().value()));
    }

    /** The end may be in another year than the item. */
    private Wording end(CalendarItem item, HoldIndex.Span span) {
        ZonedDateTime until = span.until().atZone(zone);
        if (Objects.requireNonNull(item.at()).atZone(zone).getYear() == until.getYear()) {
            return moment(span.until());
        }
        Wording day = DateWording.inFull(until.toLocalDate());
        Wording hour = DateWording.hour(until.toLocalTime());
        return Wording.of(day.fr() + ", " + hour.fr(), day.en() + ", " + hour.en());
    }

    /** A conflict is read beside its item: the year is known. */
    private Wording moment(@Nullable Instant instant) {
        ZonedDateTime at = Objects.requireNonNull(instant).atZone(zone);
        LocalDate day = at.toLocalDate();
        Wording name = DateWording.dayOfWeek(day.getDayOfWeek());
        Wording date = DateWording.dayAndMonth(day);
        Wording hour = DateWording.hour(at.toLocalTime());
        return Wording.of(
                name.fr() + " " + date.fr() + ", " + hour.fr(), name.en() + " " + date.en() + ", " + hour.en());
    }

    private static Wording length(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes < 60) {
            return Wording.same(minutes + " min");
        }
        long hours = duration.toHours();
        long rest = duration.toMinutesPart();
        if (hours < 48 && rest > 0) {
            return Wording.same(hours + " h " + String.format(Locale.ROOT, "%02d", rest));
        }
        return hours < 48 || hours % 24 > 0
                ? Wording.same(hours + " h")
                : Wording.of(duration.toDays() + " jours", duration.toDays() + " days");
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
