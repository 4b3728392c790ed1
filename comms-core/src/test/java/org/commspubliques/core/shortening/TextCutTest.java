package org.commspubliques.core.shortening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelField;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.MeasureUnit;
import org.junit.jupiter.api.Test;

class TextCutTest {

    private static TextCut cut(int max, String text) {
        return TextCut.of(Rooms.characters(max), text);
    }

    @Test
    void aTextThatFitsStaysAsItIs() {
        TextCut cut = cut(20, " La piscine rouvre. ");
        assertThat(cut.text()).isEqualTo(" La piscine rouvre. ");
        assertThat(cut.isCut()).isFalse();
    }

    @Test
    void aSentenceIsCutAfterAWordAndTheSignIsCounted() {
        assertThat(cut(12, "La piscine rouvre lundi matin.").text()).isEqualTo("La piscine…");
        assertThat(cut(11, "La piscine rouvre lundi matin.").text()).isEqualTo("La piscine…");
        assertThat(cut(10, "La piscine rouvre lundi matin.").text()).isEqualTo("La…");
    }

    @Test
    void aWholeSentenceIsPreferredWhereItFillsHalfTheRoom() {
        TextCut cut = cut(30, "La piscine rouvre lundi. Les bassins ont été vidés.");
        assertThat(cut.text()).isEqualTo("La piscine rouvre lundi.");
        assertThat(cut.end()).isEqualTo(24);
    }

    @Test
    void aShortSentenceIsNotAllThatIsLeftOfALongText() {
        assertThat(cut(40, "Oui. Les bassins de la piscine seront vidés la semaine prochaine.")
                        .text())
                .isEqualTo("Oui. Les bassins de la piscine seront…");
    }

    @Test
    void nothingHangsBeforeTheSign() {
        assertThat(cut(16, "Bassin, toilette, vestiaires et buvette").text()).isEqualTo("Bassin…");
        assertThat(cut(17, "Bassin, toilettes, vestiaires").text()).isEqualTo("Bassin…");
        assertThat(cut(18, "Bassin, toilettes, vestiaires").text()).isEqualTo("Bassin, toilettes…");
    }

    @Test
    void aLinkIsNeverCut() {
        assertThat(cut(20, "Voir https://www.exemple.nc/piscine/horaires").text())
                .isEqualTo("Voir…");
        assertThat(cut(20, "https://www.exemple.nc/piscine/horaires").text()).isEmpty();
    }

    @Test
    void aNumberAndAnHourAreNotCut() {
        assertThat(cut(17, "Appelez le 45 23 10 avant midi").text()).isEqualTo("Appelez le…");
        assertThat(cut(14, "Bus reporté 8 h 30 demain").text()).isEqualTo("Bus reporté…");
    }

    @Test
    void aWordThatIsTooLongIsCutBetweenCharacters() {
        assertThat(cut(5, "anticonstitutionnellement").text()).isEqualTo("anti…");
        assertThat(cut(3, "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧").text()).isEqualTo("👨‍👩‍👧👨‍👩‍👧…");
    }

    @Test
    void aFrenchExclamationKeepsItsMark() {
        assertThat(cut(16, "Venez nombreux ! Il y aura un bal.").text()).isEqualTo("Venez nombreux !");
        assertThat(cut(15, "Venez nombreux ! Il y aura un bal.").text()).isEqualTo("Venez…");
    }

    @Test
    void threeDotsStandForWhatIsMissingWhereTelephonesCount() {
        TextCut cut = TextCut.of(Rooms.of(MeasureUnit.SMS_PARTS, 1), "commune ".repeat(30));
        assertThat(cut.text()).endsWith("commune...").hasSizeBetween(150, 160);
    }

    @Test
    void everyLimitOfAChannelIsKept() {
        TextRoom bluesky = TextRoom.of(
                ChannelCatalog.standard().get(ChannelId.of("bluesky")), LocalDate.of(2026, 11, 23), ChannelField.TEXT);
        String families = "👨‍👩‍👧‍👦 ".repeat(200);
        TextCut cut = TextCut.of(bluesky, families);
        assertThat(cut.isCut()).isTrue();
        assertThat(bluesky.fits(cut.text())).isTrue();
        assertThat(cut.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isBetween(2_900, 3_000);
    }

    @Test
    void aNetworkWeighsLinksAndCharacters() {
        TextRoom x = TextRoom.of(
                ChannelCatalog.standard().get(ChannelId.of("x")), LocalDate.of(2026, 11, 23), ChannelField.TEXT);
        String linked = "https://www.exemple.nc/" + "eau/".repeat(40) + " " + "mot ".repeat(60);
        assertThat(TextCut.of(x, linked).text().length()).isGreaterThan(280);
        assertThat(x.fits(TextCut.of(x, linked).text())).isTrue();
    }
}
