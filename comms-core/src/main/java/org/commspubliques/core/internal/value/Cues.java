package org.commspubliques.core.internal.value;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;

/** The words that announce the value of a fact, in the words of one text. */
final class Cues {

    private static final int REACH = 6;

    /** Between a cue and what it announces word for word. */
    private static final ImmutableSet<String> LINKS = ImmutableSet.of(
            "est", "sont", "sera", "seront", "le", "la", "les", "l", "un", "une", "de", "du", "des", "d");

    private static final int MOST_LINKS = 3;

    private static final ImmutableSet<String> OCCASIONS =
            ImmutableSet.of("pour", "occasion", "vue", "avant", "apres", "veille", "lendemain", "cause", "preparer");

    private static final CharMatcher END_OF_WORDS = CharMatcher.anyOf(",;:()»\"\n");

    /** As {@link FactValue.Text} has it. */
    private static final int LONGEST_TEXT = 200;

    private static final ImmutableSet<String> PER = ImmutableSet.of("par", "pour", "l", "le", "la");

    private static final ImmutableSet<String> DEADLINES = ImmutableSet.of(
            "inscription",
            "inscriptions",
            "inscrire",
            "inscrivez",
            "reservation",
            "reservations",
            "reservez",
            "candidature",
            "candidatures",
            "billetterie",
            "limite",
            "cloture");

    private final boolean ofTime;
    private final ImmutableList<List<String>> cues;
    private final String text;
    private final List<Word> words;

    /** @param ofTime whether what they announce is the day or the hour of something that takes place */
    Cues(List<String> cues, boolean ofTime, String text, List<Word> words) {
        this.ofTime = ofTime;
        this.text = text;
        this.cues = cues.stream().map(Words::folded).collect(ImmutableList.toImmutableList());
        this.words = words;
    }

    /** The mentions that a cue announces and that are the first after it, and the amounts that one follows: « 400 F par adulte ». */
    List<ValueMention> firstAnnounced(List<ValueMention> mentions) {
        ImmutableList.Builder<ValueMention> announced = ImmutableList.builder();
        int after = 0;
        for (ValueMention mention : mentions) {
            int closing = endOfClosingCue(mention);
            // The word that opens a range may be the cue itself: « de 8 h à 15 h ».
            if (closing >= 0 || isAnnounced(after, mention.start(), REACH) || isOpenedByCue(after, mention)) {
                announced.add(mention);
            }
            // What a cue has closed it does not announce again.
            after = closing >= 0 ? words.get(closing - 1).end() : mention.end();
        }
        return announced.build();
    }

    /** The index after the cue of « 400 F par adulte » or « 400 F adulte »; -1 where none follows. */
    private int endOfClosingCue(ValueMention mention) {
        int at = Gaps.indexAt(words, mention.end());
        if (!(mention.value() instanceof FactValue.Money) || words.get(at).start() < mention.end()) {
            return -1;
        }
        if (words.get(at).startsSentence()
                || Gaps.isBroken(text, mention.end(), words.get(at).start())) {
            return -1;
        }
        return endOfCue(PER.contains(Gaps.word(words, at)) ? at + 1 : at);
    }

    private boolean isOpenedByCue(int after, ValueMention mention) {
        boolean range = mention.value() instanceof FactValue.Hours || mention.value() instanceof FactValue.Days;
        int first = Gaps.indexAt(words, mention.start());
        return range
                && first + 1 < words.size()
                && isAnnounced(after, words.get(first + 1).start(), 0);
    }

    /** All that a cue announces; all where there is no cue. */
    List<ValueMention> announced(List<ValueMention> mentions) {
        return mentions.stream()
                .filter(mention -> cues.isEmpty() || isAnnounced(0, mention.start(), REACH))
                .collect(ImmutableList.toImmutableList());
    }

    /** What stands right after a cue: short numbers are too common to be looked for further off. */
    List<ValueMention> adjacent(List<ValueMention> mentions) {
        return mentions.stream()
                .filter(mention -> isAnnounced(0, mention.start(), 1))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isAnnounced(int after, int valueStart, int reach) {
        int value = Gaps.indexAt(words, valueStart);
        int first = after == 0 ? 0 : Gaps.indexAt(words, after);
        for (List<String> cue : cues) {
            int earliest = Math.max(first, value - reach - cue.size());
            for (int at = value - cue.size(); at >= earliest; at--) {
                if (isCueAt(cue, at)
                        && Gaps.isOneSentence(words, at + 1, value)
                        && !(ofTime && (isOccasion(at, cue.size(), value) || isOfDeadline(at + cue.size(), value)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** « Pour la fête, la route ferme vendredi »: what follows is the time of something else that is named. */
    private boolean isOccasion(int cue, int size, int value) {
        int before = cue - 1;
        while (before >= 0
                && LINKS.contains(Gaps.word(words, before))
                && !words.get(before + 1).startsSentence()) {
            before--;
        }
        boolean isFor =
                before >= 0 && !words.get(before + 1).startsSentence() && OCCASIONS.contains(Gaps.word(words, before));
        for (int i = cue + size; isFor && i < value; i++) {
            if (!LINKS.contains(Gaps.word(words, i))) {
                return true;
            }
        }
        return false;
    }

    /** « Fête : inscriptions jusqu’au 5 décembre » says when to enter. */
    private boolean isOfDeadline(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isOfDeadline(Gaps.word(words, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folded word is about when to enter, to book or to apply. */
    static boolean isOfDeadline(String word) {
        return DEADLINES.contains(word);
    }

    private boolean isCueAt(List<String> cue, int at) {
        for (int i = 0; i < cue.size(); i++) {
            if (!Gaps.word(words, at + i).equals(cue.get(i))) {
                return false;
            }
        }
        return !cue.isEmpty();
    }

    /** Whether two places are in one sentence and at most so many words apart. */
    boolean isNear(int end, int start, int most) {
        int from = Gaps.indexAt(words, end);
        int to = Gaps.indexAt(words, start);
        return to - from <= most && Gaps.isOneSentence(words, from, to);
    }

    /** The words after each cue, to the next comma or the end of the sentence, and at most so many. */
    List<ValueMention> wordsAfter(int most) {
        ImmutableList.Builder<ValueMention> found = ImmutableList.builder();
        int covered = 0;
        for (int at = 0; at < words.size(); at++) {
            int next = at < covered ? -1 : endOfCue(at);
            for (int links = 0; next >= 0 && links < MOST_LINKS && LINKS.contains(Gaps.word(words, next)); links++) {
                next++;
            }
            if (next < 0 || next >= words.size() || !Gaps.isOneSentence(words, at + 1, next)) {
                continue;
            }
            int last = next;
            while (last + 1 < words.size()
                    && last - next + 1 < most
                    && !words.get(last + 1).startsSentence()
                    && !END_OF_WORDS.matchesAnyOf(text.subSequence(
                            words.get(last).end(), words.get(last + 1).start()))) {
                last++;
            }
            int start = words.get(next).start();
            int end = words.get(last).end();
            if (end - start <= LONGEST_TEXT) {
                found.add(new ValueMention(start, end, new FactValue.Text(text.substring(start, end)), Hedge.EXACT));
            }
            covered = last + 1;
        }
        return found.build();
    }

    /** The words of a text fact, as they are compared: what links it to its cue is none of it. */
    static List<String> compared(String text) {
        List<String> folded = Words.folded(text);
        int first = 0;
        while (first + 1 < folded.size() && LINKS.contains(folded.get(first))) {
            first++;
        }
        return folded.subList(first, folded.size());
    }

    private int endOfCue(int at) {
        int end = -1;
        for (List<String> cue : cues) {
            if (isCueAt(cue, at)) {
                end = Math.max(end, at + cue.size());
            }
        }
        return end;
    }
}
