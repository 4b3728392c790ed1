package org.commspubliques.examples.premiercontrole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.language.Wording;

/** The lines of a text as a terminal shows them, some words underlined. */
final class MarkedLines {

    /** In UTF-16 units: how much of a line is shown, and how much of that stands before the words. */
    private static final int SHOWN = 90;

    private static final int BEFORE = 36;

    private final String text;

    /** Where the lines begin, so that no place has to be looked for from the beginning of the text. */
    private final int[] starts;

    MarkedLines(String text) {
        this.text = text;
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** The line of a place, from 0. */
    private int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Whether a place is a part of the text. */
    boolean holds(Locus locus) {
        return locus.hasSpan() && locus.end() <= text.length();
    }

    Wording place(Locus locus) {
        int line = line(locus.start()) + 1;
        int column = locus.start() - starts[line - 1] + 1;
        return Wording.of(", ligne " + line + ", colonne " + column, ", line " + line + ", column " + column);
    }

    /** The line the words begin on, or what is around them of it, and the line that underlines them. */
    List<String> marked(Locus locus) {
        int start = locus.start();
        int line = line(start);
        int lineStart = starts[line];
        int lineEnd = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        int from = start - lineStart > BEFORE ? wordAfter(start - BEFORE, start) : lineStart;
        int to = lineEnd - from > SHOWN ? wordBefore(from + SHOWN, start) : lineEnd;
        int end = Math.min(locus.end(), to);
        String opening = from > lineStart ? "… " : "";
        // Words that go on beyond what is shown are underlined to the end of it.
        String closing = to < lineEnd ? " …" : "";
        String before = opening + shown(text.substring(from, start));
        String words = shown(text.substring(start, end)) + (locus.end() > to ? closing : "");
        String after = locus.end() > to ? "" : shown(text.substring(end, to)) + closing;
        return List.of(before + words + after, " ".repeat(width(before)) + "^".repeat(Math.max(1, width(words))));
    }

    private int wordAfter(int at, int limit) {
        int blank = text.substring(at, limit).indexOf(' ');
        return blank < 0 ? whole(at) : at + blank + 1;
    }

    private int wordBefore(int at, int limit) {
        int blank = text.substring(limit, at).lastIndexOf(' ');
        return blank <= 0 ? whole(at) : limit + blank;
    }

    /** Half of a character that takes two UTF-16 units cannot be printed. */
    private int whole(int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static String shown(String part) {
        return part.replace('\t', ' ').replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    /** How many columns a terminal gives a text: none to a mark on a letter, two to a picture. */
    private static int width(String shown) {
        return shown.codePoints().map(MarkedLines::columns).sum();
    }

    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return codePoint >= 0x1F300 ? 2 : 1;
    }

    /** Cuts a text between words so that no line is wider than it may be, unless one word is. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.replace('\n', ' ').split(" ", -1)) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width && !isSign(word)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A French sign stays with the word before it. */
    private static boolean isSign(String word) {
        return word.length() == 1 && "»:;!?–".contains(word);
    }
}
