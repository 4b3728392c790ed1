package org.commspubliques.templates.internal.markup;

import java.util.List;
import java.util.Optional;
import org.commspubliques.templates.internal.prose.Passage;

/** The words of one paragraph of Markdown, without its marks, its code and the addresses of its links. */
final class MarkdownProse {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String source;
    private final HtmlText html;
    private final Passage passage;

    /** Whether a text in brackets may be the name of an address that is given elsewhere. */
    private final boolean namesAddresses;

    private CodeSpans codeSpans = CodeSpans.NONE;
    private List<MarkdownLine> lines = List.of();
    private int line;

    /** How many brackets are open, since one that closes none makes no link. */
    private int brackets;

    private int to;

    /** Where the next comment ends, whatever its paragraph; found once, as looking for it at each beginning costs. */
    private int endOfComment;

    MarkdownProse(String source, HtmlText html, Passage passage, boolean namesAddresses) {
        this.source = source;
        this.html = html;
        this.passage = passage;
        this.namesAddresses = namesAddresses;
    }

    void read(List<MarkdownLine> paragraph) {
        lines = paragraph;
        line = 0;
        brackets = 0;
        to = paragraph.get(paragraph.size() - 1).end();
        int at = paragraph.get(0).content();
        codeSpans = CodeSpans.of(source, at, to);
        if (isDefinition(at)) {
            return;
        }
        while (at < to) {
            at = read(at);
        }
        passage.end();
    }

    /** {@code [label]: address}, or a footnote, which is one to a reader of plain CommonMark. */
    private boolean isDefinition(int at) {
        int end = source.charAt(at) == '[' ? endOfLabel(at, false) : 0;
        return end > 0 && end < to && source.charAt(end) == ':';
    }

    /** Reads what begins here, and returns where it ends. */
    private int read(int at) {
        char c = source.charAt(at);
        return switch (c) {
            case '\n' -> lineBreak(at);
            case '\\' -> escaped(at);
            case '`' -> code(at);
            case '<' -> tag(at);
            case '&' -> html.reference(at, to);
            case '[' -> opening(at);
            case ']' -> closing(at);
            case '*', '~' -> emphasis(at);
            case '_' -> isWithinWord(at) ? html.character(c, at, at + 1) : emphasis(at);
            case '|' -> cell(at);
            default -> html.character(c, at, at + 1);
        };
    }

    private int lineBreak(int at) {
        passage.appendBreak(at);
        return Math.max(at + 1, lineAt(at + 1).content());
    }

    /** The line of a place; must be asked in the order of the text. */
    private MarkdownLine lineAt(int at) {
        while (line + 1 < lines.size() && lines.get(line).next() <= at) {
            line++;
        }
        return lines.get(line);
    }

    private int cell(int at) {
        passage.appendBreak(at);
        return at + 1;
    }

    /**
     * Marks of emphasis are no text. What stands beside them decides what they are, so that a space may only come
     * between them and a sign if they are of one kind and a letter is on their other side.
     */
    private int emphasis(int at) {
        int end = at;
        boolean mixed = false;
        while (end < to && "*_~".indexOf(source.charAt(end)) >= 0) {
            mixed |= source.charAt(end) != source.charAt(at);
            end++;
        }
        if (mixed || at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1))) {
            passage.keepNextClose();
        }
        if (mixed || end == to || !Character.isLetterOrDigit(source.charAt(end))) {
            passage.keepLastClose();
        }
        return end;
    }

    private int escaped(int at) {
        boolean punctuation = at + 1 < to && PUNCTUATION.indexOf(source.charAt(at + 1)) >= 0;
        return punctuation ? html.character(source.charAt(at + 1), at, at + 2) : html.character('\\', at, at + 1);
    }

    private int code(int at) {
        int end = codeSpans.end(at);
        if (end < 0) {
            int last = codeSpans.endOfRun(at);
            for (int i = at; i < last; i++) {
                html.character('`', i, i + 1);
            }
            return last;
        }
        passage.appendObject(at);
        return end;
    }

    private int tag(int at) {
        if (source.startsWith("<!--", at)) {
            return comment(at);
        }
        int address = endOfAddress(at);
        if (address > 0) {
            passage.appendObject(at);
            return address;
        }
        // In a quotation, the mark that begins the next line would be taken for the end of the tag.
        int last = lineAt(at).isQuoted() ? lineAt(at).end() : to;
        Optional<Tag> tag = Tag.isAt(source, at, last) ? Tag.readWellFormed(source, at, last) : Optional.empty();
        return tag.isPresent() ? html.follow(tag.get(), at, to) : html.character('<', at, at + 1);
    }

    private int comment(int at) {
        if (endOfComment < at + 4) {
            int found = source.indexOf("-->", at + 4);
            endOfComment = found < 0 ? Integer.MAX_VALUE : found + 3;
        }
        return endOfComment <= to ? endOfComment : html.character('<', at, at + 1);
    }

    /** {@code <https://…>} or {@code <name@place>}; 0 if it is neither. */
    private int endOfAddress(int at) {
        boolean address = false;
        for (int i = at + 1; i < to; i++) {
            char c = source.charAt(i);
            if (c == '>') {
                return address ? i + 1 : 0;
            }
            if (c < ' ' || c == '<' || Character.isSpaceChar(c)) {
                return 0;
            }
            address |= c == ':' || c == '@';
        }
        return 0;
    }

    private int opening(int at) {
        int end = endOfLabel(at);
        if (end > 0 && !isFollowedByAddress(end)) {
            if (source.startsWith("[^", at)) {
                return end;
            }
            if (namesAddresses) {
                passage.appendObject(at);
                return end;
            }
        }
        brackets++;
        return html.character('[', at, at + 1);
    }

    private boolean isFollowedByAddress(int end) {
        return end < to && (source.charAt(end) == '(' || (source.charAt(end) == '[' && !source.startsWith("[]", end)));
    }

    private int closing(int at) {
        html.character(']', at, at + 1);
        int next = at + 1;
        if (brackets == 0) {
            return next;
        }
        brackets--;
        if (next < to && source.charAt(next) == '[') {
            next = Math.max(next, endOfLabel(next));
        }
        if (next < to && source.charAt(next) == '(') {
            next = Math.max(next, LinkTarget.end(source, next, to));
        }
        return next;
    }

    private int endOfLabel(int opening) {
        return endOfLabel(opening, true);
    }

    /** Where a text in brackets ends that has none within it, nor code where code counts; 0 if there is none. */
    private int endOfLabel(int opening, boolean codeCounts) {
        for (int i = opening + 1; i < to; i++) {
            switch (source.charAt(i)) {
                case '\\' -> i++;
                case '[' -> {
                    return 0;
                }
                case '`' -> {
                    if (codeCounts) {
                        return 0;
                    }
                }
                case ']' -> {
                    return i + 1;
                }
                default -> {}
            }
        }
        return 0;
    }

    private boolean isWithinWord(int at) {
        return at > 0
                && at + 1 < to
                && Character.isLetterOrDigit(source.charAt(at - 1))
                && Character.isLetterOrDigit(source.charAt(at + 1));
    }
}
