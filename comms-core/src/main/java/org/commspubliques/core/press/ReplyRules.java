package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Règles du droit de réponse, by medium and territory. They are data, to be checked by a lawyer before they are relied on.
 * Immutable and thread-safe.
 *
 * @param rules the rules, one for a medium and a territory; unmodifiable
 */
public record ReplyRules(List<ReplyRule> rules) {

    private static final int MOST = 10_000;

    /** Refuses two rules for one medium and territory. */
    public ReplyRules {
        rules = ImmutableList.copyOf(rules);
        Set<List<Object>> known = new HashSet<>();
        for (ReplyRule rule : rules) {
            for (Territory territory : rule.territories()) {
                Preconditions.checkArgument(
                        known.add(List.of(rule.medium(), territory)),
                        "two rules for %s in %s",
                        rule.medium(),
                        territory);
            }
        }
    }

    /**
     * Returns the rules as they ship with this library.
     *
     * @return the rules
     */
    public static ReplyRules standard() {
        return read(JsonDocument.resource(ReplyRules.class, "reply-rules.json"));
    }

    /**
     * Reads rules from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the rules
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static ReplyRules parse(String origin, byte[] json) {
        return read(JsonDocument.parse(origin, json));
    }

    /**
     * Returns the rule for a medium somewhere.
     *
     * @param medium the kind of medium
     * @param territory where it is published
     * @return the rule, or nothing where none is known: then a lawyer is asked
     */
    public Optional<ReplyRule> find(ReplyMedium medium, Territory territory) {
        return rules.stream()
                .filter(rule -> rule.medium() == medium && rule.territories().contains(territory))
                .findFirst();
    }

    private static ReplyRules read(JsonDocument document) {
        JsonObject file = document.root().object();
        JsonElement list = file.required("rules");
        List<ReplyRule> rules = new ArrayList<>();
        for (JsonElement item : list.items()) {
            rules.add(made(item, () -> rule(item)));
        }
        file.end();
        return made(list, () -> new ReplyRules(rules));
    }

    /** What cannot be made of the data is said with its place. */
    private static <T> T made(JsonElement item, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw item.problem(Wording.of(
                    "une règle a un seul délai, et chaque média une seule règle par territoire",
                    "a rule has one deadline, and each medium one rule in a territory"));
        }
    }

    private static ReplyRule rule(JsonElement item) {
        JsonObject fields = item.object();
        ReplyRule rule = new ReplyRule(
                fields.required("medium").choice(ReplyMedium.class),
                SourceReader.territories(fields.required("territories")),
                fields.required("requestWithinMonths").integer(1, MOST),
                number(fields, "publishWithinDays"),
                number(fields, "nextIssueAfterDays"),
                number(fields, "broadcastWithinDays"),
                number(fields, "answerWithinDays"),
                number(fields, "electoralHours"),
                number(fields, "mostLines"),
                wording(fields.required("form")),
                SourceReader.read(fields.required("source")));
        fields.end();
        return rule;
    }

    private static @Nullable Integer number(JsonObject fields, String name) {
        return fields.optional(name).map(value -> value.integer(1, MOST)).orElse(null);
    }

    private static Wording wording(JsonElement element) {
        JsonObject fields = element.object();
        Wording wording = fields.wording();
        fields.end();
        return wording;
    }
}
