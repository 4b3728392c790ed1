package org.commspubliques.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextEquivalentTest {

    @Test
    void subtitlesAreKeptByLanguageInOneOrder() {
        assertThat(TextEquivalent.none().subtitledIn(List.of("FR", "en", "fr")).subtitles())
                .containsExactly("en", "fr");
    }

    @Test
    void aTranscriptOrASubtitleIsSomething() {
        assertThat(TextEquivalent.none().isNone()).isTrue();
        assertThat(TextEquivalent.transcript(" ").isNone()).isTrue();
        assertThat(TextEquivalent.transcript("Bonjour à tous.").isNone()).isFalse();
        assertThat(TextEquivalent.none().subtitledIn(Set.of("fr")).isNone()).isFalse();
    }

    @Test
    void aLanguageThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextEquivalent.none().subtitledIn(List.of("en français")))
                .withMessageContaining("en français");
    }
}
