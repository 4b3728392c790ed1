package org.commspubliques.templates.internal.prose;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * « oe » becomes « œ » in a closed list of words where it is always right, with their capitals and inflected forms.
 *
 * <p>Words that keep two letters (coexister, moelle, goéland) are simply not on the list, nor are names of persons and
 * places, nor « ae », which scholars' Latin only has.
 */
final class Ligatures {

    /** Each line is a stem without accents and its endings; {@code *} is no ending, {@code -er} those of such a verb. */
    private static final String STEMS = """
            oeuvr e es -er
            oeuvrett e es
            soeur * s
            soeurett e es
            consoeur * s
            coeur * s
            contrecoeur *
            rancoeur * s
            ecoeur -er ant ante ants antes ement ements
            choeur * s
            moeurs *
            noeud * s
            voeu * x
            boeuf * s
            oeuf * s
            oeufri er ers
            oeil *
            oeil lade lades lere leres let lets leton letons
            manoeuvr e es -er able ables ier iers iere ieres
            desoeuvr e es ee ees ement ements
            foetus *
            foetal * e es
            foetaux *
            foetopathi e es
            oedem e es
            oedemateu x se ses
            oecumeni que ques quement sme
            oesophag e es ien ienne iens iennes ite ites
            oesophagi que ques
            oestrogen e es ique iques
            oestr us al aux ale ales
            oenolog ie ue ues ique iques
            oenotouris me tique tiques
            oenophil e es ie
            oenothequ e es
            oenother e es
            coelacanth e es
            coeliaqu e es
            coelioscopi e es
            coeliochirurgi e es
            oedip ien iens ienne iennes
            """;

    private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

    private static final List<String> VERB = SPACES.splitToList(
            "er e es ons ez ent ant e ee ees ais ait ions iez aient ai as a ames ates erent erai eras era erons erez"
                    + " eront erais erait erions eriez eraient asse asses at assions assiez assent");

    private static final ImmutableSet<String> WORDS = words();

    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElseThrow();

    private Ligatures() {}

    private static ImmutableSet<String> words() {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        STEMS.lines().forEach(line -> {
            List<String> parts = SPACES.splitToList(line);
            for (String ending : parts.subList(1, parts.size())) {
                switch (ending) {
                    case "*" -> words.add(parts.get(0));
                    case "-er" -> VERB.forEach(form -> words.add(parts.get(0) + form));
                    default -> words.add(parts.get(0) + ending);
                }
            }
        });
        return words.build();
    }

    static void join(Prose prose, List<Word> words) {
        for (Word word : words) {
            if (word.is(Word.Kind.PLAIN)) {
                join(prose, word);
            }
        }
    }

    /** Each part of a compound on its own, as in « belle-soeur » and « main-d’oeuvre ». */
    private static void join(Prose prose, Word word) {
        int start = word.coreStart();
        for (int i = start; i <= word.coreEnd(); i++) {
            if (i == word.coreEnd() || !Signs.isLetter(prose.at(i))) {
                if (start < i && i - start <= LONGEST) {
                    join(prose, start, i);
                }
                start = i + 1;
            }
        }
    }

    private static void join(Prose prose, int start, int end) {
        int o = ligature(prose, start, end);
        if (o >= 0 && WORDS.contains(Letters.folded(prose, start, end))) {
            prose.merge(o, o + 2, prose.at(o) == 'o' ? 'œ' : 'Œ');
        }
    }

    /** Where the first pair of letters is that can be written as one; -1 if there is none. */
    private static int ligature(Prose prose, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            char o = prose.at(i);
            char e = prose.at(i + 1);
            if (((o == 'o' && e == 'e') || (o == 'O' && (e == 'e' || e == 'E'))) && prose.isUnbroken(i, i + 2)) {
                return i;
            }
        }
        return -1;
    }
}
