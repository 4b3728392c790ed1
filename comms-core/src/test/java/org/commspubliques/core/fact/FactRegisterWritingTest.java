package org.commspubliques.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;
import net.jqwik.time.api.Times;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactRegisterWritingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

    private static final Fact END = new Fact(
                    FactKey.of("fin"),
                    Wording.of("fin de la coupure", "end of the cut"),
                    new FactValue.TimeOfDay(LocalTime.of(14, 0)),
                    List.of("jusqu’à"),
                    UnitId.of("eau"),
                    Source.unchecked("note 6"))
            .about(new FactTopic("coupure d’eau", "Boulari"));

    private static final Map<Class<?>, Arbitrary<? extends FactValue>> VALUES = values();

    private static FactRegister again(FactRegister register) {
        return FactRegister.parse("faits.json", register.toJson().getBytes(StandardCharsets.UTF_8));
    }

    private static Fact quantity(String amount, String unit) {
        return new Fact(
                FactKey.of("foyers"),
                Wording.same("foyers"),
                new FactValue.Quantity(new BigDecimal(amount), unit),
                List.of(),
                UnitId.of("eau"),
                Source.unchecked("note 6"));
    }

    @Test
    void aRevisedFactIsWrittenWithWhatItWas() {
        FactRegister register = FactRegister.of(List.of(END))
                .withPlaces(List.of("mairie annexe"))
                .revised(
                        END.key(),
                        new FactAmendment(
                                new FactValue.TimeOfDay(LocalTime.of(16, 0)),
                                Source.of("note 7", DAY, Confidence.OFFICIAL),
                                new FactPeriod(DAY, DAY),
                                PersonId.of("denis"),
                                Instant.parse("2025-09-01T22:00:00Z"),
                                "une vanne de plus"));

        assertThat(register.toJson()).isEqualTo("""
                {
                  "schema" : 1,
                  "places" : [
                    "mairie annexe"
                  ],
                  "facts" : [
                    {
                      "key" : "fin",
                      "label" : {
                        "fr" : "fin de la coupure",
                        "en" : "end of the cut"
                      },
                      "value" : {
                        "type" : "hour",
                        "at" : "16:00"
                      },
                      "cues" : [
                        "jusqu’à"
                      ],
                      "owner" : "eau",
                      "source" : {
                        "title" : "note 7",
                        "checked" : "2025-09-03",
                        "confidence" : "official"
                      },
                      "from" : "2025-09-03",
                      "until" : "2025-09-03",
                      "topics" : [
                        {
                          "subject" : "coupure d’eau",
                          "place" : "Boulari"
                        }
                      ],
                      "history" : [
                        {
                          "value" : {
                            "type" : "hour",
                            "at" : "14:00"
                          },
                          "source" : {
                            "title" : "note 6",
                            "confidence" : "toVerify"
                          },
                          "by" : "denis",
                          "at" : "2025-09-01T22:00:00Z",
                          "reason" : "une vanne de plus"
                        }
                      ]
                    }
                  ]
                }
                """);
        assertThat(again(register).all()).isEqualTo(register.all());
    }

    @Test
    void anEmptyRegisterIsAFileToo() {
        assertThat(again(FactRegister.empty()).all()).isEmpty();
    }

    @Property(tries = 300)
    void whatIsReadIsWhatWasWritten(@ForAll("registers") FactRegister register) {
        FactRegister read = again(register);

        assertThat(read.all()).isEqualTo(register.all());
        assertThat(read.places()).containsExactlyElementsOf(register.places());
        assertThat(read.toJson()).isEqualTo(register.toJson());
    }

    @Test
    void everyTypeOfValueIsTriedAbove() {
        assertThat(VALUES.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(FactValue.class.getPermittedSubclasses()));
    }

    @Test
    void anAmountIsWrittenWithoutAnExponent() {
        FactRegister register = FactRegister.of(List.of(quantity("1E+3", "foyers")));

        assertThat(again(register).all().get(0).value())
                .isEqualTo(new FactValue.Quantity(new BigDecimal("1000"), "foyers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1234567890123456789012345678901", "1E+30"})
    void anAmountThatNoFileHoldsIsRefusedWithItsFact(String amount) {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        FactRegister.of(List.of(quantity(amount, "foyers"))).toJson())
                .withMessageContaining("fact foyers has no form in a file")
                .withMessageContaining("30 characters");
    }

    @Test
    void aTextThatNoFileHoldsIsRefusedWithItsFact() {
        Fact blank = new Fact(END.key(), Wording.of("fin", " "), END.value(), END.cues(), END.owner(), END.source());
        Fact half = quantity("3", "foyers\uD83D");

        assertThatIllegalStateException()
                .isThrownBy(() -> FactRegister.of(List.of(blank)).toJson())
                .withMessageContaining("fact fin has no form in a file")
                .withMessageContaining("blank");
        assertThatIllegalStateException()
                .isThrownBy(() -> FactRegister.of(List.of(half)).toJson())
                .withMessageContaining("fact foyers has no form in a file");
    }

    private static Map<Class<?>, Arbitrary<? extends FactValue>> values() {
        Arbitrary<LocalTime> hours = Times.times();
        Arbitrary<LocalDate> days = Dates.dates();
        Map<Class<?>, Arbitrary<? extends FactValue>> values = new LinkedHashMap<>();
        values.put(FactValue.TimeOfDay.class, hours.map(FactValue.TimeOfDay::new));
        values.put(FactValue.Day.class, days.map(FactValue.Day::new));
        values.put(FactValue.Moment.class, DateTimes.dateTimes().map(FactValue.Moment::new));
        values.put(FactValue.Hours.class, hours.map(start -> new FactValue.Hours(start, start.plusMinutes(30))));
        values.put(
                FactValue.Days.class,
                Combinators.combine(days, Arbitraries.integers().between(1, 400))
                        .as((first, more) -> new FactValue.Days(first, first.plusDays(more))));
        values.put(
                FactValue.Money.class,
                Combinators.combine(amounts(), Arbitraries.of("EUR", "XPF", "CHF"))
                        .as((amount, code) -> new FactValue.Money(amount, Currency.getInstance(code))));
        values.put(
                FactValue.Quantity.class,
                Combinators.combine(amounts(), texts()).as(FactValue.Quantity::new));
        values.put(FactValue.Place.class, names().map(FactValue.Place::new));
        values.put(FactValue.Text.class, names().map(FactValue.Text::new));
        values.put(
                FactValue.Phone.class,
                Arbitraries.of("17", "45 23 10", "+687 45.23.10", "01\u00A044\u202F55-66")
                        .map(FactValue.Phone::new));
        return values;
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
                .ofScale(6);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank() && text.chars().noneMatch(c -> Character.isSurrogate((char) c)));
    }

    private static Arbitrary<String> names() {
        return texts().map(text -> "n° 1 \uD83D\uDEB0 " + text.replaceAll("[\\r\\n]", "·"));
    }

    private static Arbitrary<Source> sources() {
        return Combinators.combine(texts(), Dates.dates().injectNull(0.3), Arbitraries.of(Confidence.class))
                .as((title, day, confidence) ->
                        day == null ? Source.unchecked(title) : Source.of(title, day, confidence));
    }

    private static Arbitrary<FactPeriod> periods() {
        return Combinators.combine(
                        Dates.dates().injectNull(0.4),
                        Arbitraries.integers().between(0, 60).injectNull(0.4))
                .as((from, more) ->
                        new FactPeriod(from, more == null ? null : (from == null ? DAY : from).plusDays(more)));
    }

    private static Arbitrary<FactRevision> revisions(Arbitrary<? extends FactValue> values) {
        return Combinators.combine(values, sources(), periods(), DateTimes.instants(), texts())
                .as((value, source, period, at, reason) ->
                        new FactRevision(value, source, period, PersonId.of("lea"), at, reason));
    }

    private static Arbitrary<Fact> facts(Arbitrary<? extends FactValue> values) {
        return Combinators.combine(
                        Combinators.combine(texts(), texts()).as(Wording::of),
                        values,
                        texts().list().ofMinSize(1).ofMaxSize(3),
                        sources(),
                        periods(),
                        Combinators.combine(names(), Arbitraries.of("", "Boulari"))
                                .as(FactTopic::new)
                                .list()
                                .ofMaxSize(2),
                        revisions(values).list().ofMaxSize(3))
                .as((label, value, cues, source, period, topics, history) -> new Fact(
                        FactKey.of("fait"), label, value, cues, UnitId.of("eau"), source, period, topics, history));
    }

    /** One fact of each type. */
    @Provide
    Arbitrary<FactRegister> registers() {
        List<Arbitrary<Fact>> each = new ArrayList<>();
        VALUES.values().forEach(values -> each.add(facts(values)));
        return Combinators.combine(
                        Combinators.combine(each).as(FactRegisterWritingTest::numbered),
                        names().set().ofMaxSize(3))
                .as((facts, places) -> FactRegister.of(facts).withPlaces(places));
    }

    private static List<Fact> numbered(List<Fact> facts) {
        List<Fact> numbered = new ArrayList<>();
        for (Fact fact : facts) {
            numbered.add(new Fact(
                    FactKey.of("fait-" + numbered.size()),
                    fact.label(),
                    fact.value(),
                    fact.cues(),
                    fact.owner(),
                    fact.source(),
                    fact.period(),
                    fact.topics(),
                    fact.history()));
        }
        return numbered;
    }
}
