package org.commspubliques.examples.journalinterne;

import java.util.Locale;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationStates;
import org.commspubliques.core.periodical.AssembledIssue;
import org.commspubliques.core.periodical.Issue;
import org.commspubliques.core.periodical.IssueAssembly;
import org.commspubliques.core.periodical.IssueFindings;
import org.commspubliques.core.periodical.IssueProgress;
import org.commspubliques.templates.preview.IssuePages;
import org.commspubliques.templates.preview.PreviewOptions;

/** The pages of the issue: its page plan the day after the copies were due, and the issue of the day of the proof. */
final class JournalPages {

    private final Story story;
    private final Locale reader;

    JournalPages(Story story, Locale reader) {
        this.story = story;
        this.reader = reader;
    }

    String plan() {
        Issue issue = story.on(story.morrow());
        CommunicationStates states = story.statesOn(story.morrow());
        return IssuePages.standard()
                .plan(
                        issue,
                        IssueProgress.of(issue, states),
                        IssueFindings.of(issue, states, story.morrow()),
                        options().build());
    }

    String screen() {
        return IssuePages.standard().screen(assembled(), withPlan());
    }

    String print() {
        return IssuePages.standard().print(assembled(), withPlan());
    }

    private AssembledIssue assembled() {
        return IssueAssembly.of(story.proof(), story.statesOn(story.dates().proof()), story::text);
    }

    private PreviewOptions withPlan() {
        return options()
                .back(
                        "chemin-de-fer.html",
                        Wording.of("Chemin de fer", "Page plan").in(reader))
                .build();
    }

    private PreviewOptions.Builder options() {
        return PreviewOptions.builder(Story.TOWN.name(), Story.TOWN.zone())
                .reader(reader)
                .notice(Wording.of("Contenu d’exemple fictif", "Fictional content")
                        .in(reader));
    }
}
