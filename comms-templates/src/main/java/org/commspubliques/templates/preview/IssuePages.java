package org.commspubliques.templates.preview;

import java.util.List;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.periodical.AssembledIssue;
import org.commspubliques.core.periodical.Issue;
import org.commspubliques.core.periodical.IssueProgress;
import org.commspubliques.templates.Template;

/**
 * Pages d’un périodique: an assembled issue to read on a screen and to print on A4, and its page plan (chemin de fer) for
 * those who make it, as HTML pages that need nothing else. Immutable and thread-safe.
 *
 * <p>An issue from which articles are missing says so first of all, on both pages: it is not to be handed out.
 */
public final class IssuePages {

    private static final IssuePages STANDARD = new IssuePages();

    private final Template screen = PageTemplates.issuePage("issue-screen");
    private final Template print = PageTemplates.issuePage("issue-print");
    private final Template plan = PageTemplates.issuePage("issue-plan");

    private IssuePages() {}

    /**
     * Returns the pages.
     *
     * @return the pages
     */
    public static IssuePages standard() {
        return STANDARD;
    }

    /**
     * Writes an issue to be read on a screen: a summary, the articles in the order of the pages, the imprint.
     *
     * @param issue the issue
     * @param options who issues it and who reads the page
     * @return a whole HTML page
     */
    public String screen(AssembledIssue issue, PreviewOptions options) {
        return screen.render(new IssueModel(issue, options).screen(), options.reader());
    }

    /**
     * Writes an issue to be printed on A4: a sheet for each page of the plan, with its running head and its number. A page
     * whose texts are longer than a sheet goes on over the next one.
     *
     * @param issue the issue
     * @param options who issues it and who reads the page
     * @return a whole HTML page
     */
    public String print(AssembledIssue issue, PreviewOptions options) {
        return print.render(new IssueModel(issue, options).print(), options.reader());
    }

    /**
     * Writes the page plan: the pages as they lie open, how far each is filled, where each article stands, and what should
     * be seen.
     *
     * @param issue the issue
     * @param progress where its articles stand
     * @param findings what should be seen
     * @param options who issues it and who reads the page
     * @return a whole HTML page
     */
    public String plan(Issue issue, IssueProgress progress, List<Finding> findings, PreviewOptions options) {
        return plan.render(new PlanModel(issue, progress, findings, options).model(), options.reader());
    }
}
