package org.commspubliques.core.identity;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.internal.text.Excerpt;

/**
 * Reads from a page, as it was rendered, what a charter looks at: the colours of its style sheet and of its style attributes,
 * its logos and its words. A pure function of the page; nothing is fetched.
 *
 * <p>Only what can be told from the page alone is taken: a text and a background are a pair where one block of declarations
 * sets both; a block that sets one of them uses a colour, no more, because what it is seen with is decided elsewhere. Colours
 * that let something shine through are left out. A logo is an image that says which one it is and how wide:
 * {@code <img data-logo="bloc-marque" width="160">}.
 */
public final class StyleReader {

    private static final String LOGO = "data-logo";

    /** CSS pixels from which a text is large, and from which it is where it is bold. */
    private static final double LARGE = 24;

    private static final double LARGE_BOLD = 18.66;

    private static final int BOLD = 700;

    private static final ImmutableMap<String, Double> UNITS = ImmutableMap.of("px", 1.0, "pt", 4 / 3.0, "rem", 16.0);

    private final String html;
    private final List<StyleSheet.Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final VisualUse.Builder use = VisualUse.on(VisualUse.Surface.SCREEN);

    private StyleReader(String html) {
        this.html = html;
    }

    /**
     * Reads a page.
     *
     * @param html the page
     * @return what it uses, on a screen; the place of a colour is its selector, or the name of the element that has the style
     */
    public static VisualUse read(String html) {
        return new StyleReader(html).read();
    }

    private VisualUse read() {
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            words.append(html, at, tag < 0 ? html.length() : tag);
            if (tag < 0) {
                break;
            }
            at = tag(tag);
        }
        Map<String, String> properties = new HashMap<>();
        for (StyleSheet.Block block : blocks) {
            block.declarations().forEach((name, value) -> {
                if (name.startsWith("--")) {
                    properties.put(Ascii.toLowerCase(name), value);
                }
            });
        }
        CssColours colours = new CssColours(properties);
        blocks.forEach(block -> use(block, colours));
        return use.words(Entities.decode(words.toString())).build();
    }

    /** Reads a tag, with what belongs to it where that is no text, and returns where it ends. */
    private int tag(int at) {
        if (html.startsWith("<!--", at)) {
            return after("-->", at + 4);
        }
        if (at + 1 >= html.length() || !isNameStart(html.charAt(at + 1))) {
            words.append('<');
            return at + 1;
        }
        int end = endOfTag(at);
        HtmlTag tag = HtmlTag.of(html.substring(at + 1, end));
        words.append(tag.isInline() ? "" : " ");
        attributes(tag);
        int content = Math.min(end + 1, html.length());
        if (tag.name().equals("style") || tag.name().equals("script")) {
            int close = closing(tag.name(), content);
            if (tag.name().equals("style")) {
                blocks.addAll(StyleSheet.blocks(html.substring(content, close)));
            }
            return close;
        }
        return content;
    }

    private static boolean isNameStart(char c) {
        return Ascii.isLowerCase(c) || Ascii.isUpperCase(c) || c == '/' || c == '!';
    }

    private int after(String mark, int from) {
        int end = html.indexOf(mark, from);
        return end < 0 ? html.length() : end + mark.length();
    }

    /** The end of a tag is no sign within quotation marks. */
    private int endOfTag(int at) {
        char quote = 0;
        for (int i = at; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return html.length();
    }

    private int closing(String name, int from) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        return html.length();
    }

    private void attributes(HtmlTag tag) {
        String style = tag.attributes().get("style");
        if (style != null) {
            blocks.add(StyleSheet.attribute(tag.name(), Entities.decode(style)));
        }
        String logo = tag.attributes().get(LOGO);
        if (tag.name().equals("img") && logo != null) {
            pixels(tag.attributes().getOrDefault("width", ""))
                    .map(width -> (int) Math.round(width))
                    .filter(width -> width >= 1)
                    .ifPresent(width -> use.logo(logo, width));
        }
    }

    private void use(StyleSheet.Block block, CssColours colours) {
        String place = Excerpt.of(block.selector());
        Map<String, String> set = block.declarations();
        Optional<Colour> text = Optional.ofNullable(set.get("color")).flatMap(colours::of);
        Optional<Colour> background = Optional.ofNullable(set.get("background-color"))
                .flatMap(colours::of)
                .or(() -> Optional.ofNullable(set.get("background")).flatMap(colours::in));
        if (text.isPresent() && background.isPresent()) {
            use.text(place, text.get(), background.get(), isLarge(set));
        } else {
            text.or(() -> background).ifPresent(colour -> use.tint(place, colour));
        }
        set.forEach((name, value) -> {
            if (isTint(name)) {
                colours.in(value).ifPresent(colour -> use.tint(place, colour));
            }
        });
    }

    private static boolean isTint(String property) {
        return property.startsWith("border")
                || property.startsWith("outline")
                || property.startsWith("text-decoration")
                || property.equals("fill")
                || property.equals("stroke");
    }

    private static boolean isLarge(Map<String, String> set) {
        String weight = set.getOrDefault("font-weight", "");
        boolean bold = weight.equals("bold")
                || weight.equals("bolder")
                || number(weight).filter(value -> value >= BOLD).isPresent();
        return pixels(set.getOrDefault("font-size", ""))
                .filter(size -> size >= (bold ? LARGE_BOLD : LARGE))
                .isPresent();
    }

    /** A length in pixels, points or root ems of 16 pixels; a bare number is one of pixels. */
    private static Optional<Double> pixels(String length) {
        for (Map.Entry<String, Double> unit : UNITS.entrySet()) {
            if (length.endsWith(unit.getKey())) {
                return number(length.substring(
                                0, length.length() - unit.getKey().length()))
                        .map(value -> value * unit.getValue());
            }
        }
        return number(length);
    }

    private static Optional<Double> number(String text) {
        String digits = text.strip();
        boolean plain = !digits.isEmpty()
                && digits.length() <= 8
                && digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                && digits.chars().filter(c -> c == '.').count() <= 1
                && !digits.equals(".");
        return plain ? Optional.of(Double.parseDouble(digits)) : Optional.empty();
    }
}
