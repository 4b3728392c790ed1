package org.commspubliques.templates.message;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of one layout: parts, each below a line with its role in square brackets, in French or in English, and
 * before the first one nothing but blank lines and comments, which begin with {@code #}.
 *
 * <p>The same role may come again: a text goes on after a quotation. A line of text that has to begin with a square
 * bracket and a role begins with a blank.
 */
final class LayoutFile {

    private static final Pattern HEADING = Pattern.compile("\\[([^\\[\\]{}]{0,60})\\](.*)");

    private final String origin;
    private final List<String> lines;
    private final ImmutableList.Builder<Source> sources = ImmutableList.builder();

    private LayoutFile(String origin, String text) {
        this.origin = origin;
        this.lines = Arrays.asList(text.split("\n", -1));
    }

    static List<Source> parts(String origin, String text) {
        return new LayoutFile(origin, text).parts();
    }

    private List<Source> parts() {
        @Nullable SectionRole role = null;
        int heading = 0;
        for (int i = 0; i < lines.size(); i++) {
            Optional<SectionRole> next = role(i);
            if (next.isPresent()) {
                finish(role, heading, i);
                role = next.get();
                heading = i;
            } else if (role == null && !isComment(lines.get(i))) {
                throw problem(i, 1, expectsAPart());
            }
        }
        if (role == null) {
            throw problem(lines.size() - 1, 1, expectsAPart());
        }
        finish(role, heading, lines.size());
        return sources.build();
    }

    private static boolean isComment(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private void finish(@Nullable SectionRole role, int heading, int end) {
        if (role == null) {
            return;
        }
        String text = String.join("\n", lines.subList(heading + 1, end));
        if (text.isBlank()) {
            throw problem(
                    heading,
                    1,
                    Wording.of(
                            "la partie « " + role.label().fr() + " » est vide ; écrivez son texte, ou retirez-la",
                            "the part '" + role.label().en() + "' is empty; write its text, or remove it"));
        }
        sources.add(new Source(role, origin, text, heading + 2));
    }

    /** The role that a line announces, or nothing if it is a line like others. */
    private Optional<SectionRole> role(int number) {
        Matcher heading = HEADING.matcher(lines.get(number));
        if (!heading.matches()) {
            return Optional.empty();
        }
        Optional<SectionRole> role = named(heading.group(1).strip());
        boolean isAlone = heading.group(2).isBlank();
        if (role.isEmpty() && isAlone) {
            throw problem(
                    number,
                    2,
                    Wording.of(
                            "partie « " + heading.group(1) + " » inconnue ; attendue : " + roles("fr")
                                    + " (un texte entre crochets se décale d’une espace)",
                            "unknown part '" + heading.group(1) + "'; expected: " + roles("en")
                                    + " (a text in square brackets begins with a space)"));
        }
        if (role.isPresent() && !isAlone) {
            throw problem(
                    number,
                    heading.start(2) + 1,
                    Wording.of(
                            "le texte d’une partie commence à la ligne suivante",
                            "the text of a part begins on the next line"));
        }
        return role;
    }

    private static Optional<SectionRole> named(String name) {
        return Arrays.stream(SectionRole.values())
                .filter(role -> role.label().fr().equalsIgnoreCase(name)
                        || role.label().en().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Wording expectsAPart() {
        return Wording.of(
                "attendu : une partie, annoncée par une ligne telle que [titre] ou [texte] ; un commentaire commence par #",
                "expected: a part, announced by a line such as [title] or [body]; a comment begins with #");
    }

    private static String roles(String language) {
        List<String> names = new ArrayList<>();
        for (SectionRole role : SectionRole.values()) {
            names.add(language.equals("fr") ? role.label().fr() : role.label().en());
        }
        return names.stream().map(name -> "[" + name + "]").collect(Collectors.joining(", "));
    }

    private DataFormatException problem(int line, int column, Wording problem) {
        return new DataFormatException(origin, line + 1, column, "", problem);
    }
}
