package org.commspubliques.core.periodical;

import java.util.Locale;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Wording;

/** Signes: characters, spaces included, as an editor counts and says them. */
final class Signs {

    private Signs() {}

    /** The characters of all parts of a text. */
    static int in(Variant variant) {
        int signs = 0;
        for (Section section : variant.sections()) {
            signs = Math.addExact(signs, Measure.count(MeasureUnit.SIGNS, section.text()));
        }
        return signs;
    }

    /** A number of characters in words: « 1 200 signes ». */
    static Wording of(int number) {
        Wording grouped = number(number);
        return Wording.of(
                grouped.fr() + (Math.abs(number) < 2 ? " signe" : " signes"),
                grouped.en() + (Math.abs(number) == 1 ? " character" : " characters"));
    }

    static Wording number(int number) {
        String english = String.format(Locale.ROOT, "%,d", number);
        return Wording.of(english.replace(',', '\u202f'), english);
    }
}
