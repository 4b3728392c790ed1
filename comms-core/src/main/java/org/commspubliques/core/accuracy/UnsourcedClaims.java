package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.commspubliques.core.internal.text.Word;

/** What in a sentence is stated as measured, and by whom. Every question looks a few words around, no further. */
final class UnsourcedClaims {

    /** A sentence with one of these says where its figures are from, or speaks of the authority's own accounts. */
    private static final ImmutableSet<String> SOURCES = ImmutableSet.of(
            "selon",
            "source",
            "sources",
            "insee",
            "isee",
            "rapport",
            "etude",
            "etudes",
            "enquete",
            "enquetes",
            "sondage",
            "recensement",
            "barometre",
            "bilan",
            "compte",
            "comptes",
            "budget",
            "statistiques",
            "observatoire",
            "deliberation",
            "article",
            "releve",
            "mesures",
            "comptage",
            "donnees");

    private static final ImmutableSet<String> OF = ImmutableSet.of("de", "des", "du", "d");

    private static final ImmutableSet<String> COUNTED = ImmutableSet.of(
            "habitants",
            "francais",
            "francaises",
            "caledoniens",
            "caledoniennes",
            "polynesiens",
            "jeunes",
            "menages",
            "familles",
            "eleves",
            "usagers",
            "femmes",
            "hommes",
            "enfants",
            "seniors",
            "personnes",
            "citoyens",
            "commercants",
            "entreprises",
            "communes",
            "logements",
            "dechets",
            "accidents",
            "foyers",
            "parents",
            "repondants",
            "salaries",
            "trajets",
            "deplacements",
            "population");

    private static final ImmutableSet<String> CHANGES = ImmutableSet.of(
            "hausse",
            "baisse",
            "augmentation",
            "diminution",
            "progression",
            "recul",
            "augmente",
            "augmentent",
            "baissent",
            "progresse",
            "progressent",
            "recule",
            "reculent",
            "diminue",
            "diminuent",
            "chute",
            "bondi",
            "explose");

    /** Rules and tariffs are no measures. */
    private static final ImmutableSet<String> RULES = ImmutableSet.of(
            "taux",
            "remise",
            "reduction",
            "tva",
            "prime",
            "majoration",
            "majore",
            "maximum",
            "minimum",
            "plafond",
            "abattement",
            "exoneration",
            "exonere",
            "doit",
            "doivent",
            "peut",
            "peuvent",
            "si",
            "lorsque",
            "devra",
            "devront",
            "appliquant",
            "conduit",
            "limite",
            "porte",
            "plus",
            "moins",
            "objectif",
            "sera",
            "seront");

    private static final ImmutableSet<String> TIMES =
            ImmutableSet.of("deux", "trois", "quatre", "cinq", "dix", "2", "3", "4", "5", "10");

    private static final ImmutableSet<String> STUDIES = ImmutableSet.of(
            "etude",
            "etudes",
            "enquete",
            "enquetes",
            "sondage",
            "sondages",
            "experts",
            "specialistes",
            "scientifiques");

    private static final ImmutableSet<String> ARTICLES = ImmutableSet.of(
            "une",
            "un",
            "des",
            "les",
            "de",
            "certaines",
            "certains",
            "plusieurs",
            "recente",
            "recentes",
            "nombreuses",
            "nombreux");

    private static final ImmutableSet<String> SHOWN = ImmutableSet.of(
            "montre",
            "montrent",
            "prouve",
            "prouvent",
            "demontre",
            "demontrent",
            "revele",
            "revelent",
            "indique",
            "indiquent",
            "disent",
            "affirment",
            "assurent",
            "estiment");

    private static final ImmutableSet<String> PLACES =
            ImmutableSet.of("france", "europe", "monde", "pays", "departement", "territoire", "caledonie", "pacifique");

    private static final int NEAR = 6;

    private final Passage passage;

    UnsourcedClaims(Passage passage) {
        this.passage = passage;
    }

    /** What claims something, from one place to another. */
    record Claim(int start, int end) {}

    private Claim words(int first, int last) {
        return new Claim(
                passage.words().get(first).start(), passage.words().get(last).end());
    }

    boolean isSourced(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean isAccordingTo =
                    passage.word(i).equals("apres") && passage.word(i - 1).equals("d");
            if (SOURCES.contains(passage.word(i)) || isAccordingTo) {
                return true;
            }
        }
        return false;
    }

    /** « selon une étude », « des études montrent » without a name, a place or a year. */
    Optional<Claim> unnamedStudy(int from, int to) {
        for (int i = from; i < to; i++) {
            if (STUDIES.contains(passage.word(i))) {
                int first = i;
                while (first > from && i - first < 3 && ARTICLES.contains(passage.word(first - 1))) {
                    first--;
                }
                boolean isIndefinite = first < i;
                boolean isAccording = first > from
                        && (passage.word(first - 1).equals("selon")
                                || (passage.word(first - 1).equals("apres")
                                        && passage.word(first - 2).equals("d")));
                int verb = passage.word(i + 1).startsWith("recente")
                                || passage.word(i + 1).startsWith("scientifique")
                        ? i + 2
                        : i + 1;
                boolean isShown = verb < to && SHOWN.contains(passage.word(verb));
                if (isIndefinite && (isAccording || isShown) && !isNamed(i, to)) {
                    return Optional.of(words(isAccording ? first - 1 : first, isShown ? verb : i));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a name or a year stands near: a capital inside the sentence, digits, « de l’ ». */
    private boolean isNamed(int study, int to) {
        for (int i = study + 1; i < Math.min(to, study + 1 + NEAR); i++) {
            Word word = passage.words().get(i);
            boolean isCapital = Character.isUpperCase(passage.text().charAt(word.start()));
            if (isCapital || word.number() > 1900) {
                return true;
            }
        }
        return false;
    }

    /** The first figure, comparison or rank of the sentence that somebody must have measured. */
    Optional<Claim> measure(Iterable<Figure> figures, int from, int to) {
        for (Figure figure : figures) {
            if (figure.isPercentage() && isMeasured(figure, from, to)) {
                return Optional.of(new Claim(figure.start(), figure.end()));
            }
        }
        for (int i = from; i + 1 < to; i++) {
            boolean isComparison = TIMES.contains(passage.word(i))
                    && passage.word(i + 1).equals("fois")
                    && (passage.word(i + 2).equals("plus")
                            || passage.word(i + 2).equals("moins"))
                    && i + 2 < to;
            if (isComparison) {
                return Optional.of(words(i, i + 2));
            }
            if (isRank(i, to)) {
                return Optional.of(words(i, i));
            }
        }
        return Optional.empty();
    }

    private boolean isMeasured(Figure figure, int from, int to) {
        int at = passage.indexAt(figure.start());
        int after = passage.indexAt(figure.end());
        boolean isOfPeople = OF.contains(passage.word(after)) && near(COUNTED, after, Math.min(to, after + 4));
        boolean isChange = passage.word(at - 1).equals("de") && near(CHANGES, Math.max(from, at - 3), at);
        boolean isRule = near(RULES, Math.max(from, at - NEAR), Math.min(to, after + NEAR));
        return (isOfPeople || isChange) && !isRule;
    }

    private boolean near(ImmutableSet<String> words, int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** « classée 3e », « première ville de France ». */
    private boolean isRank(int at, int to) {
        String word = passage.word(at);
        String next = passage.word(at + 1);
        if (word.equals("classe") || word.equals("classee") || word.equals("classes")) {
            boolean isOrdinal =
                    next.length() > 1 && next.length() < 5 && Character.isDigit(next.charAt(0)) && next.endsWith("e");
            return isOrdinal || next.startsWith("premier") || next.equals("1er") || next.equals("1ere");
        }
        if (word.equals("premier") || word.equals("premiere")) {
            for (int i = at + 1; i < Math.min(to, at + 5); i++) {
                boolean isOfPlace = OF.contains(passage.word(i - 1)) || OF.contains(passage.word(i - 2));
                if (isOfPlace && PLACES.contains(passage.word(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
