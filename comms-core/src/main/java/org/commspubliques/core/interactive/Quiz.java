package org.commspubliques.core.interactive;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.jspecify.annotations.Nullable;

/**
 * Quiz. Immutable and thread-safe.
 *
 * @param title the title
 * @param introduction what is said before the first question; empty where nothing is
 * @param questions the questions in order, from 1 to 100; unmodifiable
 */
public record Quiz(String title, String introduction, List<Question> questions) implements InteractiveFormat {

    static final int MOST_QUESTIONS = 100;
    static final int MOST_CHOICES = 10;

    /** Refuses a quiz without a title or a question. */
    public Quiz {
        Preconditions.checkArgument(!title.isBlank(), "a quiz needs a title");
        Objects.requireNonNull(introduction, "introduction");
        questions = ImmutableList.copyOf(questions);
        Preconditions.checkArgument(
                !questions.isEmpty() && questions.size() <= MOST_QUESTIONS,
                "a quiz has 1 to %s questions, was %s",
                MOST_QUESTIONS,
                questions.size());
    }

    /**
     * Question.
     *
     * @param text what is asked
     * @param choices the answers to choose from, from 2 to 10, each another; unmodifiable
     * @param right the right one, word for word; null where people are asked what they think
     * @param explanation why it is right; empty where nothing is said
     */
    public record Question(
            String text, List<String> choices, @Nullable String right, String explanation) {

        /** Refuses choices that are none, and a right one that is not among them. */
        public Question {
            Preconditions.checkArgument(!text.isBlank(), "a question needs words");
            Objects.requireNonNull(explanation, "explanation");
            choices = ImmutableList.copyOf(choices);
            Preconditions.checkArgument(
                    choices.size() >= 2
                            && choices.size() <= MOST_CHOICES
                            && choices.stream().noneMatch(String::isBlank),
                    "a question has 2 to %s choices, was %s",
                    MOST_CHOICES,
                    choices);
            Preconditions.checkArgument(
                    new HashSet<>(choices).size() == choices.size(), "a choice is there twice: %s", choices);
            Preconditions.checkArgument(
                    right == null || choices.contains(right), "'%s' is not among the choices %s", right, choices);
        }

        /**
         * Returns the right answer.
         *
         * @return one of the choices, or nothing where people are asked what they think
         */
        public Optional<String> answer() {
            return Optional.ofNullable(right);
        }
    }

    @Override
    public SupportKind support() {
        return SupportKind.QUIZ;
    }

    @Override
    public Variant toVariant(VariantId id) {
        boolean english = Words.areEnglish(id);
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        sections.add(Section.title(title));
        if (!introduction.isBlank()) {
            sections.add(new Section(SectionRole.STANDFIRST, introduction));
        }
        for (Question question : questions) {
            sections.add(new Section(SectionRole.CROSSHEAD, question.text()));
            sections.add(Section.body(
                    question.choices().stream().map(choice -> "– " + choice).collect(Collectors.joining("\n"))));
            question.answer()
                    .map(right -> (english ? "Answer: " : "Réponse : ") + right)
                    .map(right -> question.explanation().isBlank() ? right : right + "\n" + question.explanation())
                    .map(Section::body)
                    .ifPresent(sections::add);
        }
        return new Variant(id, sections.build(), List.of());
    }
}
