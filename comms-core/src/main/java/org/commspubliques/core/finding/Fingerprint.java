package org.commspubliques.core.finding;

import com.google.common.base.Splitter;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.commspubliques.core.internal.text.Words;

/**
 * What stays the same in a finding while the text changes elsewhere: the rule, the words found and the sentence they stand in,
 * all without case, accents and punctuation. Where the finding marks no words: the rule, the place without its numbers and the
 * message without its figures, for a paragraph put in before or a measure that moves makes no other finding of it.
 */
final class Fingerprint {

    private static final String PREFIX = "sha256:";

    private Fingerprint() {}

    static String of(Finding finding) {
        Hasher hasher = Hashing.sha256().newHasher();
        put(hasher, finding.ruleId());
        put(hasher, words(finding.excerpt()));
        if (finding.locus().hasSpan()) {
            put(hasher, words(finding.sentence()));
        } else {
            put(hasher, withoutNumbers(finding.locus().pointer()));
            put(hasher, withoutFigures(finding.message().fr()));
        }
        return PREFIX + hasher.hash();
    }

    /** No part holds a line feed, so that no two lists of parts give the same bytes. */
    private static void put(Hasher hasher, String part) {
        hasher.putString(part.replace('\n', ' '), StandardCharsets.UTF_8).putChar('\n');
    }

    private static String words(String text) {
        return String.join(" ", Words.folded(text));
    }

    private static String withoutFigures(String message) {
        return Words.folded(message).stream().filter(word -> !isFigure(word)).collect(Collectors.joining(" "));
    }

    private static String withoutNumbers(String pointer) {
        return Splitter.on('/')
                .splitToStream(pointer)
                .filter(part -> !isFigure(part))
                .collect(Collectors.joining("/"));
    }

    private static boolean isFigure(String word) {
        return !word.isEmpty() && Character.isDigit(word.codePointAt(0));
    }
}
