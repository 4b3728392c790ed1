package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.internal.phrase.PhraseException;
import org.commspubliques.core.internal.phrase.PhraseTrie;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** The rules of several packs with all their phrases in one trie. Immutable and thread-safe. */
final class CompiledRules {

    private final ImmutableList<PackedRule> rules;
    private final ImmutableList<PackedRule> tones;
    private final PhraseTrie trie;

    /** What each phrase of the trie is; two numbers: the place of its rule, and its part in it. */
    private final int[] ruleOf;

    private final int[] partOf;
    private final int phrases;

    /** The part of a phrase that is looked for. */
    static final int LOOKED_FOR = -1;

    /** The part of a phrase that silences what it shares a word with. */
    static final int SILENCES = -2;

    /** The part of a phrase that silences its whole sentence. */
    static final int SILENCES_SENTENCE = -3;

    /**
     * A rule with the pack it came from, and what was compiled for it alone.
     *
     * @param rule the rule
     * @param pack its pack
     * @param windows finds its windows; null unless it is scored
     * @param mentions the words that must be there; null unless it asks for some
     * @param weights weighs the words of a text; null but for a tone that the shared trie does not weigh: one pass can do
     *     it for the first tone alone
     */
    record PackedRule(
            Rule rule,
            RulePack pack,
            @Nullable ScoredWindows windows,
            @Nullable PhraseTrie mentions,
            @Nullable PhraseTrie weights) {}

    private CompiledRules(
            ImmutableList<PackedRule> rules, PhraseTrie trie, List<Integer> ruleOf, List<Integer> partOf, int phrases) {
        this.rules = rules;
        this.tones = rules.stream()
                .filter(rule -> rule.rule().content() instanceof RuleContent.ToneOf)
                .collect(ImmutableList.toImmutableList());
        this.trie = trie;
        this.ruleOf = ruleOf.stream().mapToInt(Integer::intValue).toArray();
        this.partOf = partOf.stream().mapToInt(Integer::intValue).toArray();
        this.phrases = phrases;
    }

    static CompiledRules of(List<RulePack> packs) {
        return new Compiler().compile(packs);
    }

    private static final class Compiler {

        private final PhraseTrie.Builder shared = PhraseTrie.builder();
        private final List<Integer> ruleOf = new ArrayList<>();
        private final List<Integer> partOf = new ArrayList<>();
        private final Map<Long, Integer> numbers = new HashMap<>();
        private int phrases;

        /** Whether the shared trie weighs words for a tone already. */
        private boolean weighing;

        CompiledRules compile(List<RulePack> packs) {
            ImmutableList.Builder<PackedRule> rules = ImmutableList.builder();
            int place = 0;
            for (RulePack pack : packs) {
                for (Rule rule : pack.rules()) {
                    rules.add(compile(rule, place, pack));
                    place++;
                }
            }
            return new CompiledRules(rules.build(), shared.build(), ruleOf, partOf, phrases);
        }

        private PackedRule compile(Rule rule, int place, RulePack pack) {
            ImmutableMap<String, ImmutableList<String>> lexicons = pack.lexicons();
            if (rule.content() instanceof RuleContent.Phrases content) {
                addAll(content.phrases(), number(place, LOOKED_FOR), lexicons);
                addAll(content.unless(), number(place, SILENCES), lexicons);
                addAll(content.unlessNear(), number(place, SILENCES_SENTENCE), lexicons);
            } else if (rule.content() instanceof RuleContent.Scored content) {
                Scores scores = content.scores();
                for (int i = 0; i < scores.triggers().size(); i++) {
                    addAll(scores.triggers().get(i).phrases(), number(place, i), lexicons);
                }
                return new PackedRule(rule, pack, new ScoredWindows(scores, context(scores, lexicons)), null, null);
            } else if (rule.content() instanceof RuleContent.RequiresMention content) {
                return new PackedRule(rule, pack, null, own(content.phrases(), lexicons), null);
            } else if (rule.content() instanceof RuleContent.RequiresOfMedia content) {
                return new PackedRule(rule, pack, null, own(content.mention(), lexicons), null);
            } else if (rule.content() instanceof RuleContent.ToneOf content) {
                return new PackedRule(rule, pack, null, null, weights(content.tone()));
            }
            return new PackedRule(rule, pack, null, null, null);
        }

        private @Nullable PhraseTrie weights(Tone tone) {
            if (weighing) {
                return tone.weighing(PhraseTrie.builder()).build();
            }
            weighing = true;
            tone.weighing(shared);
            return null;
        }

        private int number(int place, int part) {
            return numbers.computeIfAbsent(((long) place << 32) | (part & 0xFFFFFFFFL), key -> {
                ruleOf.add(place);
                partOf.add(part);
                return ruleOf.size() - 1;
            });
        }

        private void addAll(List<RulePhrase> added, int number, ImmutableMap<String, ImmutableList<String>> lexicons) {
            added.forEach(phrase -> add(shared, number, phrase, lexicons));
        }

        private PhraseTrie context(Scores scores, ImmutableMap<String, ImmutableList<String>> lexicons) {
            PhraseTrie.Builder context = PhraseTrie.builder();
            for (int i = 0; i < scores.context().size(); i++) {
                int feature = i;
                scores.context().get(i).phrases().forEach(phrase -> add(context, feature, phrase, lexicons));
            }
            return context.build();
        }

        private PhraseTrie own(List<RulePhrase> wanted, ImmutableMap<String, ImmutableList<String>> lexicons) {
            PhraseTrie.Builder own = PhraseTrie.builder();
            wanted.forEach(phrase -> add(own, 0, phrase, lexicons));
            return own.build();
        }

        private void add(
                PhraseTrie.Builder trie,
                int number,
                RulePhrase phrase,
                ImmutableMap<String, ImmutableList<String>> lexicons) {
            try {
                trie.add(number, phrase.text(), lexicons);
                phrases++;
            } catch (PhraseException e) {
                throw phrase.place()
                        .problem(Wording.of(
                                "« " + phrase.text() + " », caractère " + (e.offset() + 1) + " : "
                                        + e.problem().fr(),
                                "'" + phrase.text() + "', character " + (e.offset() + 1) + ": "
                                        + e.problem().en()));
            }
        }
    }

    ImmutableList<PackedRule> rules() {
        return rules;
    }

    /** The rules that weigh all words, which no phrase finds. */
    ImmutableList<PackedRule> tones() {
        return tones;
    }

    PhraseTrie trie() {
        return trie;
    }

    /** The place of the rule to which a phrase of the trie belongs. */
    int ruleOf(int phrase) {
        return ruleOf[phrase];
    }

    /** What a phrase of the trie is to its rule: one of the constants above, or the place of a trigger. */
    int partOf(int phrase) {
        return partOf[phrase];
    }

    int phrases() {
        return phrases;
    }
}
