package org.commspubliques.core.clarity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Source;

/**
 * Langage clair: rules {@code CLA-01} (an acronym that the text does not explain) and {@code CLA-02} (a very long
 * sentence). Both inform and never warn: the thresholds are advice, not rules. French texts only. Thread-safe.
 */
public final class ClarityCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "clarity";

    /** In words. Advice is 15 to 20 (guidance of the State on plain administrative language); twice that is hard to follow. */
    private static final int LONG_SENTENCE = 40;

    private static final Source ADVICE =
            Source.unchecked("recommandations de l’État sur le langage administratif clair : 15 à 20 mots par phrase");

    private static final ImmutableSet<String> KNOWN_BY_ALL = ImmutableSet.of(
            "SMS", "PDF", "TV", "CD", "DVD", "WIFI", "GPS", "SNCF", "SAMU", "HLM", "TVA", "OK", "FAQ", "NB", "PS",
            "ADN", "QR", "USB", "WWW", "HTTP", "HTTPS", "URL", "EDF", "PMI", "CV", "BP", "CS", "RDV", "FCFP", "XPF",
            "EUR", "URGENT");

    private static final ImmutableSet<String> ROMAN = ImmutableSet.of(
            "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII",
            "XIX", "XX", "XXI");

    /** Creates the check. */
    public ClarityCheck() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (!variant.id().language().startsWith("fr")) {
            return findings.build();
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < variant.sections().size(); i++) {
            String text = variant.sections().get(i).text();
            List<Word> words = Words.of(text);
            String pointer = Pointers.sectionText(communication, variant, i);
            findings.addAll(acronyms(text, words, pointer, seen));
            findings.addAll(longSentences(text, words, pointer));
        }
        return findings.build();
    }

    private static List<Finding> acronyms(String text, List<Word> words, String pointer, Set<String> seen) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableRangeSet<Integer> capitals = linesOfCapitals(text);
        for (Word word : words) {
            String written = text.substring(word.start(), word.end());
            if (isAcronym(written)
                    && !isPartOfAName(text, word)
                    && !capitals.contains(word.start())
                    && seen.add(written)
                    && !isExplained(text, word)) {
                findings.add(Finding.builder(
                                "CLA-01",
                                Severity.INFO,
                                Locus.of(pointer, word.start(), word.end()),
                                Wording.of(
                                        "Sigle « " + written + " » : non expliqué dans le texte.",
                                        "Acronym '" + written + "': not explained in the text."))
                        .category(FindingCategory.CLARITY)
                        .excerpt(written)
                        .proposal(Proposal.advice(Wording.of(
                                "Écrire le nom entier à la première occurrence, puis le sigle entre parenthèses.",
                                "Write the full name where it first occurs, then the acronym in brackets.")))
                        .build());
            }
        }
        return findings.build();
    }

    private static boolean isAcronym(String written) {
        return written.length() >= 2
                && written.length() <= 7
                && written.chars().allMatch(Character::isUpperCase)
                && !KNOWN_BY_ALL.contains(written)
                && !ROMAN.contains(written);
    }

    /** A word in a line of capitals, or joined to its neighbours by a hyphen or a full stop, is a heading or a name. */
    private static boolean isPartOfAName(String text, Word word) {
        return isJoiner(text, word.start() - 1) || (isJoiner(text, word.end()) && hasLetter(text, word.end() + 1));
    }

    /** Where the lines lie that hold no small letter: on a message board, all of them. */
    private static ImmutableRangeSet<Integer> linesOfCapitals(String text) {
        ImmutableRangeSet.Builder<Integer> lines = ImmutableRangeSet.builder();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            if (text.substring(start, end).codePoints().noneMatch(Character::isLowerCase)) {
                lines.add(Range.closedOpen(start, end + 1));
            }
            start = end + 1;
        }
        return lines.build();
    }

    private static boolean isJoiner(String text, int at) {
        return at >= 0 && at < text.length() && "-.@/_".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean hasLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    /** « Nom entier (SIGLE) » or « SIGLE (nom entier) ». */
    private static boolean isExplained(String text, Word word) {
        boolean inBrackets = word.start() > 0
                && text.charAt(word.start() - 1) == '('
                && word.end() < text.length()
                && text.charAt(word.end()) == ')';
        boolean bracketsFollow = text.startsWith(" (", word.end());
        return inBrackets || bracketsFollow;
    }

    private static List<Finding> longSentences(String text, List<Word> words, String pointer) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i < words.size() && !words.get(i).startsSentence()) {
                continue;
            }
            int length = i - first;
            if (length > LONG_SENTENCE) {
                int start = words.get(first).start();
                int end = words.get(i - 1).end();
                findings.add(longSentence(text, pointer, start, end, length));
            }
            first = i;
        }
        return findings.build();
    }

    private static Finding longSentence(String text, String pointer, int start, int end, int length) {
        String sentence = text.substring(start, end);
        return Finding.builder(
                        "CLA-02",
                        Severity.INFO,
                        Locus.of(pointer, start, end),
                        Wording.of(
                                "Phrase de " + length + " mots : difficile à suivre.",
                                "Sentence of " + length + " words: hard to follow."))
                .category(FindingCategory.CLARITY)
                .excerpt(Excerpt.of(sentence))
                .source(ADVICE)
                .proposal(Proposal.advice(
                        Wording.of("La couper en deux ou trois phrases.", "Cut it into two or three sentences.")))
                .build();
    }
}
