package org.commspubliques.core.network;

import java.util.ArrayList;
import java.util.List;

/**
 * A simple rule, for networks that publish none. A link starts a word with {@code http://}, {@code https://} or {@code
 * www.} and goes on to the next space, quotation mark or angle bracket, without the punctuation that ends the sentence
 * and without a closing bracket that was not opened in it. A name is what follows @: letters, digits, _ and dots inside.
 * A hashtag is what follows #: letters, marks, digits and _, one letter at least. A sign within a word starts nothing, so
 * that e-mail addresses are no mentions.
 */
final class PlainNames {

    private static final String[] STARTS = {"https://", "http://", "www."};
    private static final String BREAKS = "<>\"«»“”";
    private static final String SENTENCE_ENDS = ".,;:!?…'’";

    private PlainNames() {}

    static List<TextEntity> in(String text) {
        Spans links = new Spans();
        Spans mentions = new Spans();
        Spans hashtags = new Spans();
        int at = 0;
        while (at < text.length()) {
            int end = isWordStart(text, at) ? endAt(text, at, links, mentions, hashtags) : -1;
            at = end < 0 ? at + 1 : end;
        }
        List<TextEntity> found = new ArrayList<>();
        TextEntities.addLinks(found, text, links);
        TextEntities.addNames(found, text, TextEntity.Kind.MENTION, mentions);
        TextEntities.addNames(found, text, TextEntity.Kind.HASHTAG, hashtags);
        return found;
    }

    private static int endAt(String text, int at, Spans links, Spans mentions, Spans hashtags) {
        Spans kind;
        int end;
        switch (text.charAt(at)) {
            case 'h', 'H', 'w', 'W' -> {
                kind = links;
                end = linkEnd(text, at);
            }
            case '@' -> {
                kind = mentions;
                end = nameEnd(text, at + 1);
            }
            case '#' -> {
                kind = hashtags;
                end = hashtagEnd(text, at + 1);
            }
            default -> {
                return -1;
            }
        }
        if (end >= 0) {
            kind.add(at, end);
        }
        return end;
    }

    private static boolean isWordStart(String text, int at) {
        if (at == 0) {
            return true;
        }
        int before = text.codePointBefore(at);
        return !Letters.isWord(before) && before != '@' && before != '#' && before != '&' && before != '/';
    }

    private static int linkEnd(String text, int start) {
        for (String beginning : STARTS) {
            if (text.regionMatches(true, start, beginning, 0, beginning.length())) {
                int body = start + beginning.length();
                int end = trimmed(text, body, wordEnd(text, body));
                return end > body ? end : -1;
            }
        }
        return -1;
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && !Units.is(Units.SPACE, text.charAt(at)) && BREAKS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int trimmed(String text, int start, int wordEnd) {
        int open = 0;
        for (int at = start; at < wordEnd; at++) {
            open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
        }
        int end = wordEnd;
        while (end > start) {
            char last = text.charAt(end - 1);
            boolean unopened = (last == ')' && open < 0) || last == ']' || last == '}';
            if (!unopened && SENTENCE_ENDS.indexOf(last) < 0) {
                return end;
            }
            open += last == ')' ? 1 : 0;
            end--;
        }
        return end;
    }

    private static int nameEnd(String text, int start) {
        int at = start;
        int end = -1;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint != '.' && !Letters.isWord(codePoint)) {
                break;
            }
            at += Character.charCount(codePoint);
            end = codePoint == '.' ? end : at;
        }
        return end;
    }

    private static int hashtagEnd(String text, int start) {
        boolean hasLetter = false;
        int at = start;
        while (at < text.length() && Letters.isWord(text.codePointAt(at))) {
            hasLetter |= Letters.isLetter(text.codePointAt(at));
            at += Character.charCount(text.codePointAt(at));
        }
        return hasLetter ? at : -1;
    }
}
