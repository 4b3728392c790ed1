package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.DateMention;
import org.commspubliques.core.internal.text.Mentions;
import org.commspubliques.core.internal.text.TimeMention;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;

/**
 * Cohérence avec le registre des faits: rules {@code COH-00} (a fact the communication relies on is not in the register)
 * and {@code COH-01} (the text says otherwise than the register).
 *
 * <p>A value is compared where a cue of the fact announces it, in the same sentence and at most six words before it; a
 * quantity where its unit follows the number. French texts only. Thread-safe.
 */
public final class FactCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "accuracy.facts";

    private static final int REACH_OF_A_CUE = 6;

    /** In UTF-16 units; no figure of a communication is longer, and parsing takes time that grows faster than length. */
    private static final int LONGEST_NUMBER = 30;

    private final FactRegister register;

    /**
     * Creates the check.
     *
     * @param register the facts
     */
    public FactCheck(FactRegister register) {
        this.register = register;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (FactKey key : communication.facts()) {
            Optional<Fact> fact = register.find(key);
            if (fact.isEmpty()) {
                findings.add(unknown(communication, variant, key));
            } else if (variant.id().language().startsWith("fr")) {
                findings.addAll(compare(communication, variant, fact.get(), context));
            }
        }
        return findings.build();
    }

    private static Finding unknown(Communication communication, Variant variant, FactKey key) {
        return Finding.builder(
                        "COH-00",
                        Severity.WARNING,
                        Locus.of(Pointers.variant(communication, variant)),
                        Wording.of(
                                "Le fait « " + key + " » n’est pas au registre : rien ne permet de le vérifier.",
                                "Fact '" + key + "' is not in the register: nothing to check it against."))
                .category(FindingCategory.CONSISTENCY)
                .proposal(Proposal.advice(Wording.of(
                        "Faire inscrire ce fait par le service qui en répond.",
                        "Have the unit that answers for it register the fact.")))
                .build();
    }

    private static List<Finding> compare(
            Communication communication, Variant variant, Fact fact, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            String pointer = Pointers.sectionText(communication, variant, i);
            List<Word> words = Words.of(section.text());
            for (Stated stated : statedValues(fact, section.text(), words, context)) {
                if (!stated.agrees()) {
                    findings.add(contradiction(fact, section.text(), pointer, stated));
                }
            }
        }
        return findings.build();
    }

    /** A value found where the fact's value should be. */
    private record Stated(int start, int end, boolean agrees) {}

    private static List<Stated> statedValues(Fact fact, String text, List<Word> words, ReviewContext context) {
        ImmutableList.Builder<Stated> stated = ImmutableList.builder();
        if (fact.value() instanceof FactValue.TimeOfDay expected) {
            int after = 0;
            for (TimeMention mention : Mentions.times(text, words)) {
                if (isAnnounced(fact, words, after, mention.start())) {
                    stated.add(new Stated(
                            mention.start(), mention.end(), mention.time().equals(expected.time())));
                }
                after = mention.end();
            }
        } else if (fact.value() instanceof FactValue.Day expected) {
            int after = 0;
            for (DateMention mention : Mentions.dates(text, words)) {
                if (isAnnounced(fact, words, after, mention.start())) {
                    boolean agrees = mention.resolve(context.day())
                            .filter(expected.date()::equals)
                            .isPresent();
                    stated.add(new Stated(mention.start(), mention.end(), agrees));
                }
                after = mention.end();
            }
        } else if (fact.value() instanceof FactValue.Quantity expected) {
            stated.addAll(quantities(fact, expected, text, words));
        }
        return stated.build();
    }

    private static List<Stated> quantities(Fact fact, FactValue.Quantity expected, String text, List<Word> words) {
        ImmutableList.Builder<Stated> stated = ImmutableList.builder();
        List<String> unit = Words.folded(expected.unit());
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isNumber() || startsInsideNumber(text, words, i)) {
                continue;
            }
            int last = lastDigits(text, words, i);
            int start = words.get(i).start();
            int end = words.get(last).end();
            if (end - start > LONGEST_NUMBER || hasTwoCommas(text, start, end)) {
                continue;
            }
            boolean announced = fact.cues().isEmpty()
                    || isAnnounced(fact, words, 0, words.get(i).start());
            boolean counted =
                    unit.isEmpty() ? signFollows(text, end, expected.unit()) : followedBy(words, last + 1, unit);
            if (announced && counted) {
                stated.add(new Stated(start, end, number(text, start, end).compareTo(expected.amount()) == 0));
            }
        }
        return stated.build();
    }

    /** Whether the digits before belong to the same number, as in « 12 400 » or « 3,5 ». */
    private static boolean startsInsideNumber(String text, List<Word> words, int at) {
        return at > 0 && words.get(at - 1).isNumber() && joinsDigits(text, words.get(at - 1), words.get(at));
    }

    private static int lastDigits(String text, List<Word> words, int first) {
        int last = first;
        while (last + 1 < words.size()
                && words.get(last + 1).isNumber()
                && joinsDigits(text, words.get(last), words.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean joinsDigits(String text, Word left, Word right) {
        String between = text.substring(left.end(), right.start());
        boolean thousands = right.end() - right.start() == 3
                && (between.equals(" ") || between.equals("\u00A0") || between.equals("\u202F"));
        return thousands || between.equals(",");
    }

    /** « 1,2,3 » is a list. */
    private static boolean hasTwoCommas(String text, int start, int end) {
        String figure = text.substring(start, end);
        return figure.indexOf(',') != figure.lastIndexOf(',');
    }

    /** A unit without letters, such as « % » or « € », is no word. */
    private static boolean signFollows(String text, int end, String sign) {
        int at = end;
        while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
            at++;
        }
        return text.startsWith(sign, at);
    }

    private static BigDecimal number(String text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ',') {
                digits.append('.');
            } else if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            }
        }
        return new BigDecimal(digits.toString());
    }

    private static boolean followedBy(List<Word> words, int at, List<String> unit) {
        if (at + unit.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < unit.size(); i++) {
            if (!words.get(at + i).folded().equals(unit.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A cue announces the first value that follows it: « de 8 h jusqu’à 15 h » says nothing of 15 h by its « de ». */
    private static boolean isAnnounced(Fact fact, List<Word> words, int after, int valueStart) {
        int value = indexAt(words, valueStart);
        int first = after == 0 ? 0 : indexAt(words, after);
        for (String cue : fact.cues()) {
            List<String> cueWords = Words.folded(cue);
            int earliest = Math.max(first, value - REACH_OF_A_CUE - cueWords.size());
            for (int at = value - cueWords.size(); at >= earliest; at--) {
                if (at >= 0 && followedBy(words, at, cueWords) && isOneSentence(words, at + 1, value)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOneSentence(List<Word> words, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (words.get(i).startsSentence()) {
                return false;
            }
        }
        return true;
    }

    private static int indexAt(List<Word> words, int start) {
        int low = 0;
        int high = words.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Finding contradiction(Fact fact, String text, String pointer, Stated stated) {
        String excerpt = text.substring(stated.start(), stated.end());
        Wording value = fact.value().label();
        return Finding.builder(
                        "COH-01",
                        Severity.WARNING,
                        Locus.of(pointer, stated.start(), stated.end()),
                        Wording.of(
                                fact.label().fr() + " : « " + excerpt + " » dans le texte, " + value.fr()
                                        + " au registre des faits ("
                                        + fact.source().title() + ").",
                                fact.label().en() + ": '" + excerpt + "' in the text, " + value.en()
                                        + " in the register of facts ("
                                        + fact.source().title() + ")."))
                .category(FindingCategory.CONSISTENCY)
                .excerpt(excerpt)
                .source(fact.source())
                .proposal(Proposal.reword(
                        Wording.of(
                                "Reprendre la valeur du registre, ou faire corriger le registre par " + fact.owner()
                                        + ".",
                                "Take the value of the register, or have " + fact.owner() + " correct the register."),
                        fact.value() instanceof FactValue.Quantity quantity ? quantity.figure() : value.fr()))
                .build();
    }
}
