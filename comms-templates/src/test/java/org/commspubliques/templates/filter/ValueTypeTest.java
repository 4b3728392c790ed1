package org.commspubliques.templates.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.time.chrono.ThaiBuddhistDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ValueTypeTest {

    record Person(String name) {}

    private static void assertAllOf(ValueType expected, Class<?>... types) {
        for (Class<?> type : types) {
            assertThat(ValueType.of(type)).as(type.getName()).contains(expected);
        }
    }

    @Test
    void classesOfTheJdkHaveTheTypeThatTemplatesSee() {
        assertAllOf(ValueType.TEXT, String.class, StringBuilder.class, char.class, Character.class, DayOfWeek.class);
        assertAllOf(ValueType.TEXT, Year.class, Duration.class);
        assertAllOf(ValueType.BOOLEAN, boolean.class, Boolean.class);
        assertAllOf(ValueType.WHOLE_NUMBER, int.class, long.class, short.class, byte.class, BigInteger.class);
        assertAllOf(ValueType.WHOLE_NUMBER, Integer.class, Long.class, Short.class, Byte.class);
        assertAllOf(ValueType.NUMBER, double.class, float.class, Double.class, Float.class, BigDecimal.class);
        assertAllOf(ValueType.DATE, LocalDate.class);
        assertAllOf(ValueType.TIME, LocalTime.class);
        assertAllOf(ValueType.DATE_TIME, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class);
        assertAllOf(ValueType.LIST, List.class, Iterable.class, int[].class, String[].class);
        assertAllOf(ValueType.GROUP, Map.class, Person.class);
    }

    @Test
    void aValueHasTheTypeOfItsClass() {
        assertThat(ValueType.of("x")).contains(ValueType.TEXT);
        assertThat(ValueType.of(TimeUnit.DAYS)).contains(ValueType.TEXT);
        assertThat(ValueType.of(List.of())).contains(ValueType.LIST);
        assertThat(ValueType.of(Map.of())).contains(ValueType.GROUP);
    }

    @Test
    void whatTemplatesCannotReadHasNoType() {
        for (Object value : List.of(
                Instant.EPOCH, new AtomicInteger(1), new Object(), ThaiBuddhistDate.of(2568, 9, 4), TimeUnit.class)) {
            assertThat(ValueType.of(value)).as("%s", value).isEmpty();
        }
        assertThat(ValueType.of(Object.class)).isEmpty();
        assertThat(ValueType.of(Number.class)).isEmpty();
    }

    @Test
    void aNumberMayBeWholeButNotTheReverse() {
        assertThat(ValueType.NUMBER.admits(ValueType.WHOLE_NUMBER)).isTrue();
        assertThat(ValueType.WHOLE_NUMBER.admits(ValueType.NUMBER)).isFalse();
        assertThat(ValueType.DATE.admits(ValueType.DATE)).isTrue();
        assertThat(ValueType.DATE.admits(ValueType.DATE_TIME)).isFalse();
    }

    @Test
    void everyTypeHasANameInBothLanguages() {
        assertThat(ValueType.DATE_TIME.label().fr()).isEqualTo("date et heure");
        assertThat(ValueType.DATE_TIME.label().en()).isEqualTo("date and time");
        assertThat(ValueType.values())
                .allSatisfy(type -> assertThat(type.label().fr()).isNotBlank());
    }
}
