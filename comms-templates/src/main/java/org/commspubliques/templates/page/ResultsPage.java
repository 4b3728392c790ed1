package org.commspubliques.templates.page;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.participation.FollowUp;
import org.commspubliques.core.participation.ParticipationFindings;
import org.commspubliques.core.participation.ParticipationPhase;
import org.commspubliques.core.participation.ParticipationProcess;
import org.commspubliques.core.participation.ParticipationResults;
import org.commspubliques.core.time.DateWording;
import org.commspubliques.templates.preview.PreviewOptions;

/**
 * Page « Ce que nous en avons fait »: what came of a process of participation, and what becomes of each thing people asked for,
 * as an HTML page for the authority’s own site, which can be printed too. Thread-safe.
 */
public final class ResultsPage {

    private static final PublicPage PAGE = new PublicPage(
            "results",
            ImmutableMap.<String, Wording>builder()
                    .put("question", Wording.of("La question", "The question"))
                    .put("results", Wording.of("Ce que vous avez répondu", "What you answered"))
                    .put("choice", Wording.of("Choix", "Choice"))
                    .put("count", Wording.of("Réponses", "Answers"))
                    .put("share", Wording.of("Part", "Share"))
                    .put("followUp", Wording.of("Ce que nous en avons fait", "What we did with it"))
                    .put("due", Wording.of("Prévu pour le", "Due on"))
                    .put("rules", Wording.of("Règles de la démarche", "Rules of the process"))
                    .put("phases", Wording.of("Étapes", "Stages"))
                    .put("participants", Wording.of("participants", "participants"))
                    .put("answers", Wording.of("réponses", "answers"))
                    .put("blank", Wording.of("sans choix", "no choice"))
                    .put("figures", Wording.of("En chiffres", "Figures"))
                    .put(
                            "nothing",
                            Wording.of(
                                    "Les suites seront publiées sur cette page.",
                                    "What becomes of it will be published on this page."))
                    .buildOrThrow());

    private ResultsPage() {}

    /**
     * Writes the page. What people were asked and answered stays in their own language.
     *
     * @param process the process; {@link ParticipationFindings} says beforehand whether its figures add up
     * @param options who issues it and who reads it
     * @return a whole HTML page
     * @throws IllegalArgumentException if the results are not known yet
     */
    public static String html(ParticipationProcess process, PreviewOptions options) {
        ParticipationResults results = process.outcome().orElse(null);
        Preconditions.checkArgument(results != null, "process %s has no results yet", process.id());
        Locale reader = options.reader();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("kind", process.kind().label().in(reader));
        model.put("period", period(process, reader));
        model.put("question", process.question());
        model.put("participants", number(results.participants(), reader));
        model.put("answers", number(results.answers(), reader));
        model.put(
                "lines",
                results.lines().stream()
                        .map(line -> line(results, line, reader))
                        .toList());
        if (results.blank() > 0) {
            model.put("blank", line(results, new ParticipationResults.Line("–", results.blank()), reader));
        }
        model.put("method", results.method());
        model.put(
                "followUps",
                process.followUps().stream()
                        .map(followUp -> followUp(followUp, reader))
                        .toList());
        model.put("rules", process.rules());
        model.put(
                "phases",
                process.phases().stream().map(phase -> phase(phase, reader)).toList());
        return PAGE.html(process.title(), model, options);
    }

    private static String period(ParticipationProcess process, Locale reader) {
        Wording from = DateWording.dayMonthAndYear(process.opens());
        Wording until = DateWording.dayMonthAndYear(process.closes());
        return Wording.of("du " + from.fr() + " au " + until.fr(), from.en() + " to " + until.en())
                .in(reader);
    }

    private static Map<String, Object> line(
            ParticipationResults results, ParticipationResults.Line line, Locale reader) {
        BigDecimal share = results.share(line);
        return Map.of(
                "choice", line.choice(),
                "count", number(line.count(), reader),
                "value", share.toPlainString(),
                "share",
                        Wording.of(share.toPlainString().replace('.', ',') + "\u00A0%", share.toPlainString() + "%")
                                .in(reader));
    }

    private static Map<String, Object> followUp(FollowUp followUp, Locale reader) {
        String tone = switch (followUp.state()) {
            case DONE -> "ok";
            case UNDER_WAY, PROMISED -> "info";
            case DECLINED -> "void";
        };
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("asked", followUp.asked());
        model.put("tone", tone);
        model.put("state", followUp.state().label().in(reader));
        model.put("explanation", followUp.explanation());
        model.put(
                "until",
                followUp.lastDay()
                        .filter(day -> followUp.state().isOpen())
                        .map(day -> DateWording.dayMonthAndYear(day).in(reader))
                        .orElse(""));
        return model;
    }

    private static Map<String, Object> phase(ParticipationPhase phase, Locale reader) {
        Wording from = DateWording.dayMonthAndYear(phase.from());
        Wording until = DateWording.dayMonthAndYear(phase.until());
        return Map.of(
                "when",
                phase.from().equals(phase.until())
                        ? from.in(reader)
                        : Wording.of("du " + from.fr() + " au " + until.fr(), from.en() + " to " + until.en())
                                .in(reader),
                "name",
                phase.label().in(reader));
    }

    /** Digits in threes, with the narrow no-break space of French or the comma of English. */
    private static String number(int number, Locale reader) {
        String digits = Integer.toString(number);
        StringBuilder grouped = new StringBuilder();
        List<String> marks = List.of("\u202F", ",");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(marks.get(reader.getLanguage().equals("en") ? 1 : 0));
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
