package org.commspubliques.core.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.commspubliques.core.ConformanceData;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.junit.jupiter.api.Test;

class GsmAlphabetTest {

    @Test
    void the137CharactersAreThoseOfAnIndependentTableWithTheSameSeptets() throws IOException {
        byte[] json = Files.readAllBytes(ConformanceData.require("gsm/gsm0338-perl-encode.json"));
        Map<Integer, Integer> expected = new TreeMap<>();
        for (JsonElement item : JsonDocument.parse("gsm0338", json).root().items()) {
            JsonObject fields = item.object();
            expected.put(
                    Integer.parseInt(fields.required("cp").text().substring(2), 16),
                    fields.required("septets").integer(1, 2));
        }

        assertThat(expected).hasSize(137);
        assertThat(ours()).isEqualTo(expected);
    }

    private static Map<Integer, Integer> ours() {
        Map<Integer, Integer> ours = new TreeMap<>();
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            if (GsmAlphabet.septets((char) unit) > 0) {
                ours.put(unit, GsmAlphabet.septets((char) unit));
            }
        }
        return ours;
    }

    @Test
    void only10OfThe32FrenchLettersWithAccentsAndLigaturesAreInTheAlphabet() {
        String french = "àâæçéèêëîïôœùûüÿ" + "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ";

        assertThat(french).hasSize(32);
        assertThat(french.chars()
                        .filter(unit -> GsmAlphabet.septets((char) unit) > 0)
                        .mapToObj(Character::toString))
                .containsExactly("à", "æ", "é", "è", "ù", "ü", "Æ", "Ç", "É", "Ü");
    }
}
