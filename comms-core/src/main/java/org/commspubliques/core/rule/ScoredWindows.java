package org.commspubliques.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.internal.phrase.Folding;
import org.commspubliques.core.internal.phrase.PhraseHit;
import org.commspubliques.core.internal.phrase.PhraseTrie;
import org.commspubliques.core.internal.phrase.Sentences;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Finds the windows of sentences in which a scored rule has points enough. A window starts at a sentence that has a
 * trigger; of windows that overlap the first that has enough counts. Each sentence is looked at a second time no more
 * often than a window has sentences, so the work is linear in the text. Immutable and thread-safe.
 */
final class ScoredWindows {

    private final Scores scores;

    /** The phrases of the context; the number of a phrase is the place of its feature. */
    private final PhraseTrie context;

    ScoredWindows(Scores scores, PhraseTrie context) {
        this.scores = scores;
        this.context = context;
    }

    /**
     * A window with points enough.
     *
     * @param start where its first trigger starts
     * @param end where its last trigger ends
     * @param points its points
     * @param reasons what they were given for
     */
    record Scored(int start, int end, int points, Wording reasons) {}

    /**
     * An occurrence of a trigger.
     *
     * @param feature the place of its feature among the triggers
     * @param hit where it is
     */
    record Trigger(int feature, PhraseHit hit) {}

    /** Finds the windows. The triggers are in the order of the text; its sentences are asked for where they have points enough. */
    List<Scored> find(TextSentences text, List<Trigger> triggers) {
        List<Scored> found = new ArrayList<>();
        int first = 0;
        while (first < triggers.size()) {
            int sentence = triggers.get(first).hit().sentence();
            int after = first;
            while (after < triggers.size() && triggers.get(after).hit().sentence() < sentence + scores.window()) {
                after++;
            }
            List<Trigger> within = triggers.subList(first, after);
            Scored scored = score(text, sentence, within);
            if (scored != null) {
                found.add(scored);
                first = after;
            } else {
                first = nextSentence(triggers, first);
            }
        }
        return found;
    }

    private static int nextSentence(List<Trigger> triggers, int at) {
        int next = at;
        while (next < triggers.size()
                && triggers.get(next).hit().sentence() == triggers.get(at).hit().sentence()) {
            next++;
        }
        return next;
    }

    private @Nullable Scored score(TextSentences text, int sentence, List<Trigger> within) {
        int[] counts = new int[scores.triggers().size()];
        int lastStart = -1;
        int lastFeature = -1;
        for (Trigger trigger : within) {
            if (trigger.hit().start() != lastStart || trigger.feature() != lastFeature) {
                counts[trigger.feature()]++;
            }
            lastStart = trigger.hit().start();
            lastFeature = trigger.feature();
        }
        int points = points(scores.triggers(), counts);
        if (points < scores.from()
                || Arrays.stream(counts).filter(count -> count > 0).count() < scores.kinds()) {
            return null;
        }
        Sentences sentences = text.sentences();
        int last = Math.min(sentence + scores.window(), sentences.count()) - 1;
        int from = sentences.start(sentence);
        String window = text.text().substring(from, sentences.end(last));
        int[] around = contextCounts(window);
        int total = points + points(scores.context(), around);
        if (total < scores.threshold()) {
            return null;
        }
        int end = within.stream().mapToInt(trigger -> trigger.hit().end()).max().orElseThrow();
        return new Scored(within.get(0).hit().start(), end, total, reasons(counts, around));
    }

    private int[] contextCounts(String window) {
        int[] counts = new int[scores.context().size()];
        Map<Integer, Integer> lastStarts = new HashMap<>();
        for (PhraseHit hit : context.scan(window)) {
            Integer last = lastStarts.put(hit.phrase(), hit.start());
            if (last == null || last != hit.start()) {
                counts[hit.phrase()]++;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            Scores.Shape shape = scores.context().get(i).shape();
            if (shape != null) {
                counts[i] = count(shape, window);
            }
        }
        return counts;
    }

    private static int count(Scores.Shape shape, String window) {
        return switch (shape) {
            case ANAPHORA -> sameBeginnings(window);
            case QUESTION -> occurrences(window, '?');
            case EXCLAMATION -> occurrences(window, '!');
        };
    }

    private static int occurrences(String window, char sign) {
        return (int) window.chars().filter(c -> c == sign).count();
    }

    private static int sameBeginnings(String window) {
        Sentences sentences = Sentences.of(window);
        Map<String, Integer> beginnings = new HashMap<>();
        int repeated = 0;
        for (int i = 0; i < sentences.count(); i++) {
            String beginning = firstTwoWords(window.substring(sentences.start(i), sentences.end(i)));
            if (!beginning.isEmpty() && beginnings.merge(beginning, 1, Integer::sum) > 1) {
                repeated++;
            }
        }
        return repeated;
    }

    /** Empty for a sentence of less than three words. */
    private static String firstTwoWords(String sentence) {
        String folded = Folding.fold(sentence.length() > 100 ? sentence.substring(0, 100) : sentence);
        int first = folded.indexOf(' ');
        int second = first < 0 ? -1 : folded.indexOf(' ', first + 1);
        return second < 0 ? "" : folded.substring(0, second);
    }

    private static int points(ImmutableList<Scores.Feature> features, int[] counts) {
        int points = 0;
        for (int i = 0; i < counts.length; i++) {
            points += features.get(i).points()
                    * Math.min(counts[i], features.get(i).atMost());
        }
        return points;
    }

    private Wording reasons(int[] triggers, int[] around) {
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        add(fr, en, scores.triggers(), triggers);
        add(fr, en, scores.context(), around);
        return Wording.of(String.join(", ", fr), String.join(", ", en));
    }

    /** Names what spoke for the finding, with how often where it was more than once. */
    private static void add(List<String> fr, List<String> en, ImmutableList<Scores.Feature> features, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            Scores.Feature feature = features.get(i);
            if (counts[i] > 0 && feature.points() > 0) {
                String times = counts[i] > 1 ? " × " + counts[i] : "";
                fr.add(feature.name().fr() + times);
                en.add(feature.name().en() + times);
            }
        }
    }
}
