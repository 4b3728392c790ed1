package org.commspubliques.templates.preview;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commspubliques.core.testkit.GoldenFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page, byte for byte. After a change that is meant, write the pages anew with {@code -Dgolden.update=true}, look at
 * them in a browser, and commit them.
 */
class GoldenPagesTest {

    private static final GoldenFiles PAGES =
            GoldenFiles.in(Path.of("src/test/resources/org/commspubliques/templates/preview"));

    static Map<String, Supplier<String>> pages() {
        Map<String, Supplier<String>> pages = new LinkedHashMap<>();
        pages.put("site", () -> Samples.preview(Samples.SITE, Samples.OPTIONS));
        pages.put("facebook", () -> Samples.preview(Samples.SOCIAL, Samples.OPTIONS));
        pages.put("instagram", () -> Samples.preview(Samples.INSTAGRAM, Samples.OPTIONS));
        pages.put("instagram-en", () -> Samples.preview(Samples.ENGLISH_POST, Samples.english()));
        pages.put("linkedin", () -> Samples.preview(Samples.LINKEDIN, Samples.OPTIONS));
        pages.put("x", () -> Samples.preview(Samples.X, Samples.OPTIONS));
        pages.put("mastodon", () -> Samples.preview(Samples.MASTODON, Samples.OPTIONS));
        pages.put("bluesky", () -> Samples.preview(Samples.BLUESKY, Samples.OPTIONS));
        pages.put("courriel", () -> Samples.preview(Samples.MAIL, Samples.OPTIONS));
        pages.put("courriel-en", () -> Samples.preview(Samples.ENGLISH_MAIL, Samples.english()));
        pages.put("affiche", () -> Samples.preview(Samples.POSTER, Samples.OPTIONS));
        pages.put("affiche-en", () -> Samples.preview(Samples.ENGLISH_POSTER, Samples.english()));
        pages.put("sms", () -> Samples.preview(Samples.SMS, Samples.OPTIONS));
        pages.put("sms-en", () -> Samples.preview(Samples.ENGLISH, Samples.english()));
        pages.put("panneau", () -> Samples.preview(Samples.BOARD, Samples.OPTIONS));
        pages.put("presse", () -> Samples.preview(Samples.PRESS, Samples.OPTIONS));
        pages.put("interne", () -> Samples.preview(Samples.INTERNAL, Samples.OPTIONS));
        pages.put("controle", () -> ReviewPage.standard().html(Samples.report(), Samples.WATER, Samples.OPTIONS));
        pages.put("controle-en", () -> ReviewPage.standard().html(Samples.report(), Samples.WATER, Samples.english()));
        pages.put("ecartes", () -> ReviewPage.standard().html(Samples.settled(), Samples.WATER, Samples.OPTIONS));
        pages.put("ecartes-en", () -> ReviewPage.standard().html(Samples.settled(), Samples.WATER, Samples.english()));
        pages.put("numero-ecran", () -> IssueSamples.journal().screen(Samples.OPTIONS));
        pages.put("numero-ecran-en", () -> IssueSamples.journal().screen(Samples.english()));
        pages.put("numero-papier", () -> IssueSamples.journal().print(Samples.OPTIONS));
        pages.put("chemin-de-fer", () -> IssueSamples.journal().plan(Samples.OPTIONS));
        pages.put("chemin-de-fer-en", () -> IssueSamples.journal().plan(Samples.english()));
        pages.put("semaine", () -> CalendarSamples.week(Samples.OPTIONS));
        pages.put("semaine-en", () -> CalendarSamples.week(Samples.english()));
        pages.put("mois", () -> CalendarSamples.month(Samples.OPTIONS));
        pages.put("tableau-de-bord", () -> ScorecardPage.standard().html(Scorecards.forum(), Samples.OPTIONS));
        pages.put("tableau-de-bord-en", () -> ScorecardPage.standard().html(Scorecards.forum(), Samples.english()));
        return pages;
    }

    static String page(String name) {
        return Objects.requireNonNull(pages().get(name), name).get();
    }

    @TestFactory
    Stream<DynamicTest> eachPageIsWhatItWas() {
        return pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> PAGES.compare(
                                page.getKey() + ".html", page.getValue().get())));
    }
}
