package org.commspubliques.core.planning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.audience.AudienceScope;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.schedule.MessageNature;

/** Reads the JSON of advice data. */
final class AdviceReader {

    private static final int MAX_WEIGHT = 100;

    private AdviceReader() {}

    static AdviceData read(JsonDocument document) {
        JsonObject file = document.root().object();
        AdviceData data = new AdviceData(
                numbers(file.optional("weights"), AdviceCriterion.class, MAX_WEIGHT),
                kinds(file),
                audiences(file),
                SourceReader.read(file.required("source")),
                document.sha256());
        file.end();
        return data;
    }

    private static Map<ChannelKind, KindRating> kinds(JsonObject file) {
        Map<ChannelKind, KindRating> kinds = new EnumMap<>(ChannelKind.class);
        for (JsonElement item : file.list("kinds")) {
            JsonObject fields = item.object();
            ChannelKind kind = fields.required("kind").choice(ChannelKind.class);
            KindRating rating = new KindRating(
                    fields.required("speed").integer(0, KindRating.BEST),
                    fields.required("economy").integer(0, KindRating.BEST),
                    fields.required("inclusion").integer(0, KindRating.BEST),
                    numbers(Optional.of(fields.required("reach")), AudienceScope.class, KindRating.BEST),
                    fields.optional("natures")
                            .map(AdviceReader::natures)
                            .orElse(ImmutableSet.copyOf(MessageNature.values())));
            fields.end();
            if (kinds.putIfAbsent(kind, rating) != null) {
                throw twice(item, JsonNames.of(kind));
            }
        }
        return kinds;
    }

    private static ImmutableSet<MessageNature> natures(JsonElement element) {
        ImmutableSet<MessageNature> natures = element.items().stream()
                .map(item -> item.choice(MessageNature.class))
                .collect(ImmutableSet.toImmutableSet());
        if (natures.isEmpty()) {
            throw element.problem(Wording.of(
                    "au moins une nature est attendue ; pour toutes, retirez le champ",
                    "at least one nature is expected; for every one, remove the field"));
        }
        return natures;
    }

    private static Map<String, ImmutableMap<ChannelKind, Integer>> audiences(JsonObject file) {
        Map<String, ImmutableMap<ChannelKind, Integer>> audiences = new LinkedHashMap<>();
        for (JsonElement item : file.list("audiences")) {
            JsonObject fields = item.object();
            String id = fields.required("id")
                    .read(
                            value -> Identifiers.require(value, "audience id"),
                            Wording.of(
                                    "un identifiant en minuscules, chiffres, points et traits d’union",
                                    "an identifier in lower-case letters, digits, dots and hyphens"));
            ImmutableMap<ChannelKind, Integer> reach = ImmutableMap.copyOf(
                    numbers(Optional.of(fields.required("reach")), ChannelKind.class, KindRating.BEST));
            fields.end();
            if (audiences.putIfAbsent(id, reach) != null) {
                throw twice(item, id);
            }
        }
        return audiences;
    }

    private static <E extends Enum<E>> Map<E, Integer> numbers(Optional<JsonElement> element, Class<E> type, int most) {
        Map<E, Integer> numbers = new EnumMap<>(type);
        element.map(JsonElement::object).ifPresent(fields -> {
            for (E constant : type.getEnumConstants()) {
                fields.optional(JsonNames.of(constant))
                        .ifPresent(number -> numbers.put(constant, number.integer(0, most)));
            }
            fields.end();
        });
        return numbers;
    }

    private static DataFormatException twice(JsonElement item, String name) {
        return item.problem(Wording.of(
                "« " + name + " » figure deux fois ; gardez-en un", "'" + name + "' is there twice; keep one"));
    }
}
