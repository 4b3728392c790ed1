package org.commspubliques.examples.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.examples.atelier.Atelier;
import org.commspubliques.examples.atelier.AtelierOptions;
import org.commspubliques.examples.atelier.web.AtelierServer;
import org.openqa.selenium.By;

/**
 * How long a writer waits, in the browser, from a key to the findings of the text with that key in it. A program, not a test: what it
 * prints depends on the machine. See docs/benchmarks-atelier.md.
 */
public final class KeystrokeMeasure {

    private static final int LENGTH = 10_240;
    private static final int WARM_UP = 200;
    private static final int MEASURED = 400;

    /** Fictional, with something to find in it. */
    private static final String PARAGRAPH = """
            L’eau sera coupée à Boulari jeudi 3 décembre 2026, de 8 h à 14 h, pour le renouvellement d’une conduite. Les habitants \
            sont invités à faire des réserves ; une citerne sera à leur disposition devant l’école. Grâce à l’action de votre \
            maire, les travaux finiront vite. CLIQUEZ ICI pour en savoir plus : https://www.mont-dore.example/eau ou 05 00 00.
            """;

    /** What is typed again and again: findings come and go with it. */
    private static final String TYPED = "Grâce à l’action de votre maire, la citerne est devant l’école. ";

    private KeystrokeMeasure() {}

    /**
     * Measures, and prints a table in Markdown.
     *
     * @param args none
     * @throws IOException if the folder of the atelier cannot be made
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("atelier");
        try (AtelierServer server = Atelier.start(AtelierOptions.in(folder));
                Browser browser = Browser.start()) {
            browser.look(Look.WIDE);
            AtelierPage page = AtelierPage.open(browser, server.uri(), "fr");
            String text = text();
            page.type("[data-testid=title]", "Coupure d’eau");
            page.click("[data-testid=text-site-1]");
            insert(browser, text);
            page.see("[data-rule=NEU-12]");
            type(browser, page, WARM_UP);
            double[][] waits = type(browser, page, MEASURED);
            System.out.printf(
                    Locale.ROOT,
                    "%d bytes, %s findings, %d keystrokes, %s%n%n",
                    text.getBytes(StandardCharsets.UTF_8).length,
                    browser.driver().findElement(By.id("findings-count")).getText(),
                    MEASURED,
                    browser.driver().getCapabilities().getBrowserVersion());
            System.out.println("| from the key to | p50 | p95 | p99 | max |");
            System.out.println("|---|---:|---:|---:|---:|");
            print("the findings in the page", waits[0]);
            print("the next frame that shows them", waits[1]);
        }
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        while (text.toString().getBytes(StandardCharsets.UTF_8).length < LENGTH) {
            text.append(PARAGRAPH);
        }
        return text.toString();
    }

    /** As a paste does. */
    private static void insert(Browser browser, String text) {
        browser.driver().executeCdpCommand("Input.insertText", Map.of("text", text));
    }

    /** One key after the other, each when the answer to the one before is there: no wait is shared. */
    private static double[][] type(Browser browser, AtelierPage page, int keys) {
        page.settled();
        browser.driver().executeScript("""
                window.waits = [[], []];
                window.watcher = new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
                  if (entry.name === 'findings') {
                    requestAnimationFrame(() => {
                      waits[0].push(entry.duration);
                      waits[1].push(performance.now() - entry.startTime);
                    });
                  }
                }));
                watcher.observe({type: 'measure'});
                """);
        for (int i = 0; i < keys; i++) {
            String key = String.valueOf(TYPED.charAt(i % TYPED.length()));
            page.press(key);
            page.until("waits[0].length > " + i);
        }
        List<?> waits = (List<?>) browser.driver().executeScript("watcher.disconnect(); return waits");
        return waits.stream()
                .map(column -> ((List<?>) column)
                        .stream()
                                .mapToDouble(wait -> ((Number) wait).doubleValue())
                                .toArray())
                .toArray(double[][]::new);
    }

    private static void print(String what, double[] waits) {
        double[] sorted = waits.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f ms | %.1f ms | %.1f ms | %.1f ms |%n",
                what,
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99),
                sorted[sorted.length - 1]);
    }

    /** The nearest rank. */
    private static double percentile(double[] sorted, int percent) {
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
    }
}
