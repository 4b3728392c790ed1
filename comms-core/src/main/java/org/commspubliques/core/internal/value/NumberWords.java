package org.commspubliques.core.internal.value;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.commspubliques.core.internal.text.Word;
import org.jspecify.annotations.Nullable;

/** Numbers below a million in words: « deux cent trente », « quatre-vingt-dix-sept », « mille cinq cents ». */
public final class NumberWords {

    /** The value of each word that is added; « vingt » after « quatre » and « cent » multiply. */
    private static final ImmutableMap<String, Integer> VALUES = ImmutableMap.<String, Integer>builder()
            .put("un", 1)
            .put("une", 1)
            .put("deux", 2)
            .put("trois", 3)
            .put("quatre", 4)
            .put("cinq", 5)
            .put("six", 6)
            .put("sept", 7)
            .put("huit", 8)
            .put("neuf", 9)
            .put("dix", 10)
            .put("onze", 11)
            .put("douze", 12)
            .put("treize", 13)
            .put("quatorze", 14)
            .put("quinze", 15)
            .put("seize", 16)
            .put("vingt", 20)
            .put("vingts", 20)
            .put("trente", 30)
            .put("quarante", 40)
            .put("cinquante", 50)
            .put("soixante", 60)
            .put("septante", 70)
            .put("octante", 80)
            .put("nonante", 90)
            .put("cent", 100)
            .put("cents", 100)
            .put("mille", 1000)
            .buildOrThrow();

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private NumberWords() {}

    /**
     * Tells whether a word is a number of two or more, or belongs to one: « trois », « cent », but not « une ».
     *
     * @param folded the folded word
     * @return whether it says that there are several
     */
    public static boolean isMany(String folded) {
        return VALUES.getOrDefault(folded, 0) > 1;
    }

    /**
     * A number in words.
     *
     * @param value the number, from 2
     * @param next the index of the word after it
     */
    record Spoken(int value, int next) {}

    /** Reads the number that starts at a word; null where none does. « Un » alone is an article. */
    static @Nullable Spoken at(String text, List<Word> words, int first) {
        if (!VALUES.containsKey(words.get(first).folded()) || isPartOfOne(words, first)) {
            return null;
        }
        int thousands = 0;
        int below = 0;
        int at = first;
        while (at < words.size() && (at == first || isJoined(text, words, at))) {
            int value = value(words, at);
            if (value == 0 && words.get(at).folded().equals("et") && below % HUNDRED >= 20) {
                // « vingt et un », « soixante et onze »
                at++;
                value = value(words, at);
                if (value != 1 && value != 11) {
                    at--;
                    break;
                }
            }
            if (value == 0) {
                break;
            }
            if (value == THOUSAND) {
                if (thousands > 0) {
                    break;
                }
                thousands = Math.max(1, below) * THOUSAND;
                below = 0;
            } else if (value == HUNDRED) {
                if (below >= 10) {
                    break;
                }
                below = Math.max(1, below) * HUNDRED;
            } else if (value == 20 && below % HUNDRED == 4) {
                below += 4 * 20 - 4;
            } else if (fits(below % HUNDRED, value)) {
                below += value;
            } else {
                break;
            }
            at++;
        }
        int value = thousands + below;
        return value < 2 ? null : new Spoken(value, at);
    }

    /** « vingt, trente » are two numbers. */
    private static boolean isJoined(String text, List<Word> words, int at) {
        int from = words.get(at - 1).end();
        int to = words.get(at).start();
        return !words.get(at).startsSentence() && (Gaps.isBlank(text, from, to) || Gaps.isDash(text, from, to));
    }

    private static int value(List<Word> words, int at) {
        return VALUES.getOrDefault(Gaps.word(words, at), 0);
    }

    /** Tens take units, and sixty and eighty take all below twenty: « soixante-douze ». */
    private static boolean fits(int tens, int value) {
        if (tens == 0) {
            return true;
        }
        boolean isTeens = tens == 10 || tens == 70 || tens == 90;
        if (isTeens) {
            return value >= 7 && value < 10;
        }
        boolean takesTeens = tens == 60 || tens == 80;
        return (takesTeens && value < 20) || (tens % 10 == 0 && value < 10);
    }

    /** A number that begins before: reading starts at the first word of one. */
    private static boolean isPartOfOne(List<Word> words, int at) {
        return at > 0
                && !words.get(at).startsSentence()
                && VALUES.containsKey(words.get(at - 1).folded());
    }
}
