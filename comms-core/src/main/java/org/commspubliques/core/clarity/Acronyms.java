package org.commspubliques.core.clarity;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordKey;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;

/**
 * Sigles, rule {@code CLA-01}: an acronym that a text uses before it says what it stands for, as « Nom (SIGLE) », « SIGLE
 * (nom) » or « SIGLE, nom ». A title may use one that the text after it explains. Reads the sections of one variant in
 * order. Not thread-safe.
 */
final class Acronyms {

    private static final ImmutableSet<String> KNOWN_BY_ALL = ImmutableSet.of(
            "SMS", "PDF", "TV", "CD", "DVD", "WIFI", "GPS", "SNCF", "SAMU", "HLM", "TVA", "OK", "FAQ", "NB", "PS",
            "ADN", "QR", "USB", "WWW", "HTTP", "HTTPS", "URL", "EDF", "PMI", "CV", "BP", "CS", "RDV", "FCFP", "XPF",
            "EUR", "URGENT", "TGV", "RER", "RATP", "BD", "VTT", "PC", "TTC", "HT", "ADSL", "IBAN", "RIB", "BAC", "ONU",
            "UE", "SOS", "WC", "VO", "VF", "DJ", "BAFA", "COVID", "MMS", "CSS", "GRDF", "ENEDIS", "SUV", "VIP", "CO",
            "CEDEX", "LED", "CGT", "CFDT", "FO", "CFP", "PK", "NC", "PF", "CP", "GS", "ZA", "ZI", "TODO", "TBD");

    private static final ImmutableSet<String> ROMAN = ImmutableSet.of(
            "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII",
            "XIX", "XX", "XXI");

    /** Words that are written in capitals to stress them, alone in a sentence. */
    private static final WordSet STRESSED = WordSet.of(
            "absent adresse alerte annule attention aucun avant apres bis chaque complet danger dernier dernière demain dimanche "
                    + "date encore ensemble et ferme fini gratuit grave heure hier ici important info infos interdit jamais jeudi jour "
                    + "jours jusqu lieu lundi maintenant mardi matin merci mercredi mois ne nom non nos notre nous nouveau nouvel oui ou "
                    + "ouvert pas payant plus prenom prive promis rappel reporte rien samedi sans seul seule soir stop tout tous toute "
                    + "toutes tres urgence vendredi vos votre vous");

    private static final WordSet SMALL_WORDS =
            WordSet.of("a au aux d de des du en et l la le les par pour sur sans un une");

    /** What stands before several. */
    private static final WordSet PLURAL =
            WordSet.of("aux certains ces cinq des deux leurs les mes nos plusieurs quatre quelques "
                    + "ses six tes trois tous toutes vos");

    private static final int MOST_LETTERS = 7;

    /** An acronym spelt out after a comma is sought in so many words for each letter. */
    private static final int WORDS_PER_LETTER = 3;

    private final AcronymGlossary glossary;
    private final Set<String> done = new HashSet<>();
    private final Map<String, List<Use>> awaiting = new HashMap<>();
    private final List<Use> unexplained = new ArrayList<>();

    /**
     * A first use that nothing explains so far.
     *
     * @param section the index of the section
     * @param remark what there is to say about it
     */
    record Use(int section, Remark remark) {}

    Acronyms(AcronymGlossary glossary) {
        this.glossary = glossary;
    }

    /** Reads a section; a title’s acronym waits for the text to explain it. */
    void read(int section, Passage passage, boolean isTitle) {
        String text = passage.text();
        int lineEnd = -1;
        boolean capitals = false;
        for (int i = 0; i < passage.size(); i++) {
            if (passage.start(i) > lineEnd) {
                int from = lineEnd + 1;
                lineEnd = endOfLine(text, passage.start(i));
                capitals = !hasLowerCase(text, from, lineEnd);
            }
            if (!capitals && hasTwoCapitals(passage, i) && !isPartOfAName(text, passage, i)) {
                meet(section, passage, i, isTitle);
            }
        }
    }

    private void meet(int section, Passage passage, int word, boolean isTitle) {
        String written = passage.written(word);
        if (!isAcronym(written) || isShouted(passage, word, written) || isPartOfACode(passage, word, written)) {
            return;
        }
        if (isExplained(passage, word, written)) {
            awaiting.remove(written);
            done.add(written);
        } else if (!done.contains(written)) {
            Use use = new Use(section, remark(passage, word, written));
            if (isTitle) {
                awaiting.computeIfAbsent(written, key -> new ArrayList<>()).add(use);
                return;
            }
            List<Use> inTitle = awaiting.remove(written);
            unexplained.add(inTitle == null ? use : inTitle.get(0));
            done.add(written);
        }
    }

    /** What nothing explained, in no particular order. */
    List<Use> unexplained() {
        awaiting.values().forEach(uses -> unexplained.add(uses.get(0)));
        awaiting.clear();
        return unexplained;
    }

    private Remark remark(Passage passage, int word, String written) {
        Optional<String> name = glossary.nameOf(written);
        Wording advice = Wording.of(
                "Écrire le nom entier à la première occurrence, puis le sigle entre parenthèses.",
                "Write the full name where it first occurs, then the acronym in brackets.");
        return new Remark(
                "CLA-01",
                passage.start(word),
                passage.end(word),
                Wording.of(
                        "Sigle « " + written + " » : non expliqué dans le texte.",
                        "Acronym '" + written + "': not explained in the text."),
                name.map(known -> isPlural(passage, word)
                                ? Proposal.advice(Wording.of(
                                        advice.fr() + " Au singulier : « " + known + " (" + written + ") ».",
                                        advice.en() + " In the singular: '" + known + " (" + written + ")'."))
                                : Proposal.reword(advice, known + " (" + written + ")"))
                        .orElseGet(() -> Proposal.advice(advice)));
    }

    /** « les EPCI », « deux CCAS »: the name, which is in the singular, cannot take its place. */
    private static boolean isPlural(Passage passage, int word) {
        return word > 0
                && (PLURAL.contains(passage.key(word - 1))
                        || Character.isDigit(passage.written(word - 1).charAt(0)));
    }

    /** A capital to begin with and another one: quick, for it is asked of every word. */
    private static boolean hasTwoCapitals(Passage passage, int word) {
        String text = passage.text();
        if (!Character.isUpperCase(text.charAt(passage.start(word)))) {
            return false;
        }
        for (int i = passage.start(word) + 1; i < passage.end(word); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAcronym(String written) {
        if (KNOWN_BY_ALL.contains(written) || ROMAN.contains(written)) {
            return false;
        }
        return glossary.nameOf(written).isPresent()
                || (written.length() <= MOST_LETTERS && written.chars().allMatch(c -> c >= 'A' && c <= 'Z'));
    }

    /** « c’est VOTRE eau », « NE PAS entrer », « PARIS CEDEX »: capitals stress a word or write a name. */
    private boolean isShouted(Passage passage, int word, String written) {
        return glossary.nameOf(written).isEmpty()
                && (STRESSED.contains(passage.key(word))
                        || isBesideCapitals(passage, word - 1, word)
                        || isBesideCapitals(passage, word + 1, word + 1));
    }

    /** « FR 76 », the parcel « AB 123 »: two letters before a number are a code, and so is what an open bracket holds. */
    private static boolean isPartOfACode(Passage passage, int word, String written) {
        String text = passage.text();
        int start = passage.start(word);
        boolean isNumbered = written.length() <= 2
                && word + 1 < passage.size()
                && !passage.startsSentence(word + 1)
                && !passage.followsMark(word + 1)
                && Character.isDigit(text.charAt(passage.start(word + 1)));
        return isNumbered || (start > 0 && text.charAt(start - 1) == '[');
    }

    private static boolean isBesideCapitals(Passage passage, int neighbour, int second) {
        return neighbour >= 0
                && neighbour < passage.size()
                && !passage.startsSentence(second)
                && !passage.followsMark(second)
                && hasTwoCapitals(passage, neighbour);
    }

    /** A word joined to its neighbours by a hyphen or a full stop is a name or an address. */
    private static boolean isPartOfAName(String text, Passage passage, int word) {
        int end = passage.end(word);
        boolean joined = isJoiner(text, end) && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
        return joined || isJoiner(text, passage.start(word) - 1);
    }

    private static boolean isJoiner(String text, int at) {
        return at >= 0 && at < text.length() && "-.@/_#".indexOf(text.charAt(at)) >= 0;
    }

    private static int endOfLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** In a line of capitals, on a message board for one, no word stands out as an acronym. */
    private static boolean hasLowerCase(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExplained(Passage passage, int word, String written) {
        String text = passage.text();
        int start = passage.start(word);
        boolean inBrackets = start > 0 && text.charAt(start - 1) == '(';
        return inBrackets || text.startsWith(" (", passage.end(word)) || isSpeltOut(passage, word, written);
    }

    /** « SIGLE, nom », « SIGLE : nom », « SIGLE – nom »: the words after the mark begin with its letters in their order. */
    private static boolean isSpeltOut(Passage passage, int word, String written) {
        if (word + 1 >= passage.size() || passage.startsSentence(word + 1) || !passage.followsMark(word + 1)) {
            return false;
        }
        int letter = 0;
        int last = Math.min(passage.size(), word + 1 + WORDS_PER_LETTER * written.length());
        for (int i = word + 1; i < last && letter < written.length() && !passage.startsSentence(i); i++) {
            if (sameLetter(written.charAt(letter), passage.text().charAt(passage.start(i)))) {
                letter++;
            } else if (!SMALL_WORDS.contains(passage.key(i))) {
                return false;
            }
        }
        return letter == written.length();
    }

    private static boolean sameLetter(char a, char b) {
        return WordKey.of(String.valueOf(a)) == WordKey.of(String.valueOf(b));
    }
}
