package org.commspubliques.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that is written as a file, opened as its reader opens it. */
@BrowserTest
class StaticPagesAccessibilityTest {

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void startTheBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void closeTheBrowser() {
        browser.close();
    }

    static Stream<Arguments> pagesOfTheMainJob() throws IOException {
        return arguments(StaticPages.ofTheMainJob(folder));
    }

    static Stream<Arguments> allPages() throws IOException {
        return arguments(StaticPages.all(folder));
    }

    private static Stream<Arguments> arguments(SortedMap<String, Path> pages) {
        return pages.entrySet().stream()
                .map((Map.Entry<String, Path> page) -> Arguments.of(page.getKey(), page.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pagesOfTheMainJob")
    void nothingIsWrongOnALaptopAndATelephoneIsWideEnough(String name, Path file) {
        browser.open(file.toUri());
        browser.look(Look.LAPTOP);
        List<String> wrong = whatIsWrong();
        browser.look(Look.PHONE);
        wrong.addAll(whatIsTooWide());

        assertThat(wrong).as(name).isEmpty();
    }

    @Tag("thorough")
    @ParameterizedTest(name = "{0}")
    @MethodSource("allPages")
    void nothingIsWrongByDayAndByNightOnALaptopAndATelephone(String name, Path file) {
        browser.open(file.toUri());
        List<String> wrong = new ArrayList<>();
        for (Look look : List.of(Look.LAPTOP, Look.LAPTOP.byNight(), Look.PHONE, Look.PHONE.byNight())) {
            browser.look(look);
            whatIsWrong().forEach(problem -> wrong.add(look + ": " + problem));
        }

        assertThat(wrong).as(name).isEmpty();
    }

    private static List<String> whatIsWrong() {
        List<String> wrong = new ArrayList<>();
        browser.violations().forEach(violation -> wrong.add(violation.toString()));
        wrong.addAll(browser.consoleErrors());
        wrong.addAll(whatIsTooWide());
        return wrong;
    }

    private static List<String> whatIsTooWide() {
        long pixels = browser.sidewaysScroll();
        return pixels == 0 ? List.of() : List.of("the page is " + pixels + " px wider than the window");
    }
}
