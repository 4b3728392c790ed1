package org.commspubliques.core.request;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/** Reads the JSON of a grid. */
final class RequestGridReader {

    private RequestGridReader() {}

    static RequestGrid read(JsonDocument document) {
        JsonObject file = document.root().object();
        String id =
                file.required("id").read(text -> Identifiers.require(text, "grid id"), RequestFormReader.identifier());
        Wording label = file.wording();
        JsonElement listed = file.required("criteria");
        ImmutableList<GridCriterion> criteria = criteria(listed);
        int most = criteria.stream().mapToInt(GridCriterion::mostPoints).sum();
        JsonObject thresholds = file.required("thresholds").object();
        int full = thresholds.required("full").integer(0, most);
        int light = thresholds.required("light").integer(0, full);
        thresholds.end();
        file.end();
        return new RequestGrid(id, label, criteria, full, light);
    }

    private static ImmutableList<GridCriterion> criteria(JsonElement element) {
        Map<String, GridCriterion> criteria = new LinkedHashMap<>();
        for (JsonElement item : element.items()) {
            JsonObject fields = item.object();
            GridCriterion criterion = new GridCriterion(
                    fields.required("id")
                            .read(id -> Identifiers.require(id, "criterion id"), RequestFormReader.identifier()),
                    fields.wording(),
                    fields.optional("basis")
                            .map(basis -> basis.choice(GridBasis.class))
                            .orElse(GridBasis.ANSWER),
                    fields.optional("weight")
                            .map(weight -> weight.integer(0, GridCriterion.MAX_WEIGHT))
                            .orElse(1),
                    options(fields.required("options")));
            fields.end();
            if (criteria.putIfAbsent(criterion.id(), criterion) != null) {
                throw item.problem(Wording.of(
                        "le critère « " + criterion.id() + " » figure deux fois",
                        "criterion '" + criterion.id() + "' is there twice"));
            }
        }
        return ImmutableList.copyOf(criteria.values());
    }

    private static ImmutableList<GridCriterion.Option> options(JsonElement element) {
        Map<String, GridCriterion.Option> options = new LinkedHashMap<>();
        for (JsonElement item : element.items()) {
            JsonObject fields = item.object();
            GridCriterion.Option option = new GridCriterion.Option(
                    fields.required("id")
                            .read(
                                    RequestGridReader::optionId,
                                    Wording.of("au plus 100 caractères", "at most 100 characters")),
                    fields.wording(),
                    fields.optional("points")
                            .map(points -> points.integer(0, GridCriterion.Option.MAX_POINTS))
                            .orElse(0),
                    fields.optional("imposes")
                            .map(level -> level.choice(SupportLevel.class))
                            .orElse(null));
            fields.end();
            if (options.putIfAbsent(option.id(), option) != null) {
                throw item.problem(Wording.of(
                        "la réponse « " + option.id() + " » figure deux fois",
                        "option '" + option.id() + "' is there twice"));
            }
        }
        if (options.isEmpty()) {
            throw element.problem(Wording.of("au moins une réponse est attendue", "at least one option is expected"));
        }
        return ImmutableList.copyOf(options.values());
    }

    private static String optionId(String text) {
        if (text.length() > 100) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
