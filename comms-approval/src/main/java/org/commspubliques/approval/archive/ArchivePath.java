package org.commspubliques.approval.archive;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;

/**
 * What a file of an archive may be called: parts of ASCII letters, digits, dots, hyphens and underlines, between slashes, such
 * that every file system has it as it is and no name leads out of the folder.
 */
final class ArchivePath {

    /** How many folders deep a file may be, the one of the archive included. */
    static final int DEEPEST = 10;

    private static final int LONGEST = 200;

    private static final CharMatcher ALLOWED = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("._-"));

    /** Names that one file system keeps for itself, whatever follows their first dot. */
    private static final ImmutableSet<String> DEVICES = devices();

    private ArchivePath() {}

    private static ImmutableSet<String> devices() {
        ImmutableSet.Builder<String> devices = ImmutableSet.builder();
        devices.add("con", "prn", "aux", "nul");
        for (int n = 0; n <= 9; n++) {
            devices.add("com" + n, "lpt" + n);
        }
        return devices.build();
    }

    static boolean isSafe(String path) {
        if (path.isEmpty() || path.length() > LONGEST) {
            return false;
        }
        List<String> parts = Splitter.on('/').splitToList(path);
        return parts.size() <= DEEPEST && parts.stream().allMatch(ArchivePath::isSafePart);
    }

    private static boolean isSafePart(String part) {
        if (part.isEmpty() || !ALLOWED.matchesAllOf(part) || part.startsWith(".") || part.endsWith(".")) {
            return false;
        }
        int dot = part.indexOf('.');
        return !DEVICES.contains(Ascii.toLowerCase(dot < 0 ? part : part.substring(0, dot)));
    }

    static String require(String path) {
        if (!isSafe(path)) {
            throw new IllegalArgumentException(
                    "a file of an archive is named by parts of ASCII letters, digits, '.', '-' and "
                            + "'_' between slashes, none of which begins or ends with a dot; was '" + path + "'");
        }
        return path;
    }

    /** Two names that a file system may take for one. */
    static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
