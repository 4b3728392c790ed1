package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.calendar.BlackoutPeriod;
import org.commspubliques.core.calendar.CalendarConflict;
import org.commspubliques.core.calendar.CalendarItem;
import org.commspubliques.core.calendar.ConflictKind;
import org.commspubliques.core.calendar.EditorialCalendar;
import org.commspubliques.core.calendar.InstitutionalEvent;
import org.commspubliques.core.calendar.ItemState;
import org.commspubliques.core.calendar.WeeklySlot;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.finding.SuppressionState;
import org.commspubliques.core.finding.SuppressionStatus;
import org.commspubliques.core.indicator.Aggregation;
import org.commspubliques.core.indicator.Direction;
import org.commspubliques.core.indicator.Indicator;
import org.commspubliques.core.indicator.Measurement;
import org.commspubliques.core.indicator.Scorecard;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every page must be: harmless whatever the texts say, and usable by everybody. */
class PageSafetyTest {

    /** An identifier cannot be hostile: it is refused where a finding is made. */
    private static final String RULE = "regle";

    private static final String HOSTILE = "</style></title></p></textarea><script>alert(1)</script>"
            + "<img src=x onerror=alert(1)>\" onmouseover=\"alert(1)\" '><svg/onload=x> {{label}} {{{page}}} &lt;b&gt; ]]> -->";

    private static final Set<String> ELEMENTS = new TreeSet<>(Splitter.on(' ')
            .splitToList(
                    "html head meta title style body a header div p nav ol li h1 main footer article h2 h3 h4 br ul span"
                            + " strong figure figcaption svg path aside dl dt dd section blockquote table thead tbody tr th td mark"
                            + " code q ins cite details summary desc text rect line"));

    private static final Set<String> ATTRIBUTES = new TreeSet<>(Splitter.on(' ')
            .splitToList(
                    "lang charset name content http-equiv class href aria-label aria-current aria-hidden aria-labelledby"
                            + " aria-describedby x y width height fill stroke x1 y1 x2 y2 stroke-width stroke-dasharray font-size"
                            + " id tabindex role viewbox focusable d style scope colspan rowspan data-findings"));

    @TestFactory
    Stream<DynamicTest> eachPageHasOneTitleLandmarksALanguageAndLoadsNothing() {
        return each(GoldenPagesTest.pages().keySet().stream(), name -> {
            Document page = Jsoup.parse(GoldenPagesTest.page(name));
            assertThat(page.selectXpath("/html").attr("lang")).isEqualTo(name.endsWith("-en") ? "en" : "fr");
            assertThat(page.title()).isNotBlank();
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("body > header, body > main, body > footer")).hasSize(3);
            assertThat(page.select("meta[name=viewport]")).hasSize(1);
            assertThat(page.select("script, img, iframe, link, object, embed, form, base, [src], [srcset]"))
                    .isEmpty();
            assertThat(page.select("a[href]"))
                    .allSatisfy(link -> assertThat(link.attr("href")).matches("#[a-z0-9-]+|index\\.html"));
            assertThat(page.select("svg"))
                    .allSatisfy(
                            drawing -> assertThat(drawing.attr("aria-hidden").equals("true")
                                            || (drawing.attr("role").equals("img")
                                                    && drawing.hasAttr("aria-labelledby")
                                                    && drawing.hasAttr("aria-describedby")))
                                    .as(drawing.outerHtml())
                                    .isTrue());
            assertThat(page.outerHtml()).doesNotContainIgnoringCase("http://", "https://");
        });
    }

    @TestFactory
    Stream<DynamicTest> eachPageKeepsItsHeadingsItsReferencesAndItsIdentifiersInOrder() {
        return each(GoldenPagesTest.pages().keySet().stream(), name -> {
            Document page = Jsoup.parse(GoldenPagesTest.page(name));
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("a[href^=#]"))
                    .allSatisfy(link -> assertThat(
                                    page.getElementById(link.attr("href").substring(1)))
                            .as(link.outerHtml())
                            .isNotNull());
            assertThat(page.select("[aria-labelledby]"))
                    .allSatisfy(named -> assertThat(page.getElementById(named.attr("aria-labelledby")))
                            .isNotNull());
            int before = 0;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(heading.outerHtml()).isLessThanOrEqualTo(before + 1);
                before = level;
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> hostileTextNeverBreaksOutOfAPreview() {
        Stream<String> channels = Stream.concat(
                Samples.CHANNELS.all().stream().map(channel -> channel.id().value()), Stream.of("reseau-local"));
        return each(channels, channel -> {
            Variant variant = hostile(channel);
            String html =
                    Previews.standard().html(Samples.of(variant), variant, Samples.channel(variant), hostileOptions());
            assertHarmless(html);
            assertThat(Jsoup.parse(html).title()).contains(HOSTILE.strip().substring(0, 30));
        });
    }

    @Test
    void hostileTextNeverBreaksOutOfAReport() {
        Communication communication = Samples.of(hostile("site")).toBuilder()
                .variant(hostile("canal-inconnu"))
                .build();
        Source source = Source.of(HOSTILE, LocalDate.of(2026, 1, 2), Confidence.OFFICIAL);
        Wording words = Wording.same(HOSTILE);
        Finding.Builder within = Finding.builder(
                        RULE, Severity.BLOCKING, Locus.of("/variants/0/sections/0/text", 3, 40), words)
                .excerpt(HOSTILE)
                .references(List.of(new LegalReference(HOSTILE, words, Set.of(Territory.of("FR")), source)))
                .source(source)
                .proposal(Proposal.reword(words, HOSTILE));
        Finding whole = Finding.builder(RULE, Severity.INFO, Locus.of("/" + HOSTILE), words)
                .build();
        Finding aside = whole.toBuilder()
                .pack(RULE, HOSTILE)
                .related(Locus.of("/" + HOSTILE))
                .related(Locus.of("/variants/0/sections/0/text", 3, 40))
                .build();
        SuppressionStatus status = new SuppressionStatus(
                SuppressionState.ACCEPTED, new PersonId("agent-12"), HOSTILE, Instant.EPOCH, null);
        Report report = new Report(Set.of(HOSTILE), List.of(within.build(), whole, aside), Map.of(aside, status));

        String html = ReviewPage.standard().html(report, communication, hostileOptions());

        assertHarmless(html);
        assertThat(Jsoup.parse(html).select(".finding-message").eachText()).hasSize(3);
        assertThat(Jsoup.parse(html).expectFirst(".finding-message").wholeText())
                .isEqualTo(HOSTILE);
    }

    @Test
    void hostileTextNeverBreaksOutOfACalendar() {
        EditorialCalendar calendar = new EditorialCalendar(
                ZoneOffset.UTC,
                List.of(
                        CalendarItem.builder("p", HOSTILE, ChannelId.of("canal-inconnu"))
                                .at(Instant.parse("2025-09-02T10:00:00Z"))
                                .build(),
                        CalendarItem.builder("idee", HOSTILE, ChannelId.of("site"))
                                .build()),
                List.of(WeeklySlot.of("c", HOSTILE, ChannelId.of("site"), DayOfWeek.MONDAY, LocalTime.NOON)),
                List.of(InstitutionalEvent.on(
                        "e",
                        HOSTILE,
                        InstitutionalEvent.Kind.MOURNING,
                        LocalDate.of(2025, 9, 2),
                        LocalDate.of(2025, 9, 2),
                        ZoneOffset.UTC)),
                List.of(BlackoutPeriod.freeze(
                        "b", HOSTILE, Instant.parse("2025-09-02T08:00:00Z"), Instant.parse("2025-09-02T12:00:00Z"))));
        Wording words = Wording.same(HOSTILE);
        List<CalendarConflict> conflicts =
                List.of(new CalendarConflict(ConflictKind.BLACKOUT, Severity.BLOCKING, "p", "b", words, words));
        CalendarPages pages = CalendarPages.of(Samples.CHANNELS, item -> ItemState.IDEA);

        String style = PageStyle.resource("calendar.css");
        assertHarmless(pages.week(calendar, 2025, 36, conflicts, hostileOptions()), PageStyle.css(), style);
        assertHarmless(
                pages.month(calendar, YearMonth.of(2025, 9), conflicts, hostileOptions()), PageStyle.css(), style);
    }

    @TestFactory
    Stream<DynamicTest> hostileTextNeverBreaksOutOfAnIssue() {
        IssueSamples issue = IssueSamples.saying(HOSTILE);
        Stream<String> pages =
                Stream.of(issue.screen(hostileOptions()), issue.print(hostileOptions()), issue.plan(hostileOptions()));
        return pages.map(html ->
                DynamicTest.dynamicTest(Jsoup.parse(html).select("main").attr("id"), () -> {
                    assertHarmless(html, PageStyle.css() + PageStyle.resource("issue.css"));
                    assertThat(Jsoup.parse(html).expectFirst("main").text()).contains("alert(1)");
                }));
    }

    @Test
    void hostileTextNeverBreaksOutOfAScorecard() {
        Wording words = Wording.same(HOSTILE);
        LocalDate day = LocalDate.of(2026, 9, 7);
        Scorecard scorecard = Scorecard.builder("essai", HOSTILE, day, day)
                .indicator(new Indicator("essai", words, words, Direction.HIGHER, Aggregation.SUM, 0, false, words))
                .measurements(List.of(Measurement.of("essai", day, day, "2")))
                .build();

        String html = ScorecardPage.standard().html(scorecard, hostileOptions());

        assertHarmless(html);
        assertThat(Jsoup.parse(html).select("svg > title, svg > desc, tbody th"))
                .hasSize(3)
                .allSatisfy(text -> assertThat(text.text()).contains("<script>alert(1)</script>"));
    }

    @TestFactory
    Stream<DynamicTest> everyAttributeThatAValueStandsInIsQuotedAndNoneRunsAnything() throws IOException {
        return each(templates(), name -> {
            String template = PageStyle.resource(name);
            assertThat(template).doesNotContain("{{{", "{{&", "{{ {", "{{=");
            assertThat(template).doesNotContainPattern("=\\s*\\{\\{");
            assertThat(template).doesNotContainPattern("(?i)<script|\\son[a-z]+\\s*=|javascript:");
            assertThat(template).as("text only").doesNotContainPattern("<style");
        });
    }

    @TestFactory
    Stream<DynamicTest> everyTemplateBeginsAndEndsOutsideOfTags() throws IOException {
        return each(templates(), name -> {
            String template = PageStyle.resource(name);
            assertThat(template.strip()).matches("(?s)[<{].*[>}]");
            assertThat(template.chars().filter(c -> c == '<').count())
                    .isEqualTo(template.replace("{{>", "{{")
                            .chars()
                            .filter(c -> c == '>')
                            .count());
        });
    }

    private static Stream<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/commspubliques/templates/preview"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".mustache.html"))
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThan(40);
            return names.stream();
        }
    }

    private static Variant hostile(String channel) {
        MediaAsset medium = MediaAsset.of(HOSTILE, "image/png", "x".getBytes(StandardCharsets.UTF_8), HOSTILE, HOSTILE);
        return new Variant(
                new VariantId(ChannelId.of(channel), "fr"),
                Stream.of(SectionRole.values())
                        .map(role -> new Section(role, HOSTILE + "\n- " + HOSTILE + "\n\n’" + HOSTILE))
                        .toList(),
                List.of(medium));
    }

    private static PreviewOptions hostileOptions() {
        return PreviewOptions.builder(HOSTILE, ZoneOffset.UTC)
                .notice(HOSTILE)
                .back("index.html?\"onclick='x'", HOSTILE)
                .reader(Locale.FRENCH)
                .build();
    }

    private static void assertHarmless(String html) {
        assertHarmless(html, PageStyle.css());
    }

    private static void assertHarmless(String html, String... styles) {
        Document page = Jsoup.parse(html);
        assertThat(page.getAllElements()).allSatisfy(element -> {
            if (!element.tagName().equals("#root")) {
                assertThat(ELEMENTS).contains(element.tagName());
            }
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES)
                        .as(element.tagName())
                        .contains(attribute.getKey().toLowerCase(Locale.ROOT));
            }
        });
        assertThat(page.select("style").stream().map(style -> style.data().strip()))
                .containsExactlyElementsOf(Stream.of(styles).map(String::strip).toList());
        assertThat(page.select("[style]").eachAttr("style"))
                .allMatch(style -> style.matches("--(columns|longest|filled):\\d+"));
    }

    private static Stream<DynamicTest> each(Stream<String> names, Consumer<String> test) {
        return names.map(name -> DynamicTest.dynamicTest(name, () -> test.accept(name)));
    }
}
