package org.commspubliques.examples.journalinterne;

import java.util.ArrayList;
import java.util.List;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.examples.input.TextFile;

/**
 * The text of an article: a line for the title, one for the standfirst, then paragraphs, with {@code ##} before a crosshead,
 * {@code >} before a quote and {@code —} before who signs.
 */
final class ArticleFile {

    private static final String TITLE = "Titre : ";
    private static final String STANDFIRST = "Chapô : ";

    private ArticleFile() {}

    static List<Section> sections(TextFile file) {
        List<String> lines = file.lines();
        if (lines.isEmpty() || !lines.get(0).startsWith(TITLE)) {
            throw file.problem(
                    1,
                    "",
                    "attendu : une ligne « " + TITLE.strip() + " … »",
                    "expected: a line '" + TITLE.strip() + " …'");
        }
        List<Section> sections = new ArrayList<>();
        List<String> body = new ArrayList<>();
        for (String line : lines) {
            SectionRole role = role(line);
            if (role == SectionRole.BODY) {
                body.add(line);
                continue;
            }
            addBody(body, sections);
            sections.add(new Section(role, said(line)));
        }
        addBody(body, sections);
        return sections;
    }

    private static SectionRole role(String line) {
        if (line.startsWith(TITLE)) {
            return SectionRole.TITLE;
        }
        if (line.startsWith(STANDFIRST)) {
            return SectionRole.STANDFIRST;
        }
        return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
            case '#' -> SectionRole.CROSSHEAD;
            case '>' -> SectionRole.QUOTE;
            case '—' -> SectionRole.SIGNATURE;
            default -> SectionRole.BODY;
        };
    }

    /** What follows the mark. */
    private static String said(String line) {
        int mark = line.startsWith(TITLE) || line.startsWith(STANDFIRST) ? line.indexOf(':') + 1 : line.indexOf(' ');
        return line.substring(Math.max(mark, 0)).strip();
    }

    private static void addBody(List<String> body, List<Section> sections) {
        if (!body.isEmpty()) {
            sections.add(Section.body(paragraphs(body)));
            body.clear();
        }
    }

    /** Each line is a paragraph, except the items of a list, which stay together. */
    private static String paragraphs(List<String> lines) {
        StringBuilder text = new StringBuilder(lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            boolean item = lines.get(i).startsWith("- ");
            text.append(item ? "\n" : "\n\n").append(lines.get(i));
        }
        return text.toString();
    }
}
