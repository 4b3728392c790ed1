package org.commspubliques.core.neutrality;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.DataPack;

/**
 * Jeu de règles: a versioned set of neutrality rules, read from JSON. Reading is strict: an unknown field, an undefined
 * lexicon or a phrase that is not well formed is an error with its place. Immutable and thread-safe.
 */
public final class RulePack {

    private final String id;
    private final String version;
    private final String sha256;
    private final ImmutableList<NeutralityRule> rules;

    private RulePack(String id, String version, String sha256, ImmutableList<NeutralityRule> rules) {
        this.id = id;
        this.version = version;
        this.sha256 = sha256;
        this.rules = rules;
    }

    /**
     * Returns the pack that ships with this library.
     *
     * @return the pack
     */
    public static RulePack standard() {
        return read(JsonDocument.resource(RulePack.class, "neutralite.json"));
    }

    /**
     * Reads a pack.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the pack
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static RulePack parse(String origin, byte[] json) {
        return read(JsonDocument.parse(origin, json));
    }

    private static RulePack read(JsonDocument document) {
        JsonObject file = document.root().object();
        String id = file.required("id").text();
        String version = file.required("version").text();
        ImmutableMap<String, ImmutableList<String>> lexicons = lexicons(file);
        ImmutableMap.Builder<String, NeutralityRule> rules = ImmutableMap.builder();
        for (JsonElement element : file.required("rules").items()) {
            NeutralityRule rule = rule(element.object(), lexicons);
            rules.put(rule.id(), rule);
        }
        file.end();
        try {
            return new RulePack(
                    id,
                    version,
                    document.sha256(),
                    ImmutableList.copyOf(rules.buildOrThrow().values()));
        } catch (IllegalArgumentException e) {
            throw file.problem(Wording.of("une règle figure deux fois", "a rule is given twice"));
        }
    }

    private static ImmutableMap<String, ImmutableList<String>> lexicons(JsonObject file) {
        ImmutableMap.Builder<String, ImmutableList<String>> lexicons = ImmutableMap.builder();
        file.optional("lexicons")
                .map(JsonElement::object)
                .ifPresent(fields -> fields.all()
                        .forEach((name, entries) -> lexicons.put(name, ImmutableList.copyOf(entries.texts()))));
        return lexicons.buildOrThrow();
    }

    private static NeutralityRule rule(JsonObject fields, ImmutableMap<String, ImmutableList<String>> lexicons) {
        String id = fields.required("id").text();
        JsonObject severity = fields.required("severity").object();
        Severity usual = severity.required("usual").choice(Severity.class);
        Severity duringBan = severity.required("duringBan").choice(Severity.class);
        severity.end();
        JsonObject advice = fields.required("advice").object();
        Wording advised = advice.wording();
        advice.end();
        JsonObject examples = fields.required("examples").object();
        NeutralityRule rule = new NeutralityRule(
                id,
                message(fields),
                patterns(fields.required("phrases").items(), lexicons),
                patterns(fields.list("unless"), lexicons),
                usual,
                duringBan,
                ImmutableList.copyOf(fields.required("references").texts()),
                Proposal.advice(advised),
                fields.optional("removable").map(JsonElement::truth).orElse(false),
                examples.required("bad").texts(),
                examples.required("good").texts());
        examples.end();
        fields.end();
        return rule;
    }

    private static Wording message(JsonObject fields) {
        JsonObject message = fields.required("message").object();
        Wording wording = message.wording();
        message.end();
        return wording;
    }

    private static ImmutableList<Pattern> patterns(
            List<JsonElement> phrases, ImmutableMap<String, ImmutableList<String>> lexicons) {
        ImmutableList.Builder<Pattern> patterns = ImmutableList.builder();
        for (JsonElement phrase : phrases) {
            try {
                patterns.add(Pattern.compile(phrase.text(), lexicons));
            } catch (IllegalArgumentException e) {
                throw phrase.problem(Wording.of(
                        "phrase mal formée : " + e.getMessage(), "phrase is not well formed: " + e.getMessage()));
            }
        }
        return patterns.build();
    }

    /**
     * Returns the identifier.
     *
     * @return the identifier
     */
    public String id() {
        return id;
    }

    /**
     * Returns the version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Returns what a permit records of this pack.
     *
     * @return the identifier with the version, and the hash
     */
    public DataPack reference() {
        return new DataPack(id + " " + version, sha256);
    }

    /**
     * Returns the ids of the rules.
     *
     * @return the ids in the order of the file; unmodifiable
     */
    public List<String> ruleIds() {
        return rules.stream().map(NeutralityRule::id).collect(ImmutableList.toImmutableList());
    }

    /**
     * Runs the examples that each rule carries.
     *
     * @return a line for each example that fails: a bad one in which its rule finds nothing, or a good one in which it does;
     *     empty where all hold
     */
    public List<String> failedExamples() {
        ImmutableList.Builder<String> failed = ImmutableList.builder();
        for (NeutralityRule rule : rules) {
            for (String bad : rule.bad()) {
                if (RuleMatch.findAll(rule, Words.of(bad)).isEmpty()) {
                    failed.add(rule.id() + ": nothing found in \"" + bad + "\"");
                }
            }
            for (String good : rule.good()) {
                if (!RuleMatch.findAll(rule, Words.of(good)).isEmpty()) {
                    failed.add(rule.id() + ": something found in \"" + good + "\"");
                }
            }
        }
        return failed.build();
    }

    ImmutableList<NeutralityRule> rules() {
        return rules;
    }
}
