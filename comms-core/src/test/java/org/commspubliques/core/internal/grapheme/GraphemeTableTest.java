package org.commspubliques.core.internal.grapheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GraphemeTableTest {

    @Test
    void theTableThatIsShippedIsTheOneThatItsWriterMakes() throws IOException {
        try (InputStream shipped = GraphemeTable.class.getResourceAsStream(GraphemeTable.RESOURCE)) {
            assertThat(shipped).isNotNull();
            assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(GraphemeTableWriter.table())
                    .startsWith("# What each code point does at the edge of a grapheme, in Unicode 16.0 ");
        }
    }

    @Test
    void everyCodePointHasTheClassThatItsPropertiesGiveIt() {
        assertThat(UCharacter.getUnicodeVersion().getMajor()).isEqualTo(16);
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            GraphemeClass expected = GraphemeTableWriter.classOf(codePoint);
            if (GraphemeTable.classOf(codePoint) != expected.number()) {
                fail("%04X is not %s", codePoint, expected);
            }
        }
    }
}
