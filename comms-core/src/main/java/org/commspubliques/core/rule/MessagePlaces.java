package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import org.commspubliques.core.internal.json.Faults;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.language.Wording;

/** The places in the message of a rule that are filled when it finds something, such as {@code {match}}. */
final class MessagePlaces {

    /** The words found. */
    static final String MATCH = "match";

    /** What a score was given for. */
    static final String REASONS = "reasons";

    /** The findings that a rule combines. */
    static final String PARTS = "parts";

    /** The day of publication. */
    static final String DATE = "date";

    /** The least population at which the rule applies in the territory. */
    static final String THRESHOLD = "threshold";

    /** The first day of the window in which the rule applies. */
    static final String FROM = "from";

    /** The poll that opens that window. */
    static final String ELECTION = "election";

    private static final ImmutableSet<String> PLACES =
            ImmutableSet.of(DATE, PARTS, MATCH, REASONS, THRESHOLD, FROM, ELECTION);

    private MessagePlaces() {}

    /** Keeps the first place in the message of a rule that nothing would ever fill. */
    static void check(Rule rule, JsonElement message, Faults faults) {
        for (String text : new String[] {rule.message().fr(), rule.message().en()}) {
            for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
                int close = text.indexOf('}', open);
                String name = close < 0 ? text.substring(open + 1) : text.substring(open + 1, close);
                if (close < 0 || !isPlaceOf(rule, name)) {
                    String all = "{" + String.join("}, {", Sets.filter(PLACES, place -> isPlaceOf(rule, place))) + "}";
                    faults.add(message.problem(Wording.of(
                            "« {" + name + "} » n’est pas un emplacement de cette règle ; attendu : " + all,
                            "'{" + name + "}' is no place of this rule; expected: " + all)));
                    return;
                }
            }
        }
    }

    private static boolean isPlaceOf(Rule rule, String name) {
        RuleContent content = rule.content();
        return switch (name) {
            case DATE -> true;
            case PARTS -> content instanceof RuleContent.Combines;
            case MATCH -> content.isOfWords();
            case REASONS -> content.isOfWords() && !(content instanceof RuleContent.Phrases);
            case THRESHOLD -> !rule.when().population().isEmpty();
            case FROM, ELECTION -> rule.when().window().isPresent();
            default -> false;
        };
    }

    /** Fills the places of a message in one pass: what is put in is not looked at again, since a text may hold braces. */
    static Wording fill(Wording message, Map<String, Wording> values) {
        StringBuilder fr = new StringBuilder();
        StringBuilder en = new StringBuilder();
        fill(message.fr(), values, true, fr);
        fill(message.en(), values, false, en);
        return Wording.of(fr.toString(), en.toString());
    }

    private static void fill(String message, Map<String, Wording> values, boolean french, StringBuilder out) {
        int done = 0;
        for (int open = message.indexOf('{'); open >= 0; open = message.indexOf('{', done)) {
            int close = message.indexOf('}', open);
            Wording value = close < 0 ? null : values.get(message.substring(open + 1, close));
            out.append(message, done, open);
            if (value == null) {
                out.append('{');
                done = open + 1;
            } else {
                out.append(french ? value.fr() : value.en());
                done = close + 1;
            }
        }
        out.append(message, done, message.length());
    }
}
