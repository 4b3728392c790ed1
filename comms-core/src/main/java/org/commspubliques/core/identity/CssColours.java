package org.commspubliques.core.identity;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The colours of a style sheet: hexadecimal, rgb(), the sixteen names of HTML, and custom properties that stand for one. */
final class CssColours {

    /** How often a custom property may stand for another one. */
    private static final int MAX_STEPS = 8;

    private static final ImmutableMap<String, String> NAMES = ImmutableMap.<String, String>builder()
            .put("black", "#000000")
            .put("silver", "#c0c0c0")
            .put("gray", "#808080")
            .put("grey", "#808080")
            .put("white", "#ffffff")
            .put("maroon", "#800000")
            .put("red", "#ff0000")
            .put("purple", "#800080")
            .put("fuchsia", "#ff00ff")
            .put("green", "#008000")
            .put("lime", "#00ff00")
            .put("olive", "#808000")
            .put("yellow", "#ffff00")
            .put("navy", "#000080")
            .put("blue", "#0000ff")
            .put("teal", "#008080")
            .put("aqua", "#00ffff")
            .buildOrThrow();

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final Splitter PARTS =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",/"))).omitEmptyStrings();
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final Map<String, String> properties;

    /**
     * Creates a reader.
     *
     * @param properties the values of custom properties by name, such as {@code --encre}
     */
    CssColours(Map<String, String> properties) {
        this.properties = properties;
    }

    /** The colour of a whole value, or nothing where it is none, is not opaque, or cannot be told. */
    Optional<Colour> of(String value) {
        String known = value.replace("!important", "").strip();
        for (int i = 0; i < MAX_STEPS && known.startsWith("var(") && known.endsWith(")"); i++) {
            int comma = known.indexOf(',');
            String name =
                    known.substring(4, comma < 0 ? known.length() - 1 : comma).strip();
            String fallback = comma < 0 ? "" : known.substring(comma + 1, known.length() - 1);
            known = properties.getOrDefault(name, fallback).strip();
        }
        if (known.startsWith("rgb")) {
            return ofParts(known);
        }
        String hex = NAMES.getOrDefault(known, opaque(known));
        try {
            return Optional.of(Colour.parse(hex));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The first colour of a value that may say more, such as that of a background or a border. */
    Optional<Colour> in(String value) {
        Optional<Colour> whole = of(value);
        if (whole.isPresent()) {
            return whole;
        }
        int call = value.indexOf("rgb");
        int variable = value.indexOf("var(");
        int from = call < 0 ? variable : variable < 0 ? call : Math.min(call, variable);
        int end = from < 0 ? -1 : value.indexOf(')', from);
        if (end > 0) {
            return of(value.substring(from, end + 1));
        }
        List<String> words = WORDS.splitToList(value);
        return words.size() == 1
                ? Optional.empty()
                : words.stream().map(this::of).flatMap(Optional::stream).findFirst();
    }

    /** Eight or four digits whose last say that nothing shines through. */
    private static String opaque(String hex) {
        if (hex.startsWith("#") && hex.length() == 9 && hex.endsWith("ff")) {
            return hex.substring(0, 7);
        }
        return hex.startsWith("#") && hex.length() == 5 && hex.endsWith("f") ? hex.substring(0, 4) : hex;
    }

    private static Optional<Colour> ofParts(String call) {
        int open = call.indexOf('(');
        if (open < 0 || !call.endsWith(")")) {
            return Optional.empty();
        }
        List<String> parts = PARTS.splitToList(call.substring(open + 1, call.length() - 1));
        boolean opaque = parts.size() == 3
                || (parts.size() == 4
                        && (parts.get(3).equals("1") || parts.get(3).equals("100%")));
        if (!opaque || !parts.stream().limit(3).allMatch(CssColours::isByte)) {
            return Optional.empty();
        }
        int rgb = 0;
        for (String part : parts.subList(0, 3)) {
            rgb = rgb << 8 | Integer.parseInt(part);
        }
        return Optional.of(new Colour(rgb));
    }

    private static boolean isByte(String part) {
        return part.length() <= 3 && DIGITS.matchesAllOf(part) && Integer.parseInt(part) <= 255;
    }
}
