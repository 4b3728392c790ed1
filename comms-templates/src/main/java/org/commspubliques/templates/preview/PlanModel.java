package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.periodical.Issue;
import org.commspubliques.core.periodical.IssueDates;
import org.commspubliques.core.periodical.IssueProgress;
import org.commspubliques.core.periodical.PagePlan;
import org.commspubliques.core.periodical.PageStanding;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/** Turns an issue in the making into what the template of its page plan asks for. */
final class PlanModel {

    private static final int FULL = 100;

    private final Issue issue;
    private final IssueProgress progress;
    private final List<Finding> findings;
    private final PreviewOptions options;
    private final Locale reader;
    private final List<PageStanding> standings;

    PlanModel(Issue issue, IssueProgress progress, List<Finding> findings, PreviewOptions options) {
        this.issue = issue;
        this.progress = progress;
        this.findings = ImmutableList.copyOf(findings);
        this.options = options;
        this.reader = options.reader();
        this.standings = issue.pages();
    }

    /**
     * A page.
     *
     * @param folio its number
     * @param subject what it is, where it holds no article
     * @param slots the room of each rubric
     * @param others articles of rubrics that have no room there
     * @param saying how much is left
     * @param filled how far it is filled, in per cent, at most 100
     * @param percent how far it is filled, in words
     * @param over whether it holds too much
     * @param room whether it has any room
     */
    record PageView(
            int folio,
            @Nullable String subject,
            List<SlotView> slots,
            List<ArticleView> others,
            String saying,
            int filled,
            String percent,
            boolean over,
            boolean room) {}

    /**
     * The room of a rubric.
     *
     * @param rubric its name
     * @param taken how many characters are taken
     * @param signs how many there are
     * @param articles its articles there
     */
    record SlotView(String rubric, String taken, String signs, List<ArticleView> articles) {}

    /**
     * An article.
     *
     * @param heading its working title
     * @param state where it stands
     * @param tone what that means
     */
    record ArticleView(String heading, String state, String tone) {}

    Map<String, Object> model() {
        Map<String, Object> model = PageFrame.model(
                options, IssueLabels.in(reader).getOrDefault("plan", ""), IssueLabels.name(issue, reader));
        IssueDates dates = issue.dates();
        model.put("issue", IssueLabels.in(reader));
        model.put("progress", Labels.bound(progress.words(), reader));
        model.put("copyDeadline", DateWording.inFull(dates.copyDeadline(), reader));
        model.put("proof", DateWording.inFull(dates.proof(), reader));
        model.put("print", DateWording.inFull(dates.print(), reader));
        model.put("distribution", DateWording.inFull(dates.distribution(), reader));
        model.put("spreads", spreads());
        model.put(
                "homeless",
                articles(
                        standing -> issue.plan().page(standing.article().page()).isEmpty()));
        model.put("counts", Counts.of(findings, 0, reader));
        List<FindingView> views = new ArrayList<>();
        findings.forEach(finding -> views.add(view(views.size() + 1, finding)));
        model.put("findings", views);
        return model;
    }

    private List<List<PageView>> spreads() {
        return issue.plan().spreads().stream()
                .map(spread -> spread.stream().map(this::page).toList())
                .collect(ImmutableList.toImmutableList());
    }

    private PageView page(PagePlan.Page page) {
        PageStanding standing = standings.get(page.number() - 1);
        return new PageView(
                page.number(),
                page.isAbout().map(subject -> subject.in(reader)).orElse(null),
                standing.slots().stream().map(slot -> slot(page, slot)).collect(ImmutableList.toImmutableList()),
                articles(article -> article.article().page() == page.number()
                        && page.slot(article.article().rubric()).isEmpty()),
                Labels.bound(standing.words(), reader),
                Math.min(standing.percent(), FULL),
                Wording.of("remplie à " + standing.percent() + "\u00A0%", standing.percent() + "% full")
                        .in(reader),
                standing.remaining() < 0,
                page.signs() > 0 || standing.remaining() < 0);
    }

    private SlotView slot(PagePlan.Page page, PageStanding.SlotStanding slot) {
        String rubric = slot.slot().rubric();
        return new SlotView(
                issue.periodical()
                        .rubric(rubric)
                        .map(known -> known.label().in(reader))
                        .orElse(rubric),
                Labels.number(slot.taken(), reader),
                Labels.number(slot.slot().signs(), reader),
                articles(article -> article.article().page() == page.number()
                        && article.article().rubric().equals(rubric)));
    }

    private List<ArticleView> articles(Predicate<IssueProgress.Standing> chosen) {
        return progress.articles().stream().filter(chosen).map(this::article).collect(ImmutableList.toImmutableList());
    }

    private ArticleView article(IssueProgress.Standing standing) {
        return new ArticleView(
                Labels.title(standing.article().title()), standing.label().in(reader), tone(standing));
    }

    private static String tone(IssueProgress.Standing standing) {
        if (standing.article().copy() == null) {
            return "void";
        }
        if (standing.isApproved()) {
            return "ok";
        }
        return standing.state() == CommunicationState.REFUSED || standing.state() == CommunicationState.WITHDRAWN
                ? "blocking"
                : "info";
    }

    private FindingView view(int number, Finding finding) {
        return new FindingView(
                number,
                FindingView.Grade.of(finding.severity(), reader),
                finding.ruleId(),
                finding.category().label().in(reader),
                Labels.bound(finding.message(), reader),
                finding.excerpt(),
                Labels.language(reader),
                false,
                null,
                null,
                finding.severity() == Severity.BLOCKING && !finding.derogable(),
                List.of(),
                FindingDetails.of(finding, reader));
    }
}
