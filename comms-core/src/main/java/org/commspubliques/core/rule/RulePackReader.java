package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.language.Wording;

/** Reads a pack: its own rules after those of the packs it extends, then its edits of both. */
final class RulePackReader {

    private static final int SCHEMA = 1;

    private final Map<String, ImmutableList<String>> lexicons = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final ImmutableSet.Builder<String> extended = ImmutableSet.builder();
    private final StringBuilder hashes = new StringBuilder();

    private RulePackReader() {}

    static RulePack read(JsonDocument document, List<RulePack> known) {
        return new RulePackReader().pack(document, known);
    }

    private RulePack pack(JsonDocument document, List<RulePack> known) {
        JsonObject file = RuleFields.PACK.of(document.root());
        file.required("schema").integer(SCHEMA, SCHEMA);
        String id = RuleReader.id(file.required("id"));
        String version = file.required("version").text();
        String language = file.required("language").text();
        for (JsonElement parent : file.list("extends")) {
            inherit(parent, id, known);
        }
        Optional<JsonElement> words = file.optional("lexicons");
        if (words.isPresent()) {
            readLexicons(words.get().object());
        }
        for (JsonElement rule : file.list("rules")) {
            readRule(rule);
        }
        Optional<JsonElement> edits = file.optional("edits");
        if (edits.isPresent()) {
            readEdits(RuleFields.EDITS.of(edits.get()));
        }
        String sha256 = hashes.length() == 0
                ? document.sha256()
                : Hashing.sha256()
                        .hashString(hashes + document.sha256(), StandardCharsets.US_ASCII)
                        .toString();
        return new RulePack(
                id,
                extended.build(),
                version,
                language,
                sha256,
                ImmutableMap.copyOf(lexicons),
                ImmutableList.copyOf(rules.values()));
    }

    private void inherit(JsonElement parent, String id, List<RulePack> known) {
        String wanted = parent.text();
        if (wanted.equals(id)) {
            throw parent.problem(Wording.of("un jeu ne peut s’étendre lui-même", "a pack cannot extend itself"));
        }
        RulePack pack = known.stream()
                .filter(candidate -> candidate.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> parent.problem(MissingPack.of(wanted, known)));
        pack.lexicons().forEach((name, entries) -> {
            ImmutableList<String> other = lexicons.put(name, entries);
            if (other != null && !other.equals(entries)) {
                throw parent.problem(Wording.of(
                        "le lexique « " + name + " » diffère de celui d’un autre jeu étendu",
                        "lexicon '" + name + "' differs from that of another pack this one extends"));
            }
        });
        // Two packs may have a rule from a third; unless one of them changed it, it is the same.
        for (Rule rule : pack.rules()) {
            Rule other = rules.put(rule.id(), rule);
            if (other != null && !other.equals(rule)) {
                throw parent.problem(twice(rule.id()));
            }
        }
        extended.add(pack.id()).addAll(pack.extended());
        hashes.append(pack.sha256()).append('\n');
    }

    private void readLexicons(JsonObject fields) {
        for (Map.Entry<String, JsonElement> lexicon : fields.all().entrySet()) {
            String name = lexicon.getKey();
            JsonElement entries = lexicon.getValue();
            if (lexicons.put(name, ImmutableList.copyOf(entries.texts())) != null) {
                throw entries.problem(Wording.of(
                        "le lexique « " + name + " » figure déjà dans un jeu étendu ; modifiez-le dans « edits »",
                        "lexicon '" + name + "' is already in a pack this one extends; change it in 'edits'"));
            }
        }
    }

    private void readRule(JsonElement element) {
        Rule rule = RuleReader.read(element);
        if (rules.put(rule.id(), rule) != null) {
            throw element.problem(twice(rule.id()));
        }
    }

    private static Wording twice(String id) {
        return Wording.of("la règle « " + id + " » figure deux fois", "rule '" + id + "' is given twice");
    }

    private void readEdits(JsonObject fields) {
        fields.optional("lexicons")
                .map(JsonElement::object)
                .ifPresent(edits -> edits.all().forEach(this::editLexicon));
        fields.list("rules").forEach(this::editRule);
    }

    private void editLexicon(String name, JsonElement edit) {
        ImmutableList<String> entries = lexicons.get(name);
        if (entries == null) {
            String near = NearestName.of(name, lexicons.keySet()).orElse("");
            throw edit.problem(Wording.of(
                    "il n’y a pas de lexique « " + name + " » à modifier"
                            + (near.isEmpty() ? "" : " ; vouliez-vous dire « " + near + " » ?"),
                    "there is no lexicon '" + name + "' to change"
                            + (near.isEmpty() ? "" : "; did you mean '" + near + "'?")));
        }
        JsonObject fields = RuleFields.LEXICON_EDIT.of(edit);
        List<String> changed = new ArrayList<>(entries);
        fields.list("remove").forEach(item -> {
            if (!changed.remove(item.text())) {
                throw absent(item);
            }
        });
        fields.list("add").forEach(item -> changed.add(item.text()));
        lexicons.put(name, ImmutableList.copyOf(changed));
    }

    private void editRule(JsonElement edit) {
        JsonObject fields = RuleFields.RULE_EDIT.of(edit);
        JsonElement wanted = fields.required("id");
        Rule rule = rules.get(wanted.text());
        if (rule == null) {
            throw wanted.problem(Wording.of(
                    "il n’y a pas de règle « " + wanted.text() + " » à modifier",
                    "there is no rule '" + wanted.text() + "' to change"));
        }
        Rule edited = fields.optional("severity")
                .map(severity -> rule.withSeverity(RuleReader.severity(severity)))
                .orElse(rule);
        if (edited.content() instanceof RuleContent.Phrases content) {
            edited = edited.withContent(new RuleContent.Phrases(
                    edited(content.phrases(), fields, "removePhrases", "addPhrases"),
                    edited(content.unless(), fields, "removeUnless", "addUnless"),
                    content.unlessNear()));
        }
        boolean off = fields.optional("off").map(JsonElement::truth).orElse(false);
        fields.end();
        if (off) {
            rules.remove(rule.id());
        } else {
            rules.put(rule.id(), edited);
        }
    }

    private static ImmutableList<RulePhrase> edited(
            List<RulePhrase> phrases, JsonObject fields, String remove, String add) {
        List<RulePhrase> changed = new ArrayList<>(phrases);
        fields.list(remove).forEach(item -> {
            if (!changed.removeIf(phrase -> phrase.text().equals(item.text()))) {
                throw absent(item);
            }
        });
        fields.optional(add).map(RuleReader::phrases).ifPresent(changed::addAll);
        return ImmutableList.copyOf(changed);
    }

    private static RuntimeException absent(JsonElement item) {
        return item.problem(Wording.of(
                "« " + item.text() + " » n’y figure pas : rien à retirer",
                "'" + item.text() + "' is not there to remove"));
    }
}
