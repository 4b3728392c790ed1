package org.commspubliques.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.commspubliques.core.ConformanceData;
import org.commspubliques.core.network.TextEntity.Kind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** X's own conformance suite, as far as it is about what is recognised and what is counted. */
class XConformanceTest {

    private record Case(String description, String text, JsonNode expected) {

        @Override
        public String toString() {
            return description + ": " + text;
        }
    }

    private static List<Case> cases(String file, String group, int size) throws IOException {
        String yaml = escaped(Files.readString(ConformanceData.require("twitter-text/" + file + ".yml")));
        List<Case> cases = new ArrayList<>();
        for (JsonNode test : new YAMLMapper().readTree(yaml).get("tests").get(group)) {
            cases.add(new Case(
                    test.get("description").asString(), test.get("text").asString(), test.get("expected")));
        }
        assertThat(cases).hasSize(size);
        return cases;
    }

    /** The reader of YAML fails on a pair of surrogates at the end of its buffer. */
    private static String escaped(String yaml) {
        StringBuilder out = new StringBuilder();
        yaml.codePoints().forEach(codePoint -> {
            if (Character.isSupplementaryCodePoint(codePoint)) {
                out.append("\\U%08X".formatted(codePoint));
            } else {
                out.appendCodePoint(codePoint);
            }
        });
        return out.toString();
    }

    private static List<TextEntity> entities(String text, Kind kind) {
        return TextEntities.of(text, LinkStyle.X).stream()
                .filter(entity -> entity.kind() == kind)
                .toList();
    }

    private static List<String> values(String text, Kind kind) {
        return entities(text, kind).stream().map(TextEntity::value).toList();
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(value -> strings.add(value.asString()));
        return strings;
    }

    private static void recognises(String file, String group, int size, Kind kind) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Case test : cases(file, group, size)) {
            softly.assertThat(values(test.text(), kind)).as(test.toString()).isEqualTo(strings(test.expected()));
        }
        softly.assertAll();
    }

    /** The offsets of the suite are in code points. */
    private static void recognisesWithOffsets(String group, int size, Kind kind, String name) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Case test : cases("extract", group, size)) {
            List<String> ours = entities(test.text(), kind).stream()
                    .map(entity -> entity.value() + " " + test.text().codePointCount(0, entity.start()) + " "
                            + test.text().codePointCount(0, entity.end()))
                    .toList();
            List<String> theirs = new ArrayList<>();
            for (JsonNode entity : test.expected()) {
                JsonNode list = entity.get("list_slug");
                theirs.add(entity.get(name).asString() + (list == null ? "" : list.asString()) + " "
                        + entity.get("indices").get(0).asInt() + " "
                        + entity.get("indices").get(1).asInt());
            }
            softly.assertThat(ours).as(test.toString()).isEqualTo(theirs);
        }
        softly.assertAll();
    }

    @Test
    void theSameLinksAreRecognised() throws IOException {
        recognises("extract", "urls", 91, Kind.LINK);
        recognises("extract", "tco_urls_with_params", 5, Kind.LINK);
        recognisesWithOffsets("urls_with_indices", 10, Kind.LINK, "url");
        recognisesWithOffsets("urls_with_directional_markers", 2, Kind.LINK, "url");
    }

    @Test
    void theSameHashtagsAreRecognised() throws IOException {
        recognises("extract", "hashtags", 65, Kind.HASHTAG);
        recognises("extract", "hashtags_from_astral", 3, Kind.HASHTAG);
        recognisesWithOffsets("hashtags_with_indices", 8, Kind.HASHTAG, "hashtag");
    }

    @Test
    void theSameMentionsAreRecognised() throws IOException {
        recognises("extract", "mentions", 23, Kind.MENTION);
        recognisesWithOffsets("mentions_with_indices", 3, Kind.MENTION, "screen_name");
        recognisesWithOffsets("mentions_or_lists_with_indices", 5, Kind.MENTION, "screen_name");
    }

    @Test
    void theSameStockSymbolsAreRecognised() throws IOException {
        recognises("extract", "cashtags", 8, Kind.CASHTAG);
        recognisesWithOffsets("cashtags_with_indices", 2, Kind.CASHTAG, "cashtag");
    }

    @Test
    void aReplyIsAMentionThatOnlySpacesPrecede() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Case test : cases("extract", "replies", 13)) {
            String reply = entities(test.text(), Kind.MENTION).stream()
                    .filter(mention -> test.text().substring(0, mention.start()).isBlank())
                    .map(TextEntity::value)
                    .findFirst()
                    .orElse(null);
            softly.assertThat(reply)
                    .as(test.toString())
                    .isEqualTo(test.expected().isNull() ? null : test.expected().asString());
        }
        softly.assertAll();
    }

    @Test
    void everyTopLevelDomainIsKnown() throws IOException {
        recognises("tlds", "country", 315, Kind.LINK);
        recognises("tlds", "generic", 1259, Kind.LINK);
    }

    @Test
    void namesAndHashtagsAreValidWhereTheyAreRecognisedAsAWhole() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, Integer> group : Map.of(
                        "usernames", 4, "lists", 5, "hashtags", 7, "urls_without_protocol", 5)
                .entrySet()) {
            for (Case test : cases("validate", group.getKey(), group.getValue())) {
                boolean whole = TextEntities.of(test.text(), LinkStyle.X).stream()
                        .filter(entity -> !group.getKey().equals("lists")
                                || entity.value().indexOf('/') > 0)
                        .anyMatch(entity -> entity.start() == 0
                                && entity.end() == test.text().length());
                softly.assertThat(whole)
                        .as(test.toString())
                        .isEqualTo(test.expected().asBoolean());
            }
        }
        softly.assertAll();
    }

    /** The texts that the suite makes links of, without their HTML. */
    private static List<String> linked(String html) {
        List<String> linked = new ArrayList<>();
        for (int open = html.indexOf("<a "); open >= 0; open = html.indexOf("<a ", open + 1)) {
            int start = html.indexOf('>', open) + 1;
            linked.add(html.substring(start, html.indexOf("</a>", start)).replace("&amp;", "&"));
        }
        return linked;
    }

    /** What the suite would make a link of; it makes none of links without a protocol. */
    private static List<String> linkable(String text, Set<Kind> kinds) {
        return TextEntities.of(text, LinkStyle.X).stream()
                .filter(entity -> kinds.contains(entity.kind()))
                .filter(entity -> entity.kind() != Kind.LINK || entity.value().startsWith("http"))
                .map(entity ->
                        entity.kind() == Kind.MENTION ? entity.value() : text.substring(entity.start(), entity.end()))
                .toList();
    }

    @Test
    void theSamePassagesAreMadeLinksOf() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        Map<String, Set<Kind>> kinds = Map.of(
                "usernames", Set.of(Kind.MENTION),
                "lists", Set.of(Kind.MENTION),
                "hashtags", Set.of(Kind.HASHTAG),
                "urls", Set.of(Kind.LINK),
                "cashtags", Set.of(Kind.CASHTAG),
                "all", Set.of(Kind.values()));
        Map<String, Integer> sizes =
                Map.of("usernames", 19, "lists", 12, "hashtags", 70, "urls", 78, "cashtags", 2, "all", 10);
        for (Map.Entry<String, Integer> group : sizes.entrySet()) {
            for (Case test : cases("autolink", group.getKey(), group.getValue())) {
                softly.assertThat(linkable(test.text(), kinds.getOrDefault(group.getKey(), Set.of())))
                        .as(test.toString())
                        .isEqualTo(linked(test.expected().asString()));
            }
        }
        softly.assertAll();
    }

    private static void counts(String group, int size, CharacterWeights weights) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        WeightedCount count = WeightedCount.of(weights);
        int max = 280;
        for (Case test : cases("validate", group, size)) {
            String text = test.text();
            JsonNode expected = test.expected();
            TextCount ours = count.measured(text, max);
            OptionalInt refused = WeightedCount.refusedAt(text);
            int valid = Math.min(ours.crossedAt().orElse(text.length()), refused.orElse(text.length()));
            softly.assertThat(ours.used())
                    .as(test.toString())
                    .isEqualTo(expected.get("weightedLength").asInt());
            softly.assertThat(ours.used() * 1000 / max)
                    .as(test.toString())
                    .isEqualTo(expected.get("permillage").asInt());
            softly.assertThat(ours.used() > 0 && ours.used() <= max && refused.isEmpty())
                    .as(test.toString())
                    .isEqualTo(expected.get("valid").asBoolean());
            softly.assertThat(valid - 1)
                    .as(test.toString())
                    .isEqualTo(expected.get("validRangeEnd").asInt());
            softly.assertThat(text.length() - 1)
                    .as(test.toString())
                    .isEqualTo(expected.get("displayRangeEnd").asInt());
        }
        softly.assertAll();
    }

    @Test
    void theFirstConfigurationCountsTheSame() throws IOException {
        WeightedCount count = WeightedCount.of(CharacterWeights.X_1);
        for (Case test : cases("validate", "tweets", 8)) {
            int used = count.count(test.text());
            assertThat(used > 0 && used <= 140)
                    .as(test.toString())
                    .isEqualTo(test.expected().asBoolean());
        }
    }

    @Test
    void theSecondConfigurationCountsTheSame() throws IOException {
        counts("WeightedTweetsCounterTest", 20, CharacterWeights.X_2);
    }

    @Test
    void theThirdConfigurationCountsTheSame() throws IOException {
        counts("WeightedTweetsWithDiscountedEmojiCounterTest", 22, CharacterWeights.X_3);
        counts("UnicodeDirectionalMarkerCounterTest", 2, CharacterWeights.X_3);
    }

    @Test
    void theWeightsAreThoseOfTheConfigurationFiles() throws IOException {
        List<CharacterWeights> ours = List.of(CharacterWeights.X_1, CharacterWeights.X_2, CharacterWeights.X_3);
        for (int version = 1; version <= 3; version++) {
            String json = Files.readString(ConformanceData.require("twitter-text/config-v" + version + ".json"));
            JsonNode config = new YAMLMapper().readTree(json);
            List<WeightRange> ranges = new ArrayList<>();
            for (JsonNode range : config.get("ranges")) {
                ranges.add(new WeightRange(
                        range.get("start").asInt(),
                        range.get("end").asInt(),
                        range.get("weight").asInt()));
            }
            boolean emoji = config.has("emojiParsingEnabled")
                    && config.get("emojiParsingEnabled").asBoolean();
            int standard = config.get("defaultWeight").asInt();
            assertThat(ours.get(version - 1))
                    .isEqualTo(new CharacterWeights(
                            standard,
                            config.get("scale").asInt(),
                            ranges,
                            emoji ? standard : 0,
                            config.get("transformedURLLength").asInt()));
        }
    }
}
