package org.commspubliques.core.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

    private static JsonElement json(String text) {
        return JsonDocument.parse("essai.json", Utf8.of(text)).root();
    }

    @Test
    void aSourceThatWasCheckedIsRead() {
        assertThat(SourceReader.read(
                        json("{\"title\": \"loi\", \"checked\": \"2026-11-23\", \"confidence\": \"official\"}")))
                .isEqualTo(Source.of("loi", LocalDate.of(2026, 11, 23), Confidence.OFFICIAL));
    }

    @Test
    void aSourceNobodyCheckedIsRead() {
        assertThat(SourceReader.read(json("{\"title\": \"on dit\", \"confidence\": \"toVerify\"}")))
                .isEqualTo(Source.unchecked("on dit"));
    }

    @Test
    void whatNobodyCheckedCannotBeOfficial() {
        JsonElement unchecked = json("{\"title\": \"loi\", \"confidence\": \"official\"}");

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> SourceReader.read(unchecked))
                .withMessageContaining("checked");
    }

    @Test
    void territoriesAreReadInOrder() {
        assertThat(SourceReader.territories(json("[\"NC\", \"FR\"]")))
                .containsExactly(Territory.NEW_CALEDONIA, Territory.METROPOLE);
    }

    @Test
    void aTerritoryInSmallLettersIsRefusedWithItsPlace() {
        JsonElement territories = json("[\"NC\", \"fr\"]");

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> SourceReader.territories(territories))
                .satisfies(e -> assertThat(e.field()).isEqualTo("/1"));
    }
}
