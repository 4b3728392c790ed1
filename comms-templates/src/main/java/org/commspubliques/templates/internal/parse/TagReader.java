package org.commspubliques.templates.internal.parse;

import org.commspubliques.templates.internal.source.Delimiters;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Finds tags, and changes delimiters when a tag says so. Not thread-safe. */
final class TagReader {

    private static final String KINDS = "#^/!>=&$<";

    /** The kinds of tags that print a value, in which a text between quotes may hold delimiters. */
    private static final String VALUES = " &{";

    private final SourceText source;
    private final char[] text;
    private Delimiters delimiters;

    TagReader(SourceText source, Delimiters delimiters) {
        this.source = source;
        this.text = source.chars();
        this.delimiters = delimiters;
    }

    Delimiters delimiters() {
        return delimiters;
    }

    /** Where the next tag begins at or after an offset; -1 where only text remains. */
    int next(int from) {
        return indexOf(delimiters.open(), from, text.length);
    }

    /**
     * Reads the tag that begins at an offset.
     *
     * @throws Fault if it does not end
     */
    Tag read(int start) {
        int inner = start + delimiters.open().length();
        char mark = inner < text.length ? text[inner] : ' ';
        boolean triple = mark == '{' && delimiters.open().equals("{{");
        boolean marked = triple || KINDS.indexOf(mark) >= 0;
        char kind = marked ? mark : ' ';
        int from = marked ? inner + 1 : inner;
        String closing = closing(kind);
        int to = indexOf(closing, from, text.length);
        if (to >= 0 && VALUES.indexOf(kind) >= 0) {
            to = afterQuotes(from, to, closing);
        }
        if (to < 0) {
            throw Fault.syntax(
                    "la balise ouverte ici n’est jamais fermée par « " + closing + " »",
                    "the tag opened here is never closed by '" + closing + "'");
        }
        int first = Blanks.after(text, from, to);
        return new Tag(kind, start, first, Blanks.before(text, first, to), to + closing.length());
    }

    /**
     * A tag whose end is missing: the one that was found belongs to a tag that opens before it.
     *
     * @param missing what must be added to close it
     * @param end where the text after it begins
     */
    record Unclosed(String missing, int end) {}

    /** What is wrong with a tag within which another one opens, which only a comment and a text between quotes may hold. */
    @Nullable Unclosed unclosed(Tag tag) {
        if (tag.kind() == '!' || tag.kind() == '=') {
            return null;
        }
        int next = indexOf(delimiters.open(), tag.from(), firstQuoted(tag.from(), tag.to()));
        if (next < 0) {
            return null;
        }
        String closing = closing(tag.kind());
        for (int length = closing.length() - 1; length > 0; length--) {
            int begun = indexOf(closing.substring(0, length), tag.from(), next);
            if (begun >= 0) {
                return new Unclosed(closing.substring(length), begun + length);
            }
        }
        return new Unclosed(closing, next);
    }

    /** Where the first text begins that an argument of a filter or a default text is; the end of the range if there is none. */
    private int firstQuoted(int from, int to) {
        for (int quote = indexOf("\"", from, to); quote >= 0; quote = indexOf("\"", quote + 1, to)) {
            int before = Blanks.before(text, from, quote) - 1;
            if (before >= from && ":,?".indexOf(text[before]) >= 0) {
                return quote;
            }
        }
        return to;
    }

    String closing(char kind) {
        return switch (kind) {
            case '{' -> "}" + delimiters.close();
            case '=' -> "=" + delimiters.close();
            default -> delimiters.close();
        };
    }

    /**
     * The end of a tag of which a text between quotes may hold other tags, and so their ends. Where a quote is not closed
     * the tag ends as if it had none, and whoever reads it finds out.
     */
    private int afterQuotes(int from, int to, String closing) {
        int quote = TextOperator.quoteAfter(text, from, to);
        int end = to;
        while (quote >= 0) {
            int closed = endOfQuote(quote + 1);
            int after = closed < 0 ? -1 : indexOf(closing, closed + 1, text.length);
            if (after < 0) {
                return end;
            }
            end = after;
            quote = TextOperator.quoteAfter(text, closed + 1, end);
        }
        return end;
    }

    private int endOfQuote(int from) {
        int at = from;
        while (at >= 0 && at < text.length) {
            if (text[at] == '"') {
                return at;
            }
            if (startsWith(delimiters.open(), at)) {
                int close = indexOf(delimiters.close(), at, text.length);
                at = close < 0 ? -1 : close + delimiters.close().length();
            } else {
                at++;
            }
        }
        return -1;
    }

    void changeDelimiters(Tag tag) {
        String content = tag.content(source);
        String[] pair = content.split("\\s+", -1);
        if (pair.length != 2 || pair[0].isEmpty() || content.indexOf('=') >= 0) {
            throw Fault.syntax(
                    "des délimiteurs s’écrivent {{=<% %>=}} : deux, séparés par une espace, sans signe égal",
                    "delimiters are written {{=<% %>=}}: two, with a space between, without equals sign");
        }
        delimiters = new Delimiters(pair[0], pair[1]);
    }

    int indexOf(String wanted, int from, int to) {
        char first = wanted.charAt(0);
        int last = to - wanted.length();
        for (int i = from; i <= last; i++) {
            if (text[i] == first && startsWith(wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsWith(String wanted, int at) {
        if (at + wanted.length() > text.length) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (text[at + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Nullable Tag nested(int from, int to) {
        int start = indexOf(delimiters.open(), from, to);
        return start < 0 ? null : read(start);
    }
}
