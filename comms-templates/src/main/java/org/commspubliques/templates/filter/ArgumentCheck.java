package org.commspubliques.templates.filter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.FilterParameter.Kind;
import org.commspubliques.templates.filter.language.Enumeration;

/** Says what is wrong with what a tag writes after a colon. */
record ArgumentCheck(Filter filter) {

    Optional<Wording> fault(List<?> arguments) {
        List<FilterParameter> parameters = filter.parameters();
        if (arguments.size() > parameters.size()) {
            return Optional.of(tooMany(arguments.size()));
        }
        for (int i = 0; i < parameters.size(); i++) {
            FilterParameter parameter = parameters.get(i);
            if (i < arguments.size()) {
                Optional<Wording> fault = fault(arguments.get(i), parameter);
                if (fault.isPresent()) {
                    return fault;
                }
            } else if (parameter.required()) {
                return Optional.of(missing(parameter));
            }
        }
        return Optional.empty();
    }

    private Optional<Wording> fault(Object argument, FilterParameter parameter) {
        List<String> choices = parameter.choices();
        boolean isExpected =
                parameter.kind().isOf(argument) && (choices.isEmpty() || choices.contains(argument.toString()));
        return isExpected ? Optional.empty() : Optional.of(unexpected(argument, parameter));
    }

    private Wording tooMany(int count) {
        int most = filter.parameters().size();
        String name = filter.name();
        return most == 0
                ? Wording.of(
                        "le filtre « " + name + " » ne prend pas d’argument : enlevez les deux-points et ce qui suit",
                        "the filter '" + name + "' takes no argument: remove the colon and what follows it")
                : Wording.of(
                        "le filtre « " + name + " » prend au plus " + most + " argument" + (most == 1 ? "" : "s")
                                + ", pas " + count,
                        "the filter '" + name + "' takes at most " + most + " argument" + (most == 1 ? "" : "s")
                                + ", not " + count);
    }

    private Wording missing(FilterParameter parameter) {
        Wording expected = expected(parameter);
        return Wording.of(
                "il manque au filtre « " + filter.name() + " » "
                        + parameter.meaning().fr() + ", après deux-points : " + expected.fr(),
                "the filter '" + filter.name() + "' lacks "
                        + parameter.meaning().en() + ", after a colon: " + expected.en());
    }

    private Wording unexpected(Object argument, FilterParameter parameter) {
        String written = FilterArguments.of(List.of(argument)).toString();
        Wording expected = expected(parameter);
        Wording meaning = parameter.meaning();
        return Wording.of(
                meaning.fr() + " du filtre « " + filter.name() + " » doit être " + expected.fr() + ", pas " + written,
                meaning.en() + " of the filter '" + filter.name() + "' must be " + expected.en() + ", not " + written);
    }

    private static Wording expected(FilterParameter parameter) {
        if (parameter.choices().isEmpty()) {
            Wording kind = parameter.kind().label();
            return Wording.of("un " + kind.fr(), "a " + kind.en());
        }
        String quote = parameter.kind() == Kind.TEXT ? "\"" : "";
        List<String> written = parameter.choices().stream()
                .map(choice -> quote + choice + quote)
                .collect(Collectors.toList());
        return Wording.of(Enumeration.of(written, " ou "), Enumeration.of(written, " or "));
    }
}
