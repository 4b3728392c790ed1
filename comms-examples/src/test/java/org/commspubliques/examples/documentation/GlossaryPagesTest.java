package org.commspubliques.examples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commspubliques.core.testkit.GoldenFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The French words of each module, on a page of its Javadoc: what a type is called in French stands first in its description,
 * and from there in the page. Written anew with {@code -Dgolden.update=true}.
 */
class GlossaryPagesTest {

    private static final Pattern TYPE = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*+)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*public (?:(?:final|abstract|sealed|non-sealed) )*"
                    + "(?:class|record|enum|interface) (\\w+)",
            Pattern.DOTALL);

    private static final String ROOT = "org.commspubliques.";
    private static final int LONGEST_TERM = 70;
    private static final int LONGEST_SENTENCE = 45;

    /** How the description of a type begins that has no French word of its own. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?:The|Thrown|How|Characters|What|Reads|Texts|Rule|A|An) .*");

    /**
     * A word of the glossary.
     *
     * @param french the word
     * @param type the type, with its package
     * @param meaning what it is; empty where the word says it
     */
    private record Entry(String french, String type, String meaning) {}

    @ParameterizedTest
    @CsvSource({"core, 500", "approval, 100", "templates, 30"})
    void everyTypeIsFoundByItsFrenchWord(String module, int least) throws IOException {
        Path sources = Path.of("..", "comms-" + module, "src", "main", "java");
        List<Entry> entries = entries(sources);
        Path folder =
                sources.resolveSibling(Path.of("javadoc", ROOT + module, "org", "commspubliques", module, "doc-files"));
        assertThat(entries).hasSizeGreaterThan(least);
        GoldenFiles.in(folder).compare("glossaire.html", page(module, entries));
    }

    private static List<Entry> entries(Path sources) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")
                            && !one.toString().contains("internal")
                            && !one.toString().endsWith("-info.java"))
                    .toList()) {
                entry(sources, file).ifPresent(entries::add);
            }
        }
        Collator french = Collator.getInstance(Locale.FRENCH);
        entries.sort(Comparator.comparing(Entry::french, french).thenComparing(Entry::type));
        return entries;
    }

    private static Optional<Entry> entry(Path sources, Path file) throws IOException {
        Matcher type = TYPE.matcher(Files.readString(file));
        if (!type.find()) {
            return Optional.empty();
        }
        String lines = type.group(1).replaceAll("\\R\\s*\\*", " ");
        String text = CharMatcher.whitespace().collapseFrom(lines, ' ').strip();
        String first = withoutTags(Splitter.onPattern("\\.(?: |$)|<p>| @")
                .splitToStream(text)
                .findFirst()
                .orElse(""));
        int colon = first.indexOf(": ");
        boolean named =
                colon > 0 && colon <= LONGEST_TERM && !ENGLISH.matcher(first).matches();
        boolean alone =
                first.length() <= LONGEST_SENTENCE && !ENGLISH.matcher(first).matches();
        if (!named && !alone) {
            return Optional.empty();
        }
        String folder = sources.relativize(file.getParent())
                .toString()
                .replace(file.getFileSystem().getSeparator(), ".");
        return Optional.of(new Entry(
                named ? first.substring(0, colon) : first,
                folder + "." + type.group(2),
                named ? first.substring(colon + 2) : ""));
    }

    /** A link becomes its words, or the name it leads to; code becomes what it says. */
    private static String withoutTags(String text) {
        return text.replaceAll("\\{@link(?:plain)? [^ }]*?#?([\\w.]+)(?:\\([^)]*\\))?}", "$1")
                .replaceAll("\\{@link(?:plain)? [^ }]+ ([^}]*)}", "$1")
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("</?[a-z]+>", "")
                .strip();
    }

    private static String page(String module, List<Entry> entries) {
        StringBuilder out = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>Glossaire de comms-%1$s</title>
                <style>
                body { background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
                main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
                dt { font-weight: 700; margin: .75rem 0 0; }
                dd { margin: 0 0 0 1.5rem; }
                </style>
                </head>
                <body>
                <main>
                <h1>Glossaire de comms-%1$s</h1>
                <p>Les mots français de la communication publique, et le type qui porte chacun.</p>
                <dl>
                """.formatted(module));
        for (Entry entry : entries) {
            String inside = entry.type().substring(ROOT.length() + module.length() + 1);
            out.append("<dt>")
                    .append(html(entry.french()))
                    .append("</dt>\n<dd><a href=\"../")
                    .append(inside.replace('.', '/'))
                    .append(".html\"><code>")
                    .append(inside.substring(inside.lastIndexOf('.') + 1))
                    .append("</code></a> <span lang=\"en\">")
                    .append(html(entry.meaning()))
                    .append("</span></dd>\n");
        }
        return out.append("</dl>\n</main>\n</body>\n</html>\n").toString();
    }

    private static String html(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
