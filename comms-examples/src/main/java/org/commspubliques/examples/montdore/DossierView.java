package org.commspubliques.examples.montdore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.ChainDrawing;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.FastTrackDebt;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.source.Source;

/** One request as the pages show it. */
final class DossierView {

    private final Week week;
    private final Dossier dossier;
    private final Locale reader;
    private final ApprovalState state;

    DossierView(Week week, Dossier dossier, Locale reader) {
        this.week = week;
        this.dossier = dossier;
        this.reader = reader;
        this.state = week.approvals().state(dossier.request().id());
    }

    Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", dossier.id());
        model.put("objet", dossier.request().subject());
        model.put("service", week.town().unit(dossier.request().unit()).in(reader));
        model.put("finalite", dossier.request().purpose().label().in(reader));
        model.put(
                "manque",
                dossier.request().missing().stream()
                        .map(finding -> finding.message().in(reader))
                        .collect(Collectors.joining(" ")));
        model.put("etat", state());
        model.put("resume", new ChainSummary(week, dossier, reader).text());
        model.put("dessin", drawing());
        model.put("compte", counts());
        model.put("constats", findings());
        model.put("journal", dossier.id().equals("2025-043") ? "2025-043/trait-d-union-42.html" : "");
        model.put("apercus", previews());
        return model;
    }

    Map<String, Object> state() {
        CommunicationState at = week.approvals().stateOf(dossier.request().id());
        String tone = switch (at) {
            case PUBLISHED, APPROVED -> "ok";
            case PARTLY_PUBLISHED, IN_APPROVAL -> "info";
            case REFUSED -> "blocking";
            case DRAFT, WITHDRAWN -> "void";
        };
        return Map.of("ton", tone, "texte", at.label().in(reader));
    }

    String drawing() {
        Set<StageId> done = dossier.chain().stages().stream()
                .filter(this::isSatisfied)
                .map(Stage::id)
                .collect(Collectors.toSet());
        return ChainDrawing.svg(dossier.chain(), week.town()::office, done, reader);
    }

    /** For all the texts the stage answers for. */
    private boolean isSatisfied(Stage stage) {
        List<StageProgress> progress = state.seals().keySet().stream()
                .flatMap(variant -> state.progress(variant).stream())
                .filter(candidate -> candidate.stage().id().equals(stage.id()))
                .toList();
        return !progress.isEmpty() && progress.stream().allMatch(StageProgress::satisfied);
    }

    /**
     * One thing the review found, in one text or in several.
     *
     * @param finding where it stands first
     * @param times how many findings say the same
     */
    record Found(Finding finding, int times) {

        private Found more() {
            return new Found(finding, times + 1);
        }
    }

    /** What counts of what the review found: those that say the same of several texts stand together. */
    static List<Found> found(Report report) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (Finding finding : report.open()) {
            String said = finding.ruleId() + " " + sameOnAllChannels(finding.excerpt());
            Found before = found.get(said);
            found.put(said, before == null ? new Found(finding, 1) : before.more());
        }
        return List.copyOf(found.values());
    }

    /** How many findings there are, on every page and wherever the reports of this library count: in each text for itself. */
    static int count(Report report, Severity severity) {
        return report.of(severity).size();
    }

    /** A board writes in capitals, and a text message has no no-break spaces. */
    private static String sameOnAllChannels(String excerpt) {
        return excerpt.toLowerCase(Locale.ROOT).replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    /** The message without what is said elsewhere on the same page: the electoral period and the sources. */
    static String brief(Finding finding, Locale reader) {
        String message =
                finding.message().in(reader).replaceAll(" (Période préélectorale|Pre-electoral period) ?: .*", "");
        for (Source source : finding.sources()) {
            message = message.replace(" (" + source.title() + ")", "");
        }
        return message;
    }

    private List<Map<String, Object>> counts() {
        List<Map<String, Object>> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.BLOCKING, Severity.WARNING, Severity.INFO)) {
            int count = count(dossier.draftReport(), severity);
            if (count > 0) {
                counts.add(Map.of("ton", tone(severity), "texte", count + " " + plural(severity, count)));
            }
        }
        if (counts.isEmpty()) {
            counts.add(Map.of(
                    "ton",
                    "ok",
                    "texte",
                    Wording.of("rien à signaler", "nothing to report").in(reader)));
        }
        return counts;
    }

    private String plural(Severity severity, int count) {
        String label = severity.label().in(reader);
        boolean unchanging = reader.getLanguage().equals("en") && severity != Severity.WARNING;
        return count > 1 && !unchanging ? label + "s" : label;
    }

    private List<Map<String, Object>> findings() {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Found found : found(dossier.draftReport())) {
            Finding finding = found.finding();
            findings.add(Map.of(
                    "ton", tone(finding.severity()),
                    "gravite", finding.severity().label().in(reader),
                    "message", brief(finding, reader),
                    "fois",
                            found.times() == 1
                                    ? ""
                                    : found.times()
                                            + Wording.of("\u00A0fois", "\u00A0times")
                                                    .in(reader),
                    "droit", LegalReferences.cite(finding.references()).in(reader),
                    "proposition",
                            finding.proposals().stream()
                                    .flatMap(proposal -> proposal.text().stream())
                                    .findFirst()
                                    .orElse("")));
        }
        return findings;
    }

    private List<Map<String, Object>> previews() {
        List<Map<String, Object>> previews = new ArrayList<>();
        for (Variant variant : dossier.current().variants()) {
            previews.add(Map.of(
                    "lien",
                    dossier.id() + "/apercu-" + variant.channel() + ".html",
                    "canal",
                    channel(variant.channel())));
        }
        for (Variant variant : dossier.costlyDrafts()) {
            previews.add(Map.of(
                    "lien", dossier.id() + "/apercu-" + variant.channel() + "-brouillon.html",
                    "canal",
                            channel(variant.channel())
                                    + Wording.of(" (brouillon reçu)", " (draft received)")
                                            .in(reader)));
        }
        return previews;
    }

    String channel(ChannelId channel) {
        return EventWording.channel(channel).in(reader);
    }

    List<Map<String, Object>> standing() {
        List<Map<String, Object>> rows = new ArrayList<>();
        state.seals()
                .forEach((variant, seal) -> rows.add(Map.of(
                        "canal", channel(variant.channel()),
                        "empreinte", seal.abbreviated(),
                        "etapes", stages(variant),
                        "diffusion", delivery(variant))));
        return rows;
    }

    private List<Map<String, Object>> stages(VariantId variant) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Stage stage : dossier.chain().stages()) {
            cells.add(state.progress(variant).stream()
                    .filter(progress -> progress.stage().id().equals(stage.id()))
                    .findFirst()
                    .map(progress -> cell(variant, progress))
                    .orElse(Map.of("ton", "void", "texte", "–")));
        }
        return cells;
    }

    private Map<String, Object> cell(VariantId variant, StageProgress progress) {
        String count = progress.approvals() + "/" + progress.stage().approvalsNeeded();
        if (!progress.objections().isEmpty()) {
            return Map.of(
                    "ton",
                    "blocking",
                    "texte",
                    progress.objections().get(0).kind().label().in(reader));
        }
        if (progress.satisfied()) {
            return Map.of(
                    "ton", "ok", "texte", Wording.of("accord ", "approved ").in(reader) + count);
        }
        return debt(variant)
                .map(this::cell)
                .orElseGet(() -> Map.of(
                        "ton",
                        "void",
                        "texte",
                        Wording.of("attendu ", "awaited ").in(reader) + count));
    }

    /** What an urgent release of the text as it is left behind: the chain owes nothing more. */
    private Optional<FastTrackDebt> debt(VariantId variant) {
        ContentSeal seal = state.seals().get(variant);
        return state.debt().filter(debt -> Objects.equals(debt.seals().get(variant), seal));
    }

    private Map<String, Object> cell(FastTrackDebt debt) {
        return debt.ratification().isPresent()
                ? Map.of(
                        "ton",
                        "ok",
                        "texte",
                        Wording.of("régularisé", "ratified").in(reader))
                : Map.of(
                        "ton",
                        "warning",
                        "texte",
                        Wording.of("à régulariser", "to be ratified").in(reader));
    }

    private String delivery(VariantId variant) {
        return state.permits().stream()
                .filter(permit -> permit.variant().equals(variant))
                .flatMap(permit -> permit.delivery().stream())
                .findFirst()
                .orElse("–");
    }

    static String tone(Severity severity) {
        return switch (severity) {
            case INFO -> "info";
            case WARNING -> "warning";
            case BLOCKING -> "blocking";
        };
    }
}
