package org.commspubliques.templates.internal.markup;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
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
    private static final CharMatcher RULE = CharMatcher.anyOf("-=*_ \t");
    private static final int CODE = 4;

    private final String source;
    private final HtmlText html;
    private final MarkdownProse prose;
    private final List<MarkdownLine> paragraph = new ArrayList<>();
    private @Nullable MarkdownFence fence;

    /** The column where the words of the list item start that a line may belong to. */
    private int listOffset;

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
        if (open.isClosedBy(source, line, listOffset)) {
            fence = null;
        }
        return line.next();
    }

    /** Reads a line, or the block that it begins, and returns where the next one begins. */
    private int read(MarkdownLine line) {
        if (line.isBlank() || isCode(line)) {
            endParagraph();
            return line.next();
        }
        fence = MarkdownFence.openedBy(source, line).orElse(null);
        if (fence != null) {
            endParagraph();
            noteList(line);
            return line.next();
        }
        if (isDefinition(line) && !continuesParagraph(line)) {
            endParagraph();
            return endOfLines(line);
        }
        if (source.charAt(line.content()) == '<') {
            int end = endOfHtml(line);
            if (end > line.start()) {
                endParagraph();
                html.read(line.content(), end);
                return end;
            }
        }
        add(line);
        return line.next();
    }

    private void add(MarkdownLine line) {
        if (!continuesParagraph(line)) {
            endParagraph();
            noteList(line);
        }
        paragraph.add(line);
        if (line.heading() || RULE.matchesAllOf(source.substring(line.content(), line.end()))) {
            endParagraph();
        }
    }

    private boolean continuesParagraph(MarkdownLine line) {
        return !paragraph.isEmpty() && !line.item() && !line.heading();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            prose.read(paragraph);
            paragraph.clear();
        }
    }

    private void noteList(MarkdownLine line) {
        if (line.item()) {
            listOffset = line.offset();
        } else if (line.lead() < listOffset) {
            listOffset = line.lead() < 2 ? 0 : line.lead();
        }
    }

    private boolean isCode(MarkdownLine line) {
        return (line.item() && line.depth() >= CODE)
                || (paragraph.isEmpty() && (line.depth() >= CODE || line.lead() - listOffset >= CODE));
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

    /** {@code [label]: address}; a footnote is prose. */
    private boolean isDefinition(MarkdownLine line) {
        if (!source.startsWith("[", line.content()) || source.startsWith("[^", line.content())) {
            return false;
        }
        int label = source.substring(line.content(), line.end()).indexOf("]:");
        return label > 0;
    }

    /** Where a blank line ends what begins here; its address and its title may be on lines of their own. */
    private int endOfLines(MarkdownLine first) {
        MarkdownLine line = first;
        while (!line.isBlank() && line.next() < source.length()) {
            line = MarkdownLine.at(source, line.next());
        }
        return line.isBlank() ? line.start() : source.length();
    }

    /** Where a block of HTML ends, by the seven ways of CommonMark; the start of the line if it begins none. */
    private int endOfHtml(MarkdownLine line) {
        int at = line.content();
        if (source.startsWith("<!--", at)) {
            return endOfLineWith("-->", at);
        }
        if (source.startsWith("<?", at)) {
            return endOfLineWith("?>", at);
        }
        if (source.startsWith("<![CDATA[", at)) {
            return endOfLineWith("]]>", at);
        }
        if (source.startsWith("<!", at)) {
            return endOfLineWith(">", at);
        }
        if (!Tag.isAt(source, at, line.end())) {
            return line.start();
        }
        String name = Tag.name(source, at, line.end());
        if (name.equals("pre") || Elements.isRaw(name)) {
            return endOfLineWith("</" + name, at);
        }
        return Elements.beginsBlockInMarkdown(name) || isTagOnly(line) ? endOfLines(line) : line.start();
    }

    private boolean isTagOnly(MarkdownLine line) {
        Optional<Tag> tag = Tag.readWellFormed(source, line.content(), line.end());
        return paragraph.isEmpty()
                && tag.isPresent()
                && SPACES.matchesAllOf(source.substring(tag.get().end(), line.end()));
    }

    private int endOfLineWith(String end, int from) {
        int found = source.indexOf(end, from);
        return found < 0 ? source.length() : MarkdownLine.at(source, found).next();
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
