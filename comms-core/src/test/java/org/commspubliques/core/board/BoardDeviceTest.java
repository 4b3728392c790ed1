package org.commspubliques.core.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.error.DataFormatException;
import org.junit.jupiter.api.Test;

class BoardDeviceTest {

    private static final BoardDevice CAPITALS = new BoardDevice(
            new BoardGrid(2, 10), 2, 5, BoardCharset.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.'-", true));

    @Test
    void aBoardWithoutSmallLettersShowsCapitals() {
        BoardDisplay display = CAPITALS.show("Bal ce soir");
        assertThat(display.layout().pages()).containsExactly(List.of("BAL CE", "SOIR"));
        assertThat(display.unshown()).isEmpty();
    }

    @Test
    void whatItCannotShowIsListedWithWhatCouldStandThere() {
        BoardDisplay display = CAPITALS.show("Fête de l’été 🎉");
        assertThat(display.unshown())
                .containsExactly(
                        new UnshownCharacter("Ê", List.of(1), Optional.of("E")),
                        new UnshownCharacter("’", List.of(9), Optional.of("'")),
                        new UnshownCharacter("É", List.of(10, 12), Optional.of("E")),
                        new UnshownCharacter("🎉", List.of(14), Optional.empty()));
        assertThat(display.suggestion()).isEqualTo("FETE DE L'ETE 🎉");
    }

    @Test
    void nothingIsReplacedSilently() {
        assertThat(CAPITALS.show("Fête").layout().pages()).containsExactly(List.of("FÊTE"));
    }

    @Test
    void eachScreenTakesItsSeconds() {
        BoardDisplay display = CAPITALS.show("Bal ce soir au stade");
        assertThat(display.layout().pages()).hasSize(2);
        assertThat(display.seconds()).isEqualTo(10);
        assertThat(display.fits()).isTrue();
        assertThat(CAPITALS.show("Bal ce soir au stade municipal entree libre pour tous")
                        .fits())
                .isFalse();
    }

    @Test
    void aScreenOfTodayShowsAll() {
        BoardDevice any = new BoardDevice(new BoardGrid(4, 20), 1, 8, BoardCharset.any());
        assertThat(any.show("Fête 🎉").unshown()).isEmpty();
        assertThat(any.show("Fête 🎉").layout().pages()).containsExactly(List.of("Fête 🎉"));
    }

    @Test
    void aBoardIsData() {
        String json = "{\"rows\": 2, \"columns\": 10, \"screens\": 2, \"secondsPerScreen\": 5, \"capitals\": true,"
                + " \"characters\": \"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.'-\"}";
        assertThat(BoardDevice.parse("panneau.json", json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(CAPITALS);
        assertThatThrownBy(() -> BoardDevice.parse("panneau.json", "{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DataFormatException.class);
    }

    @Test
    void aBoardWithoutScreensIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BoardDevice(new BoardGrid(1, 1), 0, 5, BoardCharset.any()));
    }
}
