package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.commspubliques.core.authority.DutyRoster;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.DataPack;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.schedule.ClosedBy;
import org.commspubliques.core.schedule.Closure;
import org.commspubliques.core.schedule.HoursRule;
import org.commspubliques.core.schedule.MessageNature;
import org.commspubliques.core.schedule.Opening;
import org.commspubliques.core.schedule.SendingHours;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.core.time.Holiday;
import org.commspubliques.core.time.Holidays;
import org.jspecify.annotations.Nullable;

/**
 * Moment de l’envoi: does a message leave at an hour at which it may, and is somebody there? Rules {@code TIM-01} (a quiet
 * hour), {@code TIM-02} (a Sunday, another day without sending, or a public holiday), {@code TIM-03} (outside working hours, and
 * nobody is on duty; only where a roster was given), {@code TIM-04} (the hours or the holidays of that territory are not known, or
 * the day is a holiday or beside one that no official text confirms)
 * and {@code TIM-05} (a mention the message must carry, such as STOP, is not there). As grave as the data say.
 *
 * <p>Urgent messages are exempt from all. Thread-safe.
 */
public final class TimingCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.timing";

    private final SendingHours hours;
    private final ChannelCatalog catalog;
    private final @Nullable BiPredicate<Instant, ZoneId> staffed;

    /**
     * Creates the check, without a duty roster.
     *
     * @param hours when messages may leave
     * @param catalog the channels and their kinds
     */
    public TimingCheck(SendingHours hours, ChannelCatalog catalog) {
        this(hours, catalog, null);
    }

    private TimingCheck(SendingHours hours, ChannelCatalog catalog, @Nullable BiPredicate<Instant, ZoneId> staffed) {
        this.hours = Objects.requireNonNull(hours, "hours");
        this.catalog = Objects.requireNonNull(catalog, "catalog");
        this.staffed = staffed;
    }

    /**
     * Returns this check with a roster: out of hours, anybody on duty will do.
     *
     * @param roster who is on duty
     * @return the check
     */
    public TimingCheck withRoster(DutyRoster roster) {
        Objects.requireNonNull(roster, "roster");
        return new TimingCheck(
                hours, catalog, (instant, zone) -> !roster.onDuty(instant).isEmpty());
    }

    /**
     * Returns this check with a roster: out of hours, somebody on duty must hold an office.
     *
     * @param roster who is on duty
     * @param office the office, such as that of those who may approve
     * @param chart who holds which office
     * @return the check
     */
    public TimingCheck withRoster(DutyRoster roster, OfficeId office, OrgChart chart) {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(chart, "chart");
        return new TimingCheck(
                hours,
                catalog,
                (instant, zone) -> !roster.onDuty(instant, office, chart, zone).isEmpty());
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<DataPack> packs() {
        return List.of(new DataPack("sending-hours", hours.sha256()), new DataPack("channels", catalog.sha256()));
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        MessageNature nature = MessageNature.of(communication.purpose());
        if (nature == MessageNature.URGENT) {
            return List.of();
        }
        Locus locus = Locus.of(Pointers.variant(communication, variant));
        Instant instant = context.publishedAt();
        LocalDate day = LocalDate.ofInstant(instant, context.authority().zone());
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        catalog.find(variant.channel()).map(Channel::kind).ifPresent(kind -> {
            Opening opening = hours.opening(kind, nature, instant, context.authority());
            opening.closedBy().stream()
                    .findFirst()
                    .map(by -> closed(by, opening, kind, nature, instant, context.authority(), locus))
                    .ifPresent(findings::add);
            unknown(opening, kind, nature, instant, context.authority(), locus).ifPresent(findings::add);
            hours.rules(kind, nature, context.authority().territory()).stream()
                    .flatMap(rule -> mention(rule, variant, day, locus).stream())
                    .forEach(findings::add);
        });
        unstaffed(instant, context.authority(), locus).ifPresent(findings::add);
        return findings.build();
    }

    private Finding closed(
            ClosedBy by,
            Opening opening,
            ChannelKind kind,
            MessageNature nature,
            Instant instant,
            LocalAuthority authority,
            Locus locus) {
        Wording when = DateWording.moment(instant.atZone(authority.zone()));
        Wording why = why(by.closure(), instant, authority);
        Wording rule = by.rule().label();
        Finding.Builder finding = finding(
                        by.closure() == Closure.QUIET_HOUR ? "TIM-01" : "TIM-02",
                        by.rule().severity(),
                        locus,
                        Wording.of(
                                "Envoi prévu " + when.fr() + " (" + why.fr() + ") ; " + rule.fr() + ".",
                                "To be sent " + when.en() + " (" + why.en() + "); " + rule.en() + "."))
                .proposal(Proposal.advice(hours.nextOpening(kind, nature, instant, authority)
                        .map(next -> DateWording.moment(next.atZone(authority.zone())))
                        .map(next ->
                                Wording.of("Envoyer à partir du " + next.fr() + ".", "Send from " + next.en() + " on."))
                        .orElseGet(() -> Wording.of(
                                "Aucun créneau dans les 400 jours : revoir les règles d’horaires.",
                                "No opening within 400 days: look at the rules again."))));
        opening.closedBy().stream()
                .map(closed -> closed.rule().source())
                .distinct()
                .forEach(finding::source);
        return finding.build();
    }

    private static Wording why(Closure closure, Instant instant, LocalAuthority authority) {
        Optional<Holiday> holiday = closure == Closure.HOLIDAY
                ? authority.workingCalendar().holidays().holidayOn(LocalDate.ofInstant(instant, authority.zone()))
                : Optional.empty();
        return holiday.map(day -> Wording.of(
                        closure.label().fr() + " : " + day.label().fr(),
                        closure.label().en() + ": " + day.label().en()))
                .orElse(closure.label());
    }

    private Optional<Finding> unknown(
            Opening opening,
            ChannelKind kind,
            MessageNature nature,
            Instant instant,
            LocalAuthority authority,
            Locus locus) {
        if (!opening.known()) {
            return Optional.of(finding(
                            "TIM-04",
                            Severity.INFO,
                            locus,
                            Wording.of(
                                    "Horaires d’envoi inconnus pour le territoire " + authority.territory() + " : "
                                            + kind.label().fr() + ", message "
                                            + nature.label().fr() + ".",
                                    "Sending hours not known for territory " + authority.territory() + ": "
                                            + kind.label().en() + ", "
                                            + nature.label().en() + " message."))
                    .proposal(Proposal.advice(Wording.of(
                            "Demander au prestataire les heures permises, et les ajouter aux horaires d’envoi.",
                            "Ask the provider which hours are allowed, and add them to the sending hours.")))
                    .build());
        }
        LocalDate day = LocalDate.ofInstant(instant, authority.zone());
        boolean matters = hours.rules(kind, nature, authority.territory()).stream()
                .anyMatch(rule -> !rule.onHolidays() && rule.isInForceOn(day));
        Holidays holidays = authority.workingCalendar().holidays();
        if (!matters) {
            return Optional.empty();
        }
        if (!holidays.territory().equals(authority.territory())) {
            return Optional.of(holidaysInDoubt(
                    authority,
                    Wording.of(
                            "ceux de " + holidays.territory() + " sont appliqués",
                            "those of " + holidays.territory() + " are applied"),
                    locus));
        }
        return holidays.gap().flatMap(gap -> nearDoubt(day, holidays, locus));
    }

    /** A holiday that no official text confirms, on the day or beside it: far from those, the gap in the data changes nothing. */
    private static Optional<Finding> nearDoubt(LocalDate day, Holidays holidays, Locus locus) {
        return Stream.of(day, day.plusDays(1), day.minusDays(1))
                .flatMap(near -> holidays.holidayOn(near).stream())
                .filter(holiday -> !holiday.source().confidence().isConfirmed())
                .findFirst()
                .map(holiday -> nearDoubt(day, holiday, locus));
    }

    private static Finding nearDoubt(LocalDate day, Holiday holiday, Locus locus) {
        Wording where = day.equals(holiday.date())
                ? Wording.of("un", "on a")
                : day.isBefore(holiday.date())
                        ? Wording.of("la veille d’un", "on the eve of a")
                        : Wording.of("le lendemain d’un", "on the day after a");
        Wording date = DateWording.inFull(holiday.date());
        return finding(
                        "TIM-04",
                        Severity.INFO,
                        locus,
                        Wording.of(
                                "Envoi prévu " + where.fr() + " jour férié à confirmer : "
                                        + holiday.label().fr() + " (" + date.fr() + ").",
                                "To be sent " + where.en() + " public holiday to be confirmed: "
                                        + holiday.label().en() + " (" + date.en() + ")."))
                .source(holiday.source())
                .proposal(Proposal.advice(Wording.of(
                        "Vérifier dans la liste officielle du territoire que ce jour est férié.",
                        "Check in the official list of the territory that this day is a holiday.")))
                .build();
    }

    private static Finding holidaysInDoubt(LocalAuthority authority, Wording why, Locus locus) {
        return finding(
                        "TIM-04",
                        Severity.INFO,
                        locus,
                        Wording.of(
                                "Jours fériés du territoire " + authority.territory() + " mal connus : " + why.fr()
                                        + ".",
                                "Public holidays of territory " + authority.territory() + " not well known: " + why.en()
                                        + "."))
                .proposal(Proposal.advice(Wording.of(
                        "Vérifier que le jour prévu n’est pas férié.", "Check that the planned day is no holiday.")))
                .build();
    }

    private static Optional<Finding> mention(HoursRule rule, Variant variant, LocalDate day, Locus locus) {
        return rule.requiredMention()
                .filter(mention -> rule.isInForceOn(day) && !holds(variant.text(), mention))
                .map(mention -> finding(
                                "TIM-05",
                                rule.severity(),
                                locus,
                                Wording.of(
                                        "Mention « " + mention + " » absente ; "
                                                + rule.label().fr() + ".",
                                        "The mention '" + mention + "' is missing; "
                                                + rule.label().en() + "."))
                        .source(rule.source())
                        .proposal(Proposal.advice(Wording.of(
                                "Dire comment ne plus recevoir ces messages : « " + mention + " au … ».",
                                "Say how to receive no more of these messages: '" + mention + " to …'.")))
                        .build());
    }

    /** A word of its own: « STOP » is not in « NONSTOP ». */
    private static boolean holds(String text, String mention) {
        for (int at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) {
            int end = at + mention.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Finding> unstaffed(Instant instant, LocalAuthority authority, Locus locus) {
        if (staffed == null
                || authority.workingCalendar().isWorkingTime(instant)
                || staffed.test(instant, authority.zone())) {
            return Optional.empty();
        }
        Wording when = DateWording.moment(instant.atZone(authority.zone()));
        return Optional.of(finding(
                        "TIM-03",
                        Severity.WARNING,
                        locus,
                        Wording.of(
                                "Parution prévue " + when.fr()
                                        + ", hors des heures de travail, sans personne d’astreinte.",
                                "To appear " + when.en() + ", outside working hours, with nobody on duty."))
                .proposal(Proposal.advice(Wording.of(
                        "Choisir une heure ouvrée, ou désigner une personne d’astreinte.",
                        "Choose a working hour, or put somebody on duty.")))
                .build());
    }

    private static Finding.Builder finding(String rule, Severity severity, Locus locus, Wording message) {
        return Finding.builder(rule, severity, locus, message).category(FindingCategory.CHANNEL);
    }
}
