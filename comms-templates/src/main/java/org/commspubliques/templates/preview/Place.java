package org.commspubliques.templates.preview;

import com.google.common.primitives.Ints;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.finding.Locus;

/**
 * Where a finding is shown.
 *
 * @param variant the variant, from 0, or {@link #NOWHERE}
 * @param section the section of it, from 0, or {@link #NOWHERE}
 * @param medium the medium of it, from 0, or {@link #NOWHERE}
 * @param marked whether it marks a part of the section
 */
record Place(int variant, int section, int medium, boolean marked) {

    static final int NOWHERE = -1;

    private static final Place WHOLE = new Place(NOWHERE, NOWHERE, NOWHERE, false);

    private static final Pattern POINTER =
            Pattern.compile("/variants/(\\d{1,9})(?:/(?:sections/(\\d{1,9})|media/(\\d{1,9}))(?:/.*)?)?");

    static Place of(Communication communication, Locus locus) {
        Matcher pointer = POINTER.matcher(locus.pointer());
        if (!pointer.matches()) {
            return WHOLE;
        }
        int variant = index(pointer, 1, communication.variants());
        if (variant == NOWHERE) {
            return WHOLE;
        }
        int section = index(pointer, 2, communication.variants().get(variant).sections());
        int medium = index(pointer, 3, communication.variants().get(variant).media());
        return new Place(variant, section, medium, section != NOWHERE && holds(communication, variant, section, locus));
    }

    private static int index(Matcher pointer, int group, List<?> items) {
        String digits = pointer.group(group);
        Integer index = digits == null ? null : Ints.tryParse(digits);
        return index == null || index >= items.size() ? NOWHERE : index;
    }

    private static boolean holds(Communication communication, int variant, int section, Locus locus) {
        String text =
                communication.variants().get(variant).sections().get(section).text();
        return locus.pointer().endsWith("/text") && MarkedText.holds(text, locus.start(), locus.end());
    }
}
