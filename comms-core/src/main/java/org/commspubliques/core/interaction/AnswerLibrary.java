package org.commspubliques.core.interaction;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordKey;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;

/**
 * Bibliothèque de réponses: the answers that were approved. One that a fact has overtaken is never proposed. Immutable and
 * thread-safe.
 *
 * @param answers the answers, each with an identifier of its own; unmodifiable
 */
public record AnswerLibrary(List<ApprovedAnswer> answers) {

    /** What a word in common counts: in the question or a keyword, and in the answer alone. */
    private static final int IN_QUESTION = 3;

    private static final int IN_ANSWER = 1;

    private static final WordSet LITTLE_WORDS =
            WordSet.of("a ai au aux avec ca ce ces cet cette comment combien d dans de des du"
                    + " elle en est et etre faire faut il ils j je l la le les leur ma mes mon n ne nos notre nous on ou par pas peut plus"
                    + " pour puis qu quand que quel quelle quelles quels qui quoi s sa se ses si son sont sur t ta tes ton tous tout un"
                    + " une vos votre vous y bonjour merci svp an and are can do does for from how i in is it my of on or the to what"
                    + " when where who you your");

    /**
     * Réponse proposée: an approved answer that shares words with a question. Immutable and thread-safe.
     *
     * @param answer the answer, current at the moment it was asked for
     * @param score what the words in common count together, above zero; it ranks, and means nothing by itself
     */
    public record Match(ApprovedAnswer answer, int score) {

        /** Refuses a match of nothing. */
        public Match {
            Objects.requireNonNull(answer, "answer");
            Preconditions.checkArgument(score > 0, "score must be above 0, was %s", score);
        }
    }

    /** Copies the list; refuses one answer twice. */
    public AnswerLibrary {
        answers = ImmutableList.copyOf(answers);
        Set<String> known = new HashSet<>();
        for (ApprovedAnswer answer : answers) {
            Preconditions.checkArgument(known.add(answer.id()), "answer %s is there twice", answer.id());
        }
    }

    /**
     * Looks for answers to a question: by the words they have in common, whatever the case and the accents, of which those in
     * the question they answer and the keywords count for more. Takes time linear in the length of the texts.
     *
     * @param question what is asked
     * @param reader the language of who asks; only answers in that language are looked at
     * @param register the facts as they are
     * @param now the moment
     * @param zone the authority’s zone
     * @param most how many answers at most, from 1
     * @return the current answers, the best first, of equals the first by identifier; unmodifiable
     * @throws IllegalArgumentException if no answer is asked for
     */
    public List<Match> propose(
            String question, Locale reader, FactRegister register, Instant now, ZoneId zone, int most) {
        Preconditions.checkArgument(most >= 1, "most must be 1 or more, was %s", most);
        Set<Long> asked = words(question);
        List<Match> matches = new ArrayList<>();
        for (ApprovedAnswer answer : answers) {
            int score = Locale.forLanguageTag(answer.language()).getLanguage().equals(reader.getLanguage())
                    ? score(asked, answer)
                    : 0;
            if (score > 0 && answer.isCurrent(register, now, zone)) {
                matches.add(new Match(answer, score));
            }
        }
        return matches.stream()
                .sorted(Comparator.comparingInt(Match::score)
                        .reversed()
                        .thenComparing(match -> match.answer().id()))
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }

    private static int score(Set<Long> asked, ApprovedAnswer answer) {
        Set<Long> strong = words(answer.question() + "\n" + String.join("\n", answer.keywords()));
        Set<Long> weak = words(answer.text());
        int score = 0;
        for (Long word : asked) {
            score += strong.contains(word) ? IN_QUESTION : weak.contains(word) ? IN_ANSWER : 0;
        }
        return score;
    }

    /** The words that tell something, without the s or x of a plural. */
    private static Set<Long> words(String text) {
        Passage passage = Passage.of(text);
        Set<Long> words = new HashSet<>();
        for (int i = 0; i < passage.size(); i++) {
            if (!LITTLE_WORDS.contains(passage.key(i))) {
                words.add(singular(passage, i));
            }
        }
        return words;
    }

    private static long singular(Passage passage, int word) {
        String written = passage.written(word);
        char last = Character.toLowerCase(written.charAt(written.length() - 1));
        return (last == 's' || last == 'x') && written.length() > 3
                ? WordKey.of(written.substring(0, written.length() - 1))
                : passage.key(word);
    }

    /**
     * Lists the answers that cannot be given any more ({@code ANS-01}): a fact was revised since they were approved, is not
     * known or holds no more, or the approval has ended.
     *
     * @param register the facts as they are
     * @param now the moment
     * @param zone the authority’s zone
     * @return a finding for each answer that is to be approved anew; unmodifiable
     */
    public List<Finding> outdated(FactRegister register, Instant now, ZoneId zone) {
        return answers.stream()
                .filter(answer -> !answer.isCurrent(register, now, zone))
                .map(answer -> outdated(answer, answer.staleFacts(register, now, zone)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Finding outdated(ApprovedAnswer answer, Set<FactKey> stale) {
        String facts = stale.stream().map(FactKey::value).collect(Collectors.joining(", "));
        return Finding.builder(
                        "ANS-01",
                        Severity.WARNING,
                        Locus.of("/answers/" + answer.id()),
                        stale.isEmpty()
                                ? Wording.of(
                                        "La validation de la réponse « " + answer.question()
                                                + " » n’est pas en vigueur ce jour-là.",
                                        "The approval of the answer '" + answer.question() + "' does not hold.")
                                : Wording.of(
                                        "La réponse « " + answer.question()
                                                + " » repose sur des faits changés depuis sa validation : " + facts
                                                + ".",
                                        "The answer '" + answer.question()
                                                + "' rests on facts that changed since it was approved: " + facts
                                                + "."))
                .category(FindingCategory.CONSISTENCY)
                .proposal(Proposal.advice(Wording.of(
                        "La relire et la faire valider de nouveau.", "Read it over and have it approved anew.")))
                .build();
    }
}
