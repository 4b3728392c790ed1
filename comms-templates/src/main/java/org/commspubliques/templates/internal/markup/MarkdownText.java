package org.commspubliques.templates.internal.markup;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
    private static final ImmutableSet<String> KEPT = ImmutableSet.of("pre", "script", "style", "textarea");
    private static final int CODE = 4;

    private final String source;
    private final HtmlText html;
    private final MarkdownProse prose;
    private final List<MarkdownLine> paragraph = new ArrayList<>();
    private @Nullable MarkdownFence fence;

    /** The columns where the words of the list items start that a line may belong to, the innermost first. */
    private final Deque<Integer> items = new ArrayDeque<>();

    private boolean afterEmptyItem;

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
            leaveItems(line);
            return line.next();
        }
        if (line.isBlank()) {
            endParagraph();
            noteBlank(line);
            return line.next();
        }
        fence = isIndented(line) || line.heading()
                ? null
                : MarkdownFence.openedBy(source, line, offset(line)).orElse(null);
        if (fence != null) {
            endParagraph();
            noteList(line);
            return line.next();
        }
        int end = source.charAt(line.content()) == '<' && !isIndented(line) && !line.heading()
                ? endOfHtml(line)
                : line.start();
        if (end > line.start()) {
            endParagraph();
            noteList(line);
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
        return line.lead() - itemAround(line) >= CODE;
    }

    private void add(MarkdownLine line) {
        if (!continuesParagraph(line)) {
            endParagraph();
            noteList(line);
        }
        paragraph.add(line);
        afterEmptyItem = false;
        if (line.heading() || (isRule(line) && !isIndented(line))) {
            endParagraph();
            noteList(line);
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

    private void noteList(MarkdownLine line) {
        leaveItems(line);
        if (line.offset() > 0) {
            items.addFirst(line.offset());
        }
    }

    private void leaveItems(MarkdownLine line) {
        while (!items.isEmpty() && items.getFirst() > line.lead()) {
            items.removeFirst();
        }
    }

    /** The column where the words of the list item start that a line is in; 0 if it is in none. */
    private int offset(MarkdownLine line) {
        return line.offset() > 0 ? line.offset() : itemAround(line);
    }

    private int itemAround(MarkdownLine line) {
        for (int item : items) {
            if (item <= line.lead()) {
                return item;
            }
        }
        return 0;
    }

    /** A mark without words is noted as one with words; a list item without words ends with a line without a mark. */
    private void noteBlank(MarkdownLine line) {
        if (line.hasMarks()) {
            noteList(line);
        } else if (afterEmptyItem) {
            items.clear();
        }
        afterEmptyItem = line.item() && line.isBlank();
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

    /** Where a block of HTML ends, by the seven ways of CommonMark; the start of the line if it begins none. */
    private int endOfHtml(MarkdownLine line) {
        int at = line.content();
        if (source.startsWith("<!--", at)) {
            return endOfLineWith("-->", line);
        }
        if (source.startsWith("<?", at)) {
            return endOfLineWith("?>", line);
        }
        if (source.startsWith("<![CDATA[", at)) {
            return endOfLineWith("]]>", line);
        }
        if (source.startsWith("<!", at)) {
            return endOfLineWith(">", line);
        }
        if (!Tag.isAt(source, at, line.end())) {
            return line.start();
        }
        String name = Tag.name(source, at, line.end());
        if (KEPT.contains(name)) {
            boolean closing = source.charAt(at + 1) == '/';
            return closing ? endOfTagOnly(line) : endOfLineWith("</" + name, line);
        }
        return Elements.beginsBlockInMarkdown(name) ? endOfContainer(line, true) : endOfTagOnly(line);
    }

    private int endOfTagOnly(MarkdownLine line) {
        return isTagOnly(line) ? endOfContainer(line, true) : line.start();
    }

    /** Where the quotation or list ends that a line is in, or a blank line comes first if that counts. */
    private int endOfContainer(MarkdownLine first, boolean blankCounts) {
        int offset = offset(first);
        MarkdownLine line = first;
        while (line.next() < source.length()) {
            line = MarkdownLine.at(source, line.next());
            boolean left = line.quotes() < first.quotes() || (!line.isWhite() && line.lead() < offset);
            boolean blank = line.isBlank() && !line.item() && !line.heading() && line.quotes() <= first.quotes();
            if (left || (blankCounts && blank)) {
                return line.start();
            }
        }
        return source.length();
    }

    private boolean isTagOnly(MarkdownLine line) {
        Optional<Tag> tag = Tag.readWellFormed(source, line.content(), line.end());
        return !continuesParagraph(line)
                && tag.isPresent()
                && SPACES.matchesAllOf(source.substring(tag.get().end(), line.end()));
    }

    private int endOfLineWith(String end, MarkdownLine first) {
        int found = source.indexOf(end, first.content());
        int last = found < 0 ? source.length() : MarkdownLine.at(source, found).next();
        boolean contained = first.isQuoted() || offset(first) > 0;
        return contained ? Math.min(last, endOfContainer(first, false)) : last;
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
