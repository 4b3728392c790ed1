package org.commspubliques.core.channel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.board.BoardGrid;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/** Reads the channels of a JSON file. */
final class ChannelReader {

    private ChannelReader() {}

    static ImmutableMap<ChannelId, Channel> read(JsonElement root) {
        JsonObject file = root.object();
        Map<ChannelId, Channel> byId = new LinkedHashMap<>();
        for (JsonElement item : file.required("channels").items()) {
            Channel channel = channel(item.object());
            if (byId.putIfAbsent(channel.id(), channel) != null) {
                throw item.problem(Wording.of(
                        "le canal « " + channel.id() + " » figure deux fois ; gardez-en un",
                        "the channel '" + channel.id() + "' is there twice; keep one"));
            }
        }
        file.end();
        return ImmutableMap.copyOf(byId);
    }

    private static Channel channel(JsonObject fields) {
        Channel channel = new Channel(
                id(fields.required("id")),
                fields.required("kind").choice(ChannelKind.class),
                fields.wording(),
                fields.required("reach").choice(ChannelReach.class),
                fields.required("typography").truth(),
                fields.list("rules").stream().map(ChannelReader::rule).collect(ImmutableList.toImmutableList()));
        fields.end();
        return channel;
    }

    private static ChannelId id(JsonElement element) {
        try {
            return ChannelId.of(element.text());
        } catch (IllegalArgumentException e) {
            throw element.problem(Wording.of(
                    "attendu : un identifiant en minuscules, chiffres et traits d’union, tel que panneau-mairie",
                    "expected: an identifier in lower-case letters, digits and hyphens, such as panneau-mairie"));
        }
    }

    private static ChannelRule rule(JsonElement element) {
        JsonObject fields = element.object();
        MeasureUnit unit = fields.required("unit").choice(MeasureUnit.class);
        Source source = SourceReader.read(fields.required("source"));
        ChannelRule.Builder rule = ChannelRule.builder(
                        fields.required("field").choice(ChannelField.class),
                        unit,
                        fields.required("max").integer(1, ChannelRule.MAX),
                        source)
                .severity(severity(fields.required("severity"), source));
        if (unit == MeasureUnit.BOARD_PAGES) {
            rule.grid(new BoardGrid(
                    fields.required("rows").integer(1, BoardGrid.MAX),
                    fields.required("columns").integer(1, BoardGrid.MAX)));
        }
        readDates(fields, rule);
        fields.end();
        return rule.build();
    }

    private static Severity severity(JsonElement element, Source source) {
        Severity severity = element.choice(Severity.class);
        if (!ChannelRule.mayBe(severity, source)) {
            throw element.problem(Wording.of(
                    "une règle ne peut bloquer que si sa source est confirmée (« official » ou « standard ») ;"
                            + " écrivez « warning », ou faites vérifier la source",
                    "a rule can only block if its source is confirmed ('official' or 'standard');"
                            + " write 'warning', or have the source checked"));
        }
        return severity;
    }

    private static void readDates(JsonObject fields, ChannelRule.Builder rule) {
        Optional<JsonElement> from = fields.optional("validFrom");
        Optional<JsonElement> to = fields.optional("validTo");
        from.ifPresent(element -> rule.validFrom(element.date()));
        to.ifPresent(element -> rule.validTo(element.date()));
        if (from.isPresent()
                && to.isPresent()
                && to.get().date().isBefore(from.get().date())) {
            throw to.get()
                    .problem(Wording.of(
                            "la fin (« validTo ») précède le début (« validFrom »)",
                            "the end ('validTo') is before the beginning ('validFrom')"));
        }
    }
}
