package org.commspubliques.approval.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.ContentSeal;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.media.TextEquivalent;
import org.junit.jupiter.api.Test;

class OrderJsonTest {

    private static final MediaAsset FILM = new MediaAsset("film.mp4", "video/mp4", "0".repeat(64), "Le port", "Ville");

    private static String written(MediaAsset medium) {
        Variant variant = Variant.french(ChannelId.of("site"), Section.body("Voir le film."))
                .withMedia(List.of(medium));
        return new String(
                OrderJson.of("k", CommunicationId.of("film"), variant, ContentSeal.of("1".repeat(64)), Set.of()),
                StandardCharsets.UTF_8);
    }

    @Test
    void whatStandsForAFilmInWordsIsDeliveredWithIt() {
        assertThat(written(FILM.toldBy(TextEquivalent.transcript("Bonjour.").subtitledIn(List.of("fr", "en")))))
                .contains("\"credit\":\"Ville\",\"transcript\":\"Bonjour.\",\"subtitles\":[\"en\",\"fr\"]}");
    }

    @Test
    void aFilmWithoutWordsIsDeliveredAsItAlwaysWas() {
        assertThat(written(FILM)).endsWith("\"credit\":\"Ville\"}]}");
    }
}
