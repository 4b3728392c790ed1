package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.interactive.InteractiveFormat;
import org.commspubliques.core.interactive.Live;
import org.commspubliques.core.interactive.Quiz;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Source;

/**
 * Formats interactifs: rules {@code INT-01} (a question without a right answer that asks what people think of elected officials or
 * candidates: an opinion poll, which an authority’s own page is no place for), {@code INT-02} (a right answer that nothing
 * explains) and {@code INT-03} (a live broadcast whose comments nobody reads). Their wording is reviewed as that of any variant;
 * the rules of a game are asked for by the check of supports. A review asks the host what a variant was made of; one that was
 * made of nothing interactive is not judged. Thread-safe where the host’s function is.
 */
public final class InteractiveCheck implements Check {

    /** The identifier of this check. */
    public static final String ID = "fit.interactive";

    /** How sure a finding is that rests on a word of a question. */
    private static final double LIKELY = 0.7;

    private static final Source POLLS = Source.unchecked(
            "Loi n° 77-808 du 19 juillet 1977 relative à la publication et à la diffusion de certains sondages"
                    + " d’opinion");

    private static final WordSet OFFICIALS =
            WordSet.of("maire maires mairesse elu elus elue elues adjoint adjoints adjointe"
                    + " adjointes conseiller conseillers conseillere conseilleres municipalite majorite opposition president presidente"
                    + " candidat candidats candidate candidates liste listes depute deputes deputee deputees senateur senateurs senatrice"
                    + " senatrices mayor councillor councillors candidates");

    private final Function<Variant, Optional<InteractiveFormat>> sources;
    private final WordSet names;

    /**
     * Creates a check.
     *
     * @param sources gives what a variant was made of, or nothing where that is nothing interactive
     * @param officials the family names of the elected officials and candidates; empty where the host gives none
     */
    public InteractiveCheck(Function<Variant, Optional<InteractiveFormat>> sources, Set<String> officials) {
        this.sources = Objects.requireNonNull(sources, "sources");
        this.names = WordSet.of(
                officials.stream().flatMap(name -> words(name).stream()).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Finding> check(Communication communication, Variant variant, ReviewContext context) {
        return sources.apply(variant)
                .map(format -> check(format, Locus.of(Pointers.variant(communication, variant))))
                .orElse(List.of());
    }

    /**
     * Looks at one format.
     *
     * @param format the format
     * @param locus what its findings shall point to
     * @return what was found, in the order of the format; unmodifiable
     */
    public List<Finding> check(InteractiveFormat format, Locus locus) {
        if (format instanceof Quiz quiz) {
            return quiz.questions().stream()
                    .map(question -> check(question, locus))
                    .flatMap(Optional::stream)
                    .collect(ImmutableList.toImmutableList());
        }
        return format instanceof Live live && live.moderation().isEmpty() ? List.of(unmoderated(locus)) : List.of();
    }

    private Optional<Finding> check(Quiz.Question question, Locus locus) {
        if (question.answer().isPresent()) {
            return question.explanation().isBlank() ? Optional.of(unexplained(question, locus)) : Optional.empty();
        }
        return Stream.concat(Stream.of(question.text()), question.choices().stream())
                .map(this::official)
                .flatMap(Optional::stream)
                .findFirst()
                .map(word -> poll(question, word, locus));
    }

    private Optional<String> official(String text) {
        Passage words = Passage.of(text);
        for (int i = 0; i < words.size(); i++) {
            String written = text(words, i);
            boolean named = names.contains(words.key(i)) && Character.isUpperCase(written.codePointAt(0));
            if (named || OFFICIALS.contains(words.key(i))) {
                return Optional.of(written);
            }
        }
        return Optional.empty();
    }

    private static ImmutableList<String> words(String name) {
        Passage words = Passage.of(name);
        ImmutableList.Builder<String> each = ImmutableList.builder();
        for (int i = 0; i < words.size(); i++) {
            each.add(text(words, i));
        }
        return each.build();
    }

    private static String text(Passage words, int word) {
        return words.text().substring(words.start(word), words.end(word));
    }

    private static Finding poll(Quiz.Question question, String word, Locus locus) {
        return finding(
                        "INT-01",
                        Severity.WARNING,
                        locus,
                        question.text(),
                        Wording.of(
                                "l’avis du public est demandé sur des élus ou des candidats (« " + word + " »).",
                                "people are asked what they think of elected officials or candidates ('" + word
                                        + "')."),
                        Wording.of(
                                "Retirer la question, ou demander un fait.", "Drop the question, or ask for a fact."))
                .confidence(LIKELY)
                .category(FindingCategory.NEUTRALITY)
                .source(POLLS)
                .build();
    }

    private static Finding unexplained(Quiz.Question question, Locus locus) {
        return finding(
                        "INT-02",
                        Severity.INFO,
                        locus,
                        question.text(),
                        Wording.of("la bonne réponse n’est pas expliquée.", "the right answer is not explained."),
                        Wording.of(
                                "Dire en une phrase pourquoi, et d’où on le sait.",
                                "Say why in a sentence, and how it is known."))
                .build();
    }

    private static Finding unmoderated(Locus locus) {
        return Finding.builder(
                        "INT-03",
                        Severity.WARNING,
                        locus,
                        Wording.of(
                                "Direct : personne n’est chargé de la modération.",
                                "Live broadcast: nobody is in charge of moderation."))
                .category(FindingCategory.SUPPORT)
                .proposal(Proposal.advice(Wording.of(
                        "Désigner qui lit les commentaires et y répond.",
                        "Say who reads the comments and answers them.")))
                .build();
    }

    private static Finding.Builder finding(
            String rule, Severity severity, Locus locus, String question, Wording message, Wording advice) {
        String asked = Excerpt.of(question);
        return Finding.builder(
                        rule,
                        severity,
                        locus,
                        Wording.of("« " + asked + " » : " + message.fr(), "'" + asked + "': " + message.en()))
                .category(FindingCategory.SUPPORT)
                .excerpt(asked)
                .proposal(Proposal.advice(advice));
    }
}
