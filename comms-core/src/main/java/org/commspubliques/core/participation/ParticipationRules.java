package org.commspubliques.core.participation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.source.SourceReader;
import org.commspubliques.core.source.Territory;

/**
 * Règles de communication des démarches: what each kind of process owes the public, as data. Immutable and thread-safe.
 *
 * @param rules the rules in order; unmodifiable
 */
public record ParticipationRules(List<DutyRule> rules) {

    /** Copies the list. */
    public ParticipationRules {
        rules = ImmutableList.copyOf(rules);
    }

    /**
     * Returns the rules that ship with this library. What they say of the law is to be verified; the rest is advice.
     *
     * @return the rules
     */
    public static ParticipationRules standard() {
        return read(
                JsonDocument.resource(ParticipationRules.class, "duties.json").root());
    }

    /**
     * Reads rules from JSON.
     *
     * <pre>{@code
     * {"duties": [{
     *   "kind": "publicInquiry", "duty": "announcement", "scope": "phase", "anchor": "opens", "days": -15,
     *   "territories": ["FR"], "source": {"title": "…", "confidence": "toVerify"}}]}
     * }</pre>
     *
     * <p>May be absent: {@code territories} and {@code source}. Any other field is an error.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the rules
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static ParticipationRules parse(String origin, byte[] json) {
        return read(JsonDocument.parse(origin, json).root());
    }

    private static ParticipationRules read(JsonElement root) {
        JsonObject file = root.object();
        List<DutyRule> rules = file.required("duties").items().stream()
                .map(ParticipationRules::rule)
                .collect(ImmutableList.toImmutableList());
        file.end();
        return new ParticipationRules(rules);
    }

    private static DutyRule rule(JsonElement item) {
        JsonObject fields = item.object();
        DutyRule rule = new DutyRule(
                fields.required("kind").choice(ParticipationKind.class),
                fields.required("duty").choice(CommunicationDuty.class),
                fields.required("scope").choice(DutyRule.Scope.class),
                fields.required("anchor").choice(DutyRule.Anchor.class),
                fields.required("days").integer(DutyRule.FEWEST_DAYS, DutyRule.MOST_DAYS),
                fields.optional("territories").map(SourceReader::territories).orElse(ImmutableSet.of()),
                fields.optional("source").map(SourceReader::read).orElse(null));
        fields.end();
        return rule;
    }

    /**
     * Returns what processes of a kind owe in a territory: of each duty the rules of that territory, or where it has none,
     * those that hold anywhere.
     *
     * @param kind the kind of process
     * @param territory the territory
     * @return the rules in order; unmodifiable
     */
    public List<DutyRule> of(ParticipationKind kind, Territory territory) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind)
                .filter(rule -> rule.territories().isEmpty()
                        ? rules.stream()
                                .noneMatch(other -> other.kind() == kind
                                        && other.duty() == rule.duty()
                                        && other.territories().contains(territory))
                        : rule.territories().contains(territory))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns these rules with others before them, such as those of the authority’s own charter: a duty that the others
     * have for a kind of process is theirs alone.
     *
     * @param others the rules that replace some of these
     * @return the rules
     */
    public ParticipationRules overlaidBy(ParticipationRules others) {
        return new ParticipationRules(ImmutableList.<DutyRule>builder()
                .addAll(others.rules)
                .addAll(rules.stream()
                        .filter(rule -> others.rules.stream()
                                .noneMatch(other -> other.kind() == rule.kind() && other.duty() == rule.duty()))
                        .toList())
                .build());
    }
}
