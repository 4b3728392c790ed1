package org.commspubliques.core.internal.verb;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.internal.verb.IrregularVerbs.Pattern;
import org.commspubliques.core.internal.verb.VerbForm.Tense;

/**
 * All simple forms of a French verb but the imperfect subjunctive. Where French has two spellings (« renouvelle »,
 * « renouvèle »; « connaît », « connait »; « paie », « paye »), both are there.
 */
public final class Conjugation {

    private static final String[] IMPERFECT = {"ais", "ais", "ait", "ions", "iez", "aient"};
    private static final String[] FUTURE = {"ai", "as", "a", "ons", "ez", "ont"};
    private static final String[] SUBJUNCTIVE = {"e", "es", "e", "ions", "iez", "ent"};
    private static final String[] PAST_IN_A = {"ai", "as", "a", "âmes", "âtes", "èrent"};
    private static final String NONE = "-";
    private static final int THIRD = 2;

    private final Set<VerbForm> forms = new LinkedHashSet<>();
    private final String infinitive;

    private Conjugation(String infinitive) {
        this.infinitive = infinitive;
    }

    /**
     * Conjugates a verb.
     *
     * @param infinitive the verb in lower case, with its accents
     * @return its forms, or nothing if it is no verb or one that the table lacks
     */
    public static Optional<Set<VerbForm>> of(String infinitive) {
        // « connaitre » and « accroitre » are written so since 1990.
        boolean newer = infinitive.endsWith("aitre") || infinitive.endsWith("oitre");
        int i = infinitive.length() - "itre".length();
        Conjugation verb = new Conjugation(newer ? infinitive.substring(0, i) + "ître" : infinitive);
        return !IrregularVerbs.isUnknown(infinitive) && verb.conjugate()
                ? Optional.of(ImmutableSet.copyOf(verb.forms))
                : Optional.empty();
    }

    private boolean conjugate() {
        add(Tense.INFINITIVE, -1, infinitive);
        Optional<Pattern> pattern = IrregularVerbs.of(infinitive);
        if (pattern.isPresent()) {
            third(pattern.get());
        } else if (infinitive.length() > 3 && infinitive.endsWith("er")) {
            first(new FirstGroupStem(infinitive));
        } else if (infinitive.length() > 3 && infinitive.endsWith("ir") && !infinitive.endsWith("oir")) {
            second(infinitive.substring(0, infinitive.length() - 2));
        } else {
            return false;
        }
        return true;
    }

    private void first(FirstGroupStem stem) {
        String full = stem.full();
        String soft = stem.beforeAOrO();
        for (String mute : stem.mute()) {
            String[] present = {mute + "e", mute + "es", mute + "e", soft + "ons", full + "ez", mute + "ent"};
            all(Tense.PRESENT, present);
            all(Tense.SUBJUNCTIVE, "", mute, full, SUBJUNCTIVE);
            add(Tense.IMPERATIVE, 1, mute + "e");
        }
        add(Tense.IMPERATIVE, 3, soft + "ons");
        add(Tense.IMPERATIVE, 4, full + "ez");
        all(Tense.IMPERFECT, "", soft, full, IMPERFECT);
        for (String future : stem.future()) {
            all(Tense.FUTURE, "", future, future, FUTURE);
            all(Tense.CONDITIONAL, "", future, future, IMPERFECT);
        }
        for (int person = 0; person < 6; person++) {
            add(Tense.SIMPLE_PAST, person, (person == 5 ? full : soft) + PAST_IN_A[person]);
        }
        add(Tense.PRESENT_PARTICIPLE, -1, soft + "ant");
        participles("", List.of(full + "é", full + "ée", full + "és", full + "ées"));
    }

    private void second(String stem) {
        all(Tense.PRESENT, stem + "is", stem + "is", stem + "it", stem + "issons", stem + "issez", stem + "issent");
        imperative(stem + "is", stem + "issons", stem + "issez");
        all(Tense.IMPERFECT, stem, "iss", "iss", IMPERFECT);
        all(Tense.FUTURE, stem, "ir", "ir", FUTURE);
        all(Tense.CONDITIONAL, stem, "ir", "ir", IMPERFECT);
        all(Tense.SUBJUNCTIVE, stem, "iss", "iss", SUBJUNCTIVE);
        past(stem, "+i");
        add(Tense.PRESENT_PARTICIPLE, -1, stem + "issant");
        participles(stem, List.of("i", "ie", "is", "ies"));
    }

    private void third(Pattern pattern) {
        String root =
                infinitive.substring(0, infinitive.length() - pattern.ending().length());
        List<String> present = pattern.present();
        for (int person = 0; person < 6; person++) {
            add(Tense.PRESENT, person, root, present.get(person));
        }
        imperative(root, pattern);
        all(Tense.IMPERFECT, root, pattern.imperfect(), pattern.imperfect(), IMPERFECT);
        all(Tense.FUTURE, root, pattern.future(), pattern.future(), FUTURE);
        all(Tense.CONDITIONAL, root, pattern.future(), pattern.future(), IMPERFECT);
        switch (infinitive) {
            case "être" -> all(Tense.SUBJUNCTIVE, "sois", "sois", "soit", "soyons", "soyez", "soient");
            case "avoir" -> all(Tense.SUBJUNCTIVE, "aie", "aies", "ait", "ayons", "ayez", "aient");
            default -> all(Tense.SUBJUNCTIVE, root, pattern.subjunctive(), pattern.subjunctivePlural(), SUBJUNCTIVE);
        }
        past(root, pattern.past());
        add(Tense.PRESENT_PARTICIPLE, -1, root, presentParticiple(pattern));
        participles(root, pattern.participles());
    }

    private String presentParticiple(Pattern pattern) {
        return switch (infinitive) {
            case "avoir" -> "ayant";
            case "savoir" -> "sachant";
            case "falloir" -> NONE;
            default -> pattern.imperfect().equals(NONE) ? NONE : pattern.imperfect() + "ant";
        };
    }

    private void imperative(String root, Pattern pattern) {
        List<String> present = pattern.present();
        switch (infinitive) {
            case "être" -> imperative("sois", "soyons", "soyez");
            case "avoir" -> imperative("aie", "ayons", "ayez");
            case "savoir" -> imperative("sache", "sachons", "sachez");
            case "aller" -> imperative("va", "allons", "allez");
            case "vouloir" -> imperative("veuille", "voulons", "veuillez");
            case "pouvoir", "falloir", "pleuvoir" -> {}
            default -> {
                String second = present.get(1);
                // « offre » and « accueille » lose the s of « tu offres ».
                add(
                        Tense.IMPERATIVE,
                        1,
                        root,
                        second.endsWith("es") ? second.substring(0, second.length() - 1) : second);
                add(Tense.IMPERATIVE, 3, root, present.get(3));
                add(Tense.IMPERATIVE, 4, root, present.get(4));
            }
        }
    }

    private void imperative(String you, String we, String youAll) {
        add(Tense.IMPERATIVE, 1, you);
        add(Tense.IMPERATIVE, 3, we);
        add(Tense.IMPERATIVE, 4, youAll);
    }

    /** A stem, a plus, and the vowel of the simple past. */
    private void past(String root, String past) {
        int plus = past.indexOf('+');
        if (plus < 0) {
            return;
        }
        String stem = root + past.substring(0, plus);
        String vowel = past.substring(plus + 1);
        String[] endings = switch (vowel) {
            case "a" -> PAST_IN_A;
            case "i" -> new String[] {"is", "is", "it", "îmes", "îtes", "irent"};
            case "ï" -> new String[] {"ïs", "ïs", "ït", "ïmes", "ïtes", "ïrent"};
            case "u" -> new String[] {"us", "us", "ut", "ûmes", "ûtes", "urent"};
            case "û" -> new String[] {"ûs", "ûs", "ût", "ûmes", "ûtes", "ûrent"};
            default -> new String[] {"ins", "ins", "int", "înmes", "întes", "inrent"};
        };
        all(Tense.SIMPLE_PAST, "", stem, stem, endings);
    }

    private void participles(String root, List<String> four) {
        four.forEach(form -> add(Tense.PAST_PARTICIPLE, -1, root, form));
    }

    private void all(Tense tense, String... six) {
        for (int person = 0; person < 6; person++) {
            add(tense, person, six[person]);
        }
    }

    /** One stem for je, tu, il, ils and one for nous, vous. */
    private void all(Tense tense, String root, String stem, String pluralStem, String[] endings) {
        for (int person = 0; person < 6; person++) {
            String own = person == 3 || person == 4 ? pluralStem : stem;
            if (!own.equals(NONE)) {
                add(tense, person, root + own + endings[person]);
            }
        }
    }

    private void add(Tense tense, int person, String root, String ending) {
        if (!ending.equals(NONE)) {
            add(tense, person, root + ending);
        }
    }

    private void add(Tense tense, int person, String form) {
        boolean thirdPersonOnly = infinitive.equals("falloir") || infinitive.equals("pleuvoir");
        // « je plus », of « plaire », is never what « plus » is.
        if ((thirdPersonOnly && person >= 0 && person % 3 != THIRD) || form.equals("plus")) {
            return;
        }
        forms.add(new VerbForm(tense, person, form));
        // The spelling of 1990 leaves out the circumflex on these.
        String newer = form.replace("aî", "ai").replace("oî", "oi");
        if (!newer.equals(form)) {
            forms.add(new VerbForm(tense, person, newer));
        }
    }
}
