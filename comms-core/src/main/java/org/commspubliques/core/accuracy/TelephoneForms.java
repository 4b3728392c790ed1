package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.accuracy.NumberingPlans.Plan;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;

/** Rule {@code ACC-04} for telephone numbers: digits too many or too few. */
final class TelephoneForms {

    private static final ImmutableSet<String> NAMES =
            ImmutableSet.of("tel", "telephone", "telephones", "tph", "fax", "telecopie");

    /** These announce a number wherever they stand before one in pairs. */
    private static final ImmutableSet<String> CALLED =
            ImmutableSet.of("rens", "renseignement", "renseignements", "info", "infos", "contact", "contacts");

    /** Before a colon, these announce a number as well as anything else. */
    private static final ImmutableSet<String> ASKING = ImmutableSet.of(
            "information",
            "informations",
            "standard",
            "accueil",
            "reservation",
            "reservations",
            "inscription",
            "inscriptions",
            "urgence",
            "urgences");

    private static final int LONGEST = 40;
    private static final int LONGEST_LAST_GROUP = 3;
    private static final int SHORTEST_JUDGED = 5;

    private final Passage passage;
    private final NumberingPlans plans;
    private final Optional<Plan> own;

    TelephoneForms(Passage passage, NumberingPlans plans, Territory territory) {
        this.passage = passage;
        this.plans = plans;
        this.own = plans.of(territory);
    }

    /**
     * Digits in groups.
     *
     * @param start where they start, with their sign
     * @param end where they end, exclusive
     * @param digits the digits alone
     * @param groups how many groups they are in
     * @param isInPairs whether every group is of two digits
     * @param isInPairsAtFirst whether the last group alone may have a digit less or more
     * @param isFollowed whether digits that belong to something else come right after, such as those of « 8h »
     */
    private record Dialled(
            int start,
            int end,
            String digits,
            int groups,
            boolean isInPairs,
            boolean isInPairsAtFirst,
            boolean isFollowed) {}

    List<Finding> findings() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        String text = passage.text();
        int at = 0;
        while (at < text.length()) {
            boolean isSign = text.charAt(at) == '+' && at + 1 < text.length() && isDigit(at + 1);
            if ((!isDigit(at) && !isSign) || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
                at++;
                continue;
            }
            Dialled dialled = read(at);
            judge(dialled, isSign).ifPresent(findings::add);
            at = Math.max(at + 1, dialled.end);
        }
        return findings.build();
    }

    private Dialled read(int start) {
        String text = passage.text();
        StringBuilder digits = new StringBuilder();
        int opening = start;
        int at = text.charAt(start) == '+' ? start + 1 : start;
        int end = at;
        int groups = 0;
        boolean pairs = true;
        boolean pairsBefore = true;
        boolean isFollowed = false;
        while (at < text.length() && isDigit(at) && at - start < LONGEST) {
            int groupEnd = at;
            while (groupEnd < text.length() && isDigit(groupEnd)) {
                groupEnd++;
            }
            boolean isOther = groupEnd < text.length()
                    && (Character.isLetter(text.charAt(groupEnd)) || "€%°:".indexOf(text.charAt(groupEnd)) >= 0);
            if (isOther && groups > 0) {
                isFollowed = true;
                break;
            }
            pairsBefore = pairs && groupEnd - at <= LONGEST_LAST_GROUP;
            pairs &= groupEnd - at == 2;
            digits.append(text, at, groupEnd);
            groups++;
            end = groupEnd;
            if (isCodeInBrackets(start, groupEnd)) {
                opening = start - 1;
            }
            at = afterSeparator(isCodeInBrackets(start, groupEnd) ? groupEnd + 1 : groupEnd, digits.length());
        }
        return new Dialled(
                groups > 1 ? opening : start, end, digits.toString(), groups, pairs, pairsBefore, isFollowed);
    }

    /** « (+687) 27 31 15 », « (00 687) 27 31 15 » */
    private boolean isCodeInBrackets(int start, int end) {
        String text = passage.text();
        boolean isCode = text.charAt(start) == '+' || text.startsWith("00", start);
        return isCode && start > 0 && text.charAt(start - 1) == '(' && end < text.length() && text.charAt(end) == ')';
    }

    /** One space, full stop or hyphen stands between groups; « (0) » after a country code is not dialled with it. */
    private int afterSeparator(int at, int soFar) {
        String text = passage.text();
        int next = at < text.length() && (isSpace(at) || ".-".indexOf(text.charAt(at)) >= 0) ? at + 1 : at;
        if (soFar <= 3 && text.startsWith("(0)", next)) {
            next += 3;
            return next < text.length() && isSpace(next) ? next + 1 : next;
        }
        return next == at ? text.length() : next;
    }

    private boolean isSpace(int at) {
        return passage.text().charAt(at) != '\n' && Words.isBlank(passage.text(), at, at + 1);
    }

    private boolean isDigit(int at) {
        return passage.text().charAt(at) >= '0' && passage.text().charAt(at) <= '9';
    }

    private Optional<Finding> judge(Dialled dialled, boolean isInternational) {
        String digits = dialled.digits;
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        boolean isNamed = isNamed(dialled);
        boolean isShaped = dialled.isInPairs && dialled.groups >= 4 && digits.startsWith("0");
        if (isInternational || (digits.startsWith("00") && (isNamed || isShaped))) {
            String fromCode = isInternational ? digits : digits.substring(2);
            boolean isNumber = isNamed || (dialled.groups >= 4 && fromCode.length() >= 8);
            return isNumber ? international(dialled, fromCode) : Optional.empty();
        }
        if (digits.length() < SHORTEST_JUDGED || !(isNamed || isShaped) || isRight(digits)) {
            return Optional.empty();
        }
        // Departments, lots and scores are written in pairs too.
        boolean isCodeWithoutSign = plans.dialledFromAbroad(digits)
                .filter(abroad -> abroad.getKey()
                        .digits()
                        .fits(digits.substring(abroad.getValue().length())))
                .isPresent();
        boolean isCertain = !isCodeWithoutSign
                && isNamed
                && !dialled.isFollowed
                && !plans.fitsAnyPlan(digits)
                && digits.length() < 15;
        return Optional.of(finding(dialled, isCertain ? Severity.WARNING : Severity.INFO, own.map(Plan::form)));
    }

    private Optional<Finding> international(Dialled dialled, String digits) {
        Optional<Map.Entry<Plan, String>> abroad = plans.dialledFromAbroad(digits);
        if (abroad.isEmpty()) {
            return Optional.empty();
        }
        Plan plan = abroad.get().getKey();
        String rest = digits.substring(abroad.get().getValue().length());
        if (plan.digits().fits(rest)) {
            return Optional.empty();
        }
        boolean isTrunkDialled = !plan.trunk().isEmpty() && plan.fitsNationally(rest);
        return Optional.of(finding(
                dialled,
                isTrunkDialled ? Severity.INFO : Severity.WARNING,
                Optional.of(formFromAbroad(plan, abroad.get().getValue()))));
    }

    private static Wording formFromAbroad(Plan plan, String code) {
        int count = plan.digits().count();
        return Wording.of(count + " chiffres après +" + code, count + " digits after +" + code);
    }

    /** Whether it is dialled so where the authority is; two numbers may stand side by side. */
    private boolean isRight(String digits) {
        if (own.isEmpty() || plans.isShort(digits) || own.get().fitsNationally(digits)) {
            return true;
        }
        int whole = own.get().trunk().length() + own.get().digits().count();
        if (digits.length() % whole != 0) {
            return isOfTenDigits(digits);
        }
        for (int i = 0; i < digits.length(); i += whole) {
            if (!own.get().fitsNationally(digits.substring(i, i + whole))) {
                return isOfTenDigits(digits);
            }
        }
        return true;
    }

    /** The plan of ten digits is dialled from everywhere as it is written. */
    private boolean isOfTenDigits(String digits) {
        return digits.length() == 10 && digits.startsWith("0") && plans.fitsAnyPlan(digits);
    }

    /** « Tél. : », « téléphone au », « appelez le », « Renseignements : » right before the digits. */
    private boolean isNamed(Dialled dialled) {
        int before = passage.indexAt(dialled.start) - 1;
        // Digits may go on a word that a mark or a rare letter hides.
        if (before < 0
                || passage.words().get(before).end() > dialled.start
                || passage.text()
                        .substring(passage.words().get(before).end(), dialled.start)
                        .contains("\n")) {
            return false;
        }
        String word = passage.word(before);
        if (NAMES.contains(word)) {
            return true;
        }
        boolean looksDialled = dialled.groups > 2 && dialled.isInPairsAtFirst;
        if (CALLED.contains(word)) {
            return looksDialled;
        }
        if (ASKING.contains(word)) {
            String between =
                    passage.text().substring(passage.words().get(before).end(), dialled.start);
            return looksDialled && between.contains(":");
        }
        boolean isLink = word.equals("au") || word.equals("le");
        String verb = passage.word(before - 1);
        boolean isCall = verb.startsWith("appel") || verb.startsWith("compos") || verb.startsWith("telephon");
        return isLink
                && ((isCall && dialled.isInPairs && dialled.groups > 2) || (CALLED.contains(verb) && looksDialled));
    }

    private Finding finding(Dialled dialled, Severity severity, Optional<Wording> form) {
        String excerpt = passage.quote(dialled.start, dialled.end);
        Wording expected = form.map(
                        wording -> Wording.of(" Attendu : " + wording.fr() + ".", " Expected: " + wording.en() + "."))
                .orElse(Wording.same(""));
        return passage.finding(
                        "ACC-04",
                        severity,
                        dialled.start,
                        dialled.end,
                        Wording.of(
                                "« " + excerpt + " » n’a pas la forme d’un numéro de téléphone ("
                                        + dialled.digits.length() + " chiffres)." + expected.fr(),
                                "'" + excerpt + "' does not have the form of a telephone number ("
                                        + dialled.digits.length() + " digits)." + expected.en()))
                .confidence(severity == Severity.INFO ? 0.5 : 1)
                .proposal(Proposal.advice(Wording.of(
                        "Vérifier le numéro, et l’appeler une fois.", "Check the number, and call it once.")))
                .build();
    }
}
