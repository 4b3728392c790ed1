package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, or a list where each line begins with a dash or a bullet.
 *
 * @param list whether it is a list
 * @param lines its lines, of a list without their bullets
 */
record TextBlock(boolean list, List<String> lines) {

    TextBlock {
        lines = ImmutableList.copyOf(lines);
    }

    static List<TextBlock> of(String text) {
        ImmutableList.Builder<TextBlock> blocks = ImmutableList.builder();
        List<String> open = new ArrayList<>();
        boolean list = false;
        for (String line : text.split("\n", -1)) {
            boolean item = isItem(line);
            if (!open.isEmpty() && (line.isBlank() || item != list)) {
                blocks.add(new TextBlock(list, open));
                open.clear();
            }
            if (!line.isBlank()) {
                open.add(item ? line.strip().substring(2).strip() : line);
                list = item;
            }
        }
        if (!open.isEmpty()) {
            blocks.add(new TextBlock(list, open));
        }
        return blocks.build();
    }

    private static boolean isItem(String line) {
        String stripped = line.strip();
        return stripped.length() > 2 && "-•–*".indexOf(stripped.charAt(0)) >= 0 && isGap(stripped.charAt(1));
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
