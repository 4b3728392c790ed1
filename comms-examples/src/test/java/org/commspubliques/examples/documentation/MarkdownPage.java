package org.commspubliques.examples.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation, as far as GitHub reads it: fenced blocks, headings, links.
 *
 * @param file where it is
 * @param lines its lines
 */
record MarkdownPage(Path file, List<String> lines) {

    private static final Pattern LINK =
            Pattern.compile("!?\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]\\(<?([^)\\s>]+)>?(?: \"[^\"]*\")?\\)");
    private static final Pattern SOURCE = Pattern.compile("(?:src|href|srcset)=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("`+[^`]*`+");
    private static final Pattern MARKER =
            Pattern.compile("<!-- (code|printed|file|project|imports):([A-Za-z0-9./-]+) -->");

    /**
     * A block between fences.
     *
     * @param first the index of its first line after the fence
     * @param end the index of the fence that closes it
     * @param language what stands after the fence
     * @param kind what it shows: {@code code}, {@code printed}, {@code file}, {@code project}, {@code imports}, or nothing
     * @param name the name of what it shows, or nothing
     */
    record Block(int first, int end, String language, String kind, String name) {}

    static MarkdownPage read(Path file) {
        try {
            return new MarkdownPage(file, List.of(Files.readString(file).split("\n", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> text(Block block) {
        return lines.subList(block.first(), block.end());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                Matcher marker = MARKER.matcher(i == 0 ? "" : lines.get(i - 1));
                boolean marked = marker.matches();
                blocks.add(new Block(
                        i + 1,
                        end,
                        lines.get(i).substring(3),
                        marked ? marker.group(1) : "",
                        marked ? marker.group(2) : ""));
                i = end;
            }
        }
        return blocks;
    }

    /** What the page leads to, but for addresses of the web. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        for (String line : prose()) {
            String shown = CODE.matcher(line).replaceAll("code");
            for (Pattern pattern : List.of(LINK, SOURCE)) {
                Matcher link = pattern.matcher(shown);
                while (link.find()) {
                    if (!link.group(1).matches("(?:https?|mailto):.*")) {
                        links.add(link.group(1));
                    }
                }
            }
        }
        return links;
    }

    /** The anchors of its headings, as GitHub names them, and those that it sets itself. */
    Set<String> anchors() {
        Set<String> anchors = new LinkedHashSet<>();
        for (String line : prose()) {
            Matcher own = Pattern.compile("<a (?:id|name)=\"([^\"]+)\"").matcher(line);
            while (own.find()) {
                anchors.add(own.group(1));
            }
            if (line.matches("#{1,6} .*")) {
                String slug = slug(line.replaceFirst("#+ ", ""));
                String anchor = slug;
                for (int i = 1; !anchors.add(anchor); i++) {
                    anchor = slug + "-" + i;
                }
            }
        }
        return anchors;
    }

    private static String slug(String heading) {
        String shown = heading.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").strip();
        return Normalizer.normalize(shown, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                .replace(' ', '-');
    }

    private List<String> prose() {
        List<String> prose = new ArrayList<>(lines);
        for (Block block : blocks()) {
            for (int i = block.first(); i < block.end(); i++) {
                prose.set(i, "");
            }
        }
        return prose;
    }
}
