package org.commspubliques.templates.internal.markup;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tag of HTML, of which only what matters to the text is kept.
 *
 * @param name the element's name in small letters
 * @param closing whether it is an end tag
 * @param selfClosing whether a slash ends it
 * @param end where it ends, exclusive
 * @param lang the language that it declares
 * @param untranslated whether it says {@code translate="no"}
 */
record Tag(
        String name,
        boolean closing,
        boolean selfClosing,
        int end,
        @Nullable String lang,
        boolean untranslated) {

    /** Whether a tag, or the beginning of one, is here. */
    static boolean isAt(String source, int at, int to) {
        int name = at + 1 < to && source.charAt(at + 1) == '/' ? at + 2 : at + 1;
        return name < to && isLetter(source.charAt(name));
    }

    /**
     * Reads a tag as a browser does.
     *
     * @return the tag, or nothing if it never ends
     */
    static Optional<Tag> read(String source, int at, int to) {
        return new Reader(source, at, to, false).read();
    }

    /**
     * Reads a tag as Markdown does, where what is not well-formed is text.
     *
     * @return the tag, or nothing if there is none
     */
    static Optional<Tag> readWellFormed(String source, int at, int to) {
        return new Reader(source, at, to, true).read();
    }

    /** The name of the tag that is here, in small letters. */
    static String name(String source, int at, int to) {
        return new Reader(source, at, to, false).name;
    }

    private static boolean isLetter(char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
    }

    /** Reads one tag; a browser's white space is less than Java's. */
    private static final class Reader {

        private final String source;
        private final int to;
        private final boolean strict;
        private final boolean closing;
        private final String name;
        private int at;
        private @Nullable String lang;
        private @Nullable String translate;

        Reader(String source, int start, int to, boolean strict) {
            this.source = source;
            this.to = to;
            this.strict = strict;
            this.closing = source.charAt(start + 1) == '/';
            this.at = closing ? start + 2 : start + 1;
            int nameStart = at;
            skipTagName();
            this.name = Ascii.toLowerCase(source.substring(nameStart, at));
        }

        Optional<Tag> read() {
            boolean slash = false;
            while (at < to) {
                char c = source.charAt(at);
                if (c == '>') {
                    return Optional.of(new Tag(name, closing, slash, at + 1, lang, "no".equals(translate)));
                }
                if (isSpace(c) || (c == '/' && (!strict || source.startsWith("/>", at)))) {
                    at++;
                } else if (!strict || (isOfName(c) && isSpace(source.charAt(at - 1)))) {
                    attribute();
                } else {
                    return Optional.empty();
                }
                slash = c == '/';
            }
            return Optional.empty();
        }

        private void attribute() {
            int start = at;
            skipAttributeName();
            String attribute = Ascii.toLowerCase(source.substring(start, at));
            int afterName = at;
            skipSpaces();
            if (at < to && source.charAt(at) == '=') {
                at++;
                skipSpaces();
                keep(attribute, value());
            } else {
                at = afterName;
                keep(attribute, "");
            }
        }

        /** The first of two attributes of the same name counts. */
        private void keep(String attribute, String value) {
            switch (attribute) {
                case "lang" -> lang = lang == null ? value : lang;
                case "translate" -> translate = translate == null ? Ascii.toLowerCase(value) : translate;
                default -> {}
            }
        }

        private String value() {
            if (at < to && (source.charAt(at) == '"' || source.charAt(at) == '\'')) {
                int start = at + 1;
                int quote = source.indexOf(source.charAt(at), start);
                int end = quote < 0 || quote >= to ? to : quote;
                at = Math.min(to, end + 1);
                return source.substring(Math.min(start, end), end);
            }
            int start = at;
            while (at < to && source.charAt(at) != '>' && !isSpace(source.charAt(at)) && isOfValue(source.charAt(at))) {
                at++;
            }
            return source.substring(start, at);
        }

        private void skipTagName() {
            while (at < to && !endsName(source.charAt(at)) && isOfTagName(source.charAt(at))) {
                at++;
            }
        }

        /** An equals sign at its start is a part of it. */
        private void skipAttributeName() {
            int start = at;
            while (at < to && !endsName(source.charAt(at)) && isOfName(source.charAt(at))) {
                if (source.charAt(at) == '=' && at > start) {
                    return;
                }
                at++;
            }
        }

        private static boolean endsName(char c) {
            return c == '>' || c == '/' || isSpace(c);
        }

        /** To a browser, whatever does not end a name is part of it. */
        private boolean isOfName(char c) {
            return !strict || isOfTagName(c) || "_:.".indexOf(c) >= 0;
        }

        private boolean isOfTagName(char c) {
            return !strict || isLetter(c) || ('0' <= c && c <= '9') || c == '-';
        }

        private boolean isOfValue(char c) {
            return !strict || "\"'=<`".indexOf(c) < 0;
        }

        private void skipSpaces() {
            while (at < to && isSpace(source.charAt(at))) {
                at++;
            }
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        }
    }
}
