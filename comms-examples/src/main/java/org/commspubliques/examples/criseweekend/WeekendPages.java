package org.commspubliques.examples.criseweekend;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.approval.crisis.FreezeList;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.crisis.CrisisEntry;
import org.commspubliques.core.crisis.CrisisLessons;
import org.commspubliques.core.crisis.CrisisTask;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.preview.PageStyle;
import org.commspubliques.templates.typography.Typography;

/** Writes the two pages: the weekend as it went, and what is learned of it. */
final class WeekendPages {

    private static final ImmutableMap<String, Wording> LABELS = ImmutableMap.<String, Wording>builder()
            .put("skip", Wording.of("Aller au contenu", "Skip to content"))
            .put("fictional", Wording.of("Contenu d’exemple fictif", "Fictional content"))
            .put("kicker", Wording.of("Crise un week-end", "A weekend of crisis"))
            .put("title", Wording.of("Fortes pluies, week-end de Pâques", "Heavy rain over the Easter weekend"))
            .put("lessonsTitle", Wording.of("Retour d’expérience", "Lessons learned"))
            .put("figures", Wording.of("En chiffres", "Figures"))
            .put("timeline", Wording.of("Heure par heure", "Hour by hour"))
            .put(
                    "statement",
                    Wording.of("Le message d’attente, sur six canaux", "The holding statement, on six channels"))
            .put(
                    "statementIntro",
                    Wording.of(
                            "Le texte était validé à froid. Le samedi matin, trois faits ont été remplis, puis vérifiés par"
                                    + " l’astreinte : le lieu, la consigne, l’heure de la prochaine information.",
                            "The wording had been approved in quiet times. On Saturday morning three facts were filled in and"
                                    + " checked by the officer on duty: the place, the advice, the hour of the next"
                                    + " information. The texts are in French."))
            .put("reviewed", Wording.of("Relu : rien ne bloque", "Reviewed: nothing blocks"))
            .put("frozen", Wording.of("Publications gelées", "Frozen publications"))
            .put("planned", Wording.of("Prévue", "Planned"))
            .put("publication", Wording.of("Publication", "Publication"))
            .put("choice", Wording.of("Suite", "What became of it"))
            .put("points", Wording.of("Points de situation", "Situation updates"))
            .put("holds", Wording.of("le dernier", "the last"))
            .put("superseded", Wording.of("remplacé", "superseded"))
            .put("urgent", Wording.of("Publié en urgence par l’astreinte", "Released by the officer on duty"))
            .put("owed", Wording.of("Régularisation due avant le", "Approval owed before"))
            .put("given", Wording.of("Donnée le", "Given on"))
            .put(
                    "caps",
                    Wording.of("Fichiers pour les systèmes d’alerte (CAP 1.2)", "Files for alert systems (CAP 1.2)"))
            .put("lessonsLink", Wording.of("Lire le retour d’expérience", "Read the lessons learned"))
            .put("back", Wording.of("Revenir au week-end", "Back to the weekend"))
            .put("tasks", Wording.of("Fiches réflexes", "Tasks"))
            .put("task", Wording.of("Tâche", "Task"))
            .put("within", Wording.of("Délai", "Within"))
            .put("took", Wording.of("Faite en", "Took"))
            .put("log", Wording.of("Main courante", "Log"))
            .put("asked", Wording.of("À décider pour la prochaine fois", "To be decided for next time"))
            .put("trail", Wording.of("Fil d’Ariane", "Breadcrumb"))
            .put(
                    "footer",
                    Wording.of(
                            "produit par l’exemple « crise un week-end » de Comms publiques",
                            "made by the example 'a weekend of crisis' of Comms publiques"))
            .buildOrThrow();

    private final Weekend weekend;
    private final Locale reader;
    private final ChannelCatalog channels = ChannelCatalog.standard();

    WeekendPages(Weekend weekend, Locale reader) {
        this.weekend = weekend;
        this.reader = reader;
    }

    String weekend() {
        Map<String, Object> model = model();
        CrisisLessons lessons = CrisisLessons.of(weekend.crisis());
        model.put(
                "chiffres",
                List.of(
                        figure(
                                String.valueOf(weekend.frozen().items().size()),
                                "publications gelées",
                                "publications frozen"),
                        figure(
                                duration(lessons.firstWord().orElse(Duration.ZERO)),
                                "jusqu’au premier message",
                                "until the first message"),
                        figure(
                                String.valueOf(weekend.statement().variants().size()),
                                "canaux pour trois faits remplis",
                                "channels from three facts"),
                        figure(
                                String.valueOf(weekend.points().size()),
                                "points de situation, régularisés mardi",
                                "updates, approved on Tuesday")));
        model.put("etapes", weekend.steps().stream().map(this::step).toList());
        model.put(
                "messages",
                weekend.statement().variants().stream()
                        .map(variant ->
                                Map.<String, Object>of("canal", channel(variant.channel()), "texte", variant.text()))
                        .toList());
        model.put("relu", weekend.statementReport().of(Severity.BLOCKING).isEmpty());
        model.put("gelees", weekend.frozen().items().stream().map(this::frozen).toList());
        model.put("points", weekend.points().stream().map(this::point).toList());
        model.put("alertes", List.copyOf(weekend.caps().keySet()));
        return page("index.html", model);
    }

    String lessons() {
        CrisisLessons lessons = CrisisLessons.of(weekend.crisis());
        Map<String, Object> model = model();
        model.put(
                "chiffres",
                List.of(
                        figure(duration(lessons.lasted()), "de la déclaration à la fin", "from declaration to end"),
                        figure(
                                duration(lessons.firstWord().orElse(Duration.ZERO)),
                                "jusqu’au premier message",
                                "until the first message"),
                        figure(duration(lessons.longestSilence()), "de silence au plus", "of silence at most"),
                        figure(
                                String.valueOf(lessons.overdue()),
                                "attente plus longue que le plan",
                                "wait longer than the plan allows")));
        model.put(
                "taches",
                Stream.of(
                                lessons.tasksInTime().stream().map(task -> task(task, "ok", "à l’heure", "in time")),
                                lessons.tasksLate().stream().map(task -> task(task, "warning", "en retard", "late")),
                                lessons.tasksOpen().stream()
                                        .map(task -> task(task, "blocking", "jamais faite", "never done")))
                        .flatMap(tasks -> tasks)
                        .toList());
        model.put("journal", weekend.crisis().log().stream().map(this::entry).toList());
        model.put("questions", questions(lessons));
        return page("bilan.html", model);
    }

    /** Figures ask; people answer. */
    private List<String> questions(CrisisLessons lessons) {
        Stream<Wording> late = lessons.tasksLate().stream()
                .map(CrisisTask::label)
                .map(label -> Wording.of(
                        "« " + label.fr() + " » : qui l’aurait pu plus tôt, ou quel délai est le bon ?",
                        "'" + label.en() + "': who could have done it sooner, or which time is right?"));
        Stream<Wording> waits = lessons.overdue() == 0
                ? Stream.empty()
                : Stream.of(
                        Wording.of(
                                "Le public a attendu plus longtemps que le plan ne le permet : faut-il un point de plus, ou un autre"
                                        + " rythme ?",
                                "The public waited longer than the plan allows: is one more update needed, or another rhythm?"));
        Stream<Wording> urgent = Stream.of(Wording.of(
                "Les " + weekend.points().size()
                        + " points sont partis en urgence : leur texte peut-il être validé d’avance,"
                        + " comme celui du message d’attente ?",
                "The " + weekend.points().size() + " updates were released urgently: can their wording be approved"
                        + " beforehand, like that of the holding statement?"));
        return Stream.of(late, waits, urgent)
                .flatMap(questions -> questions)
                .map(question -> question.in(reader))
                .toList();
    }

    private Map<String, Object> model() {
        Map<String, String> labels = new LinkedHashMap<>();
        LABELS.forEach((name, label) -> labels.put(name, label.in(reader)));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("langue", reader.getLanguage());
        model.put("l", labels);
        model.put("emetteur", TownHall.AUTHORITY.name());
        model.put("plan", weekend.crisis().plan().safeguardPlan());
        return model;
    }

    private String page(String name, Map<String, Object> model) {
        TemplateEngine.Builder engine = TemplateEngine.builder();
        PageStyle.partials().forEach(engine::partial);
        String page =
                engine.build().parse(name, resource(name), OutputFormat.HTML).render(model, reader);
        return Typography.of(reader).applyToHtml(page);
    }

    private static String resource(String name) {
        try (InputStream in = WeekendPages.class.getResourceAsStream("/crise-week-end/pages/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the template of page " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> figure(String number, String fr, String en) {
        return Map.of("nombre", number, "libelle", in(fr, en));
    }

    private Map<String, Object> step(Weekend.Step step) {
        return Map.of(
                "quand", moment(step.at()),
                "grave", step.grave(),
                "texte", step.text().in(reader));
    }

    private Map<String, Object> frozen(FreezeList.Item item) {
        String tone = switch (item.choice()) {
            case MAINTAINED -> "ok";
            case POSTPONED -> "info";
            case CANCELLED -> "void";
            case TO_CONFIRM -> "warning";
        };
        return Map.of(
                "titre", item.title(),
                "finalite", item.purpose().label().in(reader),
                "prevue", item.plannedAt().map(this::moment).orElse("—"),
                "suite", item.choice().label().in(reader),
                "ton", tone,
                "motif", item.reason());
    }

    private Map<String, Object> point(Weekend.Point point) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("titre", point.update().title(TownHall.ZONE).in(reader));
        model.put("remplace", weekend.situation().isSuperseded(point.update().number()));
        model.put("texte", point.update().text());
        model.put(
                "chiffres",
                point.update().figures().values().stream()
                        .map(value -> value.label().in(reader))
                        .collect(Collectors.joining(", ")));
        model.put("du", moment(weekend.owedBefore(point)));
        model.put("fait", moment(weekend.madeRegularAt()));
        return model;
    }

    private Map<String, Object> task(CrisisTask task, String tone, String fr, String en) {
        Instant done = weekend.crisis().done().get(task.id());
        return Map.of(
                "nom", task.label().in(reader),
                "delai", duration(task.within()),
                "duree",
                        done == null
                                ? "—"
                                : duration(Duration.between(weekend.crisis().declaredAt(), done)),
                "ton", tone,
                "etat", in(fr, en));
    }

    private Map<String, Object> entry(CrisisEntry entry) {
        return Map.of(
                "quand", moment(entry.at()),
                "genre", entry.kind().label().in(reader),
                "niveau", String.valueOf(entry.level()),
                "texte", entry.text());
    }

    private String channel(ChannelId id) {
        return channels.find(id).map(channel -> channel.label().in(reader)).orElse(id.value());
    }

    private String moment(Instant at) {
        ZonedDateTime local = at.atZone(TownHall.ZONE);
        return DateWording.dayOfWeek(local.getDayOfWeek(), reader) + " "
                + DateWording.hour(local.toLocalTime(), reader);
    }

    private String duration(Duration time) {
        return WeekendReport.duration(time, reader);
    }

    private String in(String fr, String en) {
        return Wording.of(fr, en).in(reader);
    }
}
