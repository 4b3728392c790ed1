package org.commspubliques.core.periodical;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.lifecycle.CommunicationStates;

/**
 * Assemblage d’un numéro: takes the texts that are there, approved, and unchanged since they were handed in, in the order
 * of the pages and of the rubrics on each. What belongs to the opposition’s space needs no approval: it must be what its
 * authors delivered. Not thread-safe; {@link #of} is.
 */
public final class IssueAssembly {

    private final Issue issue;
    private final CommunicationStates states;
    private final Function<CommunicationId, Optional<Communication>> texts;
    private final List<AssembledIssue.Article> taken = new ArrayList<>();
    private final List<AssembledIssue.Refusal> refused = new ArrayList<>();
    private final Set<CommunicationId> seen = new HashSet<>();

    private IssueAssembly(
            Issue issue, CommunicationStates states, Function<CommunicationId, Optional<Communication>> texts) {
        this.issue = issue;
        this.states = states;
        this.texts = texts;
    }

    /**
     * Assembles an issue.
     *
     * @param issue the issue
     * @param states who knows where communications stand
     * @param texts who keeps the communications
     * @return the issue with the texts that could be taken, and the others with the reason
     */
    public static AssembledIssue of(
            Issue issue, CommunicationStates states, Function<CommunicationId, Optional<Communication>> texts) {
        return new IssueAssembly(issue, states, texts).assemble();
    }

    private AssembledIssue assemble() {
        issue.articles().forEach(this::look);
        // The sort is stable: what shares a slot stays in the order of the issue.
        taken.sort(Comparator.<AssembledIssue.Article>comparingInt(
                        article -> article.placed().page())
                .thenComparingInt(article -> slot(article.placed())));
        return new AssembledIssue(issue, taken, refused);
    }

    /** The place of an article’s rubric on its page; what has no slot comes last. */
    private int slot(IssueArticle article) {
        List<PagePlan.Slot> slots =
                issue.plan().page(article.page()).map(PagePlan.Page::slots).orElse(ImmutableList.of());
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).rubric().equals(article.rubric())) {
                return i;
            }
        }
        return slots.size();
    }

    private void look(IssueArticle article) {
        if (article.copy() == null) {
            refuse(article, AssembledIssue.Reason.NO_COPY, Optional.empty());
            return;
        }
        IssueArticle.Copy copy = article.copy();
        Optional<Communication> communication = texts.apply(copy.communication());
        Optional<Variant> text = communication.flatMap(known -> known.variant(copy.variant()));
        if (issue.plan().page(article.page()).isEmpty()) {
            refuse(article, AssembledIssue.Reason.NO_PAGE, Optional.empty());
        } else if (text.isEmpty()) {
            refuse(article, AssembledIssue.Reason.UNKNOWN, Optional.empty());
        } else if (!seen.add(copy.communication())) {
            refuse(article, AssembledIssue.Reason.TWICE, Optional.empty());
        } else if (isChanged(article, copy, communication.orElseThrow(), text.get())) {
            refuse(article, AssembledIssue.Reason.CHANGED, Optional.empty());
        } else {
            takeApproved(article, copy, text.get());
        }
    }

    private void takeApproved(IssueArticle article, IssueArticle.Copy copy, Variant text) {
        CommunicationState state = states.stateOf(copy.communication());
        boolean oppositions = deliveredText(article).isPresent();
        if (!oppositions && !new IssueProgress.Standing(article, state).isApproved()) {
            refuse(article, AssembledIssue.Reason.NOT_APPROVED, Optional.of(state.label()));
            return;
        }
        taken.add(new AssembledIssue.Article(article, issue.periodical().name(article.rubric()), text));
    }

    private Optional<OppositionSpace.Text> deliveredText(IssueArticle article) {
        return issue.oppositionSpace().flatMap(space -> space.textOf(article.id()));
    }

    private boolean isChanged(IssueArticle article, IssueArticle.Copy copy, Communication communication, Variant text) {
        return deliveredText(article)
                .map(delivered -> !delivered.isSame(OppositionSpace.textIn(text)))
                .orElseGet(() -> !communication.seal(copy.variant()).equals(copy.seal()));
    }

    private void refuse(IssueArticle article, AssembledIssue.Reason reason, Optional<Wording> more) {
        Wording why = more.map(label -> Wording.of(
                        reason.label().fr() + " (" + label.fr() + ")",
                        reason.label().en() + " (" + label.en() + ")"))
                .orElse(reason.label());
        refused.add(new AssembledIssue.Refusal(
                article,
                reason,
                Wording.of("« " + article.title() + " » : " + why.fr(), "'" + article.title() + "': " + why.en())));
    }
}
