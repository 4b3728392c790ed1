package org.commspubliques.core.identity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The name of an element and what its tag says.
 *
 * @param name the name in lower case; that of a closing tag begins with a slash
 * @param attributes the first value of each attribute, by its name in lower case
 */
record HtmlTag(String name, Map<String, String> attributes) {

    private static final String INLINE = " a abbr b em i mark q small span strong sub sup u wbr ";

    static HtmlTag of(String tag) {
        int at = 0;
        while (at < tag.length() && !isEnd(tag.charAt(at), at)) {
            at++;
        }
        return new HtmlTag(tag.substring(0, at).toLowerCase(Locale.ROOT), attributes(tag, at));
    }

    private static boolean isEnd(char c, int at) {
        return Character.isWhitespace(c) || (c == '/' && at > 0);
    }

    private static Map<String, String> attributes(String tag, int from) {
        Map<String, String> read = new HashMap<>();
        int at = from;
        while (at < tag.length()) {
            char c = tag.charAt(at);
            if (Character.isWhitespace(c) || c == '/' || c == '=') {
                at++;
                continue;
            }
            int name = at;
            while (at < tag.length() && !isEnd(tag.charAt(at), 1) && tag.charAt(at) != '=') {
                at++;
            }
            String key = tag.substring(name, at).toLowerCase(Locale.ROOT);
            at = skipSpace(tag, at);
            String value = "";
            if (at < tag.length() && tag.charAt(at) == '=') {
                at = skipSpace(tag, at + 1);
                int end = endOfValue(tag, at);
                boolean quoted = at < tag.length() && isQuote(tag.charAt(at));
                value = tag.substring(quoted ? at + 1 : at, Math.max(quoted ? at + 1 : at, end));
                at = quoted ? end + 1 : end;
            }
            read.putIfAbsent(key, value);
        }
        return read;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static int skipSpace(String tag, int from) {
        int at = from;
        while (at < tag.length() && Character.isWhitespace(tag.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfValue(String tag, int from) {
        if (from < tag.length() && isQuote(tag.charAt(from))) {
            int end = tag.indexOf(tag.charAt(from), from + 1);
            return end < 0 ? tag.length() : end;
        }
        int at = from;
        while (at < tag.length() && !Character.isWhitespace(tag.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether words before and after it belong together. */
    boolean isInline() {
        String bare = name.startsWith("/") ? name.substring(1) : name;
        return INLINE.contains(" " + bare + " ");
    }
}
