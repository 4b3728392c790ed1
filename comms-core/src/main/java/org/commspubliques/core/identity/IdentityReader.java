package org.commspubliques.core.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.language.Wording;

/** Reads the JSON of a charter. */
final class IdentityReader {

    private static final Wording ID = Wording.of(
            "un identifiant en minuscules, chiffres et traits d’union, tel que bleu-lagon",
            "an identifier in lower-case letters, digits and hyphens, such as bleu-lagon");

    private static final Wording HEX =
            Wording.of("une couleur, telle que \"#005f83\"", "a colour, such as \"#005f83\"");

    private static final Wording FAMILY = Wording.of(
            "un nom de police : lettres, chiffres, espaces et traits d’union",
            "the name of a font: letters, digits, spaces and hyphens");

    private IdentityReader() {}

    static VisualIdentity read(JsonDocument document) {
        JsonObject file = document.root().object();
        ImmutableMap<String, PaletteColour> colours =
                byId(file.list("colours"), IdentityReader::colour, PaletteColour::id);
        VisualIdentity identity = new VisualIdentity(
                file.wording(),
                colours,
                file.list("pairs").stream().map(item -> pair(item, colours)).collect(ImmutableList.toImmutableList()),
                byId(file.list("fonts"), IdentityReader::font, Typeface::use)
                        .values()
                        .asList(),
                byId(file.list("logos"), IdentityReader::logo, LogoRule::id),
                file.list("signature").stream().map(JsonElement::text).collect(ImmutableList.toImmutableList()),
                byId(file.list("mentions"), IdentityReader::mention, MandatoryMention::id)
                        .values()
                        .asList(),
                document.sha256());
        file.end();
        return identity;
    }

    private static <T> ImmutableMap<String, T> byId(
            ImmutableList<JsonElement> items, Function<JsonElement, T> reader, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (JsonElement item : items) {
            T read = reader.apply(item);
            if (byId.putIfAbsent(id.apply(read), read) != null) {
                throw item.problem(Wording.of(
                        "« " + id.apply(read) + " » figure deux fois ; gardez-en un",
                        "'" + id.apply(read) + "' is there twice; keep one"));
            }
        }
        return ImmutableMap.copyOf(byId);
    }

    private static PaletteColour colour(JsonElement element) {
        JsonObject fields = element.object();
        PaletteColour colour = new PaletteColour(
                id(fields.required("id")),
                fields.wording(),
                fields.required("hex").read(Colour::parse, HEX));
        fields.end();
        return colour;
    }

    private static ColourPair pair(JsonElement element, Map<String, PaletteColour> colours) {
        JsonObject fields = element.object();
        ColourPair pair = new ColourPair(
                fields.required("text").choice(colours),
                fields.required("background").choice(colours),
                fields.optional("largeOnly").map(JsonElement::truth).orElse(false));
        fields.end();
        return pair;
    }

    private static Typeface font(JsonElement element) {
        JsonObject fields = element.object();
        String use = id(fields.required("use"));
        JsonElement families = fields.required("families");
        Set<String> names = new LinkedHashSet<>();
        for (JsonElement item : families.items()) {
            names.add(item.read(IdentityReader::family, FAMILY));
        }
        fields.end();
        if (names.isEmpty()) {
            throw families.problem(Wording.of("au moins une police est attendue", "at least one font is expected"));
        }
        return new Typeface(use, ImmutableList.copyOf(names));
    }

    private static String family(String name) {
        if (!Typeface.isFamily(name)) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }

    private static LogoRule logo(JsonElement element) {
        JsonObject fields = element.object();
        LogoRule logo = new LogoRule(
                id(fields.required("id")),
                fields.wording(),
                fields.required("minPixels").integer(1, LogoRule.MOST),
                fields.required("minMillimetres").integer(1, LogoRule.MOST),
                fields.optional("clearance")
                        .map(hundredths -> hundredths.integer(0, LogoRule.MOST_CLEARANCE))
                        .orElse(0));
        fields.end();
        return logo;
    }

    private static MandatoryMention mention(JsonElement element) {
        JsonObject fields = element.object();
        String id = id(fields.required("id"));
        Wording name = fields.wording();
        JsonElement anyOf = fields.required("anyOf");
        ImmutableList.Builder<String> ways = ImmutableList.builder();
        for (JsonElement item : anyOf.items()) {
            String words = item.text();
            if (words.length() > MandatoryMention.MOST) {
                throw item.problem(Wording.of(
                        "mention de plus de " + MandatoryMention.MOST + " caractères",
                        "mention of more than " + MandatoryMention.MOST + " characters"));
            }
            ways.add(words);
        }
        fields.end();
        if (ways.build().isEmpty()) {
            throw anyOf.problem(Wording.of("au moins une formule est attendue", "at least one wording is expected"));
        }
        return new MandatoryMention(id, name, ways.build());
    }

    private static String id(JsonElement element) {
        return element.read(text -> Slugs.require(text, "id"), ID);
    }
}
