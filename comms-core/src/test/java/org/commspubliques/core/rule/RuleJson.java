package org.commspubliques.core.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.core.Samples;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.law.LegalReferences;

/** Rules and packs as JSON, for tests: a whole rule, of which a test says what matters to it. Apostrophes stand for quotes. */
final class RuleJson {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private RuleJson(String id) {
        fields.put("id", "'" + id + "'");
        fields.put("nature", "'promotional'");
        fields.put("message", "{'fr': '« {match} » est à revoir.', 'en': '\\u0027{match}\\u0027 is to be seen again.'}");
        fields.put("advice", "{'fr': 'Ôtez-le.', 'en': 'Leave it out.'}");
        fields.put("asOf", "'2026-11-28'");
        fields.put("sources", "[{'title': 'essai', 'checked': '2026-11-28', 'confidence': 'official'}]");
        fields.put("severity", "{'usual': 'warning'}");
        fields.put("examples", "{'bad': ['Merci.'], 'good': ['Rien.']}");
    }

    /** A rule of turns of phrase, of promotion, that warns, rests on an official source and has no legal reference. */
    static RuleJson phrases(String id, String... phrases) {
        return new RuleJson(id).with("phrases", list(phrases));
    }

    /** A rule of another content, such as {@code requires}. */
    static RuleJson of(String id, String content, String value) {
        return new RuleJson(id).with(content, value);
    }

    /** Sets a field; apostrophes stand for quotes. */
    RuleJson with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    /** Rests on these references, and no other source. */
    RuleJson citing(String... references) {
        fields.remove("sources");
        return with("references", list(references));
    }

    static String list(String... texts) {
        return Stream.of(texts).map(text -> "'" + text + "'").collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String toString() {
        return fields.entrySet().stream()
                .map(field -> "'" + field.getKey() + "': " + field.getValue())
                .collect(Collectors.joining(",\n", "{", "}"));
    }

    /** A pack of these rules. */
    static RulePack pack(RuleJson... rules) {
        return pack("essai", "", List.of(), rules);
    }

    /**
     * A pack of these rules.
     *
     * @param id its id
     * @param more its other fields, each with a comma after it
     * @param known the packs it may extend
     */
    static RulePack pack(String id, String more, List<RulePack> known, RuleJson... rules) {
        String json = "{'schema': 1, 'id': '" + id + "', 'version': '1.0', 'language': 'fr',\n" + more + "'rules': ["
                + Stream.of(rules).map(RuleJson::toString).collect(Collectors.joining(",\n")) + "]}";
        return RulePack.parse(id + ".json", Samples.utf8(json.replace('\'', '"')), known);
    }

    /** The check of a pack of these rules, with the polls and texts that ship. */
    static RuleCheck check(RuleJson... rules) {
        return check(pack(rules));
    }

    static RuleCheck check(RulePack... packs) {
        return RuleCheck.of("essai", List.of(packs), ElectoralCalendar.standard(), LegalReferences.standard());
    }
}
