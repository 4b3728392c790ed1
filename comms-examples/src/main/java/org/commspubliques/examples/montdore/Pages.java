package org.commspubliques.examples.montdore;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.election.ElectoralStatus;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.templates.preview.PreviewOptions;
import org.commspubliques.templates.preview.Previews;
import org.commspubliques.templates.preview.ReviewPage;

/** Writes every page of the week. */
final class Pages {

    private static final String JOURNAL = "2025-043";

    private final Week week;
    private final WeekCalendar calendar;
    private final WeekSpending spending;
    private final OutputFolder folder;
    private final Locale reader;
    private final PageTemplates templates = new PageTemplates();
    private final Previews previews = Previews.standard();
    private final ReviewPage reviewPage = ReviewPage.standard();
    private final ChannelCatalog channels = ChannelCatalog.standard();

    Pages(Week week, WeekCalendar calendar, WeekSpending spending, OutputFolder folder, Locale reader) {
        this.week = week;
        this.calendar = calendar;
        this.spending = spending;
        this.folder = folder;
        this.reader = reader;
    }

    void write(Verification verification) throws IOException {
        folder.write("index.html", templates.render("index", index(verification), reader));
        for (Dossier dossier : week.dossiers()) {
            String to = dossier.id() + "/";
            folder.write(to + "controle.html", reviewPage.html(dossier.draftReport(), dossier.draft(), options()));
            folder.write(to + "circuit.html", templates.render("circuit", approval(dossier), reader));
            for (Variant variant : dossier.current().variants()) {
                if (channels.find(variant.channel()).isPresent()) {
                    folder.write(
                            to + "apercu-" + variant.channel() + ".html",
                            previews.html(dossier.current(), variant, channels.get(variant.channel()), options()));
                }
            }
            for (Variant variant : dossier.costlyDrafts()) {
                folder.write(
                        to + "apercu-" + variant.channel() + "-brouillon.html",
                        previews.html(dossier.draft(), variant, channels.get(variant.channel()), options()));
            }
            if (dossier.id().equals(JOURNAL)) {
                JournalIssue issue = JournalIssue.of(week, dossier);
                folder.write(to + "trait-d-union-42.html", issue.screen(options()));
                folder.write(to + "trait-d-union-42-impression.html", issue.print(options()));
                folder.write(to + "chemin-de-fer.html", issue.plan(options()));
            }
        }
        calendar.write(folder, reader, options("index.html"));
        spending.write(folder, reader);
        folder.write("rapport.json", WeekJson.write(week, verification));
    }

    private PreviewOptions options() {
        return options("../index.html");
    }

    private PreviewOptions options(String back) {
        LocalAuthority authority = week.town().authority();
        return PreviewOptions.builder(authority.name(), authority.zone())
                .reader(reader)
                .notice(in("Contenu d’exemple fictif", "Fictional content"))
                .back(back, in("La semaine", "The week"))
                .smsPrices(WeekSpending.SMS_TARIFF, WeekSpending.SUBSCRIBERS)
                .build();
    }

    private String in(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }

    private Map<String, Object> page(String title, String kicker, String breadcrumb) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("langue", reader.getLanguage());
        page.put("titre", title);
        page.put("surtitre", kicker);
        page.put("retour", breadcrumb);
        page.put("emetteur", week.town().authority().name());
        page.put("l", Labels.in(reader));
        return page;
    }

    private Map<String, Object> index(Verification verification) {
        ZonedDateTime start = week.start();
        int isoWeek = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        String monday = DateWording.inFull(start.toLocalDate()).in(reader);
        Map<String, Object> model = page(
                in("Une semaine à la cellule communication", "A week at the communication cell"),
                week.town().authority().name() + " · " + in("semaine ", "week ") + isoWeek + " · " + monday,
                "");
        model.put("situation", situation(start));
        model.put("chiffres", figures(verification));
        List<Map<String, Object>> dossiers = new ArrayList<>();
        week.dossiers().forEach(dossier -> dossiers.add(new DossierView(week, dossier, reader).model()));
        model.put("dossiers", dossiers);
        model.put("jours", new Chronicle(week, reader).days());
        model.put("registre", register(verification));
        model.put("semaine", calendar.week().number());
        model.put("pression", spending.pressure().in(reader));
        model.put(
                "budget",
                spending.budget()
                        .map(budget -> in("engagé ", "committed ")
                                + budget.totalCommitted().label().in(reader)
                                + in(" · disponible ", " · available ")
                                + budget.totalAvailable().label().in(reader))
                        .orElse(""));
        return model;
    }

    private Map<String, Object> situation(ZonedDateTime start) {
        LocalAuthority authority = week.town().authority();
        ElectoralStatus status =
                ElectoralCalendar.standard().statusAt(start.toInstant(), authority.territory(), authority.zone());
        if (status instanceof ElectoralStatus.Open open) {
            LegalReferences law = LegalReferences.standard();
            List<LegalReference> references = open.window().poll().legalReferences().stream()
                    .map(law::get)
                    .filter(reference -> reference.appliesIn(authority.territory()))
                    .toList();
            return Map.of(
                    "ton",
                    "warning",
                    "badge",
                    in("période préélectorale", "pre-electoral period"),
                    "texte",
                    open.label().in(reader) + ".",
                    "droit",
                    LegalReferences.cite(references).in(reader));
        }
        return Map.of(
                "ton",
                status instanceof ElectoralStatus.Unknown ? "warning" : "ok",
                "badge",
                in("calendrier électoral", "electoral calendar"),
                "texte",
                status.label().in(reader) + ".",
                "droit",
                "");
    }

    private List<Map<String, Object>> figures(Verification verification) {
        int texts = 0;
        int warnings = 0;
        int blocking = 0;
        int published = 0;
        for (Dossier dossier : week.dossiers()) {
            texts += dossier.draft().variants().size();
            warnings += DossierView.count(dossier.draftReport(), Severity.WARNING);
            blocking += DossierView.count(dossier.draftReport(), Severity.BLOCKING);
            published += (int) week.approvals().state(dossier.request().id()).permits().stream()
                    .filter(permit -> permit.delivery().isPresent())
                    .count();
        }
        long entries = verification.fold(Verification.Intact::entries, broken -> 0L);
        return List.of(
                figure(week.dossiers().size(), in("demandes", "requests")),
                figure(texts, in("textes", "texts")),
                figure(warnings, in("avertissements", "warnings")),
                figure(blocking, in("blocages", "blocking findings")),
                figure(published, in("envois", "deliveries")),
                figure(entries, in("écritures au registre", "entries in the register")));
    }

    private static Map<String, Object> figure(long number, String label) {
        return Map.of("nombre", number, "libelle", label);
    }

    private Map<String, Object> register(Verification verification) {
        return verification.fold(
                intact -> Map.<String, Object>of(
                        "ton",
                        "ok",
                        "badge",
                        in("chaîne vérifiée", "chain verified"),
                        "texte",
                        in(
                                intact.entries() + " écritures dans " + intact.streams()
                                        + " fils, aucune modifiée, ajoutée ni retirée.",
                                intact.entries() + " entries in " + intact.streams()
                                        + " files, none changed, added or removed."),
                        "empreinte",
                        "sha-256 " + intact.headHash()),
                broken -> Map.of(
                        "ton",
                        "blocking",
                        "badge",
                        in("chaîne rompue", "chain broken"),
                        "texte",
                        in("Première écriture fautive : ", "First bad entry: ") + broken.firstBadEntry(),
                        "empreinte",
                        broken.reason().in(reader)));
    }

    private Map<String, Object> approval(Dossier dossier) {
        DossierView view = new DossierView(week, dossier, reader);
        Map<String, Object> model = page(
                dossier.id() + " · " + dossier.request().subject(),
                in("Circuit de validation", "Approval"),
                in("Circuit de validation", "Approval"));
        model.put(
                "circuit", in("Circuit « ", "Chain '") + dossier.chain().name().in(reader) + in(" »", "'"));
        model.put("etat", view.state());
        model.put("resume", new ChainSummary(week, dossier, reader).text());
        model.put("dessin", view.drawing());
        model.put(
                "etapes",
                dossier.chain().stages().stream()
                        .map(Stage::name)
                        .map(name -> name.in(reader))
                        .toList());
        model.put("variantes", view.standing());
        model.put("faits", new Chronicle(week, reader).of(dossier));
        return model;
    }
}
