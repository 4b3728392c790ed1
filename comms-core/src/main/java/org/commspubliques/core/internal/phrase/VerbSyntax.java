package org.commspubliques.core.internal.phrase;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.commspubliques.core.internal.phrase.WordTest.Kind;
import org.commspubliques.core.internal.verb.Conjugation;
import org.commspubliques.core.internal.verb.VerbForm;
import org.commspubliques.core.internal.verb.VerbForm.Tense;
import org.commspubliques.core.internal.word.FoldedWord;
import org.commspubliques.core.language.Wording;

/** Reads what follows {@code v:} in a phrase: an infinitive and, in brackets, which of its forms are meant. */
final class VerbSyntax {

    private static final ImmutableList<String> PERSONS = ImmutableList.of("1s", "2s", "3s", "1p", "2p", "3p");

    private VerbSyntax() {}

    /** Returns the forms meant. */
    static ImmutableSet<WordTest> forms(String piece, int offset) {
        int bracket = piece.indexOf('[');
        String infinitive = bracket < 0 ? piece : piece.substring(0, bracket);
        if (bracket >= 0 && !piece.endsWith("]")) {
            throw new PhraseException(
                    offset,
                    Wording.of("il manque « ] » après « " + piece + " »", "']' is missing after '" + piece + "'"));
        }
        String verb = Normalizer.normalize(infinitive, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Set<VerbForm> all = Conjugation.of(verb)
                .orElseThrow(() -> new PhraseException(
                        offset,
                        Wording.of("verbe inconnu : « " + infinitive + " »", "unknown verb: '" + infinitive + "'")));
        Predicate<VerbForm> wanted =
                bracket < 0 ? form -> true : wanted(piece.substring(bracket + 1, piece.length() - 1), offset);
        FoldedWord word = new FoldedWord();
        ImmutableSet.Builder<WordTest> tests = ImmutableSet.builder();
        for (VerbForm form : all) {
            if (wanted.test(form)) {
                word.read(form.form().toCharArray(), 0, form.form().length());
                tests.add(new WordTest(Kind.FORM, word.fullText()));
            }
        }
        ImmutableSet<WordTest> found = tests.build();
        if (found.isEmpty()) {
            throw new PhraseException(
                    offset,
                    Wording.of("ce verbe n’a pas cette forme : « " + piece + " »", "no such form: '" + piece + "'"));
        }
        return found;
    }

    /** Tags between commas, one of which must fit; of tags with dots between, all. */
    private static Predicate<VerbForm> wanted(String tags, int offset) {
        Predicate<VerbForm> any = form -> false;
        for (String alternative : Splitter.on(',').split(tags)) {
            Predicate<VerbForm> all = form -> true;
            for (String tag : Splitter.on('.').split(alternative)) {
                all = all.and(tag(tag, offset));
            }
            any = any.or(all);
        }
        return any;
    }

    private static Predicate<VerbForm> tag(String tag, int offset) {
        int person = PERSONS.indexOf(tag);
        if (person >= 0) {
            return form -> form.person() == person;
        }
        for (Tense tense : Tense.values()) {
            if (tense.tag().equals(tag)) {
                return form -> form.tense() == tense;
            }
        }
        List<String> names = List.of("inf pp ppr pres impf fut cond subj imp ps", String.join(" ", PERSONS));
        throw new PhraseException(
                offset,
                Wording.of(
                        "« " + tag + " » n’est ni un temps ni une personne : " + String.join(" ", names),
                        "'" + tag + "' is neither a tense nor a person: " + String.join(" ", names)));
    }
}
