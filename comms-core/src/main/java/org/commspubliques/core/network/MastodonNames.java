package org.commspubliques.core.network;

import java.util.ArrayList;
import java.util.List;

/**
 * What Mastodon recognises: its models {@code Account} ({@code MENTION_RE}) and {@code Tag} ({@code HASHTAG_RE}), and the
 * links of its counter.
 */
final class MastodonNames {

    private static final String SEPARATORS = "_\u00B7\u30FB\u200C";
    private static final int MAX_DOMAIN = 253;

    private MastodonNames() {}

    static List<TextEntity> in(String text) {
        List<TextEntity> found = new ArrayList<>();
        TextEntities.addLinks(found, text, XLinks.ofMastodon(text));
        TextEntities.addNames(found, text, TextEntity.Kind.MENTION, mentions(text));
        TextEntities.addNames(found, text, TextEntity.Kind.HASHTAG, hashtags(text));
        return found;
    }

    private static Spans mentions(String text) {
        Spans found = new Spans();
        DomainRun run = new DomainRun(text, TopLevelDomains.ANY);
        int at = text.indexOf('@');
        while (at >= 0) {
            int end = mayMention(text, at) ? mentionEnd(text, at + 1, run) : -1;
            if (end >= 0) {
                found.add(at, end);
            }
            at = text.indexOf('@', Math.max(at + 1, end));
        }
        return found;
    }

    private static boolean mayMention(String text, int sign) {
        if (sign == 0) {
            return true;
        }
        int before = text.codePointBefore(sign);
        return !Letters.isWord(before) && before != '/' && before != '=' && before != '@';
    }

    /** Returns the end of a name, with its server where there is one; -1 where what follows is no server. */
    private static int mentionEnd(String text, int start, DomainRun run) {
        int at = start;
        int end = start;
        while (at < text.length() && isNamePart(text.charAt(at), at == start)) {
            at++;
            end = Units.is(Units.NAME, text.charAt(at - 1)) ? at : end;
        }
        if (end == start) {
            return -1;
        }
        return end < text.length() && text.charAt(end) == '@' ? serverEnd(text, end + 1, run) : end;
    }

    private static boolean isNamePart(char c, boolean first) {
        return Units.is(Units.NAME, c) || (!first && (c == '.' || c == '-'));
    }

    /** Returns the end of a server: a domain as it may be in a link. */
    private static int serverEnd(String text, int start, DomainRun run) {
        int at = start;
        while (at < text.length() && Units.is(Units.DOMAIN_RUN, text.charAt(at))) {
            at++;
        }
        run.read(start, at);
        int end = at == start ? -1 : run.endOfDomain(start);
        int length = end < 0 ? -1 : HostNames.encodedLength(text, start, end);
        return length > 0 && length <= MAX_DOMAIN ? end : -1;
    }

    private static Spans hashtags(String text) {
        Spans found = new Spans();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = (c == '#' || c == Units.WIDE_HASH) && mayTag(text, at) ? hashtagEnd(text, at + 1) : -1;
            if (end >= 0) {
                found.add(at, end);
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private static boolean mayTag(String text, int sign) {
        if (sign == 0) {
            return true;
        }
        int before = text.codePointBefore(sign);
        return !Character.isLetterOrDigit(before) && before != '=' && before != '/' && before != ')';
    }

    /**
     * Letters, digits and separators, up to the last that is no separator but _; the first may not be another separator,
     * and between the ends there is a letter or a separator. Else letters and digits alone, a letter among them.
     */
    private static int hashtagEnd(String text, int start) {
        int end = -1;
        int wordsEnd = -1;
        int lettersEnd = -1;
        boolean letterInside = false;
        boolean hasLetter = false;
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            boolean word = Letters.isWord(codePoint);
            if (!word && (SEPARATORS.indexOf(codePoint) < 0 || at == start)) {
                break;
            }
            boolean first = at == start;
            at += Character.charCount(codePoint);
            if (word && letterInside) {
                end = at;
            }
            letterInside |= !first && (Letters.isLetter(codePoint) || SEPARATORS.indexOf(codePoint) >= 0);
            if (word && wordsEnd < 0) {
                hasLetter |= Letters.isLetter(codePoint);
                lettersEnd = hasLetter ? at : -1;
            } else {
                wordsEnd = at;
            }
        }
        return Math.max(end, lettersEnd);
    }
}
