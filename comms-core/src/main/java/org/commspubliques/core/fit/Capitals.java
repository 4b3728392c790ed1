package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/** Texte en capitales, rule {@code A11Y-03}: lines of more than 30 letters without a small one. */
final class Capitals {

    private static final int LETTERS = 30;

    private static final Source USAGE = Source.unchecked(
            "usage : un texte en capitales se lit moins vite, et certaines synthèses vocales l’épellent");

    private Capitals() {}

    static List<Flaw> in(String text) {
        ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (isShouted(text, start, end)) {
                flaws.add(Flaw.inText(
                        "A11Y-03",
                        start,
                        end,
                        Wording.of("Texte en capitales : moins lisible.", "Text in capitals: harder to read."),
                        Proposal.advice(Wording.of(
                                "Écrire en minuscules ; la mise en forme peut montrer l’importance.",
                                "Write in small letters; the layout can show what matters.")),
                        USAGE));
            }
            start = end + 1;
        }
        return flaws.build();
    }

    private static boolean isShouted(String text, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > LETTERS;
    }
}
