package org.commspubliques.core.channel;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;

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
        Channel.Builder channel = Channel.builder(
                        id(fields.required("id")), fields.required("kind").choice(ChannelKind.class), fields.wording())
                .reach(fields.required("reach").choice(ChannelReach.class))
                .typography(fields.required("typography").truth());
        fields.optional("interactive").ifPresent(element -> channel.interactive(element.truth()));
        fields.list("rules").forEach(element -> channel.rule(RuleReader.rule(element)));
        fields.list("forbids").forEach(element -> channel.forbids(RuleReader.forbidden(element)));
        fields.list("accepts").forEach(element -> channel.accepts(RuleReader.accepted(element)));
        fields.list("requires").forEach(element -> channel.requires(RuleReader.requirement(element)));
        fields.end();
        return channel.build();
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
}
