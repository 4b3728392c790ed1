package org.commspubliques.templates.internal.markup;

import com.google.common.base.Ascii;

/** The content of elements such as {@code script}, which goes on to their own end tag whatever stands in it. */
final class RawText {

    private RawText() {}

    /** Where the content ends: at the end tag, or with the text. */
    static int end(String source, Tag tag, int to) {
        return tag.name().equals("script") ? endOfScript(source, tag, to) : endOfOther(source, tag, to);
    }

    private static int endOfOther(String source, Tag tag, int to) {
        for (int at = tag.end(); at < to; at++) {
            if (isTag("</", source, at, tag.name())) {
                return at;
            }
        }
        return to;
    }

    /** A script within a comment of a script has an end tag of its own. */
    private static int endOfScript(String source, Tag tag, int to) {
        boolean comment = false;
        boolean inner = false;
        for (int at = tag.end(); at < to; at++) {
            if (source.startsWith("-->", at)) {
                comment = false;
                inner = false;
            } else if (source.startsWith("<!--", at)) {
                comment = true;
            } else if (comment && isTag("<", source, at, tag.name())) {
                inner = true;
            } else if (isTag("</", source, at, tag.name())) {
                if (!inner) {
                    return at;
                }
                inner = false;
            }
        }
        return to;
    }

    private static boolean isTag(String opening, String source, int at, String name) {
        int start = at + opening.length();
        int end = start + name.length();
        return source.startsWith(opening, at)
                && end < source.length()
                && Ascii.equalsIgnoreCase(source.substring(start, end), name)
                && " \n\t\r\f/>".indexOf(source.charAt(end)) >= 0;
    }
}
