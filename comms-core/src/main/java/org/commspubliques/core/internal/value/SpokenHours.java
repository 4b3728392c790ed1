package org.commspubliques.core.internal.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalTime;
import java.util.List;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.Mentions;
import org.commspubliques.core.internal.text.TimeMention;
import org.commspubliques.core.internal.text.Word;

/** The hours of a text, and the ranges they make. Takes time linear in the number of words. */
public final class SpokenHours {

    /** After these, « 2 h » is how long, not when. */
    private static final ImmutableSet<String> HOW_LONG =
            ImmutableSet.of("pendant", "durant", "sous", "en", "dure", "durera", "les", "ces", "duree", "dans");

    /** After these, « 18 h avant le match » is when. */
    private static final ImmutableSet<String> WHEN = ImmutableSet.of("a", "des", "vers", "jusqu", "entre", "partir");

    private static final ImmutableSet<String> AT = ImmutableSet.of("a", "des");

    private static final ImmutableSet<String> OPENS = ImmutableSet.of(
            "ouvre", "ouvrent", "ouvrira", "ouvriront", "commence", "commencent", "commencera", "debute", "debutera");

    private static final ImmutableSet<String> CLOSES =
            ImmutableSet.of("ferme", "ferment", "fermera", "fermeront", "finit", "finira", "termine", "terminera");

    private SpokenHours() {}

    /**
     * Finds each hour, the « 8 » of « de 8 à 15 h » among them; how long something takes is none.
     *
     * @param text the text
     * @param words its words
     * @return the hours in order
     */
    public static ImmutableList<ValueMention> each(String text, List<Word> words) {
        ImmutableList.Builder<ValueMention> found = ImmutableList.builder();
        int covered = 0;
        for (TimeMention mention : Mentions.times(text, words)) {
            int at = Gaps.indexAt(words, mention.start());
            if (isHowLong(text, words, at, mention.end())) {
                covered = mention.end();
                continue;
            }
            if (at >= 2 && words.get(at - 2).start() >= covered && isShortStart(text, words, at)) {
                Word hour = words.get(at - 2);
                found.add(new ValueMention(
                        hour.start(),
                        hour.end(),
                        new FactValue.TimeOfDay(LocalTime.of(hour.number() % 24, 0)),
                        Hedge.EXACT));
            }
            found.add(new ValueMention(
                    mention.start(),
                    mention.end(),
                    new FactValue.TimeOfDay(mention.time()),
                    Ranges.hedge(words, mention.start())));
            covered = mention.end();
        }
        return found.build();
    }

    /** « de 8 à 15 h »: only one of the two is written as an hour. */
    private static boolean isShortStart(String text, List<Word> words, int at) {
        Word hour = words.get(at - 2);
        return hour.folded().length() <= 2
                && hour.number() >= 0
                && hour.number() <= 24
                && (Gaps.precededBy(words, at - 2, "de") || Gaps.precededBy(words, at - 2, "entre"))
                && Ranges.joins(
                        text, words, hour.start(), hour.end(), words.get(at).start());
    }

    private static boolean isHowLong(String text, List<Word> words, int at, int end) {
        if (at > 0 && !words.get(at).startsSentence()) {
            String before = Gaps.word(words, at - 1);
            if (HOW_LONG.contains(before) || Gaps.precededBy(words, at, "duree", "de")) {
                return true;
            }
        }
        // « 1 h 30 avant le match », but « à 18 h après le match »
        int next = Gaps.indexAt(words, end);
        String after = Gaps.word(words, next);
        if ((after.equals("avant") || after.equals("apres"))
                && words.get(next).start() > end
                && Gaps.isBlank(text, end, words.get(next).start())) {
            return !WHEN.contains(Gaps.word(words, at - 1));
        }
        // « 24 h/24 », « 24 h sur 24 »
        return text.startsWith("/24", end) || text.startsWith(" sur 24", end) || text.startsWith("\u00A0sur 24", end);
    }

    /**
     * Finds the ranges, and the hours that are part of none.
     *
     * @param text the text
     * @param words its words
     * @return the mentions in order
     */
    public static ImmutableList<ValueMention> ranges(String text, List<Word> words) {
        ImmutableList.Builder<ValueMention> found = ImmutableList.builder();
        List<ValueMention> hours = each(text, words);
        for (int i = 0; i < hours.size(); i++) {
            ValueMention left = hours.get(i);
            ValueMention right = i + 1 < hours.size() ? hours.get(i + 1) : null;
            if (right != null
                    && left.value() instanceof FactValue.TimeOfDay from
                    && right.value() instanceof FactValue.TimeOfDay until
                    && (Ranges.joins(text, words, left.start(), left.end(), right.start())
                            || isOpeningAndClosing(words, left, right))) {
                found.add(new ValueMention(
                        Ranges.start(words, left.start()),
                        right.end(),
                        from.equals(until) ? null : new FactValue.Hours(from.time(), until.time()),
                        Hedge.EXACT));
                i++;
            } else {
                found.add(left);
            }
        }
        return found.build();
    }

    /** « ouvre à 9 h et ferme à 18 h » */
    private static boolean isOpeningAndClosing(List<Word> words, ValueMention left, ValueMention right) {
        int first = Gaps.indexAt(words, left.start());
        int last = Gaps.indexAt(words, right.start());
        int closing = last - 2;
        boolean leads = AT.contains(Gaps.word(words, first - 1))
                && Gaps.word(words, last - 1).equals("a");
        int between = closing - Gaps.indexAt(words, left.end());
        return leads
                && between >= 0
                && between <= 2
                && OPENS.contains(Gaps.word(words, first - 2))
                && CLOSES.contains(Gaps.word(words, closing))
                && Gaps.isOneSentence(words, first, last);
    }
}
