package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.periodical.AssembledIssue;
import org.commspubliques.core.periodical.Issue;
import org.commspubliques.core.periodical.PagePlan;
import org.jspecify.annotations.Nullable;

/** Turns an assembled issue into what the templates of its pages ask for. */
final class IssueModel {

    private final AssembledIssue assembled;
    private final Issue issue;
    private final PreviewOptions options;
    private final Locale reader;
    private final ImmutableMap<String, String> labels;
    private final ImmutableList<ArticleView> articles;

    IssueModel(AssembledIssue assembled, PreviewOptions options) {
        this.assembled = assembled;
        this.issue = assembled.issue();
        this.options = options;
        this.reader = options.reader();
        this.labels = IssueLabels.in(reader);
        ImmutableList.Builder<ArticleView> views = ImmutableList.builder();
        for (int i = 0; i < assembled.articles().size(); i++) {
            views.add(article(i, assembled.articles().get(i)));
        }
        this.articles = views.build();
    }

    /**
     * An article.
     *
     * @param anchor where links to it lead
     * @param folio its page
     * @param rubric what stands above it
     * @param heading its title
     * @param language the language of its text
     * @param sections the parts of its text
     * @param media its media
     */
    record ArticleView(
            String anchor,
            int folio,
            String rubric,
            String heading,
            String language,
            List<SectionView> sections,
            List<MediaView> media) {}

    /**
     * An entry of the imprint.
     *
     * @param name what it is
     * @param text what it says
     */
    record ImprintView(String name, String text) {}

    /**
     * A sheet.
     *
     * @param folio its number
     * @param cover whether it is the first page
     * @param side whether it lies on the left or on the right
     * @param subject what it is, where it holds no article and no imprint
     * @param articles its articles
     * @param imprint the imprint, on the last page
     */
    record LeafView(
            int folio,
            boolean cover,
            String side,
            @Nullable String subject,
            List<ArticleView> articles,
            List<ImprintView> imprint) {}

    Map<String, Object> screen() {
        Map<String, Object> model = frame();
        model.put("articles", articles);
        model.put("imprint", imprint());
        return model;
    }

    Map<String, Object> print() {
        Map<String, Object> model = frame();
        model.put("masthead", Labels.title(issue.periodical().title()));
        model.put("leaves", issue.plan().pages().stream().map(this::leaf).collect(ImmutableList.toImmutableList()));
        return model;
    }

    private Map<String, Object> frame() {
        String kicker = Labels.capitalised(issue.periodical().support().label().in(reader));
        Map<String, Object> model = PageFrame.model(options, kicker, IssueLabels.name(issue, reader));
        String footer = labels.get(assembled.isComplete() ? "complete" : "incomplete");
        model.computeIfPresent("page", (key, frame) -> ((PageFrame) frame).saying(Objects.requireNonNull(footer)));
        model.put("issue", labels);
        model.put("summary", articles);
        model.put(
                "refusals",
                assembled.refusals().stream()
                        .map(refusal -> Labels.bound(refusal.message(), reader))
                        .collect(ImmutableList.toImmutableList()));
        return model;
    }

    private ArticleView article(int index, AssembledIssue.Article article) {
        String language = article.text().id().language();
        Locale spoken = Locale.forLanguageTag(language);
        return new ArticleView(
                "article-" + index,
                article.placed().page(),
                article.rubric().in(reader),
                Labels.title(article.title()),
                language,
                SectionView.of(
                        article.text().sections().stream()
                                .filter(section -> section.role() != SectionRole.TITLE)
                                .toList(),
                        spoken),
                MediaView.of(article.text().media()));
    }

    private List<ImprintView> imprint() {
        ImmutableList.Builder<ImprintView> entries = ImmutableList.builder();
        issue.imprint()
                .forEach((entry, text) ->
                        entries.add(new ImprintView(entry.label().in(reader), text)));
        String issn = issue.periodical().issn();
        if (issn != null) {
            entries.add(new ImprintView("ISSN", issn));
        }
        return entries.build();
    }

    private LeafView leaf(PagePlan.Page page) {
        boolean cover = page.number() == 1;
        boolean last = page.number() == issue.plan().pages().size();
        return new LeafView(
                page.number(),
                cover,
                page.number() % 2 == 0 ? "left" : "right",
                cover || last
                        ? null
                        : page.isAbout().map(subject -> subject.in(reader)).orElse(null),
                articles.stream()
                        .filter(article -> article.folio() == page.number())
                        .collect(ImmutableList.toImmutableList()),
                last ? imprint() : ImmutableList.of());
    }
}
