package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;

/** Rule {@code ACC-04} for postal codes: a number before a town's name, in an address. */
final class PostalForms {

    private static final ImmutableSet<String> STREETS = ImmutableSet.of(
            "rue",
            "avenue",
            "boulevard",
            "place",
            "chemin",
            "route",
            "impasse",
            "allee",
            "quai",
            "cours",
            "square",
            "bp",
            "cs",
            "promenade",
            "esplanade",
            "passage",
            "lotissement");

    private static final int REACH = 10;

    private PostalForms() {}

    static List<Finding> of(Passage passage, NumberingPlans plans, Territory territory) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (int i = 1; i + 1 < passage.words().size(); i++) {
            judge(passage, i, plans, territory).ifPresent(findings::add);
        }
        return findings.build();
    }

    private static Optional<Finding> judge(Passage passage, int at, NumberingPlans plans, Territory territory) {
        Word word = passage.words().get(at);
        int length = word.folded().length();
        if (length < 3 || length > 6 || !word.isNumber() || !isBeforeTown(passage, at) || !isInAddress(passage, at)) {
            return Optional.empty();
        }
        int start = startOfSplit(passage, at);
        String digits = passage.text()
                .substring(start, word.end())
                .chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean isSplit = start < word.start();
        if (plans.isPostalCode(digits) && !isSplit) {
            return Optional.empty();
        }
        if (!isSplit && length == 3) {
            return Optional.empty();
        }
        boolean isCertain = !isSplit && length == 5;
        String excerpt = passage.quote(start, word.end());
        Wording own = plans.postalBeginning(territory)
                .filter(beginning -> !plans.isPostalCode(digits))
                .map(beginning -> Wording.of(
                        " Ici, ils commencent par " + beginning + ".", " Here they begin with " + beginning + "."))
                .orElse(Wording.same(""));
        Wording advice = Wording.of("Vérifier le code postal.", "Check the postal code.");
        return Optional.of(passage.finding(
                        "ACC-04",
                        isCertain ? Severity.WARNING : Severity.INFO,
                        start,
                        word.end(),
                        Wording.of(
                                "« " + excerpt
                                        + " » n’a pas la forme d’un code postal (5 chiffres d’une seule tenue, qui"
                                        + " commencent par un département ou un territoire)." + own.fr(),
                                "'" + excerpt + "' does not have the form of a postal code (5 digits in one piece that"
                                        + " begin with a department or a territory)." + own.en()))
                .proposal(plans.isPostalCode(digits) ? Proposal.reword(advice, digits) : Proposal.advice(advice))
                .build());
    }

    /** « 98 800 Nouméa » : where the number starts, with the two digits before it. */
    private static int startOfSplit(Passage passage, int at) {
        Word word = passage.words().get(at);
        Word before = passage.words().get(at - 1);
        boolean isSplit = word.folded().length() == 3
                && before.folded().length() == 2
                && before.isNumber()
                && Words.isBlank(passage.text(), before.end(), word.start());
        return isSplit ? before.start() : word.start();
    }

    private static boolean isBeforeTown(Passage passage, int at) {
        Word word = passage.words().get(at);
        Word next = passage.words().get(at + 1);
        return next.end() - next.start() > 2
                && Character.isUpperCase(passage.text().charAt(next.start()))
                && !STREETS.contains(next.folded())
                && Words.isBlank(passage.text(), word.end(), next.start());
    }

    /** The street stands before it, and a comma, a dash or a new line ends it. */
    private static boolean isInAddress(Passage passage, int at) {
        int first = passage.words().get(at).folded().length() == 3 ? at - 1 : at;
        if (first < 1) {
            return false;
        }
        String between = passage.text()
                .substring(
                        passage.words().get(first - 1).end(),
                        passage.words().get(first).start());
        boolean isApart = between.indexOf(',') >= 0
                || between.indexOf('\n') >= 0
                || between.contains(" - ")
                || between.contains(" – ");
        for (int i = first - 1; isApart && i >= Math.max(0, first - REACH); i--) {
            if (STREETS.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }
}
