package org.commspubliques.core.sms;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.internal.text.PlainReplacement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the characters of a text that are not in the GSM alphabet, and what each costs by itself. One that is left makes
 * UCS-2 of a text where everything else takes one unit, so that only its own places need be looked at: all of them
 * together take time linear in the text, however many different ones there are.
 */
final class CulpritCosts {

    /** A character, its places in the text, and those in the text where every culprit has been replaced. */
    private static final class Found {

        private final String character;
        private final @Nullable PlainReplacement replacement;
        private final ImmutableIntArray.Builder offsets = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder cleanOffsets = ImmutableIntArray.builder();

        private Found(String character) {
            this.character = character;
            this.replacement = PlainReplacement.of(character, GsmAlphabet::has).orElse(null);
        }

        private String clean() {
            return replacement == null ? "" : replacement.text();
        }
    }

    private final Map<String, Found> found = new LinkedHashMap<>();
    private final StringBuilder clean = new StringBuilder();

    private CulpritCosts(String text) {
        for (int start = 0, end; start < text.length(); start = end) {
            end = Graphemes.nextEnd(text, start);
            if (GsmAlphabet.holds(text, start, end)) {
                clean.append(text, start, end);
            } else {
                Found culprit = found.computeIfAbsent(text.substring(start, end), Found::new);
                culprit.offsets.add(start);
                culprit.cleanOffsets.add(clean.length());
                clean.append(culprit.clean());
            }
        }
    }

    /** Returns the culprits in the order of the text. */
    static ImmutableList<SmsCulprit> culprits(String text) {
        CulpritCosts costs = new CulpritCosts(text);
        int parts =
                SmsSegments.partsOf(costs.clean.toString(), SmsEncoding.GSM_7).size();
        return costs.found.values().stream()
                .map(each -> new SmsCulprit(
                        each.character, each.offsets.build(), each.replacement, costs.partsWith(each) - parts))
                .collect(ImmutableList.toImmutableList());
    }

    /** The parts of the text where this culprit alone is left. */
    private int partsWith(Found culprit) {
        SmsCounter.Filling filling = new SmsCounter.Filling(SmsEncoding.UCS_2.single(), SmsEncoding.UCS_2.joined());
        int replaced = culprit.clean().length();
        int at = 0;
        for (int next : culprit.cleanOffsets.build().asList()) {
            filling.addUnits(next - at);
            String kept = culprit.character;
            for (int i = 0; i < kept.length(); i += Character.charCount(kept.codePointAt(i))) {
                filling.add(Character.charCount(kept.codePointAt(i)));
            }
            at = next + replaced;
        }
        filling.addUnits(clean.length() - at);
        return filling.parts();
    }
}
