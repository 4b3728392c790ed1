package org.commspubliques.examples.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The arguments of a command: options {@code --name value}, switches {@code --name}, and the rest.
 *
 * @param options the options by name
 * @param switches the switches that are on
 * @param rest all other arguments in order
 */
public record Arguments(Map<String, String> options, Set<String> switches, List<String> rest) {

    /** Copies the parts. */
    public Arguments {
        options = ImmutableMap.copyOf(options);
        switches = ImmutableSet.copyOf(switches);
        rest = ImmutableList.copyOf(rest);
    }

    /**
     * Reads arguments where no switch is known.
     *
     * @param args the arguments
     * @param known the names of the options
     * @return the arguments
     * @throws IllegalArgumentException if an option is unknown, has no value or is given twice; the message is for people
     */
    public static Arguments parse(String[] args, Set<String> known) {
        return parse(args, known, Set.of());
    }

    /**
     * Reads arguments.
     *
     * @param args the arguments
     * @param known the names of the options
     * @param switches the names of the switches
     * @return the arguments
     * @throws IllegalArgumentException if an option is unknown, has no value or is given twice; the message is for people
     */
    public static Arguments parse(String[] args, Set<String> known, Set<String> switches) {
        ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
        ImmutableSet.Builder<String> on = ImmutableSet.builder();
        ImmutableList.Builder<String> rest = ImmutableList.builder();
        Iterator<String> left = List.of(args).iterator();
        while (left.hasNext()) {
            String argument = left.next();
            if (!argument.startsWith("--")) {
                rest.add(argument);
            } else if (switches.contains(argument.substring(2))) {
                on.add(argument.substring(2));
            } else if (known.contains(argument.substring(2)) && left.hasNext()) {
                options.put(argument.substring(2), left.next());
            } else {
                String names = String.join(
                        ", ",
                        Stream.concat(known.stream(), switches.stream())
                                .sorted()
                                .map(option -> "--" + option)
                                .toList());
                throw new IllegalArgumentException(
                        "option « " + argument + " » inconnue ou sans valeur ; options : " + names);
            }
        }
        return new Arguments(options.buildKeepingLast(), on.build(), rest.build());
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
     * Returns whether a switch is on.
     *
     * @param name its name
     * @return true where it was given
     */
    public boolean has(String name) {
        return switches.contains(name);
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
