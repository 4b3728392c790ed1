package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.internal.phrase.PhraseTrie;
import org.commspubliques.core.internal.word.ArrayReader;
import org.commspubliques.core.internal.word.ArrayWriter;

/**
 * What the phrases of packs become: one trie for all that is looked for everywhere, and some of single rules. Says nothing
 * of rules but their place among those of the packs. Immutable and thread-safe.
 */
final class PackTries {

    private final PhraseTrie shared;

    /** What each phrase of the shared trie is; two numbers: the place of its rule, and its part in it. */
    private final int[] ruleOf;

    private final int[] partOf;

    /** The tries of rules that have one of their own, in the order of the rules. */
    private final ImmutableList<PhraseTrie> own;

    private final int phrases;

    private PackTries(PhraseTrie shared, int[] ruleOf, int[] partOf, ImmutableList<PhraseTrie> own, int phrases) {
        this.shared = shared;
        this.ruleOf = ruleOf;
        this.partOf = partOf;
        this.own = own;
        this.phrases = phrases;
    }

    static PackTries compile(List<RulePack> packs) {
        return new Compiler().compile(packs);
    }

    static PackTries read(ArrayReader in) {
        PhraseTrie shared = PhraseTrie.read(in);
        int[] ruleOf = in.numbers();
        int[] partOf = in.numbers();
        PhraseTrie[] own = new PhraseTrie[in.number()];
        for (int i = 0; i < own.length; i++) {
            own[i] = PhraseTrie.read(in);
        }
        return new PackTries(shared, ruleOf, partOf, ImmutableList.copyOf(own), in.number());
    }

    void write(ArrayWriter out) {
        shared.write(out);
        out.numbers(ruleOf);
        out.numbers(partOf);
        out.number(own.size());
        own.forEach(trie -> trie.write(out));
        out.number(phrases);
    }

    PhraseTrie shared() {
        return shared;
    }

    int ruleOf(int phrase) {
        return ruleOf[phrase];
    }

    int partOf(int phrase) {
        return partOf[phrase];
    }

    ImmutableList<PhraseTrie> own() {
        return own;
    }

    int phrases() {
        return phrases;
    }

    private static final class Compiler {

        private final PhraseTrie.Builder shared = PhraseTrie.builder();
        private final List<Integer> ruleOf = new ArrayList<>();
        private final List<Integer> partOf = new ArrayList<>();
        private final Map<Long, Integer> numbers = new HashMap<>();
        private final ImmutableList.Builder<PhraseTrie> own = ImmutableList.builder();
        private int phrases;

        /** Whether the shared trie weighs words for a tone already. */
        private boolean weighing;

        PackTries compile(List<RulePack> packs) {
            int place = 0;
            for (RulePack pack : packs) {
                for (Rule rule : pack.rules()) {
                    compile(rule.content(), place, pack.lexicons());
                    place++;
                }
            }
            return new PackTries(
                    shared.build(),
                    ruleOf.stream().mapToInt(Integer::intValue).toArray(),
                    partOf.stream().mapToInt(Integer::intValue).toArray(),
                    own.build(),
                    phrases);
        }

        private void compile(RuleContent any, int place, ImmutableMap<String, ImmutableList<String>> lexicons) {
            if (any instanceof RuleContent.Phrases content) {
                addAll(content.phrases(), number(place, CompiledRules.LOOKED_FOR), lexicons);
                addAll(content.unless(), number(place, CompiledRules.SILENCES), lexicons);
                addAll(content.unlessNear(), number(place, CompiledRules.SILENCES_SENTENCE), lexicons);
            } else if (any instanceof RuleContent.Scored content) {
                Scores scores = content.scores();
                for (int i = 0; i < scores.triggers().size(); i++) {
                    addAll(scores.triggers().get(i).phrases(), number(place, i), lexicons);
                }
                own.add(context(scores, lexicons));
            } else if (any instanceof RuleContent.RequiresMention content) {
                own.add(mentions(content.phrases(), lexicons));
            } else if (any instanceof RuleContent.RequiresOfMedia content) {
                own.add(mentions(content.mention(), lexicons));
            } else if (any instanceof RuleContent.ToneOf content) {
                weigh(content.tone());
            }
        }

        /** One pass over a text can weigh its words for the first tone alone. */
        private void weigh(Tone tone) {
            if (weighing) {
                own.add(tone.weighing(PhraseTrie.builder()).build());
            } else {
                weighing = true;
                tone.weighing(shared);
            }
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

        private PhraseTrie mentions(List<RulePhrase> wanted, ImmutableMap<String, ImmutableList<String>> lexicons) {
            PhraseTrie.Builder mentions = PhraseTrie.builder();
            wanted.forEach(phrase -> add(mentions, 0, phrase, lexicons));
            return mentions.build();
        }

        private void add(
                PhraseTrie.Builder trie,
                int number,
                RulePhrase phrase,
                ImmutableMap<String, ImmutableList<String>> lexicons) {
            phrase.addTo(trie, number, lexicons);
            phrases++;
        }
    }
}
