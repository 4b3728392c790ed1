package org.commspubliques.templates.page;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.participation.ParticipationProcess;
import org.commspubliques.core.participation.ParticipationResults;
import org.commspubliques.templates.message.ReadyTemplates;

/**
 * Valeurs du modèle « résultats d’une consultation »: what the ready template {@value #TEMPLATE} needs, from a process, so
 * that no figure is typed twice. Thread-safe.
 *
 * @see ReadyTemplates#find(String)
 */
public final class ResultsValues {

    /** The identifier of the ready template. */
    public static final String TEMPLATE = "resultats-consultation";

    private ResultsValues() {}

    /**
     * Returns the values.
     *
     * @param process a process whose results are known
     * @param followUp what becomes of them, in a sentence
     * @param service the department that answers
     * @param phone its telephone number
     * @return the values by the name the template has for them, answers without a choice as a line of their own; unmodifiable
     * @throws IllegalArgumentException if the results are not known yet, or nobody answered
     */
    public static Map<String, Object> of(ParticipationProcess process, String followUp, String service, String phone) {
        ParticipationResults results = process.outcome().orElse(null);
        Preconditions.checkArgument(
                results != null && results.answers() > 0, "process %s has no results yet", process.id());
        List<Map<String, Object>> lines = new ArrayList<>();
        for (ParticipationResults.Line line : results.lines()) {
            lines.add(Map.of("choix", line.choice(), "part", results.share(line)));
        }
        if (results.blank() > 0) {
            lines.add(Map.of(
                    "choix",
                    "sans choix",
                    "part",
                    results.share(new ParticipationResults.Line("sans choix", results.blank()))));
        }
        return ImmutableMap.<String, Object>builder()
                .put("sujet", process.title())
                .put("période", Map.of("début", process.opens(), "fin", process.closes()))
                .put("réponses", results.answers())
                .put("question", process.question())
                .put("résultats", List.copyOf(lines))
                .put("méthode", results.method())
                .put("suites", followUp)
                .put("service", service)
                .put("téléphone", phone)
                .buildOrThrow();
    }
}
