package org.commspubliques.core.periodical;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Numéro assemblé: the texts of an issue in the order of its pages, and what could not be taken, with the reason. It is
 * made by {@link IssueAssembly}. Immutable and thread-safe.
 *
 * @param issue the issue
 * @param articles the articles in the order of the pages; unmodifiable
 * @param refusals what was not taken, in the order of the issue; unmodifiable
 */
public record AssembledIssue(Issue issue, List<Article> articles, List<Refusal> refusals) {

    /** Copies the lists. */
    public AssembledIssue {
        Objects.requireNonNull(issue, "issue");
        articles = ImmutableList.copyOf(articles);
        refusals = ImmutableList.copyOf(refusals);
    }

    /**
     * Article assemblé.
     *
     * @param placed where it stands
     * @param rubric what its rubric is called
     * @param text its text
     */
    public record Article(IssueArticle placed, Wording rubric, Variant text) {

        /** Refuses missing parts. */
        public Article {
            Objects.requireNonNull(placed, "placed");
            Objects.requireNonNull(rubric, "rubric");
            Objects.requireNonNull(text, "text");
        }

        /**
         * Returns what stands above it.
         *
         * @return its title, or the working title where the text has none
         */
        public String title() {
            return text.text(SectionRole.TITLE)
                    .map(title -> title.replace('\n', ' '))
                    .orElse(placed.title());
        }
    }

    /** Motif: why an article was not taken. */
    public enum Reason implements Labelled {
        /** Its copy is not there. */
        NO_COPY("copie attendue", "copy awaited"),
        /** Its communication, or the variant of it, is not known any more. */
        UNKNOWN("texte introuvable", "text not found"),
        /** It is not approved. */
        NOT_APPROVED("non validé", "not approved"),
        /** It is not the text that was handed in and measured, or, in the opposition’s space, that its authors delivered. */
        CHANGED("texte modifié depuis sa remise", "text changed since it was handed in"),
        /** It is on no page of the plan. */
        NO_PAGE("sur aucune page", "on no page"),
        /** The text is on a page already. */
        TWICE("déjà placé", "placed already");

        private final Wording label;

        Reason(String fr, String en) {
            this.label = Wording.of(fr, en);
        }

        /**
         * Returns what a person reads.
         *
         * @return the label
         */
        @Override
        public Wording label() {
            return label;
        }
    }

    /**
     * Refus: an article that was not taken.
     *
     * @param article the article
     * @param reason why
     * @param message the article and the reason in words
     */
    public record Refusal(IssueArticle article, Reason reason, Wording message) {

        /** Refuses missing parts. */
        public Refusal {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * Returns whether the issue may be published.
     *
     * @return true if every article of it was taken
     */
    public boolean isComplete() {
        return refusals.isEmpty();
    }

    /**
     * Returns the articles of a page.
     *
     * @param number the page
     * @return the articles in order; unmodifiable
     */
    public List<Article> onPage(int number) {
        return articles.stream()
                .filter(article -> article.placed().page() == number)
                .collect(ImmutableList.toImmutableList());
    }
}
