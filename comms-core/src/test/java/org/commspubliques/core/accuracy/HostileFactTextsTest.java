package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CurrentCommunications;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes in good faith take no longer than others of their length, and break nothing. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
@Sampled
class HostileFactTextsTest {

    private static final int LENGTH = Effort.of(50_000, 200_000);
    private static final List<String> CUES = List.of("jusqu’à", "de la", "le", "du", "de");

    private static final List<FactValue> VALUES = List.of(
            new FactValue.TimeOfDay(LocalTime.of(15, 0)),
            new FactValue.Day(LocalDate.of(2025, 9, 3)),
            new FactValue.Moment(LocalDateTime.of(2025, 9, 3, 15, 0)),
            new FactValue.Hours(LocalTime.of(8, 0), LocalTime.of(15, 0)),
            new FactValue.Days(LocalDate.of(2025, 9, 3), LocalDate.of(2025, 9, 5)),
            new FactValue.Money(BigDecimal.TEN, Currency.getInstance("XPF")),
            new FactValue.Quantity(BigDecimal.TEN, "foyers"),
            new FactValue.Place("de la salle de la mairie"),
            new FactValue.Text("de la salle"),
            new FactValue.Phone("45 23 10"));

    private static FactRegister register() {
        List<Fact> facts = new ArrayList<>();
        for (FactValue value : VALUES) {
            facts.add(new Fact(
                    FactKey.of("fait-" + facts.size()),
                    Wording.same("fait"),
                    value,
                    CUES,
                    SampleCommunications.ROADS,
                    Source.unchecked("note")));
        }
        return FactRegister.of(facts).withPlaces(List.of("de la de la de la plage", "le le le stade"));
    }

    private static Communication citingAll(String text) {
        Communication.Builder builder = SampleCommunications.draft();
        register().all().forEach(fact -> builder.fact(fact.key()));
        return builder.topic(Topic.on("marché", "Boulari", LocalDate.of(2025, 9, 3)))
                .variant(Variant.french(SampleCommunications.SITE, Section.body(text)))
                .build();
    }

    private static String repeated(String unit) {
        return unit.repeat(LENGTH / unit.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de la ",
                "le ",
                "jusqu’à 14 h ",
                "de 8 h à ",
                "du 3 au ",
                "1 ",
                "123 ",
                "1,",
                "45 23 10 ",
                "45.",
                "+",
                "8 h - ",
                "3 septembre à 8 h ",
                "du 3 au 5 septembre ",
                "de 1 million de ",
                "de 12 F ",
                "\uD83D\uDE00",
                "é\u0301\u0301",
                "\n",
                ".",
                "24 h/24 ",
                "de la salle de la "
            })
    void aLongTextIsReadInReasonableTime(String unit) {
        Communication text = citingAll(repeated(unit));
        FactCheck check = new FactCheck(register());

        assertThatCode(() -> SampleReviews.findings(check, text, SampleReviews.monday()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jusqu’à 14 h ", "de 8 h à 15 h, de 9 h à 16 h. ", "le 4 septembre à 9 h, 12 F. "})
    void twoLongTextsAreComparedInReasonableTime(String unit) {
        Communication text = citingAll(repeated(unit));
        StringBuilder hours = new StringBuilder();
        for (int i = 0; hours.length() < LENGTH; i++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(i);
            hours.append("Jusqu’à ").append(i % 24).append(" h, le ");
            hours.append(day.getDayOfMonth())
                    .append('/')
                    .append(day.getMonthValue())
                    .append('/')
                    .append(day.getYear());
            hours.append(", ").append(i).append(" F. ");
        }
        Communication other = Communication.builder(CommunicationId.of("autre"), "autre")
                .purpose(text.purpose())
                .owner(UnitId.of("culture"))
                .author(text.author())
                .fact(FactKey.of("fait-0"))
                .fact(FactKey.of("fait-1"))
                .topic(Topic.on("marché", "Boulari", LocalDate.of(2025, 9, 3)))
                .variant(Variant.french(SampleCommunications.SITE, Section.body(hours.toString())))
                .build();

        List<Finding> findings = SampleReviews.findings(
                new ConsistencyCheck(register(), CurrentCommunications.of(List.of(other))),
                text,
                SampleReviews.monday());

        assertThat(findings).isNotEmpty().hasSizeLessThan(20);
    }
}
