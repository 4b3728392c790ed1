package org.commspubliques.core.identity;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The declarations of a style sheet, block by block, in one pass over its text. What is written wrongly is left out, as
 * browsers do.
 */
final class StyleSheet {

    /** Deeper than any style sheet nests: what is deeper is left out. */
    private static final int MAX_DEPTH = 16;

    private final String css;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private int overflow;
    private int start;

    private StyleSheet(String css) {
        this.css = css;
    }

    /**
     * A block.
     *
     * @param selector what stands before it
     * @param declarations the last value of each property, both in lower case but for custom properties
     */
    record Block(String selector, Map<String, String> declarations) {}

    static List<Block> blocks(String css) {
        return new StyleSheet(css).read();
    }

    /** The declarations of a style attribute. */
    static Block attribute(String selector, String css) {
        StyleSheet sheet = new StyleSheet(css);
        Block block = new Block(selector, new LinkedHashMap<>());
        sheet.open.push(block);
        sheet.read();
        return block;
    }

    private List<Block> read() {
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                at = afterString(at);
            } else if (css.startsWith("/*", at)) {
                at = afterComment(at);
            } else {
                if (c == '{') {
                    enter(at);
                } else if (c == '}') {
                    declare(at);
                    leave();
                } else if (c == ';') {
                    declare(at);
                }
                at++;
            }
        }
        declare(css.length());
        return ImmutableList.copyOf(blocks);
    }

    private int afterString(int at) {
        char quote = css.charAt(at);
        for (int i = at + 1; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote || c == '\n') {
                return i + 1;
            }
        }
        return css.length();
    }

    private int afterComment(int at) {
        int end = css.indexOf("*/", at + 2);
        return end < 0 ? css.length() : end + 2;
    }

    private void enter(int at) {
        String selector = withoutComments(css.substring(start, at)).strip();
        start = at + 1;
        if (open.size() >= MAX_DEPTH) {
            overflow++;
            return;
        }
        Block block = new Block(selector, new LinkedHashMap<>());
        blocks.add(block);
        open.push(block);
    }

    private void leave() {
        if (overflow > 0) {
            overflow--;
        } else {
            open.poll();
        }
    }

    private void declare(int end) {
        String text = css.substring(start, end);
        start = end + 1;
        int colon = text.indexOf(':');
        Block block = open.peek();
        if (colon < 0 || block == null || overflow > 0) {
            return;
        }
        String property = withoutComments(text.substring(0, colon)).strip();
        String value = withoutComments(text.substring(colon + 1)).strip();
        String name = property.startsWith("--") ? property : Ascii.toLowerCase(property);
        block.declarations().put(name, Ascii.toLowerCase(value));
    }

    private static String withoutComments(String text) {
        int at = text.indexOf("/*");
        if (at < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            kept.append(text, from, at).append(' ');
            int end = text.indexOf("*/", at + 2);
            if (end < 0) {
                return kept.toString();
            }
            from = end + 2;
            at = text.indexOf("/*", from);
        }
        return kept.append(text, from, text.length()).toString();
    }
}
