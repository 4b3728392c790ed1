package org.commspubliques.templates.internal.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.source.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTrackerTest {

    private static final JsonMapper READER = JsonMapper.builder().build();

    @Test
    void aHostileValueReadsBackAsItWas() {
        Hostile.VALUES.forEach(JsonTrackerTest::assertReadsBack);
    }

    @Property(tries = 500, seed = "20251126")
    void anyValueReadsBackAsItWas(@ForAll String value) {
        assertReadsBack(value);
    }

    private static void assertReadsBack(String value) {
        String text = Rendered.of(OutputFormat.JSON, "{\"a\": §, \"b\": [§, \"c § d\"]}", value);
        JsonNode json = READER.readTree(text);

        assertThat(json.size()).isEqualTo(2);
        assertThat(json.get("a").stringValue()).isEqualTo(value);
        assertThat(json.get("b").get(0).stringValue()).isEqualTo(value);
        assertThat(json.get("b").get(1).stringValue()).isEqualTo("c " + value + " d");
        assertThat(Rendered.of(OutputFormat.JSONL, "§\n{\"a\":\"§\"}\n", value)
                        .lines()
                        .filter(line -> !line.isEmpty()))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{\"a\": ", "[1,", "{", "{}\n", "[§,", "[\"a\", "})
    void aValueStandsWhereOneBegins(String text) {
        assertThat(Rendered.after(OutputFormat.JSON, text)).isEqualTo(Escaping.JSON_VALUE);
        assertThat(Rendered.tracker(OutputFormat.JSONL, text).isText()).isTrue();
    }

    @Test
    void aValueStandsInAString() {
        assertThat(Rendered.after(OutputFormat.JSON, "{\"a\\\"")).isEqualTo(Escaping.JSON_STRING);
        assertThat(Rendered.tracker(OutputFormat.JSON, "{\"a\\\"").isText()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1§", "\"a\" §", "§§", "§ §", "§a", "§\"", "§1", "\"\\§", "{}§", "tru§"})
    void aValueIsWhole(String template) {
        assertThrows(Fault.class, () -> Rendered.of(OutputFormat.JSON, template, "x", "y"));
    }

    @Test
    void aSectionMayWriteACommaOrAMember() {
        ContextTracker tracker = ContextTracker.of(OutputFormat.JSON);
        int before = Rendered.tracker(OutputFormat.JSON, "[").state();
        int after = Rendered.tracker(OutputFormat.JSON, "[1").state();
        int written = Rendered.tracker(OutputFormat.JSON, "[§").state();
        int string = Rendered.tracker(OutputFormat.JSON, "[\"").state();

        assertThat(tracker.join(before, after)).isEqualTo(before);
        assertThat(tracker.join(written, before)).isEqualTo(before);
        assertThat(tracker.join(written, after)).isEqualTo(after);
        assertThat(tracker.join(string, string)).isEqualTo(string);
        assertThat(tracker.join(before, string)).isEqualTo(ContextTracker.NO_JOIN);
    }

    @Test
    void everyPlaceHasAName() {
        ContextTracker tracker = ContextTracker.of(OutputFormat.JSON);
        assertThat(tracker.describe(tracker.state()).fr()).contains("hors");
        Rendered.read(tracker, "\"");
        assertThat(tracker.describe(tracker.state()).fr()).contains("dans");
    }
}
