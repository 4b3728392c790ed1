package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import org.commspubliques.core.internal.phrase.PhraseTrie;
import org.jspecify.annotations.Nullable;

/** The rules of several packs with all their phrases in one trie. Immutable and thread-safe. */
final class CompiledRules {

    private final ImmutableList<PackedRule> rules;
    private final ImmutableList<PackedRule> tones;
    private final PackTries tries;

    /** The part of a phrase that is looked for. */
    static final int LOOKED_FOR = -1;

    /** The part of a phrase that silences what it shares a word with. */
    static final int SILENCES = -2;

    /** The part of a phrase that silences its whole sentence. */
    static final int SILENCES_SENTENCE = -3;

    /**
     * A rule with the pack it came from, and what was compiled for it alone.
     *
     * @param source the rule
     * @param pack its pack
     * @param windows finds its windows; null unless it is scored
     * @param mentions the words that must be there; null unless it asks for some
     * @param weights weighs the words of a text; null but for a tone that the shared trie does not weigh: one pass can do
     *     it for the first tone alone
     */
    record PackedRule(
            RuleSource source,
            RulePack pack,
            @Nullable ScoredWindows windows,
            @Nullable PhraseTrie mentions,
            @Nullable PhraseTrie weights) {

        Rule rule() {
            return source.rule();
        }
    }

    private CompiledRules(ImmutableList<PackedRule> rules, ImmutableList<PackedRule> tones, PackTries tries) {
        this.rules = rules;
        this.tones = tones;
        this.tries = tries;
    }

    /** Returns the rules of packs, whose phrases are compiled unless they were beforehand. */
    static CompiledRules of(List<RulePack> packs) {
        PackTries shipped = ShippedTries.of(packs);
        return of(packs, shipped == null ? PackTries.compile(packs) : shipped);
    }

    private static CompiledRules of(List<RulePack> packs, PackTries tries) {
        ImmutableList.Builder<PackedRule> rules = ImmutableList.builder();
        ImmutableList.Builder<PackedRule> tones = ImmutableList.builder();
        Iterator<PhraseTrie> own = tries.own().iterator();
        boolean weighing = false;
        for (RulePack pack : packs) {
            for (RuleSource rule : pack.sources()) {
                PackedRule packed = packed(rule, pack, own, weighing);
                rules.add(packed);
                if (!rule.isOfPhrases() && rule.rule().content() instanceof RuleContent.ToneOf) {
                    tones.add(packed);
                    weighing = true;
                }
            }
        }
        return new CompiledRules(rules.build(), tones.build(), tries);
    }

    private static PackedRule packed(RuleSource rule, RulePack pack, Iterator<PhraseTrie> own, boolean weighing) {
        if (rule.isOfPhrases()) {
            return new PackedRule(rule, pack, null, null, null);
        }
        RuleContent any = rule.rule().content();
        if (any instanceof RuleContent.Scored content) {
            return new PackedRule(rule, pack, new ScoredWindows(content.scores(), own.next()), null, null);
        }
        if (any instanceof RuleContent.RequiresMention || any instanceof RuleContent.RequiresOfMedia) {
            return new PackedRule(rule, pack, null, own.next(), null);
        }
        boolean weighed = any instanceof RuleContent.ToneOf && weighing;
        return new PackedRule(rule, pack, null, null, weighed ? own.next() : null);
    }

    ImmutableList<PackedRule> rules() {
        return rules;
    }

    /** The rules that weigh all words, which no phrase finds. */
    ImmutableList<PackedRule> tones() {
        return tones;
    }

    PhraseTrie trie() {
        return tries.shared();
    }

    /** The place of the rule to which a phrase of the trie belongs. */
    int ruleOf(int phrase) {
        return tries.ruleOf(phrase);
    }

    /** What a phrase of the trie is to its rule: one of the constants above, or the place of a trigger. */
    int partOf(int phrase) {
        return tries.partOf(phrase);
    }

    int phrases() {
        return tries.phrases();
    }
}
