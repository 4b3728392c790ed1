package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.core.accuracy.Claim.Place;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.SpokenDays;
import org.commspubliques.core.internal.value.SpokenFigures;
import org.commspubliques.core.internal.value.SpokenHours;
import org.commspubliques.core.internal.value.SpokenPhones;
import org.commspubliques.core.internal.value.ValueMention;

/** All hours, days, amounts and telephone numbers that a text states. */
final class SpokenClaims {

    private SpokenClaims() {}

    /**
     * Reads a variant.
     *
     * @param index its place among the variants of its communication
     * @param day the day it is public
     * @return the claims in order; none where it is not French, nor of what is not the authority's to say
     */
    static List<Claim> of(Variant variant, int index, LocalDate day, Currency currency) {
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        if (!variant.id().language().startsWith("fr")) {
            return claims.build();
        }
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            if (section.role() == SectionRole.OPPOSITION_COLUMN || section.role() == SectionRole.LEGAL_NOTICE) {
                continue;
            }
            for (ValueMention mention : mentions(section.text(), day, currency)) {
                claims.addAll(Claim.of(new Place(index, i, mention), true));
            }
        }
        return claims.build();
    }

    private static List<ValueMention> mentions(String text, LocalDate day, Currency currency) {
        List<Word> words = Words.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        SpokenHours.ranges(text, words),
                        SpokenDays.ranges(text, words, day),
                        SpokenFigures.money(text, words, currency),
                        SpokenPhones.certain(text, words))
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }
}
