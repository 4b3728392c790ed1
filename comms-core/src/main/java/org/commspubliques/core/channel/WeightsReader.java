package org.commspubliques.core.channel;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.network.CharacterWeights;
import org.commspubliques.core.network.WeightRange;

/** Reads what the characters of a network weigh: {@code {"scale": 100, "default": 200, "ranges": [[0, 4351, 100]], …}}. */
final class WeightsReader {

    private static final int MAX = 1_000_000;

    private WeightsReader() {}

    static CharacterWeights read(JsonElement element) {
        JsonObject fields = element.object();
        CharacterWeights weights = new CharacterWeights(
                fields.required("default").integer(0, MAX),
                fields.required("scale").integer(1, MAX),
                ranges(fields.list("ranges")),
                fields.required("emoji").integer(0, MAX),
                fields.required("link").integer(0, MAX));
        fields.end();
        return weights;
    }

    private static ImmutableList<WeightRange> ranges(List<JsonElement> elements) {
        ImmutableList.Builder<WeightRange> ranges = ImmutableList.builder();
        int least = 0;
        for (JsonElement element : elements) {
            List<JsonElement> parts = element.items();
            if (parts.size() != 3 || least > Character.MAX_CODE_POINT) {
                throw element.problem(Wording.of(
                        "attendu : [premier, dernier, poids], dans l’ordre des caractères",
                        "expected: [first, last, weight], in the order of characters"));
            }
            int first = parts.get(0).integer(least, Character.MAX_CODE_POINT);
            int last = parts.get(1).integer(first, Character.MAX_CODE_POINT);
            ranges.add(new WeightRange(first, last, parts.get(2).integer(0, MAX)));
            least = last + 1;
        }
        return ranges.build();
    }
}
