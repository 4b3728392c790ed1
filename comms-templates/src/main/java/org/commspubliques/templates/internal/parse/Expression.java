package org.commspubliques.templates.internal.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commspubliques.templates.filter.Filter;
import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.internal.node.FilterCall;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.value.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * What a tag prints: <code>name | filter | filter ?: "default text"</code>. The default text is printed as it is written,
 * without the filters.
 */
record Expression(
        Lookup lookup, List<FilterCall> filters, @Nullable String defaultText) {

    private static final String DEFAULT = "?:";

    /** Enough for anyone; a limit keeps one tag from costing as much as thousands. */
    private static final int MOST_FILTERS = 10;

    static Expression parse(String content, Filters known) {
        int mark = content.indexOf(DEFAULT);
        String head = mark < 0 ? content : content.substring(0, mark);
        List<String> parts = List.of(head.split("\\|", -1));
        List<FilterCall> filters = new ArrayList<>();
        if (parts.size() > MOST_FILTERS + 1) {
            throw Fault.syntax(
                    "plus de " + MOST_FILTERS + " filtres dans une balise",
                    "more than " + MOST_FILTERS + " filters in a tag");
        }
        for (String name : parts.subList(1, parts.size())) {
            filters.add(filter(Blanks.strip(name), known));
        }
        String defaultText = mark < 0 ? null : quoted(Blanks.strip(content.substring(mark + DEFAULT.length())));
        return new Expression(Lookup.parse(Blanks.strip(parts.get(0))), List.copyOf(filters), defaultText);
    }

    /** Reads the name of a section, which takes neither filter nor default text. */
    static Lookup sectionName(String content) {
        if (content.indexOf('|') >= 0 || content.contains(DEFAULT)) {
            throw Fault.syntax(
                    "une section ne prend ni filtre ni texte par défaut",
                    "a section takes neither a filter nor a default text");
        }
        return Lookup.parse(content);
    }

    private static FilterCall filter(String name, Filters known) {
        Filter found = known.find(name).orElse(null);
        if (found == null) {
            throw unknown(name, known);
        }
        return new FilterCall(name, found);
    }

    private static Fault unknown(String name, Filters known) {
        String nearest = Suggestion.nearest(name, known.names()).orElse(null);
        String all = known.names().stream().sorted().collect(Collectors.joining(", "));
        return Fault.syntax(
                "le filtre « " + name + " » n'existe pas ; "
                        + (nearest == null ? "filtres connus : " + all : "vouliez-vous dire « " + nearest + " » ?"),
                "the filter '" + name + "' does not exist; "
                        + (nearest == null ? "known filters: " + all : "did you mean '" + nearest + "'?"));
    }

    private static String quoted(String text) {
        int end = text.startsWith("\"") ? text.indexOf('"', 1) : -1;
        if (end < 0) {
            throw Fault.syntax(
                    "un texte par défaut s'écrit entre guillemets droits : {{nom ?: \"texte\"}}",
                    "a default text is written between straight quotes: {{name ?: \"text\"}}");
        }
        if (end < text.length() - 1) {
            throw Fault.syntax(
                    "rien ne suit le texte par défaut ; les filtres se placent avant : {{nom | filtre ?: \"texte\"}}",
                    "nothing follows the default text; filters go before it: {{name | filter ?: \"text\"}}");
        }
        return text.substring(1, end);
    }
}
