package org.commspubliques.approval.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.Town;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.Delay;
import org.junit.jupiter.api.Test;

class FastTrackTest {

    private static final FastTrack URGENT = new FastTrack(
            Set.of(CommunicationPurpose.ALERT),
            Set.of(ChannelId.of("site"), ChannelId.of("sms"), ChannelId.of("sirene")),
            Town.MAYOR,
            2);

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test
    @SuppressWarnings("NullAway") // as a map of the host does, which returns null for what it has not
    void channelsAreCalledByTheirNamesAndUnknownOnesByTheirIdentifiers() {
        assertThat(plain(URGENT.label(Map.of(Town.MAYOR, Wording.of("maire", "mayor"))::get)
                        .fr()))
                .isEqualTo("Urgence : alerte ; canaux : sirene, Site internet, SMS ; à régulariser sous 2 jours ouvrés"
                        + " par maire");
        assertThat(URGENT.label(office -> Wording.of("maire", "mayor")).en())
                .contains("channels: sirene, Website, Text message;")
                .endsWith("by mayor");
    }

    @Test
    void channelsAreCalledAsTheCatalogueOfTheHostDoes() {
        ChannelCatalog own = ChannelCatalog.standard();
        assertThat(URGENT.label(Town.chart()::nameOf, own)).isEqualTo(URGENT.label(Town.chart()));
    }

    @Test
    @SuppressWarnings("NullAway") // as a map of the host does, which returns null for what it has not
    void anOfficeWithoutANameIsCalledByItsUsualNameElseByItsIdentifier() {
        OfficeId ours = OfficeId.of("veilleur");
        Map<OfficeId, Wording> none = Map.of();
        assertThat(plain(URGENT.label(none::get).fr())).endsWith("par maire ou président");
        assertThat(plain(Deadline.within(Delay.workingDays(1))
                        .escalatingTo(ours)
                        .label(none::get)
                        .fr()))
                .isEqualTo("Délai : 1 jour ouvré ; puis veilleur");
        assertThat(Deadline.within(Delay.workingDays(1))
                        .escalatingTo(Town.MAYOR)
                        .label(Town.chart()))
                .isEqualTo(Deadline.within(Delay.workingDays(1))
                        .escalatingTo(Town.MAYOR)
                        .label(Town.chart()::nameOf));
    }
}
