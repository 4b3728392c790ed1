package org.commspubliques.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.commspubliques.core.ConformanceData;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.network.TextEntity.Kind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What Mastodon's own tests expect of its counters: 97 inputs. */
class MastodonConformanceTest {

    private static JsonNode cases(String group, int size) throws IOException {
        byte[] json = Files.readAllBytes(ConformanceData.require("mastodon/length.json"));
        JsonNode cases = new ObjectMapper().readTree(json).get(group);
        assertThat(cases).hasSize(size);
        return cases;
    }

    @Test
    void whatCountsInPlaceOfATextIsAsLong() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode test : cases("countableText", 78)) {
            String input = test.get("input").asString();
            softly.assertThat(MastodonCount.usual().count(input))
                    .as(input)
                    .isEqualTo(Graphemes.count(test.get("countable").asString()));
        }
        softly.assertAll();
    }

    @Test
    void theSamePostsAreTooLong() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode test : cases("statusLength500", 10)) {
            String text = test.get("text").asString();
            int warning = Graphemes.count(test.get("cw").asString());
            boolean valid = warning + MastodonCount.usual().count(text) <= 500;
            softly.assertThat(valid).as(text).isEqualTo(test.get("valid").asBoolean());
        }
        softly.assertAll();
    }

    @Test
    void theSameMentionsOfOtherServersAreRecognised() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (JsonNode test : cases("mentions", 9)) {
            String input = test.get("input").asString();
            List<String> ours = TextEntities.of(input, LinkStyle.MASTODON).stream()
                    .filter(entity ->
                            entity.kind() == Kind.MENTION && entity.value().contains("@"))
                    .map(entity -> entity.value() + " " + entity.start() + " " + entity.end())
                    .toList();
            List<String> theirs = new ArrayList<>();
            for (JsonNode mention : test.get("expected")) {
                theirs.add(mention.get("username").asString() + "@"
                        + mention.get("host").asString() + " "
                        + mention.get("indices").get(0).asInt() + " "
                        + mention.get("indices").get(1).asInt());
            }
            softly.assertThat(ours).as(input).isEqualTo(theirs);
        }
        softly.assertAll();
    }
}
