package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.accuracy.Claim.Aspect;
import org.commspubliques.core.accuracy.Claim.Place;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.EnglishValues;
import org.commspubliques.core.internal.value.SpokenDays;
import org.commspubliques.core.internal.value.SpokenFigures;
import org.commspubliques.core.internal.value.SpokenHours;
import org.commspubliques.core.internal.value.SpokenPhones;
import org.commspubliques.core.internal.value.ValueMention;

/**
 * All hours, days, amounts and telephone numbers that a variant states, but for the numbers of who answers for it.
 *
 * @param language the language of the variant
 * @param all the claims in order
 * @param numbers the numbers that may be days of a list, whose month stands elsewhere
 */
record SpokenClaims(String language, List<Claim> all, Set<Integer> numbers) {

    private static final int LONGEST_MONTH = 31;

    /**
     * Reads a variant.
     *
     * @param index its place among the variants of its communication
     * @param day the day it is public
     * @return the claims; none of what is not the authority's to say
     */
    static SpokenClaims of(Variant variant, int index, LocalDate day, Currency currency) {
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        ImmutableSet.Builder<Integer> numbers = ImmutableSet.builder();
        String language = variant.id().language();
        // A day that is off is not a day of what takes place.
        Set<LocalDate> off = language.startsWith("fr")
                ? CalledOff.in(variant, day)
                        .map(notice -> Set.copyOf(notice.days()))
                        .orElse(Set.of())
                : Set.of();
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            if (section.role() == SectionRole.OPPOSITION_COLUMN || section.role() == SectionRole.LEGAL_NOTICE) {
                continue;
            }
            List<Word> words = Words.of(section.text());
            List<ValueMention> mentions = mentions(section.text(), words, language, day, currency);
            // Who answers for a text is another for the press than for residents.
            boolean isOfWhoAnswers = section.role() == SectionRole.CONTACT || section.role() == SectionRole.SIGNATURE;
            for (ValueMention mention : mentions) {
                boolean isOff = mention.value() instanceof FactValue.Day said && off.contains(said.date());
                if (!isOff && !(isOfWhoAnswers && mention.value() instanceof FactValue.Phone)) {
                    claims.addAll(Claim.of(new Place(index, i, mention), true));
                }
            }
            numbers.addAll(loose(words, mentions));
        }
        return new SpokenClaims(language, claims.build(), numbers.build());
    }

    /** A language that is neither French nor English is read for what it writes as French does: « 8 h », « 9/12 », « 400 F ». */
    private static List<ValueMention> mentions(
            String text, List<Word> words, String language, LocalDate day, Currency currency) {
        if (words.isEmpty()) {
            return List.of();
        }
        if (language.startsWith("en")) {
            return Stream.of(
                            EnglishValues.hours(text, words),
                            EnglishValues.days(words, day),
                            EnglishValues.money(text, words, currency),
                            SpokenPhones.certain(text, words))
                    .flatMap(List::stream)
                    .collect(ImmutableList.toImmutableList());
        }
        return Stream.of(
                        SpokenHours.ranges(text, words),
                        SpokenDays.ranges(text, words, day),
                        SpokenFigures.money(text, words, currency),
                        SpokenPhones.certain(text, words))
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** « mercredi 16 à Robinson, jeudi 17 à Plum »: numbers that are part of nothing that was read. */
    private static Set<Integer> loose(List<Word> words, List<ValueMention> mentions) {
        RangeSet<Integer> read = TreeRangeSet.create();
        mentions.forEach(mention -> read.add(Range.closedOpen(mention.start(), mention.end())));
        return words.stream()
                .filter(word -> !read.contains(word.start()))
                .map(word -> word.folded().equals("1er") ? 1 : word.number())
                .filter(number -> number > 0 && number <= LONGEST_MONTH)
                .collect(ImmutableSet.toImmutableSet());
    }

    boolean isFrench() {
        return language.startsWith("fr");
    }

    /** The claims of some kind, each value once. */
    List<Claim> of(Set<Aspect> kind) {
        Set<String> seen = new HashSet<>();
        return all.stream()
                .filter(claim -> kind.contains(claim.aspect()) && seen.add(claim.value()))
                .toList();
    }

    /** Those among another's claims that are said nowhere here: « jusqu’à 15 h » and « à 15 h » are no two hours. */
    List<Claim> lacks(List<Claim> claims) {
        return Claim.without(claims, all).stream()
                .filter(claim -> !(claim.place().mention().value() instanceof FactValue.Day day
                        && numbers.contains(day.date().getDayOfMonth())))
                .toList();
    }
}
