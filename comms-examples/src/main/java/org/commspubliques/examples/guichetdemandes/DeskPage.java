package org.commspubliques.examples.guichetdemandes;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.request.Deadlines;
import org.commspubliques.core.request.FormField;
import org.commspubliques.core.request.GridDecision;
import org.commspubliques.core.request.SupportLevel;
import org.commspubliques.core.time.BackwardSchedule;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.core.time.Delay;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.preview.PageStyle;
import org.commspubliques.templates.typography.Typography;

/** Writes what the desk says as a page. */
final class DeskPage {

    private static final ImmutableMap<String, Wording> LABELS = ImmutableMap.<String, Wording>builder()
            .put("skip", Wording.of("Aller au contenu", "Skip to content"))
            .put("fictional", Wording.of("Contenu d’exemple fictif", "Fictional content"))
            .put("kicker", Wording.of("Guichet des demandes", "Desk of requests"))
            .put("title", Wording.of("Ce que la cellule répond aux services", "What the team answers the units"))
            .put("list", Wording.of("Demandes reçues", "Requests received"))
            .put("complete", Wording.of("Complète", "Complete"))
            .put("incomplete", Wording.of("À compléter", "To be completed"))
            .put("tooLate", Wording.of("Trop tard", "Too late"))
            .put("missing", Wording.of("À compléter par le service", "To be completed by the unit"))
            .put("why", Wording.of("Pourquoi ce niveau", "Why this level"))
            .put("question", Wording.of("Question", "Question"))
            .put("answer", Wording.of("Réponse", "Answer"))
            .put("points", Wording.of("Points", "Points"))
            .put("sum", Wording.of("Total", "Sum"))
            .put("decides", Wording.of("décide seule", "decides alone"))
            .put("time", Wording.of("Rétroplanning", "Backwards from the publication"))
            .put("step", Wording.of("Étape", "Step"))
            .put("takes", Wording.of("Durée", "Takes"))
            .put("start", Wording.of("Au plus tard", "At the latest"))
            .put("publication", Wording.of("Parution", "Publication"))
            .put("form", Wording.of("Le formulaire des services", "The form of the units"))
            .put(
                    "formIntro",
                    Wording.of(
                            "Il est une donnée : chaque ligne, son aide et ce qui est obligatoire se changent sans programmer.",
                            "It is data: each line, its help and what is compulsory are changed without programming."))
            .put("field", Wording.of("Champ", "Field"))
            .put("required", Wording.of("Obligatoire pour", "Compulsory for"))
            .put(
                    "footer",
                    Wording.of(
                            "produit par l’exemple « guichet des demandes » de Comms publiques ; les mêmes réponses dans rapport.json",
                            "made by the example 'desk of requests' of Comms publiques; the same answers in rapport.json"))
            .buildOrThrow();

    private static final ImmutableMap<SupportLevel, String> TONES = ImmutableMap.of(
            SupportLevel.FULL, "ok",
            SupportLevel.LIGHT, "info",
            SupportLevel.SELF_SERVICE, "void",
            SupportLevel.DECLINED, "blocking");

    private final Desk desk;
    private final Locale reader;
    private final ZoneId zone;

    DeskPage(Desk desk, Locale reader) {
        this.desk = desk;
        this.reader = reader;
        this.zone = desk.file().authority().zone();
    }

    String html(List<Treated> requests) {
        TemplateEngine.Builder engine = TemplateEngine.builder();
        PageStyle.partials().forEach(engine::partial);
        String page =
                engine.build().parse("page", resource(), OutputFormat.HTML).render(model(requests), reader);
        return Typography.of(reader).applyToHtml(page);
    }

    private static String resource() {
        try (InputStream in = DeskPage.class.getResourceAsStream("/guichet-demandes/page.html")) {
            if (in == null) {
                throw new IllegalStateException("the template of the page is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> model(List<Treated> requests) {
        Map<String, String> labels = new LinkedHashMap<>();
        LABELS.forEach((name, label) -> labels.put(name, label.in(reader)));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("langue", reader.getLanguage());
        model.put("l", labels);
        model.put("emetteur", desk.file().authority().name());
        model.put("quand", DateWording.moment(desk.file().moment()).in(reader));
        model.put("demandes", requests.stream().map(this::request).toList());
        model.put("formulaire", desk.form().label().in(reader));
        model.put("champs", desk.form().fields().stream().map(this::field).toList());
        return model;
    }

    private Map<String, Object> request(Treated treated) {
        GridDecision decision = treated.decision();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", treated.request().id().value());
        model.put("objet", treated.request().subject());
        model.put("porte", treated.header().in(reader));
        model.put("finalite", treated.request().purpose().label().in(reader));
        model.put("complete", treated.isComplete());
        model.put("refusee", decision.level() == SupportLevel.DECLINED);
        model.put("tard", !treated.late().isEmpty());
        model.put("ton", TONES.getOrDefault(decision.level(), "info"));
        model.put("niveau", decision.level().label().in(reader));
        model.put("resume", decision.summary().in(reader));
        model.put("constats", treated.findings().stream().map(this::finding).toList());
        model.put("retards", treated.late().stream().map(this::finding).toList());
        model.put("motifs", decision.reasons().stream().map(this::reason).toList());
        model.put("total", Integer.toString(decision.points()));
        model.put("planning", treated.deadline().map(this::schedule).stream().toList());
        return model;
    }

    private Map<String, Object> finding(Finding finding) {
        return Map.of(
                "regle", finding.ruleId(),
                "extrait", finding.excerpt(),
                "message", finding.message().in(reader),
                "conseil", finding.proposals().get(0).advice().in(reader));
    }

    private Map<String, Object> reason(GridDecision.Reason reason) {
        Map<String, Object> model = new LinkedHashMap<>();
        String question = desk.grid().criteria().stream()
                .filter(criterion -> criterion.id().equals(reason.criterion()))
                .map(criterion -> criterion.label().in(reader))
                .findFirst()
                .orElse(reason.criterion());
        model.put("question", question);
        model.put("reponse", reason.answer().in(reader));
        model.put("points", Integer.toString(reason.points()));
        model.put("decide", reason.imposes() != null);
        return model;
    }

    private Map<String, Object> schedule(BackwardSchedule schedule) {
        return Map.of(
                "phrase", Deadlines.label(schedule, zone).in(reader),
                "fin", moment(schedule.end()),
                "etapes",
                        schedule.windows().stream()
                                .map(window -> Map.of(
                                        "nom", window.step().label().in(reader),
                                        "duree",
                                                window.step().delays().stream()
                                                        .map(Delay::label)
                                                        .map(label -> label.in(reader))
                                                        .collect(Collectors.joining(", ")),
                                        "debut", moment(window.from())))
                                .toList());
    }

    private Map<String, Object> field(FormField field) {
        boolean all = field.requiredFor().size() == CommunicationPurpose.values().length;
        String purposes = all
                ? Wording.of("toutes les demandes", "all requests").in(reader)
                : field.requiredFor().stream()
                        .map(purpose -> purpose.label().in(reader))
                        .collect(Collectors.joining(", "));
        return Map.of(
                "nom", field.label().in(reader),
                "aide", field.help().in(reader),
                "obligatoire", purposes.isEmpty() ? "—" : purposes);
    }

    private String moment(Instant instant) {
        return DateWording.moment(instant.atZone(zone)).in(reader);
    }
}
