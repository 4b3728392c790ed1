package org.commspubliques.examples.montdore;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.examples.montdore.EventWording.Told;

/** What happened, in order: in one approval, and day by day. */
final class Chronicle {

    private final Week week;
    private final Locale reader;

    Chronicle(Week week, Locale reader) {
        this.week = week;
        this.reader = reader;
    }

    /** Something that happened: recorded, with its place in the approval, or only answered by the gate, with version 0. */
    private record Happening(
            Dossier dossier, Instant at, List<Told> told, List<ApprovalEvent> events, int version, String hash) {

        boolean isBad() {
            return told.stream().anyMatch(one -> one.tone().equals("blocking"));
        }
    }

    /** The acts of one approval, and what the gate denied in between. */
    List<Map<String, Object>> of(Dossier dossier) {
        return happenings(dossier).stream().map(this::detail).toList();
    }

    /** The whole week, day by day: what people did and what went out, without the gate's paperwork. */
    List<Map<String, Object>> days() {
        Map<LocalDate, List<Happening>> days = new TreeMap<>();
        week.dossiers().stream()
                .flatMap(dossier -> happenings(dossier).stream())
                .filter(happening -> !isPaperwork(happening))
                .sorted(Comparator.comparing(Happening::at))
                .forEach(
                        happening -> days.computeIfAbsent(local(happening.at()).toLocalDate(), day -> new ArrayList<>())
                                .add(happening));
        List<Map<String, Object>> model = new ArrayList<>();
        days.forEach((day, happenings) ->
                model.add(Map.of("jour", DateWording.inFull(day).in(reader), "faits", lines(happenings))));
        return model;
    }

    private static boolean isPaperwork(Happening happening) {
        return !happening.events().isEmpty()
                && happening.events().stream()
                        .allMatch(event -> event instanceof ApprovalEvent.PermitIssued
                                || event instanceof ApprovalEvent.PermitRedeemed);
    }

    /** One line for what is alike at one minute: three texts that go out at noon are one line. */
    private List<Map<String, Object>> lines(List<Happening> happenings) {
        Map<List<String>, List<String>> grouped = new LinkedHashMap<>();
        for (Happening happening : happenings) {
            Told told = headline(happening);
            String hour = DateWording.hour(local(happening.at()).toLocalTime()).in(reader);
            grouped.computeIfAbsent(
                            List.of(
                                    hour,
                                    happening.dossier().id(),
                                    told.tone(),
                                    told.badge().in(reader)),
                            key -> new ArrayList<>())
                    .add(told.text().in(reader));
        }
        List<Map<String, Object>> lines = new ArrayList<>();
        grouped.forEach((key, texts) -> lines.add(Map.of(
                "heure", key.get(0),
                "dossier", key.get(1),
                "lien", key.get(1) + "/circuit.html",
                "ton", key.get(2),
                "badge", key.get(3),
                "texte", String.join(Wording.of(" ; ", "; ").in(reader), texts))));
        return lines;
    }

    /** A change of the text speaks of itself, and not of the decisions it makes void, which come before it. */
    private static Told headline(Happening happening) {
        for (int i = 0; i < happening.events().size(); i++) {
            if (happening.events().get(i) instanceof ApprovalEvent.ContentRevised) {
                return happening.told().get(i);
            }
        }
        return happening.told().get(happening.told().size() > 1 && happening.version() > 0 ? 1 : 0);
    }

    private List<Happening> happenings(Dossier dossier) {
        EventWording wording = new EventWording(
                week.town(),
                dossier.chain(),
                week.approvals().state(dossier.request().id()));
        List<Happening> happenings = new ArrayList<>();
        for (RecordedAct act : week.approvals().trail(dossier.request().id())) {
            List<Told> told = act.events().stream().map(wording::tell).toList();
            happenings.add(new Happening(dossier, act.at(), told, act.events(), act.version(), act.hash()));
        }
        for (Dossier.Denial denial : dossier.denials()) {
            happenings.add(new Happening(dossier, denial.at(), told(denial), List.of(), 0, ""));
        }
        happenings.sort(Comparator.comparing(Happening::at));
        return happenings;
    }

    private static List<Told> told(Dossier.Denial denial) {
        List<Told> told = new ArrayList<>();
        Wording reasons = EventWording.counted(denial.reasons().size(), "motif", "reason");
        told.add(new Told(
                "blocking",
                Wording.of("barrière fermée", "gate closed"),
                Wording.of(
                        EventWording.channel(denial.variant().channel()).fr() + ", " + reasons.fr(),
                        EventWording.channel(denial.variant().channel()).en() + ", " + reasons.en())));
        denial.reasons().forEach(reason -> told.add(new Told("", Wording.same(""), reason.message())));
        return told;
    }

    private Map<String, Object> detail(Happening happening) {
        ZonedDateTime local = local(happening.at());
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("instant", local.toOffsetDateTime().toString());
        detail.put(
                "moment",
                DateWording.inFull(local.toLocalDate()).in(reader) + ", "
                        + DateWording.hour(local.toLocalTime()).in(reader));
        detail.put("ton", happening.isBad() ? "blocking" : "done");
        detail.put("textes", happening.told().stream().map(this::text).toList());
        for (ApprovalEvent event : happening.events()) {
            if (event instanceof ApprovalEvent.ContentRevised revised) {
                change(happening.dossier(), revised.variant(), detail);
            }
        }
        if (happening.version() > 0) {
            detail.put("version", happening.version());
            detail.put("empreinte", happening.hash().substring(0, 12));
        }
        return detail;
    }

    /** What changed in the wording, for the page to show before and after. */
    private static void change(Dossier dossier, VariantId variant, Map<String, Object> detail) {
        String before = dossier.previous().variant(variant).map(Variant::text).orElse("");
        String after = dossier.current().variant(variant).map(Variant::text).orElse("");
        if (!before.equals(after)) {
            detail.put("avant", before);
            detail.put("apres", after);
        }
    }

    private Map<String, Object> text(Told told) {
        return Map.of(
                "ton",
                told.tone(),
                "badge",
                told.badge().in(reader),
                "texte",
                told.text().in(reader));
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(week.town().authority().zone());
    }
}
