package org.commspubliques.templates.internal.markup;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** What the elements of HTML do to the text in and around them; an element that is not named here ends a paragraph. */
final class Elements {

    /** A sentence goes on through their tags. */
    private static final ImmutableSet<String> INLINE = ImmutableSet.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins",
            "label", "mark", "nobr", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
            "wbr");

    /** Those of them, and code, that browsers open again after a block in which their end is missing. */
    private static final ImmutableSet<String> FORMATTING = ImmutableSet.of(
            "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /** They stand in a sentence as one sign would. */
    private static final ImmutableSet<String> OBJECTS = ImmutableSet.of(
            "code", "kbd", "samp", "var", "svg", "math", "img", "input", "meter", "progress", "output", "canvas");

    private static final ImmutableSet<String> VOID = ImmutableSet.of(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr",
            "frame",
            "keygen",
            "basefont",
            "bgsound");

    private static final ImmutableSet<String> NOT_TEXT =
            ImmutableSet.of("code", "kbd", "samp", "var", "svg", "math", "pre", "listing", "canvas");

    /** The end tag of a table's part does not reach over another table. */
    private static final ImmutableSet<String> OF_TABLE =
            ImmutableSet.of("table", "caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th");

    private static final ImmutableSet<String> SCOPES =
            ImmutableSet.of("table", "caption", "td", "th", "object", "applet", "marquee", "template");

    /** With the inline elements and the blocks, what cannot be in a drawing. */
    private static final ImmutableSet<String> HTML_ONLY =
            ImmutableSet.of("body", "code", "dd", "dt", "head", "li", "ruby", "var");

    /** They have no tags within them, only their own end. */
    private static final ImmutableSet<String> RAW =
            ImmutableSet.of("script", "style", "textarea", "xmp", "iframe", "noembed", "noframes");

    private static final ImmutableSet<String> BLOCKS = ImmutableSet.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "ul");

    /** Besides the blocks, the elements that make a block of HTML in Markdown when they begin a line. */
    private static final ImmutableSet<String> PARTS = ImmutableSet.of(
            "base",
            "basefont",
            "body",
            "caption",
            "col",
            "colgroup",
            "dd",
            "dt",
            "frame",
            "frameset",
            "head",
            "html",
            "iframe",
            "legend",
            "li",
            "link",
            "menuitem",
            "noframes",
            "optgroup",
            "option",
            "param",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "track");

    /** The elements, if open last, that a start tag ends although they have no end tag. */
    private static final ImmutableMap<String, ImmutableSet<String>> ENDED_BY = endedBy();

    private Elements() {}

    private static ImmutableMap<String, ImmutableSet<String>> endedBy() {
        ImmutableSet<String> cells = ImmutableSet.of("p", "td", "th", "caption", "colgroup");
        ImmutableSet<String> rows =
                ImmutableSet.<String>builder().addAll(cells).add("tr").build();
        ImmutableSet<String> groups = ImmutableSet.<String>builder()
                .addAll(rows)
                .add("thead", "tbody", "tfoot")
                .build();
        ImmutableSet<String> terms = ImmutableSet.of("p", "dt", "dd");
        ImmutableMap.Builder<String, ImmutableSet<String>> ended = ImmutableMap.builder();
        BLOCKS.forEach(block -> ended.put(block, ImmutableSet.of("p")));
        return ended.put("li", ImmutableSet.of("p", "li"))
                .put("dt", terms)
                .put("dd", terms)
                .put("td", cells)
                .put("th", cells)
                .put("tr", rows)
                .put("thead", groups)
                .put("tbody", groups)
                .put("tfoot", groups)
                .put("option", ImmutableSet.of("option"))
                .put("optgroup", ImmutableSet.of("option", "optgroup"))
                .buildOrThrow();
    }

    static boolean isInline(String name) {
        return INLINE.contains(name);
    }

    static boolean isOfTable(String name) {
        return OF_TABLE.contains(name);
    }

    static boolean isScope(String name) {
        return SCOPES.contains(name);
    }

    static boolean isFormatting(String name) {
        return FORMATTING.contains(name);
    }

    /** Whether it has no place in a drawing or formula, or is read there in more than one way. */
    static boolean keepsDrawingOpen(String name) {
        return INLINE.contains(name) || BLOCKS.contains(name) || HTML_ONLY.contains(name) || RAW.contains(name);
    }

    static boolean isObject(String name) {
        return OBJECTS.contains(name);
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static boolean isText(String name) {
        return !NOT_TEXT.contains(name) && !RAW.contains(name);
    }

    static boolean isRaw(String name) {
        return RAW.contains(name);
    }

    static boolean beginsBlockInMarkdown(String name) {
        return BLOCKS.contains(name) || PARTS.contains(name);
    }

    /** Whether tags within it follow the rules of XML. */
    static boolean isForeign(String name) {
        return name.equals("svg") || name.equals("math");
    }

    static boolean ends(String name, String open) {
        return ENDED_BY.getOrDefault(name, ImmutableSet.of()).contains(open);
    }
}
