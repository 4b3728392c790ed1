package org.commspubliques.core.interaction;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;

/** Reads the JSON of a moderation charter. */
final class ModerationCharterReader {

    private static final int MOST_DAYS = 365;

    private static final Wording IDENTIFIER =
            Wording.of("un identifiant tel que charte-2026", "an identifier such as charte-2026");

    private ModerationCharterReader() {}

    static ModerationCharter read(JsonElement root) {
        JsonObject file = root.object();
        String id = file.required("id").read(text -> Identifiers.require(text, "charter id"), IDENTIFIER);
        Wording title = file.wording();
        Wording preamble = wording(file.required("preamble"));
        LocalDate from = file.required("from").date();
        LocalDate until = file.optional("until")
                .map(element -> {
                    LocalDate last = element.date();
                    if (last.isBefore(from)) {
                        throw element.problem(Wording.of(
                                "la charte finit avant de commencer, le " + from,
                                "the charter ends before it starts, on " + from));
                    }
                    return last;
                })
                .orElse(null);
        int appealDays = file.required("appealDays").integer(1, MOST_DAYS);
        JsonElement articles = file.required("articles");
        Map<String, ModerationGround> grounds = new LinkedHashMap<>();
        for (JsonElement item : articles.items()) {
            ModerationGround ground = ground(item);
            if (grounds.putIfAbsent(ground.article(), ground) != null) {
                throw item.problem(Wording.of(
                        "l’article " + ground.article() + " figure deux fois",
                        "article " + ground.article() + " is there twice"));
            }
        }
        if (grounds.isEmpty()) {
            throw articles.problem(Wording.of("la charte n’a aucun article", "the charter has no article"));
        }
        file.end();
        return new ModerationCharter(
                id,
                title,
                preamble,
                from,
                until,
                appealDays,
                grounds.values().stream().toList());
    }

    private static ModerationGround ground(JsonElement item) {
        JsonObject fields = item.object();
        ModerationGround ground = new ModerationGround(
                fields.required("article").read(text -> Identifiers.require(text, "article"), IDENTIFIER),
                fields.required("kind").choice(ModerationGround.Kind.class),
                fields.wording(),
                wording(fields.required("rule")),
                fields.optional("passage").map(JsonElement::truth).orElse(true),
                fields.optional("law").map(SourceReader::read).orElse(null));
        fields.end();
        return ground;
    }

    private static Wording wording(JsonElement element) {
        JsonObject fields = element.object();
        Wording wording = fields.wording();
        fields.end();
        return wording;
    }
}
