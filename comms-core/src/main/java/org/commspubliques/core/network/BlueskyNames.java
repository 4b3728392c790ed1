package org.commspubliques.core.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the package {@code @atproto/api} of Bluesky detects in a text, read as its expressions do, in one pass each. */
final class BlueskyNames {

    private static final int MAX_TAG = 64;
    private static final int MAX_SYMBOL = 5;
    private static final String TEST_DOMAIN = ".test";
    private static final String AFTER_SYMBOL = ".,;:!?)\"'\u2019";
    private static final String LINK_ENDS = ".,;:!?";

    /** Not seen, or an enclosing ring: no hashtag goes on after them. */
    private static final String TAG_BREAKS = "\u00AD\u2060\u200A\u200B\u200C\u200D\u20E2";

    private final String text;
    private final List<TextEntity> found = new ArrayList<>();

    private BlueskyNames(String text) {
        this.text = text;
    }

    static List<TextEntity> in(String text) {
        BlueskyNames names = new BlueskyNames(text);
        names.mentions();
        names.links();
        names.hashtags();
        names.cashtags();
        return names.found;
    }

    private void mentions() {
        int from = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int end = mayStart(from, at, true, false) ? handleEnd(at + 1) : -1;
            if (end >= 0) {
                from = end;
                String handle = text.substring(at + 1, end);
                if (isDomain(handle) || handle.endsWith(TEST_DOMAIN)) {
                    found.add(new TextEntity(TextEntity.Kind.MENTION, at, end, handle));
                }
            }
        }
    }

    /** Whether what comes before allows a start here: the start of the text, a space, perhaps a bracket. */
    private boolean mayStart(int from, int at, boolean bracket, boolean lines) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (at == from) {
            return lines && isLineEnd(before);
        }
        return at > from && (isSpace(before) || (bracket && before == '('));
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** What expressions of JavaScript take for a space. */
    private static boolean isSpace(char c) {
        return c == '\uFEFF' || (Units.is(Units.SPACE, c) && c != '\u0085' && c != '\u180E');
    }

    /** Letters, digits, dots and hyphens up to the last edge of a word among them. */
    private int handleEnd(int start) {
        int at = start;
        while (at < text.length() && (Units.isAlphanumeric(text.charAt(at)) || ".-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        while (at > start && isName(at - 1) == isName(at)) {
            at--;
        }
        return at > start ? at : -1;
    }

    private boolean isName(int at) {
        return at < text.length() && Units.is(Units.NAME, text.charAt(at));
    }

    private static boolean isDomain(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0
                && dot + 1 < name.length()
                && TopLevelDomains.hasAsWritten(name.substring(dot + 1), TopLevelDomains.INTERNET);
    }

    private void links() {
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int domainEnd = mayStart(from, at, true, true) ? linkHead(at) : -1;
            if (domainEnd < 0) {
                at++;
                continue;
            }
            int end = domainEnd;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            if (text.startsWith("http", at) || isPlainDomain(at, domainEnd)) {
                addLink(at, end);
            }
            from = end;
            at = end;
        }
    }

    /** Returns the end of a protocol and one unit more, or of a domain; -1 where neither is here. */
    private int linkHead(int start) {
        for (String protocol : new String[] {"https://", "http://"}) {
            int body = start + protocol.length();
            if (text.regionMatches(true, start, protocol, 0, protocol.length())
                    && body < text.length()
                    && !isSpace(text.charAt(body))) {
                return body;
            }
        }
        if (!Units.isLetter(text.charAt(start))) {
            return -1;
        }
        int label = alphanumericEnd(start);
        int end = -1;
        while (label < text.length() && text.charAt(label) == '.') {
            int next = alphanumericEnd(label + 1);
            if (next == label + 1) {
                break;
            }
            label = next;
            end = next;
        }
        return end;
    }

    private boolean isPlainDomain(int start, int domainEnd) {
        String domain = text.substring(start, domainEnd);
        return domain.indexOf(':') < 0 && isDomain(domain);
    }

    private int alphanumericEnd(int start) {
        int at = start;
        while (at < text.length() && Units.isAlphanumeric(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void addLink(int start, int wordEnd) {
        int end = wordEnd;
        if (LINK_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String link = text.substring(start, end);
        if (link.endsWith(")") && link.indexOf('(') < 0) {
            end--;
        }
        found.add(new TextEntity(TextEntity.Kind.LINK, start, end, text.substring(start, end)));
    }

    private void hashtags() {
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c == '#' || c == Units.WIDE_HASH) && mayStart(from, at, false, false)) {
                int end = tagEnd(at + 1);
                addTag(at, end);
                from = end;
                at = end;
            } else {
                at++;
            }
        }
    }

    /** Returns the end of what follows the sign up to a space, where something in it is neither digit nor punctuation. */
    private int tagEnd(int start) {
        if (start < text.length() && text.charAt(start) == '\uFE0F') {
            return start;
        }
        boolean hasLetter = false;
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isTagBreak(codePoint)) {
                break;
            }
            boolean digit = codePoint >= '0' && codePoint <= '9';
            hasLetter |= !digit && !Letters.isPunctuation(codePoint);
            at += Character.charCount(codePoint);
        }
        return hasLetter ? at : start;
    }

    private static boolean isTagBreak(int codePoint) {
        return codePoint <= Character.MAX_VALUE && (isSpace((char) codePoint) || TAG_BREAKS.indexOf(codePoint) >= 0);
    }

    private void addTag(int sign, int wordEnd) {
        int end = wordEnd;
        while (end > sign + 1 && Letters.isPunctuation(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        int length = end - sign - 1;
        if (length > 0 && length <= MAX_TAG) {
            found.add(new TextEntity(TextEntity.Kind.HASHTAG, sign, end, text.substring(sign + 1, end)));
        }
    }

    private void cashtags() {
        int from = 0;
        for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
            int end = mayStart(from, at, true, false) ? symbolEnd(at + 1) : -1;
            if (end >= 0) {
                found.add(new TextEntity(
                        TextEntity.Kind.CASHTAG,
                        at,
                        end,
                        text.substring(at + 1, end).toUpperCase(Locale.ROOT)));
                from = end;
            }
        }
    }

    private int symbolEnd(int start) {
        if (start == text.length() || !Units.isLetter(text.charAt(start))) {
            return -1;
        }
        int end = alphanumericEnd(start);
        boolean over = end == text.length() || isSpace(text.charAt(end)) || AFTER_SYMBOL.indexOf(text.charAt(end)) >= 0;
        return over && end - start <= MAX_SYMBOL ? end : -1;
    }
}
