package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commspubliques.templates.TemplateEngine;
import org.commspubliques.templates.escape.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageStyleTest {

    private static final String CSS = PageStyle.css();
    private static final Pattern PROPERTY = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
    private static final int DARK_FROM = CSS.indexOf("@media (prefers-color-scheme: dark)");
    private static final int RULES_FROM = CSS.indexOf("/* Ground */");
    private static final Map<String, String> LIGHT = properties(CSS.substring(0, DARK_FROM));
    private static final Map<String, String> DARK = properties(CSS.substring(DARK_FROM, RULES_FROM));

    private static Map<String, String> properties(String css) {
        Map<String, String> found = new HashMap<>();
        PROPERTY.matcher(css).results().forEach(match -> found.put(match.group(1), match.group(2)));
        return found;
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink, page",
        "ink, surface",
        "ink, sunken",
        "ink, bubble",
        "ink, accent-soft",
        "muted, page",
        "muted, surface",
        "muted, sunken",
        "muted, accent-soft",
        "accent, page",
        "accent, surface",
        "accent, accent-soft",
        "accent-ink, accent",
        "ok, ok-soft",
        "info, info-soft",
        "warning, warning-soft",
        "blocking, blocking-soft",
        "void, void-soft",
        "board-ink, board",
        "warning, sunken",
        "surface, ink",
        "paper-ink, paper",
        "paper-ink, paper-sunken",
        "paper-muted, paper",
        "paper-muted, paper-sunken",
        "paper-accent, paper",
        "focus, page",
        "focus, surface"
    })
    void textStandsOutFromItsGroundInBothThemes(String ink, String ground) {
        assertThat(contrast(LIGHT, ink, ground)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(DARK, ink, ground)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void theContrastIsComputedAsWcagDoes() {
        assertThat(contrast(Map.of("a", "#000000", "b", "#ffffff"), "a", "b")).isEqualTo(21.0);
        assertThat(contrast(Map.of("a", "#777777", "b", "#ffffff"), "a", "b")).isBetween(4.47, 4.48);
    }

    @Test
    void bothThemesSetTheSameProperties() {
        assertThat(LIGHT).hasSizeGreaterThan(20);
        assertThat(DARK.keySet()).isEqualTo(LIGHT.keySet());
    }

    @Test
    void everyColourIsACustomPropertyThatIsSet() {
        String rules = CSS.substring(RULES_FROM);
        assertThat(rules.replace("--page: #ffffff;", "")).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgb|hsl");
        Matcher used = Pattern.compile("var\\(--([a-z-]+)\\)").matcher(rules);
        assertThat(used.results()
                        .map(match -> match.group(1))
                        .filter(name -> !Set.of("columns", "longest").contains(name)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(LIGHT).containsKey(name));
    }

    @Test
    void calendarsHaveNoColourOfTheirOwn() {
        String rules = PageStyle.resource("calendar.css");
        assertThat(rules).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgb|hsl");
        assertThat(rules).doesNotContain("url(", "@import", "<", "http", "{{");
        assertThat(Pattern.compile("var\\(--([a-z-]+)\\)")
                        .matcher(rules)
                        .results()
                        .map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(LIGHT).containsKey(name));
    }

    @Test
    void paperIsTheSameInBothThemes() {
        assertThat(DARK).containsAllEntriesOf(Maps.filterKeys(LIGHT, name -> name.startsWith("paper")));
    }

    @Test
    void loadsNothingAndCannotEndItsElement() {
        assertThat(CSS).doesNotContain("url(", "@import", "<", "http", "{{");
    }

    @Test
    void anyEngineCanIncludeTheStyleAndTheIcons() {
        TemplateEngine.Builder engine = TemplateEngine.builder();
        PageStyle.partials().forEach(engine::partial);

        String html = engine.build()
                .parse("hote", "{{>style}}{{>icon-ok}}", OutputFormat.HTML)
                .render(Map.of(), java.util.Locale.FRENCH);

        assertThat(html).startsWith("<style>\n" + CSS + "</style>\n<svg class=\"icon\"");
        assertThat(PageStyle.partials().keySet())
                .containsExactly("style", "icon-ok", "icon-info", "icon-warning", "icon-blocking", "icon-void");
    }

    private static double contrast(Map<String, String> theme, String ink, String ground) {
        double a = luminance(Objects.requireNonNull(theme.get(ink), ink));
        double b = luminance(Objects.requireNonNull(theme.get(ground), ground));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
