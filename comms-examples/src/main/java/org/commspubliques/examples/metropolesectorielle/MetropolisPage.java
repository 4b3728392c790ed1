package org.commspubliques.examples.metropolesectorielle;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.approval.rehearsal.ExpectedStage;
import org.commspubliques.core.authority.SectorId;
import org.commspubliques.core.authority.StandardSectors;
import org.commspubliques.core.communication.Participation;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.request.Deadlines;
import org.commspubliques.core.request.RoutedOfficer;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.preview.PageStyle;
import org.commspubliques.templates.typography.Typography;

/** Writes who takes up what, whose visas a message needs, and how it reads for each audience, as a page. */
final class MetropolisPage {

    private static final ImmutableMap<String, Wording> LABELS = ImmutableMap.<String, Wording>builder()
            .put("skip", Wording.of("Aller au contenu", "Skip to content"))
            .put("fictional", Wording.of("Contenu d’exemple fictif", "Fictional content"))
            .put("kicker", Wording.of("Métropole sectorielle", "Communication by sector"))
            .put("routing", Wording.of("Qui suit quel secteur", "Who takes up which sector"))
            .put("sector", Wording.of("Secteur", "Sector"))
            .put("officer", Wording.of("Interlocuteur", "Who takes it up"))
            .put("remark", Wording.of("À savoir", "To be known"))
            .put("chain", Wording.of("Qui doit viser, et quand", "Whose visas, and when"))
            .put("stage", Wording.of("Étape", "Stage"))
            .put("who", Wording.of("Qui", "Who"))
            .put("opens", Wording.of("Ouvre au plus tard", "Opens at the latest"))
            .put("due", Wording.of("Échéance", "Due"))
            .put("texts", Wording.of("Un message, trois publics", "One message, three audiences"))
            .put("score", Wording.of("Lisibilité", "Readability"))
            .put("longest", Wording.of("Phrase la plus longue", "Longest sentence"))
            .put("words", Wording.of("mots", "words"))
            .put("length", Wording.of("Longueur", "Length"))
            .put("nothing", Wording.of("Rien relevé pour son public", "Nothing found for its audience"))
            .put("matrix", Wording.of("Chaque texte, lu pour chaque public", "Each text, read for each audience"))
            .put(
                    "matrixIntro",
                    Wording.of(
                            "Nombre de remarques de langage clair. Un même texte ne convient pas à tous : c’est pourquoi il y en a trois.",
                            "Number of remarks of plain language. One text does not fit everybody: hence three."))
            .put("text", Wording.of("Texte pour", "Text for"))
            .put("readFor", Wording.of("Lu pour", "Read for"))
            .put(
                    "footer",
                    Wording.of(
                            "produit par l’exemple « métropole sectorielle » de Comms publiques ; la lisibilité est une indication",
                            "made by the example 'communication by sector' of Comms publiques; readability is an indication"))
            .buildOrThrow();

    private final Metropolis metropolis;
    private final Locale reader;
    private final ZoneId zone;

    MetropolisPage(Metropolis metropolis, Locale reader) {
        this.metropolis = metropolis;
        this.reader = reader;
        this.zone = metropolis.file().authority().zone();
    }

    String html(List<TextReading> readings) {
        TemplateEngine.Builder engine = TemplateEngine.builder();
        PageStyle.partials().forEach(engine::partial);
        String page =
                engine.build().parse("page", resource(), OutputFormat.HTML).render(model(readings), reader);
        return Typography.of(reader).applyToHtml(page);
    }

    private static String resource() {
        try (InputStream in = MetropolisPage.class.getResourceAsStream("/metropole-sectorielle/page.html")) {
            if (in == null) {
                throw new IllegalStateException("the template of the page is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> model(List<TextReading> readings) {
        Map<String, String> labels = new LinkedHashMap<>();
        LABELS.forEach((name, label) -> labels.put(name, label.in(reader)));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("langue", reader.getLanguage());
        model.put("l", labels);
        model.put("emetteur", metropolis.file().authority().name());
        model.put("quand", DateWording.moment(metropolis.file().moment()).in(reader));
        model.put("titre", metropolis.communication().title());
        model.put(
                "porte",
                Participation.header(
                                metropolis.communication().owner(),
                                metropolis.communication().participations(),
                                metropolis::unit)
                        .in(reader));
        model.put("echeance", Deadlines.label(metropolis.schedule(), zone).in(reader));
        model.put("secteurs", metropolis.asked().stream().map(this::sector).toList());
        model.put(
                "etapes",
                metropolis.stages(metropolis.schedule().latestStart()).stream()
                        .map(this::stage)
                        .toList());
        model.put("textes", readings.stream().map(this::text).toList());
        model.put("publics", readings.stream().map(this::audience).toList());
        model.put(
                "lignes",
                readings.stream().map(reading -> line(reading, readings)).toList());
        return model;
    }

    private Map<String, Object> sector(SectorId sector) {
        RoutedOfficer officer = metropolis.routing().officerFor(sector, metropolis.today());
        return Map.of(
                "nom",
                        StandardSectors.nameOf(sector)
                                .orElse(Wording.same(sector.value()))
                                .in(reader),
                "fonction", metropolis.office(officer.office()).in(reader),
                "constats", officer.findings().stream().map(this::finding).toList());
    }

    private Map<String, Object> stage(ExpectedStage stage) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("nom", stage.stage().name().in(reader));
        model.put("qui", metropolis.office(stage.seats().get(0).office()).in(reader));
        model.put("ouvre", stage.opening().map(this::moment).orElse(""));
        model.put("echeance", stage.end().map(this::moment).orElse(""));
        return model;
    }

    private Map<String, Object> text(TextReading reading) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("public", audience(reading));
        model.put("canal", reading.text().channel().value());
        model.put("paragraphes", reading.text().text().lines().toList());
        model.put("score", Long.toString(Math.round(reading.readability().score())));
        model.put("mention", reading.readability().label().in(reader));
        model.put("phrase", Integer.toString(reading.readability().longestSentence()));
        model.put("mots", Integer.toString(reading.readability().words()));
        model.put("constats", reading.findings().stream().map(this::finding).toList());
        return model;
    }

    private Map<String, Object> line(TextReading reading, List<TextReading> readings) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            int found = reading.forOthers().get(i);
            cells.add(Map.of("nombre", Integer.toString(found), "ton", found == 0 ? "ok" : "warning"));
        }
        return Map.of("public", audience(reading), "cellules", cells);
    }

    private String audience(TextReading reading) {
        return reading.text().audience().in(reader);
    }

    private Map<String, Object> finding(Finding finding) {
        return Map.of(
                "regle", finding.ruleId(),
                "extrait", finding.excerpt(),
                "message", finding.message().in(reader));
    }

    private String moment(Instant instant) {
        return DateWording.moment(instant.atZone(zone)).in(reader);
    }
}
