package org.commspubliques.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The stable codes that stand in the sources of a module as texts. */
public final class SourceCodes {

    /** Codes of exceptions. */
    public static final Pattern EXCEPTIONS = Pattern.compile("\"(comms(?:\\.[a-z-]+)+)\"");

    /** Rules of findings. */
    public static final Pattern FINDINGS = Pattern.compile("\"([A-Z][A-Z0-9]{2,4}-\\d{2,3})\"");

    /** Checks of a review. */
    public static final Pattern CHECKS = Pattern.compile("public static final String (?:ID|RULES) = \"([a-z.-]+)\"");

    private SourceCodes() {}

    /**
     * Finds codes, outside comments.
     *
     * @param module the module, such as {@code comms-core}
     * @param code the form of the codes, in the first group
     * @return the codes
     */
    public static Set<String> in(String module, Pattern code) {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../" + module + "/src/main/java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                Files.readAllLines(file).stream()
                        .filter(line ->
                                !line.strip().startsWith("*") && !line.strip().startsWith("//"))
                        .flatMap(line -> code.matcher(line).results())
                        .forEach(match -> codes.add(match.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
