package org.commspubliques.core.network;

/** The top-level domains that {@code top-level-domains.txt} names, by who takes them for one. */
final class TopLevelDomains {

    static final String RESOURCE = "top-level-domains.txt";

    /** Known to X's library. */
    static final int X = 1;
    /** In the root of the Internet when the table was made. */
    static final int INTERNET = 1 << 1;
    /** Known to one or the other. */
    static final int ANY = X | INTERNET;

    private static final String ENCODED = "xn--";

    private static final PrefixTree TREE = tree();

    private TopLevelDomains() {}

    private static PrefixTree tree() {
        PrefixTree tree = new PrefixTree();
        TableLines.read(RESOURCE, line -> {
            int space = line.indexOf(' ');
            int known = (line.indexOf('x', space) < 0 ? 0 : X) | (line.indexOf('i', space) < 0 ? 0 : INTERNET);
            tree.put(line.substring(0, space), known);
        });
        return tree;
    }

    /**
     * Returns where the top-level domain ends that stands here, as X's library reads it: the longest one that neither an
     * ASCII letter or digit nor @, + or - follows, or {@code xn--} and what may follow it.
     *
     * @param start the first unit after the dot
     * @param limit where the text ends for this purpose
     * @return its end, exclusive; -1 where there is none
     */
    static int end(String text, int start, int limit, int known) {
        int end = -1;
        int node = PrefixTree.ROOT;
        for (int at = start; at < limit; at++) {
            node = TREE.next(node, Character.toLowerCase(text.charAt(at)));
            if (node == PrefixTree.NONE) {
                break;
            }
            if ((TREE.value(node) & known) != 0 && isOver(text, at + 1, limit)) {
                end = at + 1;
            }
        }
        return end < 0 ? encodedEnd(text, start, limit) : end;
    }

    private static boolean isOver(String text, int at, int limit) {
        if (at == limit) {
            return true;
        }
        char next = text.charAt(at);
        return !Units.isAlphanumeric(next) && next != '@' && next != '+' && next != '-';
    }

    private static int encodedEnd(String text, int start, int limit) {
        if (!text.regionMatches(true, start, ENCODED, 0, ENCODED.length())) {
            return -1;
        }
        int end = start + ENCODED.length();
        while (end < limit && (Units.isAlphanumeric(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end == start + ENCODED.length() || end > limit ? -1 : end;
    }

    /** Returns whether a whole label is a top-level domain and is written as the table writes it. */
    static boolean hasAsWritten(String label, int known) {
        return (valueOf(label) & known) != 0;
    }

    private static int valueOf(String label) {
        int node = PrefixTree.ROOT;
        for (int i = 0; i < label.length() && node != PrefixTree.NONE; i++) {
            node = TREE.next(node, label.charAt(i));
        }
        return TREE.value(node);
    }
}
