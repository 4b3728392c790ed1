package org.commspubliques.core.speech;

import com.google.common.base.Ascii;

/** How an address of the web or of the post is said in French. */
final class SpokenAddress {

    private SpokenAddress() {}

    static String of(String address) {
        String said = address;
        for (String scheme : new String[] {"https://", "http://"}) {
            if (Ascii.toLowerCase(said).startsWith(scheme)) {
                said = said.substring(scheme.length());
            }
        }
        StringBuilder out = new StringBuilder();
        int end = said.endsWith("/") ? said.length() - 1 : said.length();
        for (int i = 0; i < end; i++) {
            String name = name(said.charAt(i));
            if (name.isEmpty()) {
                out.append(said.charAt(i));
            } else {
                out.append(out.isEmpty() || out.charAt(out.length() - 1) == ' ' ? "" : " ")
                        .append(name)
                        .append(' ');
            }
        }
        return out.toString().strip();
    }

    /** Whether a character may be in an address of the post. */
    static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }

    private static String name(char c) {
        return switch (c) {
            case '.' -> "point";
            case '/' -> "barre oblique";
            case '-' -> "tiret";
            case '_' -> "tiret bas";
            case '@' -> "arobase";
            case '?' -> "point d’interrogation";
            case '=' -> "égale";
            case '&' -> "et commercial";
            case '#' -> "dièse";
            case '+' -> "plus";
            default -> "";
        };
    }
}
