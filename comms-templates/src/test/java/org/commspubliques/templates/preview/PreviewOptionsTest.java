package org.commspubliques.templates.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneOffset;
import java.util.Locale;
import org.commspubliques.core.channel.ChannelId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewOptionsTest {

    private static final ChannelId MASTODON = ChannelId.of("mastodon");

    private static PreviewOptions.Builder options() {
        return PreviewOptions.builder("Ville", ZoneOffset.UTC);
    }

    @Test
    void isForAFrenchReaderWithoutNoticeUnlessToldOtherwise() {
        PreviewOptions plain = options().build();

        assertThat(plain.issuer()).isEqualTo("Ville");
        assertThat(plain.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(plain.reader()).isEqualTo(Locale.FRENCH);
        assertThat(plain.notice()).isEmpty();
        assertThat(plain.back()).isNull();
        assertThat(plain.handle(MASTODON)).isEmpty();
    }

    @Test
    void keepsTheLastHandleOfEachChannel() {
        PreviewOptions named = options()
                .handle(MASTODON, "@ville@social.example")
                .handle(MASTODON, "@mairie@social.example")
                .handle(ChannelId.of("x"), "@mairie")
                .build();

        assertThat(named.handle(MASTODON)).contains("@mairie@social.example");
        assertThat(named.handle(ChannelId.of("x"))).contains("@mairie");
        assertThat(named.handle(ChannelId.of("bluesky"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:x",
                "data:text/html,x",
                "\\\\host\\x",
                "a b",
                "JAVA\tSCRIPT:x"
            })
    void refusesALinkThatCouldRunSomething(String href) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options().back(href, "Retour"))
                .withMessageContaining("href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "../a/b.html?x=1#y", "/", "#haut", "https://mairie.example/a:b"})
    void acceptsALinkThatOnlyLeadsSomewhere(String href) {
        assertThat(options().back(href, "Retour").build().back()).isEqualTo(new PreviewOptions.Link(href, "Retour"));
    }

    @Test
    void refusesBlankNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> PreviewOptions.builder(" ", ZoneOffset.UTC));
        assertThatIllegalArgumentException().isThrownBy(() -> options().back("a.html", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options().handle(MASTODON, " "))
                .withMessageContaining("mastodon");
    }
}
