package org.commspubliques.contract;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** What tests run with, for a process that one of them starts. */
public final class TestClassPath {

    private TestClassPath() {}

    /**
     * Returns all that the tests have, as a class path, whether they run as a module or not.
     *
     * @param program a class among the tests, which the process runs
     * @return the class path, to be given to {@code java -cp}
     */
    public static String of(Class<?> program) {
        return String.join(
                File.pathSeparator,
                folderOf(program).toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    }

    private static Path folderOf(Class<?> program) {
        try {
            URI file = Objects.requireNonNull(program.getResource(program.getSimpleName() + ".class"))
                    .toURI();
            Path folder = Path.of(file);
            for (String ignored : program.getName().split("\\.", -1)) {
                folder = Objects.requireNonNull(folder.getParent());
            }
            return folder;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
