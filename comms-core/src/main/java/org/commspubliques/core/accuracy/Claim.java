package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.internal.text.DateWords;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.Hedge;
import org.commspubliques.core.internal.value.ValueMention;
import org.commspubliques.core.review.Pointers;

/**
 * One thing a text states that another may state otherwise: an hour, the end of a range, an amount.
 *
 * @param aspect what it is about, such as {@code hour.until}; two claims are compared where theirs is the same
 * @param value the value in a form that is equal exactly where the values are
 * @param place where it is stated
 */
record Claim(Aspect aspect, String value, Place place) {

    /** What claims are about. */
    enum Aspect {
        HOUR,
        HOUR_FROM,
        HOUR_UNTIL,
        DAY,
        DAY_FROM,
        DAY_UNTIL,
        AMOUNT,
        NAME,
        PHONE
    }

    /**
     * Where a claim is stated.
     *
     * @param variant the index of the variant
     * @param section the index of the section
     * @param mention the words and their value
     */
    record Place(int variant, int section, ValueMention mention) {

        /** In characters: what stands further before a value does not announce it. */
        private static final int ANNOUNCING_REACH = 60;

        private static final int ANNOUNCING_LETTERS = 4;

        /** Where the words stand in the communication. */
        Locus locus(Communication communication) {
            return Locus.of(
                    Pointers.sectionText(communication, communication.variants().get(variant), section),
                    mention.start(),
                    mention.end());
        }

        /** The words. */
        String words(Communication communication) {
            return text(communication).substring(mention.start(), mention.end());
        }

        /** The sentence they stand in, with the title before it where it is the first of its text. */
        String sentence(Communication communication) {
            String text = text(communication);
            int start = Words.sentenceStart(text, mention.start());
            String sentence = text.substring(start, Words.sentenceEnd(text, mention.end()));
            boolean isFirst = section > 0 && text.substring(0, start).isBlank();
            return isFirst ? new Place(variant, section - 1, mention).text(communication) + " " + sentence : sentence;
        }

        /** The longer words right before the value in its sentence: « La billetterie ouvre le mardi 2 juin ». */
        List<String> announcing(Communication communication) {
            String text = text(communication);
            String near = text.substring(Math.max(0, mention.start() - ANNOUNCING_REACH), mention.start());
            String before = near.substring(Words.sentenceStart(near, near.length()));
            ImmutableList.Builder<String> announcing = ImmutableList.builder();
            for (Word word : Words.of(before)) {
                boolean isNoDate = DateWords.month(word) == 0
                        && DateWords.wholeWeekday(word).isEmpty();
                if (word.folded().length() >= ANNOUNCING_LETTERS && word.number() < 0 && isNoDate) {
                    announcing.add(TopicKey.singular(word.folded()));
                }
            }
            return announcing.build();
        }

        private String text(Communication communication) {
            return communication.variants().get(variant).sections().get(section).text();
        }
    }

    /** As many digits of a number tell two subscribers of one town apart, with or without the country's code. */
    private static final int TELLING_DIGITS = 6;

    /** What a mention claims of a fact; a rounded figure claims nothing that could be contradicted. */
    static List<Claim> of(Place place, boolean isRange) {
        ValueMention mention = place.mention();
        FactValue value = mention.value();
        if (value instanceof FactValue.TimeOfDay hour) {
            Aspect aspect = bound(mention, isRange, Aspect.HOUR, Aspect.HOUR_FROM, Aspect.HOUR_UNTIL);
            return List.of(new Claim(aspect, hour.time().toString(), place));
        }
        if (value instanceof FactValue.Day day) {
            Aspect aspect = bound(mention, isRange, Aspect.DAY, Aspect.DAY_FROM, Aspect.DAY_UNTIL);
            return List.of(new Claim(aspect, day.date().toString(), place));
        }
        if (value instanceof FactValue.Hours hours) {
            return List.of(
                    new Claim(Aspect.HOUR_FROM, hours.from().toString(), place),
                    new Claim(Aspect.HOUR_UNTIL, hours.until().toString(), place));
        }
        if (value instanceof FactValue.Days days) {
            return List.of(
                    new Claim(Aspect.DAY_FROM, days.from().toString(), place),
                    new Claim(Aspect.DAY_UNTIL, days.until().toString(), place));
        }
        if (value instanceof FactValue.Moment moment) {
            return List.of(
                    new Claim(Aspect.DAY, moment.at().toLocalDate().toString(), place),
                    new Claim(Aspect.HOUR, moment.at().toLocalTime().toString(), place));
        }
        return value == null || mention.hedge() != Hedge.EXACT ? List.of() : other(value, place);
    }

    private static Aspect bound(ValueMention mention, boolean isRange, Aspect at, Aspect from, Aspect until) {
        if (!isRange) {
            return at;
        }
        return mention.hedge() == Hedge.FROM ? from : mention.hedge() == Hedge.UNTIL ? until : at;
    }

    private static List<Claim> other(FactValue value, Place place) {
        if (value instanceof FactValue.Money money) {
            return List.of(
                    new Claim(Aspect.AMOUNT, money.currency().getCurrencyCode() + " " + plain(money.amount()), place));
        }
        if (value instanceof FactValue.Quantity quantity) {
            return List.of(new Claim(Aspect.AMOUNT, plain(quantity.amount()), place));
        }
        if (value instanceof FactValue.Phone phone) {
            String digits = phone.digits();
            String telling = digits.substring(Math.max(0, digits.length() - TELLING_DIGITS));
            return List.of(new Claim(Aspect.PHONE, telling, place));
        }
        String name = String.join(" ", Words.folded(value.label().fr()));
        return ImmutableList.of(new Claim(Aspect.NAME, name, place));
    }

    /** The claims whose value is none of the others'. */
    static List<Claim> without(List<Claim> claims, List<Claim> others) {
        Set<String> values = new HashSet<>();
        others.forEach(other -> values.add(other.value()));
        return claims.stream().filter(claim -> !values.contains(claim.value())).toList();
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
