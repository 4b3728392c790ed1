package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;

/** Adresses nues, rule {@code A11Y-06}: a long address where the channel could name the link. */
final class BareAddresses {

    /** In UTF-16 units: the address of a home page is short, and people read it. */
    private static final int LONG = 40;

    private static final Source EXPLICIT = Source.unchecked("RGAA 4.1, critère 6.1 : chaque lien est explicite");

    private BareAddresses() {}

    static List<Flaw> in(String text) {
        ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
        int i = text.indexOf("http");
        while (i >= 0) {
            int end = i;
            if (text.startsWith("http://", i) || text.startsWith("https://", i)) {
                end = endOfAddress(text, i);
                if (end - i > LONG) {
                    flaws.add(flaw(i, end));
                }
            }
            i = text.indexOf("http", Math.max(end, i + 1));
        }
        return flaws.build();
    }

    private static int endOfAddress(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ' && "\u00A0\u202F«»<>\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static Flaw flaw(int start, int end) {
        return Flaw.inText(
                "A11Y-06",
                start,
                end,
                Wording.of(
                        "Adresse longue, qu’un lecteur d’écran épelle.",
                        "A long address, which a screen reader spells out."),
                Proposal.advice(Wording.of(
                        "En faire un lien nommé : « le règlement de la piscine ».",
                        "Make it a link with a name: \"the rules of the pool\".")),
                EXPLICIT);
    }
}
