package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.internal.text.Words;

/** Whom the words about an image say it shows. */
final class PeopleShown {

    private static final WordSet PEOPLE = WordSet.of("personnes homme hommes femme femmes habitant habitants habitante"
            + " habitantes famille familles couple agent agents agente agentes joueur joueurs joueuse joueuses danseur"
            + " danseurs danseuse danseuses musicien musiciens musicienne musiciennes sportif sportifs sportive sportives"
            + " benevole benevoles passant passants passante passantes retraite retraites retraitee retraitees people man"
            + " men woman women");

    private static final WordSet MINORS =
            WordSet.of("enfant enfants eleve eleves ecolier ecoliers ecoliere ecolieres bebe"
                    + " bebes adolescent adolescents adolescente adolescentes collegien collegiens collegienne collegiennes"
                    + " fillette fillettes garconnet garconnets nourrisson nourrissons child children pupil pupils");

    /** After these, it is a thing that is shown: « aire de jeux pour enfants », « dessins d’enfants ». */
    private static final WordSet OF_THINGS = WordSet.of("pour d aux for");

    /** From 18 on nobody is a minor. */
    private static final int LAST_AGE = 17;

    private PeopleShown() {}

    /** The first word of a text that says that people are seen. */
    static Optional<String> people(String text) {
        return first(text, PEOPLE);
    }

    /** The first word of a text that says that minors are seen. */
    static Optional<String> minors(String text) {
        return first(text, MINORS);
    }

    private static Optional<String> first(String text, WordSet wanted) {
        Passage passage = Passage.of(text);
        for (int i = 0; i < passage.size(); i++) {
            if (wanted.contains(passage.key(i)) && (i == 0 || !OF_THINGS.contains(passage.key(i - 1)))) {
                return Optional.of(passage.text().substring(passage.start(i), passage.end(i)));
            }
        }
        return Optional.empty();
    }

    /**
     * Who is named with an age below 18.
     *
     * @param start where the name starts
     * @param end where the age ends
     */
    record NamedMinor(int start, int end) {}

    /** The names that an age below 18 follows: « Léa, 8 ans », « Tom (11 ans) ». */
    static List<NamedMinor> named(String text) {
        ImmutableList.Builder<NamedMinor> found = ImmutableList.builder();
        List<Word> words = Words.of(text);
        for (int i = 1; i + 1 < words.size(); i++) {
            Word name = words.get(i - 1);
            Word age = words.get(i);
            Word years = words.get(i + 1);
            if (age.number() >= 0
                    && age.number() <= LAST_AGE
                    && (years.folded().equals("ans") || years.folded().equals("an"))
                    && Character.isUpperCase(text.codePointAt(name.start()))
                    && !name.isNumber()
                    && follows(text, name.end(), age.start())) {
                found.add(new NamedMinor(name.start(), years.end()));
            }
        }
        return found.build();
    }

    /** A comma or an opening bracket must stand there: « Les 8 ans de la piscine » names nobody. */
    private static boolean follows(String text, int from, int to) {
        boolean mark = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            mark |= c == ',' || c == '(';
            if (c != ',' && c != '(' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return mark;
    }
}
