package org.commspubliques.templates.escape;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Puts something in the place of some characters of ASCII, wherever they are, and leaves all others. Immutable. */
final class Replacements implements Escaper {

    private static final int ASCII = 128;

    /** What stands for each character of ASCII; null for one that stays. */
    private final @Nullable String[] table = new String[ASCII];

    Replacements(AsciiSet special, IntFunction<String> replacement) {
        for (char c = 0; c < ASCII; c++) {
            table[c] = special.contains(c) ? replacement.apply(c) : null;
        }
    }

    @Nullable String of(char c) {
        return c < ASCII ? table[c] : null;
    }

    @Override
    public void escape(String text, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String replacement = of(text.charAt(i));
            if (replacement != null) {
                out.append(text, done, i).append(replacement);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }
}
