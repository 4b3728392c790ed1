package org.commspubliques.examples.montdore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commspubliques.approval.store.FileApprovalStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages as a browser and a screen reader get them. */
class PagesTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    static Path folder;

    private static Run run;
    private static SortedMap<String, Document> pages;

    @BeforeAll
    static void writeThePages() {
        run = Run.of(folder);
        pages = new TreeMap<>();
        run.files().forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                pages.put(name, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
    }

    private static Document page(String name) {
        return Objects.requireNonNull(pages.get(name), name);
    }

    @Test
    void everyPageOfTheWeekIsThere() {
        assertThat(run.files().keySet())
                .contains(
                        "index.html",
                        "rapport.json",
                        "registre.jsonl",
                        "2025-041/apercu-site.html",
                        "2025-041/apercu-facebook.html",
                        "2025-041/apercu-sms.html",
                        "2025-041/apercu-sms-brouillon.html",
                        "2025-041/apercu-panneau.html",
                        "2025-041/apercu-presse.html",
                        "2025-041/apercu-interne.html",
                        "2025-041/controle.html",
                        "2025-041/circuit.html",
                        "2025-042/controle.html",
                        "2025-043/trait-d-union-42.html",
                        "2025-044/circuit.html");
    }

    @Test
    void aReservationIsShownWithItsReasonAndCountsAsAnApproval() throws IOException {
        assertThat(run.page("2025-043/circuit.html"))
                .contains("accord avec réserves")
                .contains("annoncer les formations plus tôt, dès le prochain numéro");
        assertThat(run.out()).contains("Comité de rédaction ✔ 2/2");
    }

    @Test
    void everyPageHasALanguageATitleAndOneHeading() {
        pages.forEach((name, page) -> {
            assertThat(page.select("html").attr("lang")).as(name).isEqualTo("fr");
            assertThat(page.title()).as(name).isNotBlank();
            assertThat(page.select("h1")).as(name).hasSize(1);
        });
    }

    @Test
    void headingsSkipNoLevel() {
        pages.forEach((name, page) -> {
            int before = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(name + ": " + heading.text()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        });
    }

    @Test
    void everyPageSaysThatItsContentIsFictional() {
        pages.forEach((name, page) -> assertThat(page.text()).as(name).contains("Contenu d’exemple fictif"));
    }

    @Test
    void noPageNeedsAScriptOrTheNetwork() {
        pages.forEach((name, page) -> {
            assertThat(page.select("script, iframe, object, embed, link"))
                    .as(name)
                    .isEmpty();
            assertThat(page.select("[href^=http], [src], [style*=url]"))
                    .as(name)
                    .isEmpty();
        });
    }

    @Test
    void everyLinkLeadsSomewhere() {
        pages.forEach((name, page) -> {
            for (Element link : page.select("a[href]")) {
                String href = link.attr("href");
                boolean inside = href.startsWith("#") && page.getElementById(href.substring(1)) != null;
                Path target = folder.resolve(name).resolveSibling(href.replaceAll("#.*", ""));
                assertThat(inside || (!href.startsWith("#") && Files.isRegularFile(target)))
                        .as(name + " → " + href)
                        .isTrue();
            }
        });
    }

    @Test
    void everyPictureHasAText() {
        pages.forEach((name, page) -> {
            for (Element picture : page.select("svg:not([aria-hidden=true]), img")) {
                boolean named = picture.hasAttr("aria-label")
                        || picture.hasAttr("alt")
                        || !picture.select("> title").text().isBlank();
                assertThat(named).as(name + ": " + picture.outerHtml()).isTrue();
            }
        });
    }

    @Test
    void noIdentifierIsGivenTwice() {
        pages.forEach((name, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(name).doesNotHaveDuplicates();
        });
    }

    @Test
    void theReviewPageMarksTheWordsAndCitesTheLaw() {
        Document page = page("2025-042/controle.html");

        assertThat(page.select("mark.blocking").eachText()).contains("Grâce à l’action de votre maire");
        assertThat(page.text()).contains("code électoral, art. L. 52-1").contains("officiel");
    }

    @Test
    void theDraftOfTheTextMessageShowsItsThreePartsAndItsCostlyCharacters() {
        Document page = page("2025-041/apercu-sms-brouillon.html");

        assertThat(page.select(".bubble")).hasSize(3);
        assertThat(page.select(".bubble .culprit").eachText()).containsExactly("ê", "’", "’", "’");
    }

    @Test
    void theTimelineNamesBothWhoActedAndWhoWasReplaced() {
        assertThat(page("2025-041/circuit.html").text())
                .contains("l’adjointe au directeur de cabinet, remplacement interne : le directeur de cabinet");
    }

    @Test
    void theReportHoldsTheWholeWeek() throws IOException {
        JsonNode report = MAPPER.readTree(run.page("rapport.json"));

        assertThat(report.get("communications")).hasSize(4);
        assertThat(report.at("/communications/1/draftReport/worst").asString()).isEqualTo("blocking");
        assertThat(report.at("/register/intact").asBoolean()).isTrue();
    }

    @Test
    void everyLineOfTheRegisterIsJson() throws IOException {
        assertThat(run.page("registre.jsonl").lines()).allSatisfy(line -> {
            JsonNode record = MAPPER.readTree(line);
            boolean ofAChain = record.get("stream").asString().startsWith("@circuit:");
            assertThat(record.get("payload").get(ofAChain ? "ranks" : "events").size())
                    .isPositive();
        });
    }

    @Test
    void aTornLastLineIsCutKeptAndReported(@TempDir Path elsewhere) throws IOException {
        Path register = elsewhere.resolve("registre.jsonl");
        String whole = run.page("registre.jsonl");
        Files.writeString(register, whole.substring(0, whole.length() - 100));
        long lines = whole.lines().count();

        try (FileApprovalStore store = FileApprovalStore.open(register)) {
            assertThat(store.recovery())
                    .hasValueSatisfying(tail -> assertThat(tail.entry()).isEqualTo(lines));
            assertThat(store.scan(1, 1000)).hasSize((int) lines - 1);
        }
        assertThat(whole).startsWith(Files.readString(register));
    }
}
