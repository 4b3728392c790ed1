package org.commspubliques.core.network;

import java.util.Arrays;

/**
 * A passage of a text that is made of nothing but what domains are made of, and where a domain ends in it, whichever
 * unit it starts at. X's rule: labels that start and end with a character of a domain, the last one without _, then a
 * top-level domain; of several such ends, the last. What follows a dot does not depend on where a domain starts, so
 * that it is found once for the whole passage and each start is answered at once. Not thread-safe.
 */
final class DomainRun {

    private final String text;
    private final int known;
    private int[] dots = new int[16];
    private int dotCount;

    /** By label, where the top-level domain ends that starts it, or -1. */
    private int[] topEnds = new int[16];

    /** By label, where the domain ends that starts with it, or -1. */
    private int[] ends = new int[16];

    /** By label, the last _ in it, or -1. */
    private int[] underscores = new int[16];

    private int label;

    DomainRun(String text, int known) {
        this.text = text;
        this.known = known;
    }

    /** Reads a passage. */
    void read(int start, int end) {
        dotCount = 0;
        label = 0;
        int underscore = -1;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == '_') {
                underscore = at;
            } else if (c == '.') {
                addDot(at, underscore);
                underscore = -1;
            }
        }
        for (int i = dotCount; i > 0; i--) {
            topEnds[i] = TopLevelDomains.end(text, dots[i - 1] + 1, text.length(), known);
            ends[i] = i == dotCount ? -1 : endFrom(i, dots[i - 1] + 1);
        }
    }

    private void addDot(int at, int underscore) {
        if (dotCount + 1 == dots.length) {
            dots = Arrays.copyOf(dots, 2 * dots.length);
            topEnds = Arrays.copyOf(topEnds, dots.length);
            ends = Arrays.copyOf(ends, dots.length);
            underscores = Arrays.copyOf(underscores, dots.length);
        }
        underscores[dotCount] = underscore;
        dots[dotCount++] = at;
    }

    /** Returns where the last label starts. */
    int lastLabel() {
        return dotCount == 0 ? 0 : dots[dotCount - 1] + 1;
    }

    /** Returns where the domain ends that starts here, or -1 where none does. */
    int endOfDomain(int start) {
        if (label > 0 && start <= dots[label - 1]) {
            label = 0;
        }
        while (label < dotCount && dots[label] < start) {
            label++;
        }
        return label == dotCount ? -1 : endFrom(label, start);
    }

    private int endFrom(int index, int start) {
        int dot = dots[index];
        if (start == dot || !isDomain(start) || !isDomain(dot - 1)) {
            return -1;
        }
        if (index + 1 < dotCount && ends[index + 1] >= 0) {
            return ends[index + 1];
        }
        return underscores[index] < start ? topEnds[index + 1] : -1;
    }

    private boolean isDomain(int at) {
        return Units.is(Units.DOMAIN, text.charAt(at));
    }
}
