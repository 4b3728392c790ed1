package org.commspubliques.templates.internal.prose;

import java.util.List;

/** Three dots become one sign; two, four or more are left, since rows of dots are places to write on. */
final class Ellipses {

    private Ellipses() {}

    static void merge(Prose prose, List<Word> words) {
        for (Word word : words) {
            if (!word.is(Word.Kind.CODE)) {
                merge(prose, word);
            }
        }
    }

    private static void merge(Prose prose, Word word) {
        int i = word.start();
        while (i < word.end()) {
            int end = i;
            while (end < word.end() && prose.at(end) == '.') {
                end++;
            }
            if (end - i == 3 && prose.isUnbroken(i, end)) {
                prose.merge(i, end, Signs.ELLIPSIS);
            }
            i = Math.max(end, i + 1);
        }
    }
}
