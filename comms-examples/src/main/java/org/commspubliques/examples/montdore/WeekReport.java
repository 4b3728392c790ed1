package org.commspubliques.examples.montdore;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.core.board.BoardLayout;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.sms.SmsCulprit;
import org.commspubliques.core.sms.SmsSegments;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.input.Utf8Output;

/** The week on one screen: at most 45 lines. */
final class WeekReport {

    private static final int WIDTH = 128;
    private static final int INDENT = 12;

    private final Week week;
    private final List<Deliveries.Sent> deliveries;
    private final WeekCalendar calendar;
    private final WeekSpending spending;
    private final Locale reader;
    private final Utf8Output out;
    private final ChannelCatalog channels = ChannelCatalog.standard();

    WeekReport(
            Week week,
            List<Deliveries.Sent> deliveries,
            WeekCalendar calendar,
            WeekSpending spending,
            Locale reader,
            Utf8Output out) {
        this.week = week;
        this.deliveries = deliveries;
        this.calendar = calendar;
        this.spending = spending;
        this.reader = reader;
        this.out = out;
    }

    void print(Verification verification) {
        heading();
        requests();
        variants();
        findings();
        chains();
        deliveries();
        calendar();
        budget();
        register(verification);
    }

    private void heading() {
        ZonedDateTime start = week.start();
        say(
                week.town().authority().name()
                        + " — cellule communication du cabinet du maire (contenu d’exemple fictif)",
                week.town().authority().name() + " — communication cell of the mayor’s office (fictional content)");
        int isoWeek = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        Wording day = DateWording.inFull(start.toLocalDate());
        Wording hour = DateWording.hour(start.toLocalTime());
        say(
                day.fr() + ", " + hour.fr() + " (" + start.getZone() + ") · semaine " + isoWeek,
                day.en() + ", " + hour.en() + " (" + start.getZone() + ") · week " + isoWeek);
        say(ElectoralCalendar.standard()
                .statusAt(start.toInstant(), week.town().authority().territory(), start.getZone())
                .label());
        line("");
    }

    private void requests() {
        List<Dossier> dossiers = week.dossiers();
        long complete = dossiers.stream()
                .filter(dossier -> dossier.request().missing().isEmpty())
                .count();
        say(
                "DEMANDES       " + dossiers.size() + " reçues, " + complete + " complètes",
                "REQUESTS       " + dossiers.size() + " received, " + complete + " complete");
        for (Dossier dossier : dossiers) {
            String missing = dossier.request().missing().stream()
                    .map(finding -> " · " + finding.message().in(reader))
                    .collect(Collectors.joining());
            line("  " + pad(dossier.id(), 10)
                    + pad(week.town().unit(dossier.request().unit()).in(reader), 21)
                    + pad(dossier.request().subject(), 38)
                    + dossier.request().purpose().label().in(reader) + missing);
        }
    }

    private void variants() {
        List<Variant> all = week.dossiers().stream()
                .flatMap(dossier -> dossier.draft().variants().stream())
                .toList();
        long kinds = all.stream().map(Variant::channel).distinct().count();
        say(
                "DÉCLINAISONS   " + all.size() + " textes, " + kinds + " canaux",
                "VARIANTS       " + all.size() + " texts, " + kinds + " channels");
        for (Dossier dossier : week.dossiers()) {
            for (Variant variant : dossier.draft().variants()) {
                measure(dossier, variant);
            }
        }
    }

    private void measure(Dossier dossier, Variant variant) {
        if (!dossier.id().equals("2025-041")) {
            return;
        }
        String label = "  " + pad(dossier.id(), 10);
        if (variant.channel().value().equals("sms")) {
            SmsSegments before = SmsSegments.of(variant.text());
            line(label + sms(before, culprits(before)));
            dossier.current()
                    .variant(variant.id())
                    .map(Variant::text)
                    .filter(text -> !text.equals(variant.text()))
                    .map(SmsSegments::of)
                    .ifPresent(after -> line(label
                            + sms(
                                    after,
                                    Wording.of("   après correction", "   once corrected")
                                            .in(reader))));
        } else if (variant.channel().value().equals("panneau")) {
            Channel board = channels.get(variant.channel());
            board.rules().stream()
                    .flatMap(rule -> rule.grid().stream())
                    .findFirst()
                    .ifPresent(grid -> {
                        int pages = BoardLayout.of(variant.text(), grid).pages().size();
                        line(label + board.label().in(reader) + " · "
                                + Wording.of(
                                                grid.rows() + " lignes × " + grid.columns() + " colonnes, " + pages
                                                        + " pages",
                                                grid.rows() + " rows × " + grid.columns() + " columns, " + pages
                                                        + " pages")
                                        .in(reader));
                    });
        }
    }

    private String sms(SmsSegments segments, String note) {
        Wording count = Wording.of(
                segments.text().length() + " car. · "
                        + segments.encoding().label().fr() + " · "
                        + segments.parts().size() + " SMS",
                segments.text().length() + " chars · "
                        + segments.encoding().label().en() + " · "
                        + segments.parts().size() + " SMS");
        return "SMS · " + count.in(reader) + note;
    }

    private String culprits(SmsSegments segments) {
        String names = segments.culprits().stream()
                .map(SmsCulprit::name)
                .map(name -> name.in(reader))
                .collect(Collectors.joining(", "));
        return "   ← " + names;
    }

    private void findings() {
        say("CONTRÔLES", "REVIEW");
        for (Dossier dossier : week.dossiers()) {
            List<DossierView.Found> serious = DossierView.found(dossier.draftReport()).stream()
                    .filter(found -> found.finding().severity() != Severity.INFO)
                    .toList();
            serious.forEach(found -> finding(dossier, found));
            if (serious.isEmpty()) {
                line("  " + pad(dossier.id(), 10) + "✔ "
                        + nothingSerious(dossier).in(reader));
            }
        }
    }

    /** As the page counts them. */
    private static Wording nothingSerious(Dossier dossier) {
        int infos = DossierView.count(dossier.draftReport(), Severity.INFO);
        if (infos == 0) {
            return Wording.of("rien à signaler", "nothing to report");
        }
        return Wording.of(
                "rien ne bloque : " + infos + (infos == 1 ? " information" : " informations"),
                "nothing bars it: " + infos + " information");
    }

    private void finding(Dossier dossier, DossierView.Found found) {
        Finding finding = found.finding();
        String times = found.times() == 1 ? "" : found.times() + " × ";
        String sign = finding.severity() == Severity.BLOCKING ? "✖ " : "! ";
        String message = DossierView.brief(finding, reader);
        line("  " + pad(dossier.id(), 10) + sign + pad(finding.ruleId(), 8) + times + message);
        String more = " ".repeat(22);
        if (finding.ruleId().equals("NEU-01")) {
            line(more + "§ " + LegalReferences.cite(finding.references()).in(reader));
        }
        if (finding.ruleId().equals("COH-01")) {
            String unit = week.town().unit(dossier.request().unit()).in(reader);
            line(more
                    + Wording.of("texte : demande de « ", "text: request of '").in(reader)
                    + unit
                    + Wording.of(" » · registre : ", "' · register: ").in(reader)
                    + finding.sources().get(0).title());
        }
        if (finding.ruleId().equals("NEU-12")) {
            finding.proposals().stream()
                    .flatMap(proposal -> proposal.text().stream())
                    .findFirst()
                    .ifPresent(rewording -> line(more + "→ « " + rewording + " »"));
        }
    }

    private void chains() {
        say("CIRCUITS", "CHAINS");
        for (Dossier dossier : week.dossiers()) {
            line("  " + pad(dossier.id(), 10) + new ChainSummary(week, dossier, reader).text());
            voided(dossier);
            dossier.refusals().forEach(refusal -> line(" ".repeat(12) + "✖ " + refusal.in(reader)));
        }
    }

    private void voided(Dossier dossier) {
        List<RecordedAct> acts = week.approvals().trail(dossier.request().id());
        for (RecordedAct act : acts) {
            List<VariantId> touched = act.events().stream()
                    .filter(ApprovalEvent.DecisionVoided.class::isInstance)
                    .map(event -> ((ApprovalEvent.DecisionVoided) event).variant())
                    .toList();
            if (!touched.isEmpty()) {
                VariantId variant = touched.get(0);
                String again = lastDecision(acts, variant)
                        .map(at -> Wording.of(" ; revalidé " + time(at).fr(), "; approved again " + time(at).en())
                                .in(reader))
                        .orElse("");
                int others = dossier.current().variants().size() - 1;
                line(" ".repeat(12)
                        + Wording.of(
                                        time(act.at()).fr() + "  texte « "
                                                + EventWording.channel(variant.channel())
                                                        .fr() + " » corrigé : ses "
                                                + touched.size() + " accords sont caducs, ceux des " + others
                                                + " autres textes tiennent",
                                        time(act.at()).en() + "  text '"
                                                + EventWording.channel(variant.channel())
                                                        .en() + "' corrected: its "
                                                + touched.size() + " approvals are void, those of the " + others
                                                + " others stand")
                                .in(reader)
                        + again);
            }
        }
    }

    private static Optional<Instant> lastDecision(List<RecordedAct> acts, VariantId variant) {
        return acts.stream()
                .filter(act -> act.events().stream()
                        .anyMatch(event -> event instanceof ApprovalEvent.Decided decided
                                && decided.vote().seals().containsKey(variant)))
                .map(RecordedAct::at)
                .max(Comparator.naturalOrder());
    }

    private void deliveries() {
        long failed = week.dossiers().stream()
                .flatMap(dossier -> week.approvals().trail(dossier.request().id()).stream())
                .flatMap(act -> act.events().stream())
                .filter(ApprovalEvent.DeliveryFailed.class::isInstance)
                .count();
        Map<ChannelReach, Instant> first = new TreeMap<>(Comparator.reverseOrder());
        for (Deliveries.Sent sent : deliveries) {
            if (sent.dossier().current().embargo().isPresent()) {
                channels.find(sent.variant().channel())
                        .ifPresent(channel -> first.putIfAbsent(channel.reach(), sent.at()));
            }
        }
        String order = first.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().label().in(reader) + " "
                        + time(entry.getValue()).in(reader))
                .collect(Collectors.joining(" → "));
        say(
                "DIFFUSION      " + deliveries.size() + " envois, " + failed + " échec repris · " + order,
                "DELIVERY       " + deliveries.size() + " sent, " + failed + " failure retried · " + order);
        week.dossiers().forEach(this::denied);
    }

    private void denied(Dossier dossier) {
        for (Dossier.Denial denial : dossier.denials()) {
            List<RefusalReason.Code> codes = denial.reasons().stream()
                    .map(RefusalReason::code)
                    .distinct()
                    .toList();
            line("  " + pad(dossier.id(), 10) + pad(time(denial.at()).in(reader), 9)
                    + Wording.of("barrière fermée : ", "gate closed: ").in(reader)
                    + pad(EventWording.channel(denial.variant().channel()).in(reader), 15)
                    + Wording.of(
                                    denial.reasons().size() + " motifs : ",
                                    denial.reasons().size() + " reasons: ")
                            .in(reader)
                    + codes.stream().map(code -> reason(code).in(reader)).collect(Collectors.joining(", ")));
        }
    }

    private static Wording reason(RefusalReason.Code code) {
        return switch (code) {
            case NOT_SUBMITTED -> Wording.of("pas soumis", "not submitted");
            case UNKNOWN_VARIANT -> Wording.of("déclinaison inconnue", "unknown variant");
            case SEAL_CHANGED -> Wording.of("contenu modifié", "content changed");
            case STAGE_MISSING -> Wording.of("étapes à franchir", "stages to pass");
            case STAGE_REFUSED -> Wording.of("modification demandée", "changes requested");
            case PROOF_MISSING -> Wording.of("épreuve à émettre", "proof to be issued");
            case APPROVAL_EXPIRED -> Wording.of("validation trop ancienne", "approval too old");
            case ON_HOLD -> Wording.of("suspendu", "suspended");
            case WITHDRAWN -> Wording.of("retiré", "withdrawn");
            case FROZEN -> Wording.of("gelé", "frozen");
            case BLOCKING_FINDING -> Wording.of("constats bloquants", "blocking findings");
            case EMBARGO -> Wording.of("embargo", "embargo");
            case NOT_YET_DUE -> Wording.of("avant l’heure prévue", "before the planned hour");
            case CONTENT_EXPIRED -> Wording.of("sans objet", "of no use any more");
            case OUTSIDE_HOURS -> Wording.of("hors des heures du canal", "outside the hours of the channel");
            case OUT_OF_ORDER -> Wording.of("d’autres d’abord", "others first");
            case RATIFICATION_MISSED -> Wording.of("régularisation en retard", "ratification overdue");
            case ALREADY_PUBLISHED -> Wording.of("déjà diffusé", "published already");
            case PERMIT_UNUSABLE -> Wording.of("autorisation inutilisable", "permit unusable");
        };
    }

    private void calendar() {
        int number = calendar.week().number();
        int conflicts = calendar.conflicts().size();
        Wording pressure = spending.pressure();
        say(
                "CALENDRIER     semaine " + number + " : " + calendar.published() + " publications sur "
                        + calendar.items() + ", " + conflicts + (conflicts < 2 ? " conflit" : " conflits") + " · "
                        + pressure.fr(),
                "CALENDAR       week " + number + ": " + calendar.published() + " publications of " + calendar.items()
                        + ", " + conflicts + (conflicts == 1 ? " conflict" : " conflicts") + " · " + pressure.en());
    }

    private void budget() {
        spending.budget()
                .ifPresent(budget -> say(
                        "BUDGET         engagé "
                                + budget.totalCommitted().label().fr() + " · disponible "
                                + budget.totalAvailable().label().fr(),
                        "BUDGET         committed "
                                + budget.totalCommitted().label().en() + " · available "
                                + budget.totalAvailable().label().en()));
    }

    private void register(Verification verification) {
        verification.fold(
                intact -> {
                    say(
                            "REGISTRE       " + intact.entries() + " écritures, chaîne vérifiée (sha-256 "
                                    + intact.headHash().substring(0, 12) + "…)",
                            "REGISTER       " + intact.entries() + " entries, chain verified (sha-256 "
                                    + intact.headHash().substring(0, 12) + "…)");
                    return true;
                },
                broken -> {
                    say(
                            "REGISTRE       rompu à l’écriture " + broken.firstBadEntry() + " : "
                                    + broken.reason().fr(),
                            "REGISTER       broken at entry " + broken.firstBadEntry() + ": "
                                    + broken.reason().en());
                    return false;
                });
        line("");
    }

    private Wording time(Instant instant) {
        return DateWording.hour(instant.atZone(week.town().authority().zone()).toLocalTime());
    }

    private void say(String fr, String en) {
        line(Wording.of(fr, en).in(reader));
    }

    private void say(Wording wording) {
        line(wording.in(reader));
    }

    /** A line that is too long goes on below, as far in as it began, from its last separator. */
    private void line(String text) {
        int indent = Math.max(INDENT, text.length() - text.stripLeading().length());
        int cut = text.length() <= WIDTH ? -1 : text.lastIndexOf(" · ", WIDTH);
        if (cut > indent) {
            out.line(text.substring(0, cut + 2));
            line(" ".repeat(indent) + text.substring(cut + 3));
        } else {
            out.line(text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…");
        }
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }
}
