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
import java.util.Set;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.Faults;
import org.commspubliques.core.internal.json.FieldReader;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.internal.phrase.PhraseTrie;
import org.commspubliques.core.language.Wording;

/**
 * Reads a pack: its own rules after those of the packs it extends, then its edits of both. Goes on after a fault, so that all of
 * the file are told at once, and says nothing that may merely follow from one.
 */
final class RulePackReader {

    private static final int SCHEMA = 1;

    /** Stands for the entries of a lexicon at fault, so that phrases may name it. */
    private static final ImmutableList<String> SOME_ENTRIES = ImmutableList.of("mot");

    private final Faults faults = new Faults();
    private final RuleReader ruleReader = RuleReader.of(faults);
    private final Map<String, ImmutableList<String>> lexicons = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final ImmutableSet.Builder<String> extended = ImmutableSet.builder();
    private final StringBuilder hashes = new StringBuilder();

    /** Whether all packs it extends are there, so that what is not in them is nowhere. */
    private boolean inheritsAll = true;

    private RulePackReader() {}

    /** Reads a pack of this library, whose phrases and examples its tests have read. */
    static RulePack shipped(JsonDocument document) {
        RulePackReader reader = new RulePackReader();
        FieldReader file = FieldReader.of(document.root(), RuleFields.PACK, reader.faults);
        reader.readLexicons(file);
        ImmutableList.Builder<RuleSource> rules = ImmutableList.builder();
        for (JsonElement rule : file.list("rules")) {
            rules.add(RuleSource.shipped(rule));
        }
        RulePack pack = new RulePack(
                reader.ruleReader.id(file),
                ImmutableSet.of(),
                file.text("version"),
                file.text("language"),
                document.sha256(),
                ImmutableMap.copyOf(reader.lexicons),
                rules.build());
        reader.faults.refuse();
        return pack;
    }

    /** Reads a pack of a host, with its phrases and examples. */
    static RulePack parse(JsonDocument document, List<RulePack> known) {
        RulePackReader reader = new RulePackReader();
        Optional<RulePack> pack = reader.faults.attempt(() -> reader.pack(document, known));
        reader.ruleReader.allExamples().forEach(example -> RuleExample.read(example, reader.faults));
        if (reader.faults.isEmpty()) {
            pack.ifPresent(whole -> reader.faults.attempt(() -> CompiledRules.of(ImmutableList.of(whole))));
        }
        if (!reader.faults.isEmpty() && reader.inheritsAll) {
            reader.readPhrases();
        }
        reader.faults.refuse();
        return pack.orElseThrow();
    }

    /** Compiling stops at the first phrase that is not well formed; there may be more. */
    private void readPhrases() {
        PhraseTrie.Builder trie = PhraseTrie.builder();
        for (RulePhrase phrase : faults.untilFull(ruleReader.allPhrases())) {
            faults.attempt(() -> phrase.addTo(trie, 0, lexicons));
        }
    }

    private RulePack pack(JsonDocument document, List<RulePack> known) {
        FieldReader file = FieldReader.of(document.root(), RuleFields.PACK, faults);
        int unused = file.integer("schema", SCHEMA, SCHEMA);
        String id = ruleReader.id(file);
        String version = file.text("version");
        String language = language(file);
        inherit(file.list("extends"), id, known);
        readLexicons(file);
        for (JsonElement rule : faults.untilFull(file.list("rules"))) {
            readRule(rule);
        }
        Optional<FieldReader> edits = file.optionalObject("edits", RuleFields.EDITS);
        if (edits.isPresent()) {
            readEdits(edits.get());
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
                rules.values().stream().map(RuleSource::of).collect(ImmutableList.toImmutableList()));
    }

    private String language(FieldReader file) {
        Optional<JsonElement> language = file.required("language");
        try {
            return language.isPresent() ? PackLanguage.read(language.get()) : "";
        } catch (DataFormatException fault) {
            faults.add(fault);
            return "";
        }
    }

    private void inherit(List<JsonElement> parents, String id, List<RulePack> known) {
        int before = faults.count();
        for (JsonElement parent : faults.untilFull(parents)) {
            try {
                inherit(parent, id, known);
            } catch (DataFormatException fault) {
                faults.add(fault);
            }
        }
        inheritsAll = faults.count() == before;
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

    private void readLexicons(FieldReader file) {
        Optional<JsonElement> given = file.optional("lexicons");
        if (given.isEmpty()) {
            return;
        }
        try {
            for (Map.Entry<String, JsonElement> lexicon :
                    faults.untilFull(given.get().object().all().entrySet())) {
                readLexicon(lexicon.getKey(), lexicon.getValue());
            }
        } catch (DataFormatException fault) {
            faults.add(fault);
        }
    }

    private void readLexicon(String name, JsonElement list) {
        ImmutableList<String> entries;
        try {
            entries = ImmutableList.copyOf(list.texts());
        } catch (DataFormatException fault) {
            faults.add(fault);
            entries = SOME_ENTRIES;
        }
        if (lexicons.put(name, entries) != null) {
            faults.add(list.problem(Wording.of(
                    "le lexique « " + name + " » figure déjà dans un jeu étendu ; modifiez-le dans « edits »",
                    "lexicon '" + name + "' is already in a pack this one extends; change it in 'edits'")));
        }
    }

    private void readRule(JsonElement element) {
        try {
            Optional<Rule> read = ruleReader.rule(element);
            if (read.isPresent() && rules.put(read.get().id(), read.get()) != null) {
                throw element.problem(twice(read.get().id()));
            }
        } catch (DataFormatException fault) {
            faults.add(fault);
        }
    }

    private static Wording twice(String id) {
        return Wording.of("la règle « " + id + " » figure deux fois", "rule '" + id + "' is given twice");
    }

    private void readEdits(FieldReader fields) {
        // What they change may be missing because of a fault.
        boolean allThere = faults.isEmpty();
        fields.optional("lexicons")
                .ifPresent(edits -> faults.attempt(edits::object)
                        .ifPresent(byName -> byName.all()
                                .forEach((name, edit) -> faults.attempt(() -> editLexicon(name, edit, allThere)))));
        faults.each(fields.list("rules"), edit -> editRule(edit, allThere));
    }

    private List<String> editLexicon(String name, JsonElement edit, boolean allThere) {
        FieldReader fields = FieldReader.of(edit, RuleFields.LEXICON_EDIT, faults);
        List<String> changed = new ArrayList<>(lexicons.getOrDefault(name, ImmutableList.of()));
        boolean isThere = lexicons.containsKey(name);
        if (allThere && !isThere) {
            Wording question = nearest(name, lexicons.keySet());
            faults.add(edit.problem(Wording.of(
                    "il n’y a pas de lexique « " + name + " » à modifier" + question.fr(),
                    "there is no lexicon '" + name + "' to change" + question.en())));
        }
        faults.each(fields.list("remove"), item -> {
            if (!changed.remove(item.text()) && allThere && isThere) {
                throw absent(item);
            }
            return item;
        });
        changed.addAll(fields.texts("add"));
        lexicons.put(name, ImmutableList.copyOf(changed));
        return changed;
    }

    private Optional<Rule> editRule(JsonElement edit, boolean allThere) {
        FieldReader fields = FieldReader.of(edit, RuleFields.RULE_EDIT, faults);
        Optional<RuleSeverity> severity = ruleReader.severity(fields.optionalObject("severity", RuleFields.SEVERITY));
        boolean off = fields.truth("off", false);
        JsonElement wanted = fields.required("id").orElse(null);
        String id = wanted == null ? null : faults.attempt(wanted::text).orElse(null);
        Rule rule = id == null ? null : rules.get(id);
        if (wanted == null || id == null || rule == null) {
            if (wanted != null && id != null && allThere) {
                Wording question = nearest(id, rules.keySet());
                faults.add(wanted.problem(Wording.of(
                        "il n’y a pas de règle « " + id + " » à modifier" + question.fr(),
                        "there is no rule '" + id + "' to change" + question.en())));
            }
            // For what may be wrong with them.
            faults.each(fields.list("removePhrases"), JsonElement::text);
            faults.each(fields.list("removeUnless"), JsonElement::text);
            ruleReader.phrases(fields, "addPhrases");
            ruleReader.phrases(fields, "addUnless");
            return Optional.empty();
        }
        Rule edited = severity.map(rule::withSeverity).orElse(rule);
        if (edited.content() instanceof RuleContent.Phrases content) {
            edited = edited.withContent(new RuleContent.Phrases(
                    edited(content.phrases(), fields, "removePhrases", "addPhrases"),
                    edited(content.unless(), fields, "removeUnless", "addUnless"),
                    content.unlessNear()));
        }
        fields.endIfSound();
        if (off) {
            rules.remove(rule.id());
        } else {
            rules.put(rule.id(), edited);
        }
        return Optional.of(edited);
    }

    private ImmutableList<RulePhrase> edited(List<RulePhrase> phrases, FieldReader fields, String remove, String add) {
        List<RulePhrase> changed = new ArrayList<>(phrases);
        faults.each(fields.list(remove), item -> {
            if (!changed.removeIf(phrase -> phrase.text().equals(item.text()))) {
                throw absent(item);
            }
            return item;
        });
        changed.addAll(ruleReader.phrases(fields, add));
        return ImmutableList.copyOf(changed);
    }

    /** Asks after the name that was probably meant. */
    private static Wording nearest(String name, Set<String> names) {
        return NearestName.of(name, names)
                .map(NearestName::question)
                .map(asked -> Wording.of(" ; " + asked.fr(), "; " + asked.en()))
                .orElse(Wording.same(""));
    }

    private static RuntimeException absent(JsonElement item) {
        return item.problem(Wording.of(
                "« " + item.text() + " » n’y figure pas : rien à retirer",
                "'" + item.text() + "' is not there to remove"));
    }
}
