package org.commspubliques.core.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What differs between two texts, in lines, with everything that cannot be seen made visible. */
final class LineDifference {

    private static final int CONTEXT = 2;
    private static final int SHOWN = 12;
    private static final int LONGEST = 400;

    private final List<String> expected;
    private final List<String> actual;

    private LineDifference(String expected, String actual) {
        this.expected = lines(expected);
        this.actual = lines(actual);
    }

    /** The lines between what both begin with and what both end with: those of the file with -, the others with +. */
    static String between(String expected, String actual) {
        return new LineDifference(expected, actual).text();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private String text() {
        int same = sameAtTheStart();
        int sameAtTheEnd = sameAtTheEnd(same);
        List<String> shown = new ArrayList<>();
        shown.add("at line " + (same + 1) + " (- the file, + the test):");
        expected.subList(Math.max(0, same - CONTEXT), same).forEach(line -> shown.add("  " + cut(line, 0)));
        int column = firstDifference(same);
        add(shown, "- ", expected.subList(same, expected.size() - sameAtTheEnd), column);
        add(shown, "+ ", actual.subList(same, actual.size() - sameAtTheEnd), column);
        return String.join("\n", shown);
    }

    private int sameAtTheStart() {
        int same = 0;
        while (same < Math.min(expected.size(), actual.size())
                && expected.get(same).equals(actual.get(same))) {
            same++;
        }
        return same;
    }

    private int sameAtTheEnd(int sameAtTheStart) {
        int same = 0;
        while (same < Math.min(expected.size(), actual.size()) - sameAtTheStart
                && expected.get(expected.size() - 1 - same).equals(actual.get(actual.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private int firstDifference(int line) {
        if (line >= expected.size() || line >= actual.size()) {
            return 0;
        }
        String one = expected.get(line);
        String other = actual.get(line);
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static void add(List<String> shown, String sign, List<String> lines, int column) {
        for (int i = 0; i < Math.min(SHOWN, lines.size()); i++) {
            shown.add(sign + cut(lines.get(i), i == 0 ? column : 0));
        }
        if (lines.size() > SHOWN) {
            shown.add(sign + "… " + (lines.size() - SHOWN) + " more lines");
        }
    }

    /** A page may be one long line: what is shown of it is around the first difference. */
    private static String cut(String line, int column) {
        if (line.length() <= LONGEST) {
            return visible(line);
        }
        int from = Math.max(0, Math.min(column - LONGEST / 2, line.length() - LONGEST));
        return (from > 0 ? "…" : "")
                + visible(line.substring(from, from + LONGEST))
                + (from + LONGEST < line.length() ? "…" : "");
    }

    private static String visible(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean hidden = c != ' '
                    && (Character.isWhitespace(c)
                            || Character.isSpaceChar(c)
                            || Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT);
            if (hidden || (c == ' ' && i == line.length() - 1)) {
                text.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
