package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.commspubliques.templates.RenderLimits;
import org.commspubliques.templates.Template;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.filter.Filters;

/** The templates of the pages. None prints a value without escaping it, which a test makes sure of. */
final class PageTemplates {

    private static final String SUFFIX = ".mustache.html";

    private static final List<String> ICONS =
            List.of("icon-ok", "icon-info", "icon-warning", "icon-blocking", "icon-void");

    private static final List<String> PARTS = List.of(
            "head",
            "foot",
            "icon-bookmark",
            "icon-comment",
            "icon-globe",
            "icon-heart",
            "icon-image",
            "icon-like",
            "icon-more",
            "icon-repost",
            "icon-send",
            "icon-share",
            "icon-star",
            "lines",
            "blocks",
            "section",
            "sections",
            "alt",
            "medium",
            "figcaption",
            "media",
            "pictures",
            "fold",
            "about",
            "finding",
            "origin",
            "set-aside",
            "severity",
            "source",
            "counts",
            "texts",
            "issue-article",
            "issue-imprint",
            "issue-refusals",
            "issue-summary",
            "calendar-state",
            "calendar-states",
            "calendar-items",
            "calendar-event",
            "calendar-events",
            "calendar-band",
            "calendar-days",
            "calendar-foot");

    private static final ImmutableMap<String, String> SHARED = read();

    /** A preview shows what is too long, too: a text of a million characters, one cell of a board for each. */
    private static final RenderLimits LIMITS = RenderLimits.builder()
            .outputCharacters(256_000_000)
            .iterations(16_000_000)
            .tags(160_000_000)
            .build();

    private static final TemplateEngine ENGINE = engine(SHARED);

    /** The pages of periodicals: one style more, in the same element. */
    private static final TemplateEngine ISSUES = engine(withIssueStyle());

    private PageTemplates() {}

    private static ImmutableMap<String, String> read() {
        ImmutableMap.Builder<String, String> shared = ImmutableMap.builder();
        shared.put("style", "<style>\n" + PageStyle.css() + "</style>\n");
        ICONS.forEach(name -> shared.put(name, PageStyle.resource(name + SUFFIX)));
        return shared.buildOrThrow();
    }

    private static ImmutableMap<String, String> withIssueStyle() {
        return ImmutableMap.<String, String>builder()
                .putAll(SHARED)
                .put("style", "<style>\n" + PageStyle.css() + PageStyle.resource("issue.css") + "</style>\n")
                .buildKeepingLast();
    }

    private static TemplateEngine engine(ImmutableMap<String, String> shared) {
        TemplateEngine.Builder builder =
                TemplateEngine.builder().filters(Filters.none()).limits(LIMITS);
        shared.forEach(builder::partial);
        builder.partial("calendar-style", "<style>\n" + PageStyle.resource("calendar.css") + "</style>\n");
        PARTS.forEach(name -> builder.partial(name, PageStyle.resource(name + SUFFIX)));
        return builder.build();
    }

    static ImmutableMap<String, String> shared() {
        return SHARED;
    }

    static Template page(String name) {
        return ENGINE.parse(name, PageStyle.resource(name + SUFFIX), OutputFormat.HTML);
    }

    static Template issuePage(String name) {
        return ISSUES.parse(name, PageStyle.resource(name + SUFFIX), OutputFormat.HTML);
    }
}
