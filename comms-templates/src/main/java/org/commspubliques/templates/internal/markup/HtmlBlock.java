package org.commspubliques.templates.internal.markup;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** A block of HTML within Markdown, which begins and ends in one of the seven ways of CommonMark. */
final class HtmlBlock {

    private static final CharMatcher SPACES = CharMatcher.anyOf(" \t\r");
    private static final ImmutableSet<String> KEPT = ImmutableSet.of("pre", "script", "style", "textarea");

    private final String source;
    private final MarkdownLine first;
    private final int offset;
    private final boolean continuesParagraph;

    private HtmlBlock(String source, MarkdownLine first, int offset, boolean continuesParagraph) {
        this.source = source;
        this.first = first;
        this.offset = offset;
        this.continuesParagraph = continuesParagraph;
    }

    /**
     * Where the block ends that a line begins.
     *
     * @param offset the column where the words of the list item start that the line is in
     * @param continuesParagraph whether a paragraph may go on here, which not every tag ends
     * @return its end, exclusive; the start of the line if it begins none
     */
    static int end(String source, MarkdownLine first, int offset, boolean continuesParagraph) {
        return new HtmlBlock(source, first, offset, continuesParagraph).end();
    }

    private int end() {
        int at = first.content();
        if (source.startsWith("<!--", at)) {
            return endOfLineWith("-->");
        }
        if (source.startsWith("<?", at)) {
            return endOfLineWith("?>");
        }
        if (source.startsWith("<![CDATA[", at)) {
            return endOfLineWith("]]>");
        }
        if (source.startsWith("<!", at)) {
            return endOfLineWith(">");
        }
        if (!Tag.isAt(source, at, first.end())) {
            return first.start();
        }
        String name = Tag.name(source, at, first.end());
        if (KEPT.contains(name)) {
            boolean closing = source.charAt(at + 1) == '/';
            return closing ? endOfTagOnly() : endOfLineWith("</" + name);
        }
        return Elements.beginsBlockInMarkdown(name) ? endOfLines() : endOfTagOnly();
    }

    private int endOfTagOnly() {
        return isTagOnly() ? endOfLines() : first.start();
    }

    private int endOfLines() {
        MarkdownLine line = first;
        while (line.next() < source.length()) {
            line = MarkdownLine.at(source, line.next());
            boolean blank = line.isBlank() && !line.item() && !line.heading() && line.quotes() <= first.quotes();
            if (blank || isLeftBy(line)) {
                return line.start();
            }
        }
        return source.length();
    }

    /** Whether a line is no longer in the quotation or list that the block is in. */
    private boolean isLeftBy(MarkdownLine line) {
        return line.quotes() < first.quotes() || (!line.isWhite() && line.lead() < offset);
    }

    private boolean isTagOnly() {
        Optional<Tag> tag = Tag.readWellFormed(source, first.content(), first.end());
        return !continuesParagraph
                && tag.isPresent()
                && SPACES.matchesAllOf(source.substring(tag.get().end(), first.end()));
    }

    private int endOfLineWith(String end) {
        MarkdownLine line = first;
        while (!source.substring(line.start(), line.end()).contains(end)) {
            if (line.next() == source.length()) {
                return source.length();
            }
            line = MarkdownLine.at(source, line.next());
            if (isLeftBy(line)) {
                return line.start();
            }
        }
        return line.next();
    }
}
