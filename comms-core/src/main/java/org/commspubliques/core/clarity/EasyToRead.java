package org.commspubliques.core.clarity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;

/**
 * Facile à lire et à comprendre, rule {@code CLA-11}: percentages, Roman numerals, semicolons and « etc. », which the
 * European rules for easy-to-read information ask to do without.
 */
final class EasyToRead {

    private static final WordSet ROMAN =
            WordSet.of("ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi"
                    + " xve xvie xviie xviiie xixe xxe xxie");

    private static final WordSet AND_SO_ON = WordSet.of("etc");

    private EasyToRead() {}

    static List<Remark> in(Passage passage) {
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '‰') {
                remarks.add(remark(
                        i,
                        i + 1,
                        Wording.of("Pourcentage.", "Percentage."),
                        Wording.of(
                                "Dire « 1 personne sur 4 », ou « peu », ou « beaucoup ».",
                                "Say \"1 person in 4\", \"few\" or \"many\".")));
            } else if (c == ';') {
                remarks.add(remark(
                        i,
                        i + 1,
                        Wording.of("Point-virgule.", "Semicolon."),
                        Wording.of("Faire deux phrases.", "Make two sentences.")));
            }
        }
        for (int i = 0; i < passage.size(); i++) {
            if (ROMAN.contains(passage.key(i)) && Character.isUpperCase(text.charAt(passage.start(i)))) {
                remarks.add(remark(
                        passage.start(i),
                        passage.end(i),
                        Wording.of("Chiffre romain.", "Roman numeral."),
                        Wording.of("L’écrire en chiffres : « 19 ».", "Write it in figures: \"19\".")));
            } else if (AND_SO_ON.contains(passage.key(i))) {
                remarks.add(remark(
                        passage.start(i),
                        passage.end(i),
                        Wording.of(
                                "« etc. » : le lecteur ne sait pas ce qui manque.",
                                "\"etc.\": the reader cannot know what is left out."),
                        Wording.of("Dire tout, ou donner un exemple.", "Say all, or give an example.")));
            }
        }
        return remarks.build();
    }

    private static Remark remark(int start, int end, Wording message, Wording advice) {
        return new Remark("CLA-11", start, end, message, Proposal.advice(advice));
    }
}
