package org.commspubliques.core.identity;

import com.google.common.collect.ImmutableMap;

/** The character references of a page, as far as a rendered text uses them. */
final class Entities {

    /** A reference is no longer than this, its ampersand and semicolon apart. */
    private static final int MOST = 8;

    private static final ImmutableMap<String, String> NAMED = ImmutableMap.<String, String>builder()
            .put("amp", "&")
            .put("lt", "<")
            .put("gt", ">")
            .put("quot", "\"")
            .put("apos", "'")
            .put("nbsp", "\u00A0")
            .put("rsquo", "’")
            .put("laquo", "«")
            .put("raquo", "»")
            .put("eacute", "é")
            .put("egrave", "è")
            .put("agrave", "à")
            .put("ccedil", "ç")
            .buildOrThrow();

    private Entities() {}

    /** Decodes the references of a text; what is none stays as it is. */
    static String decode(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            decoded.append(text, from, at);
            int end = end(text, at);
            String character = end < 0 ? "" : character(text.substring(at + 1, end));
            decoded.append(character.isEmpty() ? "&" : character);
            from = character.isEmpty() ? at + 1 : end + 1;
            at = text.indexOf('&', from);
        }
        return decoded.append(text, from, text.length()).toString();
    }

    private static int end(String text, int at) {
        for (int i = at + 1; i < text.length() && i <= at + 1 + MOST; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static String character(String reference) {
        if (!reference.startsWith("#")) {
            return NAMED.getOrDefault(reference, "");
        }
        boolean hexadecimal = reference.startsWith("#x") || reference.startsWith("#X");
        try {
            int codePoint = Integer.parseInt(reference.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            boolean known = codePoint > 0 && Character.isValidCodePoint(codePoint) && !isSurrogate(codePoint);
            return known ? Character.toString(codePoint) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
