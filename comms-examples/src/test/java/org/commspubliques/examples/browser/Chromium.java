package org.commspubliques.examples.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser that is installed here, and what drives it.
 *
 * @param browser Chromium, or Chrome
 * @param driver chromedriver, of the same version
 */
record Chromium(Path browser, Path driver) {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    /** Looks on the path of this process. */
    static Optional<Chromium> installed() {
        String path = System.getenv().getOrDefault("PATH", "");
        return installed(Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/bin"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList());
    }

    /** Looks into folders, in their order. */
    static Optional<Chromium> installed(List<Path> folders) {
        Optional<Path> driver = program(folders, "chromedriver");
        return BROWSERS.stream()
                .flatMap(name -> program(folders, name).stream())
                .findFirst()
                .flatMap(browser -> driver.map(found -> new Chromium(browser, found)));
    }

    private static Optional<Path> program(List<Path> folders, String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
