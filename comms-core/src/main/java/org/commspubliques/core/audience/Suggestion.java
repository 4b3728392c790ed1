package org.commspubliques.core.audience;

import java.util.Collection;
import java.util.stream.Collectors;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.language.Wording;

/** Says that a name is unknown, which one was probably meant, and which there are. */
final class Suggestion {

    private static final int SHOWN = 12;

    /** Longer names are not shown whole. */
    private static final int LONGEST = 100;

    private Suggestion() {}

    static Wording of(Wording what, String written, Collection<String> known) {
        String cut = written.length() > LONGEST ? written.substring(0, LONGEST) + "…" : written;
        String meant = NearestName.of(written, known).orElse("");
        String names =
                known.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (known.size() > SHOWN ? ", …" : "");
        return Wording.of(
                what.fr() + " «\u00a0" + cut + "\u00a0» n’existe pas"
                        + (meant.isEmpty() ? "" : "\u202f; vouliez-vous écrire «\u00a0" + meant + "\u00a0»\u202f?")
                        + (meant.isEmpty() ? "\u202f; " : " ") + "attendu\u00a0: " + names,
                "no " + what.en() + " '" + cut + "'" + (meant.isEmpty() ? "; " : "; did you mean '" + meant + "'? ")
                        + "expected: " + names);
    }
}
