package org.commspubliques.examples.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a command: options {@code --name value}, and the rest.
 *
 * @param options the options by name
 * @param rest all other arguments in order
 */
public record Arguments(Map<String, String> options, List<String> rest) {

    /** Copies the parts. */
    public Arguments {
        options = ImmutableMap.copyOf(options);
        rest = ImmutableList.copyOf(rest);
    }

    /**
     * Reads arguments.
     *
     * @param args the arguments
     * @param known the names of the options
     * @return the arguments
     * @throws IllegalArgumentException if an option is unknown, has no value or is given twice; the message is for people
     */
    public static Arguments parse(String[] args, Set<String> known) {
        ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
        ImmutableList.Builder<String> rest = ImmutableList.builder();
        Iterator<String> left = List.of(args).iterator();
        while (left.hasNext()) {
            String argument = left.next();
            if (!argument.startsWith("--")) {
                rest.add(argument);
            } else if (known.contains(argument.substring(2)) && left.hasNext()) {
                options.put(argument.substring(2), left.next());
            } else {
                String names = String.join(
                        ", ",
                        known.stream().sorted().map(option -> "--" + option).toList());
                throw new IllegalArgumentException(
                        "option « " + argument + " » inconnue ou sans valeur ; options : " + names);
            }
        }
        return new Arguments(options.buildKeepingLast(), rest.build());
    }

    /**
     * Returns an option.
     *
     * @param name its name
     * @return its value, or nothing
     */
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /**
     * Returns the reader's language.
     *
     * @return English where {@code --lang en} is given, French otherwise
     * @throws IllegalArgumentException if another language is asked for
     */
    public Locale reader() {
        String language = option("lang").orElse("fr");
        if (!language.equals("fr") && !language.equals("en")) {
            throw new IllegalArgumentException("--lang « " + language + " » ; attendu : fr ou en");
        }
        return Locale.forLanguageTag(language);
    }
}
