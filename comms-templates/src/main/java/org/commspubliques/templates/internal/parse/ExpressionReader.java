package org.commspubliques.templates.internal.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.filter.Filter;
import org.commspubliques.templates.filter.FilterArguments;
import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.internal.node.FilterCall;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.source.FaultList;
import org.commspubliques.templates.internal.source.SourceText;
import org.commspubliques.templates.internal.value.Lookup;
import org.jspecify.annotations.Nullable;

/** Reads one {@link Expression}. What is wrong with a filter is noted, and reading goes on. Used once. */
final class ExpressionReader {

    /** Enough for anyone; a limit keeps one tag from costing as much as thousands. */
    private static final int MOST_FILTERS = 10;

    private static final int MOST_ARGUMENTS = 10;

    private final SourceText source;
    private final char[] text;
    private final int to;
    private final Filters known;
    private final FaultList faults;
    private int at;

    ExpressionReader(SourceText source, Tag tag, Filters known, FaultList faults) {
        this.source = source;
        this.text = source.chars();
        this.at = tag.from();
        this.to = tag.to();
        this.known = known;
        this.faults = faults;
    }

    Expression read() {
        Lookup lookup = Names.parse(part());
        List<FilterCall> filters = at < to && text[at] == '|' ? filters() : List.of();
        Expression.Quoted instead = quoted(TextOperator.INSTEAD);
        Expression.Quoted otherwise = quoted(TextOperator.OTHERWISE);
        if (at < to) {
            throw Fault.syntax(
                    "« " + source.slice(at, to)
                            + " » est de trop ; les filtres se placent avant les textes : {{nom |"
                            + " filtre ?? \"texte si présent\" ?: \"texte sinon\"}}",
                    "'" + source.slice(at, to) + "' is too much; filters go before texts: {{name | filter ??"
                            + " \"text if there\" ?: \"text if not\"}}");
        }
        return new Expression(lookup, filters, instead, otherwise);
    }

    /** Reads the name of a section, which takes neither filter nor text. */
    static Lookup sectionName(String content) {
        if (content.indexOf('|') >= 0 || content.contains("?:") || content.contains("??")) {
            throw Fault.syntax(
                    "une section ne prend ni filtre ni texte par défaut",
                    "a section takes neither a filter nor a default text");
        }
        return Names.parse(content);
    }

    /** What stands before the next sign of the language. */
    private String part() {
        int from = at;
        while (at < to && text[at] != '|' && !isOperator()) {
            at++;
        }
        int end = Blanks.before(text, from, at);
        return source.slice(from, end);
    }

    private boolean isOperator() {
        return TextOperator.OTHERWISE.isAt(text, at, to) || TextOperator.INSTEAD.isAt(text, at, to);
    }

    private List<FilterCall> filters() {
        List<FilterCall> filters = new ArrayList<>();
        for (int number = 1; at < to && text[at] == '|'; number++) {
            if (number > MOST_FILTERS) {
                throw Fault.syntax(
                        "plus de " + MOST_FILTERS + " filtres dans une balise",
                        "more than " + MOST_FILTERS + " filters in a tag");
            }
            at++;
            FilterCall filter = filter();
            if (filter != null) {
                filters.add(filter);
            }
        }
        return filters;
    }

    private @Nullable FilterCall filter() {
        at = Blanks.after(text, at, to);
        int start = at;
        while (at < to && (Character.isLetterOrDigit(text[at]) || text[at] == '_')) {
            at++;
        }
        String name = source.slice(start, at);
        at = Blanks.after(text, at, to);
        List<Object> arguments = at < to && text[at] == ':' ? arguments() : List.of();
        if (at < to && text[at] != '|' && !isOperator()) {
            throw noFilter(start);
        }
        if (faults.isFull()) {
            return null;
        }
        Filter found = known.find(name).orElse(null);
        Optional<Wording> wrong = found == null ? Optional.of(unknown(name)) : found.fault(arguments);
        wrong.ifPresent(message -> faults.add(new Fault(TemplateProblem.SYNTAX, message), source, start));
        return found == null || wrong.isPresent() ? null : new FilterCall(found, FilterArguments.of(arguments), start);
    }

    /** What is written may be the name of a filter with a space in it. */
    private Fault noFilter(int start) {
        String written = source.slice(start, to);
        int end = start;
        while (end < to && text[end] != '|' && text[end] != ':' && text[end] != '?') {
            end++;
        }
        String name = source.slice(start, Blanks.before(text, start, end));
        Wording todo = Suggestion.nearest(name, known.names())
                .map(NearestName::question)
                .orElse(Wording.of(
                        "on écrit {{nom | filtre}} ou {{nom | filtre: \"texte\", 2}}",
                        "write {{name | filter}} or {{name | filter: \"text\", 2}}"));
        return Fault.syntax(
                "« " + written + " » n’est pas un filtre ; " + todo.fr(),
                "'" + written + "' is no filter; " + todo.en());
    }

    private Wording unknown(String name) {
        if (name.isEmpty()) {
            return Wording.of("il manque le nom d’un filtre après « | »", "the name of a filter is missing after '|'");
        }
        String all = known.names().stream().sorted().collect(Collectors.joining(", "));
        Wording todo = Suggestion.nearest(name, known.names())
                .map(NearestName::question)
                .orElse(Wording.of("filtres connus : " + all, "known filters: " + all));
        return Wording.of(
                "le filtre « " + name + " » n’existe pas ; " + todo.fr(),
                "the filter '" + name + "' does not exist; " + todo.en());
    }

    private List<Object> arguments() {
        List<Object> arguments = new ArrayList<>();
        do {
            at = Blanks.after(text, at + 1, to);
            if (arguments.size() == MOST_ARGUMENTS) {
                throw Fault.syntax(
                        "plus de " + MOST_ARGUMENTS + " arguments pour un filtre",
                        "more than " + MOST_ARGUMENTS + " arguments for a filter");
            }
            arguments.add(argument());
            at = Blanks.after(text, at, to);
        } while (at < to && text[at] == ',');
        return arguments;
    }

    private Object argument() {
        int start = at;
        if (at < to && text[at] == '"') {
            Expression.Quoted quoted = closed();
            return source.slice(quoted.from(), quoted.to());
        }
        while (at < to && (text[at] == '-' || Character.isDigit(text[at]))) {
            at++;
        }
        String digits = source.slice(start, at);
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException notANumber) {
            throw Fault.syntax(
                    "un argument de filtre est un nombre entier ou un texte entre guillemets droits : {{nom | filtre:"
                            + " \"texte\", 2}}",
                    "an argument of a filter is a whole number or a text between straight quotes: {{name | filter:"
                            + " \"text\", 2}}");
        }
    }

    private Expression.@Nullable Quoted quoted(TextOperator operator) {
        if (!operator.isAt(text, at, to)) {
            return null;
        }
        at = Blanks.after(text, at + 2, to);
        if (at == to || text[at] != '"') {
            throw Fault.syntax(
                    "un texte par défaut s’écrit entre guillemets droits : {{nom ?: \"texte\"}}",
                    "a default text is written between straight quotes: {{name ?: \"text\"}}");
        }
        Expression.Quoted quoted = closed(true);
        at = Blanks.after(text, at, to);
        return quoted;
    }

    private Expression.Quoted closed() {
        return closed(false);
    }

    /** The text after the quote that reading stands at; nested tags may have quotes of their own. */
    private Expression.Quoted closed(boolean mayHoldTags) {
        int from = at + 1;
        int depth = 0;
        for (int i = from; i < to; i++) {
            if (mayHoldTags && i + 1 < to && text[i] == '{' && text[i + 1] == '{') {
                depth++;
                i++;
            } else if (depth > 0 && i + 1 < to && text[i] == '}' && text[i + 1] == '}') {
                depth--;
                i++;
            } else if (depth == 0 && text[i] == '"') {
                at = i + 1;
                return new Expression.Quoted(from, i);
            }
        }
        throw Fault.syntax(
                "il manque le guillemet droit qui ferme ce texte ; un texte s’écrit entre guillemets droits",
                "the straight quote that closes this text is missing; a text is written between straight quotes");
    }
}
