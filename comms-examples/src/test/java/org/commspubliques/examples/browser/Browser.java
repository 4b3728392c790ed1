package org.commspubliques.examples.browser;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A Chromium without a window, and axe-core in it. One is enough for many pages: it takes a second to start. Nothing is ever
 * downloaded: the driver is the one installed here. Not thread-safe.
 */
public final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** All of WCAG 2.2, levels A and AA, and what is good practice besides. */
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final String RUN_AXE = """
            const [tags, done] = arguments;
            axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false, iframes: false}).then(
                (results) => done(results.violations.flatMap((violation) => violation.nodes.map((node) => ({
                  rule: violation.id,
                  impact: node.impact ?? violation.impact ?? 'unknown',
                  selector: node.target.flat().join(' '),
                  help: violation.help + '. ' + node.failureSummary + ' ' + violation.helpUrl,
                })))),
                (error) => done([{rule: 'axe', impact: 'critical', selector: 'html', help: String(error)}]));
            """;

    private final ChromeDriver driver;
    private final String axe;

    private Browser(ChromeDriver driver, String axe) {
        this.driver = driver;
        this.axe = axe;
    }

    /**
     * Starts the browser that is installed.
     *
     * @return a new session, to be closed
     */
    public static Browser start() {
        Chromium installed = Chromium.installed().orElseThrow();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed.browser().toFile());
        options.addArguments(
                "--headless=new",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--hide-scrollbars",
                "--no-first-run",
                "--force-color-profile=srgb",
                "--lang=fr");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, console);
        ChromeDriverService service = ChromeDriverService.createDefaultService();
        service.setExecutable(installed.driver().toString());
        try {
            String axe = Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8);
            return new Browser(new ChromeDriver(service, options), axe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What drives it, for what a page is asked beyond this class.
     *
     * @return the driver
     */
    public ChromeDriver driver() {
        return driver;
    }

    /**
     * Opens a page and waits until it is loaded.
     *
     * @param page where it is
     */
    public void open(URI page) {
        driver.get(page.toString());
    }

    /**
     * Changes the window's size and the colours that its reader prefers; the page stays open.
     *
     * @param look what is wanted
     */
    public void look(Look look) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width(), "height", look.height(), "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", look.dark() ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /**
     * Waits, in the page, until something holds there.
     *
     * @param expression an expression of JavaScript
     * @throws AssertionError if it does not for half a minute; a picture of the page is kept
     */
    public void until(String expression) {
        try {
            driver.executeAsyncScript("""
                    const done = arguments[arguments.length - 1];
                    const look = () => (%s) ? done(true) : requestAnimationFrame(look);
                    look();
                    """.formatted(expression));
        } catch (ScriptTimeoutException e) {
            throw new AssertionError(
                    "it did not come to pass: " + expression + "; see " + screenshot("failed", Look.WIDE), e);
        }
    }

    /**
     * What axe-core finds wrong in the page as it is now.
     *
     * @return an entry for every place
     */
    public List<Violation> violations() {
        if (!Boolean.TRUE.equals(driver.executeScript("return 'axe' in window"))) {
            driver.executeScript(axe);
        }
        List<?> found = (List<?>) driver.executeAsyncScript(RUN_AXE, TAGS);
        return found.stream()
                .map(Map.class::cast)
                .map(entry -> new Violation(
                        text(entry, "rule"), text(entry, "impact"), text(entry, "selector"), text(entry, "help")))
                .toList();
    }

    private static String text(Map<?, ?> entry, String name) {
        return String.valueOf(entry.get(name));
    }

    /**
     * How far the page as a whole can be pushed sideways: what a reader of a small screen must never have to do.
     *
     * @return in CSS pixels
     */
    public long sidewaysScroll() {
        return (Long) driver.executeScript(
                "const page = document.scrollingElement; return page.scrollWidth - page.clientWidth");
    }

    /**
     * What went wrong since the last call: scripts that failed, files that are missing, what a policy forbade.
     *
     * @return the messages
     */
    public List<String> consoleErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /**
     * Keeps a picture of the whole page in {@code target/screenshots}, as in a window that is high enough for it.
     *
     * @param name the file's name, without its ending
     * @param look how it is looked at; it stays so
     * @return where it is
     */
    public Path screenshot(String name, Look look) {
        look(look);
        Long height = (Long) driver.executeScript("return document.documentElement.scrollHeight");
        look(new Look(look.width(), Math.max(height.intValue(), look.height()), look.dark()));
        Object picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"))
                .get("data");
        look(look);
        try {
            Files.createDirectories(SCREENSHOTS);
            return Files.write(
                    SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode(String.valueOf(picture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
