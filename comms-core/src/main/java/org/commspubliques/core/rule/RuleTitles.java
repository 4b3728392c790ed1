package org.commspubliques.core.rule;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.commspubliques.core.language.Wording;

/**
 * What the rules of a pack find, in a few words, no two of them the same: the message without the words found; where several
 * rules say the same, with the first turn of phrase each looks for, and where that does not tell them apart, with the id.
 */
final class RuleTitles {

    /** What says how a word is looked for, rather than the word: the sign before it, and its forms in brackets. */
    private static final Pattern SIGNS = Pattern.compile("(?<=^|\\h)(?:v:|=|\\^\\h*)|\\[[^\\]]*\\]");

    private static final Pattern ELISION = Pattern.compile("(?<=\\p{L}['’])\\h+");

    /** What a message says of one case alone: the words found before it, and places in brackets or at its end. */
    private static final Pattern OF_ONE_CASE = Pattern.compile("^(?:«\\h*\\{match\\}\\h*»|'\\{match\\}')\\h*:\\h*"
            + "|\\h*\\([^()]*\\{[^()]*\\)|\\h*:\\h*\\{[a-z]+\\}(?=\\.?$)|\\.$");

    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+\\}");

    private RuleTitles() {}

    static ImmutableMap<String, Wording> of(List<Rule> rules) {
        Map<String, Wording> titles = new LinkedHashMap<>();
        rules.forEach(rule -> titles.put(rule.id(), ofAllCases(rule.message())));
        tellApart(
                rules,
                titles,
                (rule, title) -> firstPhrase(rule)
                        .map(phrase ->
                                Wording.of(title.fr() + " : « " + phrase + " »", title.en() + ": '" + phrase + "'"))
                        .orElse(title));
        tellApart(
                rules,
                titles,
                (rule, title) -> Wording.of(title.fr() + " (" + rule.id() + ")", title.en() + " (" + rule.id() + ")"));
        return ImmutableMap.copyOf(titles);
    }

    /** Returns what a message says of all cases. */
    private static Wording ofAllCases(Wording message) {
        return Wording.of(ofAllCases(message.fr()), ofAllCases(message.en()));
    }

    private static String ofAllCases(String message) {
        String said = OF_ONE_CASE.matcher(message).replaceAll("");
        String title = PLACE.matcher(said).replaceAll("…");
        return title.isEmpty() ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    /** Says more of the rules that share a title. */
    private static void tellApart(
            List<Rule> rules, Map<String, Wording> titles, BiFunction<Rule, Wording, Wording> more) {
        Multiset<String> french = HashMultiset.create();
        Multiset<String> english = HashMultiset.create();
        titles.values().forEach(title -> {
            french.add(title.fr());
            english.add(title.en());
        });
        for (Rule rule : rules) {
            titles.computeIfPresent(
                    rule.id(),
                    (id, title) -> french.count(title.fr()) > 1 || english.count(title.en()) > 1
                            ? more.apply(rule, title)
                            : title);
        }
    }

    /** The words of the first phrase up to where it leaves a choice or a gap. */
    private static Optional<String> firstPhrase(Rule rule) {
        if (!(rule.content() instanceof RuleContent.Phrases content)) {
            return Optional.empty();
        }
        String written = content.phrases().get(0).text();
        String words =
                SIGNS.matcher(written.split("[{|<*]", 2)[0]).replaceAll("").strip();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(ELISION.matcher(words.replace('\'', '’')).replaceAll(""));
    }
}
