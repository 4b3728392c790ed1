package org.commspubliques.core.shortening;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.internal.phrase.Sentences;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.KnownPlaces;

/** The sentences of a text, each with the facts it holds and in shorter words. */
final class SentenceFacts {

    /** A sentence from its opening mark to the next one's, in shorter words. */
    private static final class Sentence {

        private final int start;
        private final int end;
        private final String original;
        private final StringBuilder shorter = new StringBuilder();
        private final List<ShorterText.Replacement> replacements = new ArrayList<>();
        private final Map<String, HeldFact> facts = new LinkedHashMap<>();

        private Sentence(int start, int end, String original) {
            this.start = start;
            this.end = end;
            this.original = original;
        }
    }

    private final ImmutableList<Sentence> sentences;

    private SentenceFacts(ImmutableList<Sentence> sentences) {
        this.sentences = sentences;
    }

    static SentenceFacts of(String text, LocalDate day, KnownPlaces places, ShortPhrases phrases) {
        Sentences found = Sentences.of(text);
        List<Word> words = Words.of(text);
        ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
        for (int i = 0, start = 0; i < found.count(); i++) {
            int end = i + 1 < found.count() ? opening(text, found.start(i + 1), start) : text.length();
            sentences.add(new Sentence(start, end, found.text(i)));
            start = end;
        }
        SentenceFacts all = new SentenceFacts(sentences.build());
        all.shorten(text, phrases.in(text, words));
        all.hold(FactReading.of(text, words, day, places, phrases));
        return all;
    }

    /** The quotation mark or the bracket before the first word belongs to its sentence. */
    private static int opening(String text, int firstWord, int least) {
        int start = firstWord;
        while (start > least + 1
                && (Runs.isOpening(text.charAt(start - 1))
                        || (Character.isSpaceChar(text.charAt(start - 1)) && !Runs.isSpace(text, start - 1)))) {
            start--;
        }
        return start;
    }

    private void shorten(String text, List<ShortPhrases.Match> matches) {
        int next = 0;
        for (Sentence sentence : sentences) {
            int at = sentence.start;
            boolean capital = false;
            while (next < matches.size() && matches.get(next).start() < sentence.end) {
                ShortPhrases.Match match = matches.get(next++);
                append(sentence, text.substring(at, match.start()), capital);
                int end = Math.min(match.end(), sentence.end);
                sentence.replacements.add(new ShorterText.Replacement(
                        text.substring(match.start(), end).strip(),
                        match.shorter().strip()));
                sentence.shorter.append(match.shorter());
                capital = match.shorter().isEmpty() && Character.isUpperCase(text.codePointAt(match.start()));
                at = end;
            }
            append(sentence, text.substring(at, sentence.end), capital);
        }
    }

    /** What follows an opening that is left out begins the sentence. */
    private static void append(Sentence sentence, String text, boolean capital) {
        if (capital && !text.isEmpty()) {
            int first = text.codePointAt(0);
            sentence.shorter
                    .appendCodePoint(Character.toUpperCase(first))
                    .append(text, Character.charCount(first), text.length());
        } else {
            sentence.shorter.append(text);
        }
    }

    private void hold(List<FactReading.Found> facts) {
        if (!sentences.isEmpty()) {
            Sentence first = sentences.get(0);
            first.facts.put("what", new HeldFact(FactAspect.WHAT, first.original));
        }
        int next = 0;
        for (Sentence sentence : sentences) {
            while (next < facts.size() && facts.get(next).at() < sentence.end) {
                FactReading.Found found = facts.get(next++);
                sentence.facts.putIfAbsent(found.key(), found.fact());
            }
        }
    }

    int count() {
        return sentences.size();
    }

    /** How many facts a sentence holds. */
    int weight(int sentence) {
        return sentences.get(sentence).facts.size();
    }

    /** The text in shorter words without some sentences. */
    String text(BitSet dropped) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            if (!dropped.get(i)) {
                out.append(sentences.get(i).shorter);
            }
        }
        return out.toString().strip();
    }

    ShorterText without(TextRoom room, BitSet dropped) {
        ImmutableList.Builder<ShorterText.Replacement> replacements = ImmutableList.builder();
        ImmutableList.Builder<String> left = ImmutableList.builder();
        Map<String, HeldFact> kept = new LinkedHashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (dropped.get(i)) {
                left.add(sentence.original);
            } else {
                replacements.addAll(sentence.replacements);
                sentence.facts.forEach(kept::putIfAbsent);
            }
        }
        String text = text(dropped);
        return new ShorterText(
                text,
                replacements.build(),
                left.build(),
                List.copyOf(kept.values()),
                lost(dropped, kept.keySet()),
                room.measures(text));
    }

    private List<HeldFact> lost(BitSet dropped, Set<String> kept) {
        Set<String> seen = new HashSet<>(kept);
        ImmutableList.Builder<HeldFact> lost = ImmutableList.builder();
        dropped.stream()
                .forEach(i -> sentences.get(i).facts.forEach((key, fact) -> {
                    if (seen.add(key)) {
                        lost.add(fact);
                    }
                }));
        return lost.build();
    }
}
