package org.commspubliques.core.network;

/** The emoji that {@code emoji.txt} lists: those that Unicode recommends for interchange, as they are to be written. */
final class Emoji {

    static final String RESOURCE = "emoji.txt";

    private static final char KEYCAP = '\u20E3';
    private static final char EMOJI_STYLE = '\uFE0F';
    private static final int RADIX = 16;

    /** Below it, nothing is an emoji but before a sign that makes it one. */
    private static final char FIRST = '\u203C';

    private static final PrefixTree TREE = tree();

    private Emoji() {}

    private static PrefixTree tree() {
        PrefixTree tree = new PrefixTree();
        TableLines.read(RESOURCE, line -> {
            int dots = line.indexOf("..");
            if (dots < 0) {
                tree.put(sequence(line), 1);
                return;
            }
            int last = Integer.parseInt(line, dots + 2, line.length(), RADIX);
            for (int codePoint = Integer.parseInt(line, 0, dots, RADIX); codePoint <= last; codePoint++) {
                tree.put(Character.toString(codePoint), 1);
            }
        });
        return tree;
    }

    private static String sequence(String line) {
        StringBuilder out = new StringBuilder();
        for (int start = 0; start < line.length(); ) {
            int space = line.indexOf(' ', start);
            int end = space < 0 ? line.length() : space;
            out.appendCodePoint(Integer.parseInt(line, start, end, RADIX));
            start = end + 1;
        }
        return out.toString();
    }

    /** Returns where the longest emoji ends that starts here, or {@code start} where none does. */
    static int end(String text, int start) {
        int end = start;
        if (text.charAt(start) < FIRST && !isMadeEmoji(text, start)) {
            return end;
        }
        int node = PrefixTree.ROOT;
        for (int at = start; at < text.length(); at++) {
            node = TREE.next(node, text.charAt(at));
            if (node == PrefixTree.NONE) {
                return end;
            }
            end = TREE.value(node) == 0 ? end : at + 1;
        }
        return end;
    }

    private static boolean isMadeEmoji(String text, int start) {
        if (start + 1 == text.length()) {
            return false;
        }
        char next = text.charAt(start + 1);
        return next == EMOJI_STYLE || next == KEYCAP;
    }
}
