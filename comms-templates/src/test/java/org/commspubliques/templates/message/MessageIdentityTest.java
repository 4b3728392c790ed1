package org.commspubliques.templates.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.error.MissingVariable;
import org.junit.jupiter.api.Test;

class MessageIdentityTest {

    private static final MessageTemplate SIGNED = MessageTemplate.builder("signe")
            .section(
                    ChannelId.of("sms"),
                    SectionRole.CONTACT,
                    "{{collectivité.nom court}} : {{#collectivité.téléphone}}{{collectivité.téléphone}}"
                            + "{{/collectivité.téléphone}}{{^collectivité.téléphone}}{{accueil}}{{/collectivité.téléphone}}")
            .build();

    @Test
    void isSeenByLayoutsAsOneGroup() {
        MessageIdentity identity = MessageIdentity.builder("Ville de Plum")
                .shortName("Plum")
                .phone("00 00 00")
                .build();

        assertThat(SIGNED.variants(Map.of(), identity).get(0).text()).isEqualTo("Plum : 00 00 00");
    }

    @Test
    void hasItsNameForShortNameAndLacksWhatIsEmpty() {
        MessageIdentity identity = MessageIdentity.builder("Ville de Plum").build();

        assertThat(SIGNED.variants(Map.of("accueil", "à l’accueil"), identity)
                        .get(0)
                        .text())
                .isEqualTo("Ville de Plum : à l’accueil");
        assertThat(SIGNED.missing(Map.of(), identity))
                .extracting(MissingVariable::name)
                .containsExactly("accueil");
    }

    @Test
    void declaresExactlyWhatLayoutsMayPrint() {
        assertThat(MessageIdentity.declaration().fields())
                .extracting(DeclaredVariable::name)
                .containsExactlyElementsOf(ReadySamples.IDENTITY.values().keySet());
        assertThat(MessageIdentity.declaration().fields())
                .filteredOn(DeclaredVariable::required)
                .extracting(DeclaredVariable::name)
                .containsExactlyElementsOf(
                        MessageIdentity.builder("Ville").build().values().keySet());
    }

    @Test
    void needsItsNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessageIdentity.builder(" ").build())
                .withMessageContaining("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MessageIdentity.builder("Ville").shortName("").build())
                .withMessageContaining("shortName");
    }

    @Test
    void cannotBeGivenByTheModel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SIGNED.variants(
                        Map.of("collectivité", List.of()),
                        MessageIdentity.builder("Ville").build()))
                .withMessageContaining("collectivité");
    }
}
