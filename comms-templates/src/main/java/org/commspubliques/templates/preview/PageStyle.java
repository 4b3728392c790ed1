package org.commspubliques.templates.preview;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * Charte des pages: the look that all pages share: sober, system fonts, light and dark as the reader's system asks, no
 * image, no script, nothing loaded. A host includes the partial {@code style} in the head of its own pages, or puts the
 * text of {@link #css()} into a {@code style} element there. Colours are custom properties of {@code :root}, which a host may set again after it; the shipped pairs of text
 * and ground have a contrast of at least 4.5.
 *
 * <p>The classes:
 *
 * <ul>
 *   <li>{@code page-header}, {@code page-main}, {@code page-footer}: the frame of a page; inside each a {@code wrap}
 *       centres the content ({@code page-main wrap} on {@code main} itself). {@code kicker}: the line over the title.
 *       {@code notice}: a warning band over the whole page. {@code skip}: the link over the header;
 *   <li>{@code breadcrumb}: a {@code nav} around an {@code ol}, the last item with {@code aria-current="page"};
 *   <li>{@code card}, and {@code cards} around several: boxes. {@code with-aside}: a text and a narrow column beside it
 *       on wide screens, {@code with-aside even}: two equal columns;
 *   <li>{@code badge} with {@code ok}, {@code info}, {@code warning}, {@code blocking} or {@code void}: a state, always
 *       with its word and its icon (see {@link #partials()}), since colour alone says nothing to many readers.
 *       {@code badges}: a {@code ul} of them;
 *   <li>{@code timeline}: an {@code ol} whose items begin with a {@code time}; an item is {@code done} or
 *       {@code blocking} or neither;
 *   <li>{@code table-scroll}: around a {@code table}, with {@code tabindex="0"}, {@code role="group"} and a name;
 *   <li>{@code facts}: a {@code dl} whose pairs are in {@code div}s. {@code media}, {@code media-box}: a {@code figure};
 *   <li>{@code muted}, {@code small}, {@code verbatim} (keeps line breaks), {@code hidden} (for screen readers only).
 * </ul>
 */
public final class PageStyle {

    private static final String CSS = resource("style.css");

    private PageStyle() {}

    /**
     * Returns the style sheet.
     *
     * @return the text of the sheet, which has no end tag in it and refers to nothing
     */
    public static String css() {
        return CSS;
    }

    /**
     * Returns what templates of a host's own pages may include, for
     * {@link org.commspubliques.templates.TemplateEngine.Builder#partial(String, String)}.
     *
     * @return {@code style}, a whole {@code style} element with the sheet, and the icons of the five badges, {@code icon-ok}, {@code icon-info},
     *     {@code icon-warning}, {@code icon-blocking} and {@code icon-void}, by name; unmodifiable
     */
    public static Map<String, String> partials() {
        return PageTemplates.shared();
    }

    static String resource(String name) {
        URL found = Objects.requireNonNull(PageStyle.class.getResource(name), name);
        try {
            return Resources.toString(found, StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
