package org.commspubliques.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.commspubliques.core.consent.RightsSamples.DAY;
import static org.commspubliques.core.consent.RightsSamples.NEWS_BY_EMAIL;
import static org.commspubliques.core.consent.RightsSamples.subscriber;

import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptOutListTest {

    private static final byte[] KEY = Utf8.of("une clé que personne ne devine");
    private static final byte[] OTHER_KEY = Utf8.of("une autre clé, tout aussi secrète");
    private static final String CLAIRE = OptOutList.hashEmail(KEY, "claire@example.nc");

    @Test
    void theHashIsTheKeyedOneThatAnyToolComputes() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        assertThat(CLAIRE).isEqualTo(HexFormat.of().formatHex(mac.doFinal(Utf8.of("email:claire@example.nc"))));
    }

    @Test
    void oneAddressWrittenInAnotherWayIsTheSame() {
        assertThat(OptOutList.hashEmail(KEY, " Claire@Example.NC\n")).isEqualTo(CLAIRE);
        assertThat(OptOutList.hashTelephone(KEY, "+687 28.12-34"))
                .isEqualTo(OptOutList.hashTelephone(KEY, "687281234"));
    }

    @Test
    void anotherKeyTellsNothing() {
        assertThat(OptOutList.hashEmail(OTHER_KEY, "claire@example.nc")).isNotEqualTo(CLAIRE);
    }

    @Test
    void aKeyThatCanBeGuessedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OptOutList.hashTelephone(Utf8.of("court"), "281234"))
                .withMessageContaining("16 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "sans chiffre"})
    void aNumberWithoutDigitsIsRefused(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> OptOutList.hashTelephone(KEY, number));
    }

    @Test
    void theListOutlivesErasure() {
        OptOutList list = OptOutList.of(List.of()).with(CLAIRE);
        ContactRights anew = list.applyTo(subscriber().build(), List.of(CLAIRE));
        assertThat(UseCatalog.standard()
                        .forTerritory(Territory.NEW_CALEDONIA)
                        .decide(anew, NEWS_BY_EMAIL, DAY)
                        .exclusions())
                .containsExactly(Exclusion.OPTED_OUT_LIST);
    }

    @Test
    void whoeverIsNotOnTheListKeepsTheSameRights() {
        ContactRights rights = subscriber().build();
        assertThat(OptOutList.of(List.of(CLAIRE))
                        .applyTo(rights, List.of(OptOutList.hashEmail(KEY, "jean@example.nc"))))
                .isSameAs(rights);
    }

    @Test
    void whatIsWrittenIsReadBackInAnOrderThatTellsNothing() {
        String jean = OptOutList.hashEmail(KEY, "jean@example.nc");
        OptOutList one = OptOutList.of(List.of(CLAIRE, jean));
        OptOutList other = OptOutList.of(List.of(jean, CLAIRE));
        assertThat(one.text()).isEqualTo(other.text());
        OptOutList read = OptOutList.parse("opposition.txt", "\n" + one.text());
        assertThat(read.size()).isEqualTo(2);
        assertThat(read.contains(CLAIRE)).isTrue();
        assertThat(read).hasToString("OptOutList[2]");
    }

    @Test
    void aPlainAddressIsRefusedAndNotRepeated() {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> OptOutList.parse("opposition.txt", CLAIRE + "\nclaire@example.nc\n"))
                .satisfies(refused -> assertThat(refused.line()).isEqualTo(2))
                .satisfies(refused -> assertThat(refused.toString()).doesNotContain("claire"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OptOutList.of(List.of("claire@example.nc")))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("claire"));
    }
}
