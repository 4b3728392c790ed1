package org.commspubliques.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.commspubliques.core.ConformanceData;
import org.junit.jupiter.api.Test;

class EmojiTest {

    /** The emoji of a line such as {@code 1F600 ; fully-qualified # …}. */
    private static List<String> fullyQualified() throws IOException {
        return Files.readAllLines(ConformanceData.require("unicode/emoji-test-15.0.txt")).stream()
                .filter(line -> line.contains("; fully-qualified"))
                .map(line -> line.substring(0, line.indexOf(';')).trim())
                .map(EmojiTest::text)
                .toList();
    }

    private static String text(String codes) {
        StringBuilder out = new StringBuilder();
        for (String code : Splitter.on(' ').split(codes)) {
            out.appendCodePoint(Integer.parseInt(code, 16));
        }
        return out.toString();
    }

    @Test
    void theTableThatIsShippedIsTheOneThatItsWriterMakes() throws IOException {
        try (InputStream shipped = Emoji.class.getResourceAsStream(Emoji.RESOURCE)) {
            assertThat(shipped).isNotNull();
            assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(EmojiTableWriter.table());
        }
    }

    @Test
    void everyEmojiWeighsTwo() throws IOException {
        assertThat(fullyQualified()).hasSize(3655).allSatisfy(emoji -> {
            assertThat(WeightedCount.x().count(emoji)).isEqualTo(2);
            assertThat(Emoji.end(emoji, 0)).isEqualTo(emoji.length());
        });
    }

    @Test
    void anEmojiWeighsTwoBetweenWords() throws IOException {
        assertThat(fullyQualified())
                .allSatisfy(emoji -> assertThat(WeightedCount.x().count("Fête " + emoji + " au parc"))
                        .isEqualTo(15));
    }

    @Test
    void digitsAndSignsAreNoEmojiByThemselves() {
        assertThat("#*0123456789©®").satisfies(signs -> {
            for (int at = 0; at < signs.length(); at++) {
                assertThat(Emoji.end(signs, at)).isEqualTo(at);
            }
        });
    }
}
