package org.commspubliques.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencePatternTest {

    private static final ReferencePattern YEARLY = new ReferencePattern("{aaaa}-{n:3}");
    private static final ReferencePattern OF_SERVICE = new ReferencePattern("3134-{aa}-{n:4}/{service}");

    @Test
    void readsAReferenceOfTheAuthority() {
        assertThat(YEARLY.parse("2025-041")).isEqualTo(new ReferenceNumber("2025-041", 41, Year.of(2025), null));
        assertThat(OF_SERVICE.parse("3134-25-0232/SR"))
                .isEqualTo(new ReferenceNumber("3134-25-0232/SR", 232, Year.of(2025), "SR"));
    }

    @Test
    void theNextIsOneHigherAndKeepsTheService() {
        assertThat(OF_SERVICE.next(OF_SERVICE.parse("3134-25-0232/SR"), Year.of(2025)))
                .hasToString("3134-25-0233/SR");
    }

    @Test
    void aNewYearBeginsAtOneAndAnOldOneDoesNotComeBack() {
        ReferenceNumber last = YEARLY.parse("2025-041");
        assertThat(YEARLY.next(last, Year.of(2026)))
                .hasToString("2026-001")
                .isEqualTo(YEARLY.first(Year.of(2026), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEARLY.next(last, Year.of(2024)))
                .withMessageContaining("2025");
    }

    @Test
    void numbersWithoutAYearGoOn() {
        ReferencePattern endless = new ReferencePattern("COM{n:5}");
        assertThat(endless.next(endless.parse("COM00099"), Year.of(2030))).hasToString("COM00100");
    }

    @Test
    void noNumberIsLeftAfterTheLast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEARLY.next(YEARLY.parse("2025-999"), Year.of(2025)))
                .withMessageContaining("1000");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04, 7",
        "2025-0411, 8",
        "2025-000, 5",
        "0000-041, 0",
        "20x5-041, 2",
        "2025/041, 4",
        "'', 0",
        "2025-04１, 7"
    })
    void saysWhereAReferenceIsWrong(String text, int position) {
        assertThatThrownBy(() -> YEARLY.parse(text)).isInstanceOfSatisfying(ReferenceFormatException.class, e -> {
            assertThat(e.position()).isEqualTo(position);
            assertThat(e.text()).isEqualTo(text);
            assertThat(e.code()).isEqualTo("comms.reference.format");
            assertThat(e.message(Locale.ENGLISH)).contains("character " + (position + 1));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "{aaaa}, 6",
        "{n:0}, 0",
        "{n:10}, 0",
        "{n}, 0",
        "{n:3, 0",
        "a}{n:3}, 1",
        "{n:3}{n:3}, 5",
        "{aa}{n:3}{aaaa}, 9",
        "{service}X{n:3}, 9",
        "{mois}{n:3}, 0"
    })
    void saysWhereAPatternIsWrong(String pattern, int position) {
        assertThatThrownBy(() -> new ReferencePattern(pattern))
                .isInstanceOfSatisfying(
                        ReferenceFormatException.class,
                        e -> assertThat(e.position()).isEqualTo(position));
    }

    @Test
    void aServiceIsNamedWhereThePatternAsksForItAndOnlyThere() {
        assertThat(OF_SERVICE.first(Year.of(2026), "COM")).hasToString("3134-26-0001/COM");
        assertThatIllegalArgumentException().isThrownBy(() -> OF_SERVICE.first(Year.of(2026), null));
        assertThatIllegalArgumentException().isThrownBy(() -> OF_SERVICE.first(Year.of(2026), "com"));
        assertThatIllegalArgumentException().isThrownBy(() -> YEARLY.first(Year.of(2026), "COM"));
        assertThatIllegalArgumentException().isThrownBy(() -> OF_SERVICE.first(Year.of(2126), "COM"));
    }

    @Property
    void whatIsGivenReadsBackAndGoesOn(
            @ForAll @IntRange(min = 2000, max = 2099) int year, @ForAll @IntRange(min = 1, max = 300) int steps) {
        ReferenceNumber number = OF_SERVICE.first(Year.of(year), "DGS");
        for (int i = 1; i < steps; i++) {
            ReferenceNumber next = OF_SERVICE.next(number, Year.of(year));
            assertThat(next.text()).isGreaterThan(number.text());
            number = next;
        }
        assertThat(number.number()).isEqualTo(steps);
        assertThat(OF_SERVICE.parse(number.text())).isEqualTo(number);
    }

    @Property
    void anyTextIsAReferenceOrRefusedAtAPlaceInIt(@ForAll @StringLength(max = 20) String text) {
        try {
            assertThat(YEARLY.parse(text).text()).isEqualTo(text);
        } catch (ReferenceFormatException e) {
            assertThat(e.position()).isBetween(0, text.length());
        }
    }
}
