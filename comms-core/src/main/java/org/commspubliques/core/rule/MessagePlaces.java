package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** What a message says of one case alone: the words found before it, and places in brackets or at its end. */
    private static final Pattern OF_ONE_CASE = Pattern.compile("^(?:«\\h*\\{match\\}\\h*»|'\\{match\\}')\\h*:\\h*"
            + "|\\h*\\([^()]*\\{[^()]*\\)|\\h*:\\h*\\{[a-z]+\\}(?=\\.?$)|\\.$");

    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+\\}");

    private MessagePlaces() {}

    /** Returns a rule; refuses a place in its message that nothing would ever fill. */
    static Rule checked(Rule rule, JsonElement message) {
        Set<String> allowed = allowed(rule);
        for (String text : new String[] {rule.message().fr(), rule.message().en()}) {
            for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
                int close = text.indexOf('}', open);
                String name = close < 0 ? text.substring(open + 1) : text.substring(open + 1, close);
                if (close < 0 || !allowed.contains(name)) {
                    String all = "{" + String.join("}, {", allowed) + "}";
                    throw message.problem(Wording.of(
                            "« {" + name + "} » n’est pas un emplacement de cette règle ; attendu : " + all,
                            "'{" + name + "}' is no place of this rule; expected: " + all));
                }
            }
        }
        return rule;
    }

    private static Set<String> allowed(Rule rule) {
        ImmutableSet.Builder<String> allowed = ImmutableSet.builder();
        allowed.add(DATE);
        if (rule.content() instanceof RuleContent.Combines) {
            allowed.add(PARTS);
        } else if (rule.content() instanceof RuleContent.Phrases) {
            allowed.add(MATCH);
        } else if (!rule.content().isRequirement()) {
            allowed.add(MATCH).add(REASONS);
        }
        if (!rule.when().population().isEmpty()) {
            allowed.add(THRESHOLD);
        }
        if (rule.when().window().isPresent()) {
            allowed.add(FROM).add(ELECTION);
        }
        return allowed.build();
    }

    /** Returns what a message says of all cases. */
    static Wording title(Wording message) {
        return Wording.of(title(message.fr()), title(message.en()));
    }

    private static String title(String message) {
        String said = OF_ONE_CASE.matcher(message).replaceAll("");
        String title = PLACE.matcher(said).replaceAll("…");
        return title.isEmpty() ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
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
