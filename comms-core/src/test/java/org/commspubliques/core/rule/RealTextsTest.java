package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * False alarms on what public services tell people, which is neutral and was read over before it was published. The
 * property {@code comms.realtexts} names a folder of such texts as trees in JSON, such as an unpacked npm package of the
 * records of service-public.fr: objects with a {@code name}, {@code children} and, at the leaves, {@code text}.
 */
@Tag("thorough")
class RealTextsTest {

    /** Warnings and worse for ten thousand bytes of text: a page of a bulletin in each fifteen or so. */
    private static final double MOST_ALARMS = 0.1;

    private static final int BYTES = 10_000;

    /** Enough to measure, little enough to wait for. */
    private static final long MOST_TEXT = 8_000_000;

    /** One file in so many, so that all parts of the folder are seen. */
    private static final int STEP = 5;

    /** The names of the nodes that are a paragraph, and no smaller part of one. */
    private static final Set<String> PARAGRAPHS =
            Set.of("Paragraphe", "Titre", "dc:title", "dc:description", "Cellule");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void textsOfPublicServicesRaiseHardlyAnyAlarm() throws IOException {
        String folder = System.getProperty("comms.realtexts");
        Assumptions.assumeTrue(
                folder != null, "the property comms.realtexts names no folder of real texts; this test was not run");
        Review review = StandardReview.of(FactRegister.empty());
        ReviewContext context = SampleReviews.published(SampleAuthorities.metropolitanTown(), "2025-07-15T09:00");
        Map<String, Integer> byRule = new TreeMap<>();
        long bytes = 0;
        int place = 0;
        for (Path file : files(Path.of(folder))) {
            if (place++ % STEP != 0) {
                continue;
            }
            if (bytes > MOST_TEXT) {
                break;
            }
            String text = text(file);
            if (!text.isBlank()) {
                bytes += text.getBytes(StandardCharsets.UTF_8).length;
                alarms(review, text, context).forEach(rule -> byRule.merge(rule, 1, Integer::sum));
            }
        }
        int alarms = byRule.values().stream().mapToInt(Integer::intValue).sum();
        String measured = alarms + " alarms in " + bytes + " bytes: " + byRule;
        System.out.println(measured);

        assertThat(bytes).as("texts read from comms.realtexts").isPositive();
        assertThat((double) alarms * BYTES / bytes).as(measured).isLessThanOrEqualTo(MOST_ALARMS);
    }

    /** The rules that warn, but for those on the length a channel allows: a record is no article of a site. */
    private static List<String> alarms(Review review, String text, ReviewContext context) {
        Communication communication = SampleCommunications.article(text);
        return review.review(communication, communication.variants().get(0), context).findings().stream()
                .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
                .filter(finding -> finding.category() != FindingCategory.CHANNEL)
                .map(Finding::ruleId)
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        collect(JSON.readTree(Files.readString(file)), lines);
        return String.join("\n", lines);
    }

    private static void collect(JsonNode node, List<String> lines) {
        if (node.isObject()
                && node.path("name").isString()
                && PARAGRAPHS.contains(node.get("name").asString())) {
            StringBuilder line = new StringBuilder();
            words(node, line);
            String text = line.toString().replaceAll("\\s+", " ").strip();
            if (!text.isEmpty()) {
                lines.add(text);
            }
            return;
        }
        node.forEach(child -> collect(child, lines));
    }

    private static void words(JsonNode node, StringBuilder out) {
        if (node.path("type").asString("").equals("text")) {
            out.append(node.path("text").asString(""));
        }
        node.path("children").forEach(child -> words(child, out));
    }
}
