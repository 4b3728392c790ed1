package org.commspubliques.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;

/** The resource is written anew with {@code -Dgolden.update=true}, after a change of any JSON that ships. */
class ShippedDigestsTest {

    private static final Path RESOURCE = ShippedJson.FOLDER.resolve(
            Path.of("org", "commspubliques", "core", "internal", "json", ShippedDigests.NAME));

    @Test
    void theDigestsAreThoseOfTheJsonThatShips() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (ShippedJson json : ShippedJson.all()) {
            lines.append(ShippedDigests.line(json.owner(), json.name(), json.bytes()));
        }

        GoldenFiles.compareFile(RESOURCE, lines.toString());
    }

    @Test
    void whatShipsHasTheHashOfItsBytes() throws IOException {
        for (ShippedJson json : ShippedJson.all()) {
            assertThat(ShippedDigests.sha256(json.owner(), json.name(), json.bytes()))
                    .isEqualTo(JsonDocument.parse(json.name(), json.bytes()).sha256());
        }
    }

    @Test
    void whatWasChangedSinceIsHashedItself() {
        assertThat(ShippedDigests.sha256("org.commspubliques.core.rule", "neutralite.json", Utf8.of("{}")))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }
}
