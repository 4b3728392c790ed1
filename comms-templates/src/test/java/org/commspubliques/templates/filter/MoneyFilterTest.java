package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.templates.filter.FilterCalls.CALEDONIA;
import static org.commspubliques.templates.filter.FilterCalls.FRANCE;
import static org.commspubliques.templates.filter.FilterCalls.english;
import static org.commspubliques.templates.filter.FilterCalls.french;
import static org.commspubliques.templates.filter.FilterCalls.in;
import static org.commspubliques.templates.filter.FilterCalls.refusal;
import static org.commspubliques.templates.filter.FilterCalls.text;
import static org.commspubliques.templates.filter.FilterCalls.visible;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyFilterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234.5; 1~234,50_€; €1,234.50",
                "12; 12_€; €12",
                "12.00; 12_€; €12",
                "-3.2; -3,20_€; -€3.20",
                "0.005; 0,01_€; €0.01",
                "11.999; 12_€; €12",
                "0; 0_€; €0",
            })
    void eurosHaveTwoDecimalsOrNone(BigDecimal amount, String inFrench, String inEnglish) {
        assertThat(visible(french("monnaie", amount, "EUR"))).isEqualTo(inFrench);
        assertThat(english("monnaie", amount, "EUR")).isEqualTo(inEnglish);
        assertThat(visible(french("monnaie", amount.doubleValue(), "EUR"))).isEqualTo(inFrench);
    }

    @Test
    void francsPacifiqueHaveNoDecimals() {
        assertThat(visible(french("monnaie", 1500, "XPF"))).isEqualTo("1~500_F_CFP");
        assertThat(visible(french("monnaie", 1499.5, "XPF"))).isEqualTo("1~500_F_CFP");
        assertThat(visible(english("monnaie", -1500, "XPF"))).isEqualTo("-1,500_XPF");
    }

    @Test
    void theTagMaySayHowManyDecimals() {
        assertThat(visible(french("monnaie", 12, "EUR", 2))).isEqualTo("12,00_€");
        assertThat(visible(french("monnaie", 1.23456, "EUR", 4))).isEqualTo("1,2346_€");
        assertThat(visible(french("monnaie", 12.5, "XPF", 1))).isEqualTo("12,5_F_CFP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-NC", "fr-PF", "fr-WF", "ty-PF"})
    void theFrancPacificIsTheMoneyOfThreeTerritories(String reader) {
        assertThat(visible(in(Locale.forLanguageTag(reader), "monnaie", 500))).isEqualTo("500_F_CFP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "fr-RE", "fr-GP", "fr-MQ", "fr-GF", "fr-YT", "fr-PM", "fr-BL", "fr-MF"})
    void theEuroIsTheMoneyOfTheOthers(String reader) {
        assertThat(visible(in(Locale.forLanguageTag(reader), "monnaie", 500))).isEqualTo("500_€");
    }

    @Test
    void theLanguageOfTheReaderDoesNotChangeTheMoneyOfTheCountry() {
        assertThat(visible(in(Locale.forLanguageTag("en-NC"), "monnaie", 500))).isEqualTo("500_XPF");
    }

    @Test
    void anUnknownCountryIsAskedForItsMoney() {
        assertThat(refusal(Locale.FRENCH, "monnaie", 5))
                .contains("n’est pas connu")
                .contains("monnaie: \"EUR\"");
        assertThat(refusal(Locale.CANADA_FRENCH, "monnaie", 5)).contains("du pays CA");
        assertThat(text(FRANCE, "monnaie", "5")).isEmpty();
        assertThat(text(CALEDONIA, "monnaie", Double.NaN)).isEmpty();
    }

    @Property
    void centsAreNeverLost(@ForAll @LongRange(min = -10_000_000_000_000L, max = 10_000_000_000_000L) long cents) {
        String text = in(FRANCE, "monnaie", BigDecimal.valueOf(cents, 2));
        assertThat(new BigDecimal(text.replaceAll("[\u202F\u00A0€]", "").replace(',', '.')))
                .isEqualByComparingTo(BigDecimal.valueOf(cents, 2));
        assertThat(text).matches("-?[\\d\u202F]+(,\\d\\d)?\u00A0€");
    }
}
