package org.commspubliques.core.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;

/** Reads the supports of a JSON file. */
final class SupportReader {

    private static final int MAX_SIGNS = 1_000_000;

    private SupportReader() {}

    static ImmutableMap<SupportKind, SupportProfile> read(JsonElement root) {
        JsonObject file = root.object();
        Map<SupportKind, SupportProfile> byKind = new EnumMap<>(SupportKind.class);
        for (JsonElement item : file.required("supports").items()) {
            SupportProfile profile = profile(item.object());
            if (byKind.putIfAbsent(profile.kind(), profile) != null) {
                throw item.problem(Wording.of(
                        "ce support figure deux fois ; gardez-en un", "this support is there twice; keep one"));
            }
        }
        file.end();
        return ImmutableMap.copyOf(byKind);
    }

    private static SupportProfile profile(JsonObject fields) {
        SupportKind kind = fields.required("kind").choice(SupportKind.class);
        Set<SupportField> requires = fields(fields, "requires", Set.of());
        SupportProfile profile = new SupportProfile(
                kind,
                fields.optional("word").map(SupportReader::word).orElse(kind.label()),
                requires,
                fields(fields, "recommends", requires),
                channels(fields),
                lifetime(fields.required("lifetime").object()),
                lengths(fields),
                duties(fields));
        fields.end();
        return profile;
    }

    private static Wording word(JsonElement element) {
        JsonObject fields = element.object();
        Wording word = fields.wording();
        fields.end();
        return word;
    }

    private static Set<SupportField> fields(JsonObject fields, String name, Set<SupportField> others) {
        Set<SupportField> read = new LinkedHashSet<>();
        for (JsonElement item : fields.list(name)) {
            SupportField field = item.choice(SupportField.class);
            if (others.contains(field) || !read.add(field)) {
                throw item.problem(Wording.of(
                        "ce champ est déjà demandé par ce support", "the support asks for this field already"));
            }
        }
        return read;
    }

    private static ImmutableList<ChannelId> channels(JsonObject fields) {
        Wording expected = Wording.of(
                "un identifiant de canal en minuscules, chiffres et traits d’union, tel que panneau-mairie",
                "a channel’s identifier in lower-case letters, digits and hyphens, such as panneau-mairie");
        return fields.list("channels").stream()
                .map(item -> item.read(ChannelId::of, expected))
                .collect(ImmutableList.toImmutableList());
    }

    private static Lifetime lifetime(JsonObject fields) {
        Lifetime.End end = fields.required("end").choice(Lifetime.End.class);
        Lifetime lifetime = end == Lifetime.End.DAYS
                ? Lifetime.ofDays(fields.required("days").integer(1, Lifetime.MAX_DAYS))
                : Lifetime.until(end);
        fields.end();
        return lifetime;
    }

    private static ImmutableMap<SectionRole, Integer> lengths(JsonObject fields) {
        Optional<JsonObject> lengths = fields.optional("lengths").map(JsonElement::object);
        if (lengths.isEmpty()) {
            return ImmutableMap.of();
        }
        ImmutableMap.Builder<SectionRole, Integer> byRole = ImmutableMap.builder();
        for (SectionRole role : SectionRole.values()) {
            lengths.get()
                    .optional(JsonNames.of(role))
                    .ifPresent(signs -> byRole.put(role, signs.integer(1, MAX_SIGNS)));
        }
        lengths.get().end();
        return byRole.buildOrThrow();
    }

    private static ImmutableList<String> duties(JsonObject fields) {
        return fields.list("duties").stream()
                .map(JsonElement::text)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
