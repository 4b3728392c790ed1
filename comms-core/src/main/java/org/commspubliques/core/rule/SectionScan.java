package org.commspubliques.core.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.internal.phrase.PhraseHit;
import org.commspubliques.core.internal.phrase.PhraseReading;
import org.commspubliques.core.internal.phrase.PhraseTrie;
import org.commspubliques.core.internal.phrase.SentencePoints;
import org.jspecify.annotations.Nullable;

/** What the phrases of compiled rules say of one section. */
final class SectionScan {

    /** For each rule and section; what is more is counted. One text may hold a phrase a hundred thousand times. */
    static final int MOST_FINDINGS = 100;

    private static final int[] NOTHING = {};

    private final CompiledRules compiled;
    private final String text;
    private final SectionRole role;
    private final TextSentences sentences;

    /** Made when first needed: most texts have no hit. */
    private @Nullable Quotations quotations;

    SectionScan(CompiledRules compiled, String text, SectionRole role) {
        this.compiled = compiled;
        this.text = text;
        this.role = role;
        this.sentences = new TextSentences(text);
    }

    /**
     * Words in which a rule found something.
     *
     * @param rule the rule
     * @param start where they start
     * @param end where they end
     * @param reasons why, where the rule is scored; null where it is not
     * @param more how many more the rule found in this section; 0 but for the last
     */
    record Found(CompiledRules.PackedRule rule, int start, int end, ScoredWindows.@Nullable Scored reasons, int more) {}

    List<Found> find() {
        TreeMap<Integer, List<PhraseHit>> byRule = new TreeMap<>();
        PhraseReading reading = compiled.tones().isEmpty()
                ? compiled.trie().read(text, NOTHING)
                : compiled.trie().read(text, quotations().places());
        for (PhraseHit hit : reading.hits()) {
            int place = compiled.ruleOf(hit.phrase());
            if (compiled.rules().get(place).rule().looksAt(role)) {
                List<PhraseHit> ofRule = byRule.get(place);
                if (ofRule == null) {
                    ofRule = new ArrayList<>();
                    byRule.put(place, ofRule);
                }
                ofRule.add(hit);
            }
        }
        List<Found> found = new ArrayList<>();
        for (Map.Entry<Integer, List<PhraseHit>> hits : byRule.entrySet()) {
            findOf(compiled.rules().get(hits.getKey()), hits.getValue(), found);
        }
        for (CompiledRules.PackedRule rule : compiled.tones()) {
            if (rule.rule().looksAt(role) && rule.rule().content() instanceof RuleContent.ToneOf content) {
                addScored(rule, blocks(rule, content.tone(), reading.points()), found);
            }
        }
        return found;
    }

    /** The pass over the phrases weighs the words for the first tone; for any other, the text is read once more. */
    private List<ScoredWindows.Scored> blocks(CompiledRules.PackedRule rule, Tone tone, SentencePoints points) {
        int[] quoted = quotations().places();
        PhraseTrie weights = rule.weights();
        return tone.find(
                text,
                quoted,
                weights == null ? points : weights.read(text, quoted).points());
    }

    private void findOf(CompiledRules.PackedRule rule, List<PhraseHit> hits, List<Found> found) {
        List<PhraseHit> spoken =
                rule.rule().nature().isOfTheSpeaker() ? quotations().outside(hits) : hits;
        ScoredWindows windows = rule.windows();
        if (windows == null) {
            addPhrases(rule, spoken, found);
        } else {
            addWindows(rule, windows, spoken, found);
        }
    }

    private Quotations quotations() {
        Quotations known = quotations;
        if (known == null) {
            known = Quotations.of(text, role);
            quotations = known;
        }
        return known;
    }

    private void addPhrases(CompiledRules.PackedRule rule, List<PhraseHit> hits, List<Found> found) {
        List<PhraseHit> silencers = new ArrayList<>();
        Set<Integer> silenced = new HashSet<>();
        List<PhraseHit> wanted = new ArrayList<>();
        for (PhraseHit hit : hits) {
            switch (compiled.partOf(hit.phrase())) {
                case CompiledRules.SILENCES -> silencers.add(hit);
                case CompiledRules.SILENCES_SENTENCE -> silenced.add(hit.sentence());
                default -> wanted.add(hit);
            }
        }
        List<int[]> spans = Spans.joined(Spans.without(outside(silenced, wanted), silencers));
        int kept = Math.min(spans.size(), MOST_FINDINGS);
        for (int i = 0; i < kept; i++) {
            int more = i == kept - 1 ? spans.size() - kept : 0;
            found.add(new Found(rule, spans.get(i)[0], spans.get(i)[1], null, more));
        }
    }

    private static List<PhraseHit> outside(Set<Integer> sentences, List<PhraseHit> hits) {
        List<PhraseHit> outside = new ArrayList<>();
        for (PhraseHit hit : hits) {
            if (!sentences.contains(hit.sentence())) {
                outside.add(hit);
            }
        }
        return outside;
    }

    private void addWindows(
            CompiledRules.PackedRule rule, ScoredWindows windows, List<PhraseHit> hits, List<Found> found) {
        List<ScoredWindows.Trigger> triggers = new ArrayList<>(hits.size());
        for (PhraseHit hit : hits) {
            triggers.add(new ScoredWindows.Trigger(compiled.partOf(hit.phrase()), hit));
        }
        addScored(rule, windows.find(sentences, triggers), found);
    }

    private static void addScored(CompiledRules.PackedRule rule, List<ScoredWindows.Scored> scored, List<Found> found) {
        int kept = Math.min(scored.size(), MOST_FINDINGS);
        for (int i = 0; i < kept; i++) {
            ScoredWindows.Scored window = scored.get(i);
            found.add(new Found(rule, window.start(), window.end(), window, i == kept - 1 ? scored.size() - kept : 0));
        }
    }
}
