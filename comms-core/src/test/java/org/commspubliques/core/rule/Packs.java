package org.commspubliques.core.rule;

import java.util.List;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.law.LegalReferences;

/** Small packs for tests. */
final class Packs {

    /** Texts of metropolitan France and New Caledonia, some confirmed. */
    static final LegalReferences LAW = LegalReferences.parse("lois.json", Utf8.of("""
            {"references": [
              {"id": "FR-SUR", "fr": "code de métropole", "en": "code", "territories": ["FR"],
               "source": {"title": "texte", "checked": "2026-11-28", "confidence": "official"}},
              {"id": "NC-DOUTE", "fr": "code calédonien", "en": "code", "territories": ["NC"],
               "source": {"title": "on dit", "confidence": "toVerify"}},
              {"id": "PARTOUT", "fr": "code commun", "en": "code", "territories": ["FR", "NC"],
               "source": {"title": "texte", "checked": "2026-11-28", "confidence": "official"}}]}
            """));

    private Packs() {}

    /** A rule on phrases; what is between them is put in as it is, such as {@code "removable": true,}. */
    static String ruleOf(String id, String nature, String more, String... phrases) {
        return """
                {"id": "%s", "nature": "%s",
                 "message": {"fr": "« {match} » est dit.", "en": "'{match}' is said."},
                 "advice": {"fr": "Ne pas le dire.", "en": "Do not say it."},
                 "asOf": "2026-11-28",
                 %s
                 "phrases": ["%s"],
                 "examples": {"bad": ["%s"], "good": ["Rien."]}}""".formatted(id, nature, more, String.join("\", \"", phrases), phrases[0]);
    }

    /** What a rule rests on, and a severity whatever the context. */
    static String warning() {
        return "\"references\": [\"PARTOUT\"], \"severity\": {\"usual\": \"warning\"},";
    }

    static String rule(String id, String... phrases) {
        return ruleOf(id, "promotional", warning(), phrases);
    }

    /** A rule that is no list of phrases. */
    static String ruleWith(String id, String nature, String message, String more) {
        return """
                {"id": "%s", "nature": "%s",
                 "message": {"fr": "%s", "en": "%s"},
                 "advice": {"fr": "L’ajouter.", "en": "Add it."},
                 "asOf": "2026-11-28",
                 %s,
                 "examples": {"bad": ["Un."], "good": ["Deux."]}}""".formatted(id, nature, message, message, more);
    }

    /** The fields before the rules, the first of them on line 2. */
    static String pack(String id, String more, String... rules) {
        return "{\"schema\": 1, \"id\": \"" + id + "\", \"version\": \"1.2.0\", \"language\": \"fr\",\n" + more
                + "\"rules\": [\n" + String.join(",\n", rules) + "]}";
    }

    static RulePack parse(String json, RulePack... known) {
        return RulePack.parse("regles.json", Utf8.of(json), List.of(known));
    }

    static RulePack of(String... rules) {
        return parse(pack("local", "", rules));
    }
}
