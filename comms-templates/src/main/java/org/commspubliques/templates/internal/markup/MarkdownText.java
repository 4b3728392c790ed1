package org.commspubliques.templates.internal.markup;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.templates.internal.prose.Passage;
import org.commspubliques.templates.internal.prose.Revision;
import org.commspubliques.templates.internal.prose.Usage;
import org.jspecify.annotations.Nullable;

/**
 * The prose of a CommonMark text: its lines, joined to paragraphs. Where it cannot be sure that a line is prose, because
 * that would take the whole grammar, it takes the line for code.
 */
public final class MarkdownText {

    private static final CharMatcher SPACES = CharMatcher.anyOf(" \t\r");
    private static final int CODE = 4;

    private final String source;
    private final HtmlText html;
    private final MarkdownProse prose;
    private final List<MarkdownLine> paragraph = new ArrayList<>();
    private @Nullable MarkdownFence fence;

    private final MarkdownItems items = new MarkdownItems();

    private MarkdownText(String source, Usage usage, Passage passage) {
        this.source = source;
        this.html = new HtmlText(source, usage, passage);
        this.prose = new MarkdownProse(source, html, passage, hasDefinitions());
    }

    /**
     * Applies the rules of typography to the prose of a text.
     *
     * @param markdown the text
     * @param usage the rules
     * @return the text, the same instance if nothing changes
     */
    public static String revise(String markdown, Usage usage) {
        Revision revision = new Revision(markdown);
        new MarkdownText(markdown, usage, new Passage(revision)).read();
        return revision.text();
    }

    private void read() {
        int at = endOfFrontMatter();
        while (at < source.length()) {
            MarkdownLine line = MarkdownLine.at(source, at);
            at = fence == null ? read(line) : readFenced(fence, line);
        }
        endParagraph();
    }

    private int readFenced(MarkdownFence open, MarkdownLine line) {
        if (open.isLeftBy(line)) {
            fence = null;
            return line.start();
        }
        if (open.isClosedBy(source, line)) {
            fence = null;
        }
        return line.next();
    }

    /** Reads a line, or the block that it begins, and returns where the next one begins. */
    private int read(MarkdownLine first) {
        MarkdownLine line = paragraph.isEmpty() ? first : inParagraph(first);
        if (isCode(line)) {
            endParagraph();
            items.leave(line);
            return line.next();
        }
        if (line.isBlank()) {
            endParagraph();
            items.meetBlank(line);
            return line.next();
        }
        fence = isIndented(line) || line.heading()
                ? null
                : MarkdownFence.openedBy(source, line, items.offset(line)).orElse(null);
        if (fence != null) {
            endParagraph();
            items.meet(line);
            return line.next();
        }
        int end = source.charAt(line.content()) == '<' && !isIndented(line) && !line.heading()
                ? HtmlBlock.end(source, line, items.offset(line), continuesParagraph(line))
                : line.start();
        if (end > line.start()) {
            endParagraph();
            items.meet(line);
            html.read(line.content(), end);
            return end;
        }
        add(line);
        return line.next();
    }

    /** Far to the right, and for numbers other than 1, what looks like a mark is a part of the paragraph. */
    private MarkdownLine inParagraph(MarkdownLine line) {
        boolean number = line.item()
                && !line.interrupts()
                && !line.isQuoted()
                && items.isEmpty()
                && !paragraph.get(0).isQuoted();
        return isIndented(line) || number ? line.withoutMarks(source) : line;
    }

    private boolean isIndented(MarkdownLine line) {
        return line.lead() - items.around(line) >= CODE;
    }

    private void add(MarkdownLine line) {
        if (!continuesParagraph(line)) {
            endParagraph();
            items.meet(line);
        }
        paragraph.add(line);
        items.meetWords();
        if (line.heading() || (isRule(line) && !isIndented(line))) {
            endParagraph();
            items.meet(line);
        }
    }

    /** Three marks that rule off, or one that makes a title of the lines before it. */
    private boolean isRule(MarkdownLine line) {
        String marks = SPACES.removeFrom(source.substring(line.content(), line.end()));
        char mark = marks.charAt(0);
        boolean title = (mark == '=' || mark == '-') && paragraph.size() > 1;
        boolean rule = mark == '-' || mark == '*' || mark == '_';
        return (title || (rule && marks.length() >= 3)) && CharMatcher.is(mark).matchesAllOf(marks);
    }

    private boolean continuesParagraph(MarkdownLine line) {
        return !paragraph.isEmpty()
                && !line.item()
                && !line.heading()
                && line.quotes() <= paragraph.get(0).quotes();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            prose.read(paragraph);
            paragraph.clear();
        }
    }

    private boolean isCode(MarkdownLine line) {
        return !line.isWhite() && !continuesParagraph(line) && (line.depth() >= CODE || isIndented(line));
    }

    private boolean hasDefinitions() {
        int at = 0;
        while (at < source.length()) {
            MarkdownLine line = MarkdownLine.at(source, at);
            if (isDefinition(line)) {
                return true;
            }
            at = line.next();
        }
        return false;
    }

    /** A line that may give the address of a name in brackets. */
    private boolean isDefinition(MarkdownLine line) {
        return source.startsWith("[", line.content())
                && !line.heading()
                && source.substring(line.content(), line.end()).contains("]:");
    }

    /** Data at the head of the text, between lines of three dashes or plus signs. */
    private int endOfFrontMatter() {
        MarkdownLine first = MarkdownLine.at(source, 0);
        String mark = source.substring(0, first.end()).stripTrailing();
        if (!mark.equals("---") && !mark.equals("+++")) {
            return 0;
        }
        int at = first.next();
        while (at < source.length()) {
            MarkdownLine line = MarkdownLine.at(source, at);
            String text = source.substring(at, line.end()).stripTrailing();
            at = line.next();
            if (text.equals(mark) || text.equals("...")) {
                return at;
            }
        }
        return 0;
    }
}
