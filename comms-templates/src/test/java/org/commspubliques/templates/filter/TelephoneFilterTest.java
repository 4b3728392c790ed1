package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.templates.filter.FilterCalls.CALEDONIA;
import static org.commspubliques.templates.filter.FilterCalls.FRANCE;
import static org.commspubliques.templates.filter.FilterCalls.french;
import static org.commspubliques.templates.filter.FilterCalls.in;
import static org.commspubliques.templates.filter.FilterCalls.refusal;
import static org.commspubliques.templates.filter.FilterCalls.text;
import static org.commspubliques.templates.filter.FilterCalls.visible;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneFilterTest {

    @ParameterizedTest
    @CsvSource({
        "fr-NC, 284737, 28_47_37, +687_28_47_37",
        "fr-NC, +687284737, 28_47_37, +687_28_47_37",
        "fr-NC, 00687 28.47.37, 28_47_37, +687_28_47_37",
        "fr-NC, 05 00 15, 05_00_15, +687_05_00_15",
        "fr-PF, 40415263, 40_41_52_63, +689_40_41_52_63",
        "fr-PF, +689 87 12 34 56, 87_12_34_56, +689_87_12_34_56",
        "fr-WF, 721234, 72_12_34, +681_72_12_34",
        "fr-PM, 411234, 41_12_34, +508_41_12_34",
        "fr-PM, 0508411234, 41_12_34, +508_41_12_34",
        "fr-PM, +508708123456, 07_08_12_34_56, +508_708_12_34_56",
        "fr-FR, 0123456789, 01_23_45_67_89, +33_1_23_45_67_89",
        "fr-FR, +33 (0)1 23 45 67 89, 01_23_45_67_89, +33_1_23_45_67_89",
        "fr-FR, 06-12-34-56-78, 06_12_34_56_78, +33_6_12_34_56_78",
        "fr-FR, 0800130000, 0_800_130_000, +33_800_130_000",
        "fr-GP, 0590271234, 05_90_27_12_34, +590_590_27_12_34",
        "fr-GP, +33590271234, 05_90_27_12_34, +590_590_27_12_34",
        "fr-MF, 0690 12 34 56, 06_90_12_34_56, +590_690_12_34_56",
        "fr-MQ, 0596123456, 05_96_12_34_56, +596_596_12_34_56",
        "fr-GF, 0694123456, 06_94_12_34_56, +594_694_12_34_56",
        "fr-RE, 0262123456, 02_62_12_34_56, +262_262_12_34_56",
        "fr-YT, 0639123456, 06_39_12_34_56, +262_639_12_34_56",
        "fr-YT, +262 976 01 23 45, 09_76_01_23_45, +262_976_01_23_45",
    })
    void aNumberIsWrittenAsTheTerritoryDoes(String reader, String number, String national, String international) {
        Locale locale = Locale.forLanguageTag(reader);
        assertThat(visible(in(locale, "telephone", number))).isEqualTo(national);
        assertThat(visible(in(locale, "telephone", number, "national"))).isEqualTo(national);
        assertThat(visible(in(locale, "telephone", number, "international"))).isEqualTo(international);
    }

    @Test
    void whoeverReadsElsewhereIsGivenTheCountryCode() {
        assertThat(visible(in(FRANCE, "telephone", "+687284737"))).isEqualTo("+687_28_47_37");
        assertThat(visible(in(CALEDONIA, "telephone", "0123456789"))).isEqualTo("+33_1_23_45_67_89");
        assertThat(visible(french("telephone", "+687284737"))).isEqualTo("+687_28_47_37");
        assertThat(visible(in(FRANCE, "telephone", "+508411234"))).isEqualTo("+508_41_12_34");
        assertThat(visible(in(CALEDONIA, "telephone", "+262692123456"))).isEqualTo("+262_692_12_34_56");
    }

    @Test
    void metropolitanFranceAndTheOverseasDepartmentsDialOneAnotherNationally() {
        assertThat(visible(in(FRANCE, "telephone", "+590590271234"))).isEqualTo("05_90_27_12_34");
        assertThat(visible(in(Locale.forLanguageTag("fr-RE"), "telephone", "+33123456789")))
                .isEqualTo("01_23_45_67_89");
    }

    @ParameterizedTest
    @CsvSource({
        "15, 15",
        "17, 17",
        "112, 112",
        "115, 115",
        "1000, 1000",
        "1013, 1013",
        "3939, 39_39",
        "36 31, 36_31",
    })
    void aShortNumberIsKeptAsItIs(String number, String expected) {
        for (Locale reader : List.of(FRANCE, CALEDONIA, Locale.FRENCH)) {
            assertThat(visible(in(reader, "telephone", number))).isEqualTo(expected);
        }
        assertThat(refusal("telephone", number, "international")).contains("numéro court");
    }

    @Test
    void europeanNumbersOfSixDigitsAreInTwoGroups() {
        assertThat(visible(in(FRANCE, "telephone", "116006"))).isEqualTo("116_006");
        assertThat(refusal(CALEDONIA, "telephone", "116006")).contains("6 chiffres en Nouvelle-Calédonie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mairie",
                "28 47 3",
                "1 28 47 37 00",
                "+61 2 1234 5678",
                "+687 28 47 37 00",
                "+687 12 34 56",
                "+590 1 23 45 67 89",
                "01 23 45 67 8",
                "28 47 37 (accueil)",
                "++687284737",
                "2847372847372847372847372847372847372847372847372847",
            })
    void whatIsNoNumberOfATerritoryIsRefused(String number) {
        assertThat(refusal(CALEDONIA, "telephone", number))
                .contains("6 chiffres en Nouvelle-Calédonie")
                .contains("+687");
    }

    @Test
    void aRefusalNeverRepeatsWhatMayBePersonal() {
        assertThat(refusal(FRANCE, "telephone", "0612345")).doesNotContain("0612345");
    }

    @Test
    void aFreeNumberIsWrittenAsAtHomeUnlessTheReaderIsKnownToBeElsewhere() {
        assertThat(visible(french("telephone", "0800123456"))).isEqualTo("0_800_123_456");
        assertThat(visible(in(Locale.ENGLISH, "telephone", "+33 892 12 34 56"))).isEqualTo("0_892_123_456");
        assertThat(visible(french("telephone", "0800123456", "international"))).isEqualTo("+33_800_123_456");
        assertThat(visible(in(CALEDONIA, "telephone", "0800123456"))).isEqualTo("+33_800_123_456");
    }

    @Test
    void aNationalNumberNeedsACountryUnlessItHasTenDigits() {
        assertThat(refusal(Locale.FRENCH, "telephone", "284737")).contains("indicatif");
        assertThat(visible(french("telephone", "0123456789"))).isEqualTo("+33_1_23_45_67_89");
        assertThat(visible(french("telephone", "0123456789", "national"))).isEqualTo("01_23_45_67_89");
        assertThat(refusal(FRANCE, "telephone", "123456789")).contains("10 chiffres");
        assertThat(refusal(FRANCE, "telephone", "284737")).contains("10 chiffres");
    }

    @Test
    void aNumberThatSeveralCodesShareIsNotGivenOne() {
        assertThat(visible(in(FRANCE, "telephone", "0976012345"))).isEqualTo("09_76_01_23_45");
        assertThat(refusal(FRANCE, "telephone", "0976012345", "international")).contains("indicatif");
        assertThat(refusal(CALEDONIA, "telephone", "0976012345")).contains("indicatif");
    }

    @Test
    void aNumberThatIsNotATextIsRefused() {
        assertThat(text(CALEDONIA, "telephone", 284737)).isEmpty();
    }

    @Property
    void whatIsWrittenIsReadBackTheSame(@ForAll @IntRange(min = 200_000, max = 599_999) int digits) {
        String written = in(CALEDONIA, "telephone", "+687" + digits);
        assertThat(in(CALEDONIA, "telephone", written)).isEqualTo(written);
        String abroad = in(FRANCE, "telephone", "+687" + digits);
        assertThat(in(CALEDONIA, "telephone", abroad)).isEqualTo(written);
        assertThat(written.replace("\u00A0", "")).isEqualTo(Integer.toString(digits));
    }
}
