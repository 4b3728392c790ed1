package org.commspubliques.core.periodical;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.lifecycle.CommunicationStates;

/**
 * Avancement d’un numéro: where each of its articles stands. Immutable and thread-safe.
 *
 * @param articles the articles in the order of the issue, and where they stand; unmodifiable
 */
public record IssueProgress(List<Standing> articles) {

    /** The states in which a text was approved as it is. */
    private static final Set<CommunicationState> APPROVED = Sets.immutableEnumSet(
            CommunicationState.APPROVED, CommunicationState.PARTLY_PUBLISHED, CommunicationState.PUBLISHED);

    /** Copies the list. */
    public IssueProgress {
        articles = ImmutableList.copyOf(articles);
    }

    /**
     * Situation d’un article.
     *
     * @param article the article
     * @param state where its communication stands; a draft as long as there is no copy
     */
    public record Standing(IssueArticle article, CommunicationState state) {

        /** Refuses missing parts. */
        public Standing {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(state, "state");
        }

        /**
         * Returns whether it may be printed.
         *
         * @return true if its copy is there and approved
         */
        public boolean isApproved() {
            return article.copy() != null && APPROVED.contains(state);
        }

        /**
         * Returns where it stands, in words.
         *
         * @return the label of the state, or that the copy is awaited
         */
        public Wording label() {
            return article.copy() == null ? Wording.of("copie attendue", "copy awaited") : state.label();
        }
    }

    /**
     * Looks at an issue.
     *
     * @param issue the issue
     * @param states who knows where communications stand
     * @return how far it is
     */
    public static IssueProgress of(Issue issue, CommunicationStates states) {
        return new IssueProgress(issue.articles().stream()
                .map(article -> new Standing(
                        article,
                        article.text()
                                .map(copy -> states.stateOf(copy.communication()))
                                .orElse(CommunicationState.DRAFT)))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns how many copies are there.
     *
     * @return the number, from 0
     */
    public int received() {
        return (int) articles.stream()
                .filter(standing -> standing.article().copy() != null)
                .count();
    }

    /**
     * Returns how many articles may be printed.
     *
     * @return the number, from 0
     */
    public int approved() {
        return (int) articles.stream().filter(Standing::isApproved).count();
    }

    /**
     * Returns how far the issue is, in words.
     *
     * @return such as « 5 articles : 4 copies reçues, 3 validées »
     */
    public Wording words() {
        int all = articles.size();
        int there = received();
        int ready = approved();
        return Wording.of(
                all
                        + (all < 2 ? " article : " : " articles : ")
                        + there
                        + (there < 2 ? " copie reçue, " : " copies reçues, ")
                        + ready
                        + (ready < 2 ? " validée" : " validées"),
                all + (all == 1 ? " article: " : " articles: ") + there
                        + (there == 1 ? " copy received, " : " copies received, ") + ready + " approved");
    }
}
