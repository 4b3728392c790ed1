package org.commspubliques.core.rule;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordSet;

/** Who says what stands between quotation marks, by the words of the same sentence before and after it. */
final class Speakers {

    /** How much of the text is looked at on either side, in characters and in words. */
    private static final int REACH = 160;

    private static final int MOST_WORDS = 12;

    /** An elected official, or what an official speaks in. */
    private static final WordSet OFFICIAL =
            WordSet.of("maire mairesse adjoint adjointe élu élue discours édito éditorial");

    /** An official of the authority that the next words name, or else of a club, a company or a court. */
    private static final WordSet MEMBER = WordSet.of("président présidente conseiller conseillère sénateur député");

    private static final WordSet ASSEMBLY = WordSet.of(
            "municipal municipale départemental départementale régional régionale communautaire métropolitain métropolitaine"
                    + " territorial territoriale provincial provinciale conseil département région métropole communauté"
                    + " agglomération intercommunalité province assemblée gouvernement congrès");

    /** « Présidente de la communauté ». */
    private static final int FARTHEST_ASSEMBLY = 3;

    /** In front of an official who is not the one that speaks: « lettre au maire », « l’ancien maire ». */
    private static final WordSet NOT_THIS_ONE = WordSet.of("au ancien ancienne ex");

    private Speakers() {}

    /** Returns the quotations that no elected official is said to speak. */
    static List<int[]> withoutOfficials(String text, List<int[]> quotations) {
        List<int[]> others = new ArrayList<>();
        for (int[] span : quotations) {
            if (!isOfficialBefore(text, span[0]) && !isOfficialAfter(text, span[1])) {
                others.add(span);
            }
        }
        return others;
    }

    private static boolean isOfficialBefore(String text, int end) {
        String near = text.substring(Math.max(0, end - REACH), end);
        Passage words = Passage.of(near.substring(near.lastIndexOf('\n') + 1));
        for (int i = words.size() - 1; i >= Math.max(0, words.size() - MOST_WORDS); i--) {
            if (isOfficial(words, i)) {
                return true;
            }
            if (words.startsSentence(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOfficialAfter(String text, int start) {
        String near = text.substring(start, Math.min(text.length(), start + REACH));
        int line = near.indexOf('\n');
        Passage words = Passage.of(line < 0 ? near : near.substring(0, line));
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            if (i == 0 ? !goesOn(words) : words.startsSentence(i)) {
                return false;
            }
            if (isOfficial(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence of the quotation goes on: « … », déclare Mme la maire. */
    private static boolean goesOn(Passage words) {
        int first = words.start(0);
        return Character.isLowerCase(words.text().charAt(first)) || words.text().lastIndexOf(',', first) >= 0;
    }

    private static boolean isOfficial(Passage words, int at) {
        if (at > 0 && NOT_THIS_ONE.contains(words.key(at - 1))) {
            return false;
        }
        if (OFFICIAL.contains(words.key(at))) {
            return true;
        }
        if (!MEMBER.contains(words.key(at))) {
            return false;
        }
        for (int i = at + 1; i <= Math.min(at + FARTHEST_ASSEMBLY, words.size() - 1); i++) {
            if (ASSEMBLY.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }
}
