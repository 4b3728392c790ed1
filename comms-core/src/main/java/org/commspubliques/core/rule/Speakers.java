package org.commspubliques.core.rule;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordSet;

/**
 * Who says what stands between quotation marks, by the words of the same sentence next to it: « le maire, Paul Roy,
 * déclare : “…” », « “…”, souligne la présidente de la métropole », « “…” — Anne Dupont, maire ». Between the office and the
 * marks there are only names and a verb of saying, so that whoever only listens or is spoken to is not the speaker.
 */
final class Speakers {

    /** How much of the text is looked at on either side, in characters. */
    private static final int REACH = 160;

    private static final WordSet OFFICIAL =
            WordSet.of("maire maires mairesse député députée députés députées sénateur sénatrice sénateurs sénatrices");

    private static final WordSet DEPUTY = WordSet.of("adjoint adjointe adjoints adjointes");
    private static final WordSet AFTER_DEPUTY = WordSet.of("au à chargé chargée délégué déléguée");

    private static final WordSet ELECTED = WordSet.of("élu élue élus élues");
    private static final WordSet BEFORE_ELECTED = WordSet.of("l un une les des nos vos notre votre");

    /** An official of the authority that the next words name, or else of a club, a company or a court. */
    private static final WordSet MEMBER =
            WordSet.of("président présidente conseiller conseillère conseillers conseillères");

    private static final WordSet ASSEMBLY = WordSet.of(
            "municipal municipale municipaux départemental départementale départementaux régional régionale régionaux"
                    + " communautaire communautaires métropolitain métropolitaine territorial territoriale provincial provinciale"
                    + " département région métropole communauté agglomération intercommunalité province assemblée"
                    + " gouvernement congrès");

    /** « Présidente du conseil départemental ». */
    private static final int FARTHEST_ASSEMBLY = 3;

    private static final WordSet BEFORE_ASSEMBLY = WordSet.of("de du des d la l conseil");

    private static final WordSet FORMER = WordSet.of("ancien ancienne ex");
    private static final WordSet TITLES = WordSet.of("le la l les m mme monsieur madame notre votre nos vos");

    /** In front of an office, and its title, of somebody that is spoken to or of. */
    private static final WordSet TOWARDS = WordSet.of("au aux à par pour avec contre chez");

    private static final WordSet OF = WordSet.of("de du des d");

    /** What an official says or writes. */
    private static final WordSet SPEECH = WordSet.of(
            "discours édito éditorial allocution déclaration intervention message mot réponse courrier lettre vœux voeux");

    /** How many words may follow one that begins the sentence and names no speaker: « Discours d’inauguration : ». */
    private static final int LONGEST_HEADING = 5;

    private static final WordSet BETWEEN = WordSet.of(
            "le la les l de du des d un une à a ont au aux et en sur nous vous se s m mme monsieur madame son sa ses leurs"
                    + " conseil conseiller conseillère chargé chargée délégué déléguée premier première"
                    + " habitants électeurs administrés concitoyens agents presse"
                    + " déclare déclaré déclarent dit disent indique indiqué précise précisé souligne souligné soulignent"
                    + " explique expliqué expliquent ajoute ajouté rappelle rappelé rappellent affirme affirmé conclut conclu"
                    + " assure assuré félicite félicité estime estimé répond répondu confie confié insiste insisté lance lancé écrit annonce"
                    + " annoncé résume résumé réjouit commente salue promet poursuit prévient témoigne martèle");

    private Speakers() {}

    /** Returns the quotations that no elected official is said to speak. */
    static List<int[]> withoutOfficials(String text, List<int[]> quotations) {
        List<int[]> others = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            int[] span = quotations.get(i);
            int from = i == 0 ? 0 : quotations.get(i - 1)[1];
            int to = i + 1 == quotations.size() ? text.length() : quotations.get(i + 1)[0];
            if (!isOfficialBefore(text, from, span[0]) && !isOfficialAfter(text, span[1], to)) {
                others.add(span);
            }
        }
        return others;
    }

    private static boolean isOfficialBefore(String text, int from, int end) {
        int start = Math.max(from, end - REACH);
        while (start > from && start < end && isLetter(text, start) && isLetter(text, start - 1)) {
            start++;
        }
        String near = text.substring(start, end);
        Passage words = Passage.of(near.substring(near.lastIndexOf('\n') + 1));
        int first = words.size() - 1;
        while (first > 0 && !words.startsSentence(first)) {
            first--;
        }
        for (int i = words.size() - 1; i >= Math.max(first, 0); i--) {
            if (isOfficial(words, i)) {
                return speaks(words, i);
            }
            if (!mayStandBetween(words, i)) {
                break;
            }
        }
        return first >= 0 && words.size() - first <= LONGEST_HEADING && SPEECH.contains(words.key(first));
    }

    private static boolean isOfficialAfter(String text, int start, int to) {
        String near = text.substring(start, Math.min(to, start + REACH));
        int line = near.indexOf('\n');
        Passage words = Passage.of(line < 0 ? near : near.substring(0, line));
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && words.startsSentence(i)) {
                return false;
            }
            if (isOfficial(words, i)) {
                return goesOn(words, i) && speaks(words, i);
            }
            if (!mayStandBetween(words, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the sentence of the quotation goes on, or a name and a comma come first; « … » Le maire begins another. */
    private static boolean goesOn(Passage words, int official) {
        String before = words.text().substring(0, words.start(official));
        return Character.isLowerCase(words.text().charAt(words.start(0)))
                || before.indexOf(',') >= 0
                || before.indexOf('(') >= 0
                || before.indexOf('—') >= 0
                || before.indexOf('–') >= 0;
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean mayStandBetween(Passage words, int at) {
        return Character.isUpperCase(words.text().charAt(words.start(at)))
                || BETWEEN.contains(words.key(at))
                || ASSEMBLY.contains(words.key(at));
    }

    private static boolean isOfficial(Passage words, int at) {
        if (is(FORMER, words, at - 1)) {
            return false;
        }
        return is(OFFICIAL, words, at)
                || (is(DEPUTY, words, at) && is(AFTER_DEPUTY, words, at + 1))
                || (is(ELECTED, words, at) && is(BEFORE_ELECTED, words, at - 1))
                || (is(MEMBER, words, at) && isOfAssembly(words, at));
    }

    private static boolean isOfAssembly(Passage words, int member) {
        for (int i = member + 1; i <= member + FARTHEST_ASSEMBLY; i++) {
            if (is(ASSEMBLY, words, i)) {
                return true;
            }
            if (!is(BEFORE_ASSEMBLY, words, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether an official is the subject, or the one whose speech it is. */
    private static boolean speaks(Passage words, int official) {
        int before = official - 1;
        while (is(TITLES, words, before)) {
            before--;
        }
        boolean ofAnother = is(TOWARDS, words, before) || is(OF, words, before);
        return !ofAnother || is(DEPUTY, words, before - 1) || (is(OF, words, before) && is(SPEECH, words, before - 1));
    }

    private static boolean is(WordSet set, Passage words, int at) {
        return at >= 0 && at < words.size() && set.contains(words.key(at));
    }
}
