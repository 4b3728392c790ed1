package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;

/** What a text built from the values of a register may and may not set off. */
class FactPropertiesTest {

    private static final List<String> PLACES = List.of("salle Ouest", "mairie annexe", "stade Est", "salle des fêtes");

    /** Two values of one type, and a cue to announce them. */
    record Case(String cue, FactValue value, FactValue other) {

        /** 1,0 is 1, and 45.23.10 is 45 23 10. */
        boolean differs() {
            if (value instanceof FactValue.Money left && other instanceof FactValue.Money right) {
                return !left.currency().equals(right.currency())
                        || left.amount().compareTo(right.amount()) != 0;
            }
            if (value instanceof FactValue.Phone left && other instanceof FactValue.Phone right) {
                return !left.digits().equals(right.digits());
            }
            return !value.equals(other);
        }
    }

    private static Arbitrary<LocalTime> times() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59))
                .as(LocalTime::of);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5_000).map(LocalDate.of(2020, 1, 1)::plusDays);
    }

    private static Arbitrary<FactValue.Hours> hours() {
        return Combinators.combine(times(), times())
                .filter((from, until) -> !from.equals(until))
                .as(FactValue.Hours::new);
    }

    private static Arbitrary<FactValue.Days> ranges() {
        return Combinators.combine(days(), Arbitraries.integers().between(1, 400))
                .as((from, length) -> new FactValue.Days(from, from.plusDays(length)));
    }

    private static Arbitrary<FactValue> money() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2_000_000_000),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("EUR", "XPF"))
                .as((amount, scale, currency) ->
                        new FactValue.Money(BigDecimal.valueOf(amount, scale), Currency.getInstance(currency)));
    }

    private static Arbitrary<FactValue> phones() {
        return Combinators.combine(
                        Arbitraries.integers().between(10, 99),
                        Arbitraries.integers().between(10, 99),
                        Arbitraries.integers().between(10, 99),
                        Arbitraries.of(" ", ".", ""))
                .as((a, b, c, between) -> new FactValue.Phone(a + between + b + between + c));
    }

    private static <T extends FactValue> Arbitrary<Case> pairs(String cue, Arbitrary<T> values) {
        return Combinators.combine(values, values).as((value, other) -> new Case(cue, value, other));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.oneOf(
                pairs("jusqu’à", times().map(FactValue.TimeOfDay::new)),
                pairs("travaux", days().map(FactValue.Day::new)),
                pairs(
                        "réunion",
                        Combinators.combine(days(), times())
                                .as(LocalDateTime::of)
                                .map(FactValue.Moment::new)),
                pairs("ouvert", hours()),
                pairs("travaux", ranges()),
                pairs("coût", money()),
                pairs("téléphone", phones()),
                pairs("réunion", Arbitraries.of(PLACES).map(FactValue.Place::new)),
                pairs(
                        "responsable",
                        Arbitraries.of("Léa Wamo", "Jean Kaloi", "Marie Tein").map(FactValue.Text::new)),
                pairs(
                        "soit",
                        Arbitraries.integers()
                                .between(0, 2_000_000)
                                .map(number -> new FactValue.Quantity(BigDecimal.valueOf(number), "foyers"))));
    }

    private static Fact fact(Case one) {
        return new Fact(
                FactKey.of("fait"),
                Wording.same("Le fait"),
                one.value(),
                List.of(one.cue()),
                SampleCommunications.ROADS,
                Source.unchecked("note"));
    }

    private static FactRegister register(Case one) {
        return FactRegister.of(List.of(fact(one))).withPlaces(PLACES);
    }

    private static String sentence(Case one, FactValue value) {
        return "Bonjour à tous. Le service le rappelle : " + one.cue() + " "
                + value.label().fr() + ". Merci.";
    }

    private static Communication.Builder by(String unit, String id, String text) {
        return Communication.builder(CommunicationId.of(id), id)
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of(unit))
                .author(PersonId.of("claire"))
                .fact(FactKey.of("fait"))
                .variant(Variant.french(SampleCommunications.SITE, Section.body(text)));
    }

    private static List<Finding> findings(Case one, String text) {
        return SampleReviews.findings(
                new FactCheck(register(one)), by("eau", "d-1", text).build(), SampleReviews.monday());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aTextBuiltFromTheRegisterIsSilent(@ForAll("cases") Case one) {
        assertThat(findings(one, sentence(one, one.value()))).isEmpty();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anotherValueIsFoundWithItsExactSpan(@ForAll("cases") Case one) {
        Assume.that(one.differs());
        String text = sentence(one, one.other());
        String said = one.other() instanceof FactValue.Quantity quantity
                ? quantity.figure()
                : one.other().label().fr();

        assertThat(findings(one, text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("COH-01");
            assertThat(finding.excerpt()).isEqualTo(said);
            assertThat(text.substring(finding.locus().start(), finding.locus().end()))
                    .isEqualTo(said);
        });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theProposedWordsMakeTheTextAgree(@ForAll("cases") Case one) {
        String text = sentence(one, one.other());
        StringBuilder corrected = new StringBuilder(text);
        for (Finding finding : findings(one, text)) {
            corrected.replace(
                    finding.locus().start(),
                    finding.locus().end(),
                    finding.proposals().get(0).text().orElseThrow());
        }

        assertThat(findings(one, corrected.toString())).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aContradictionIsTheSameFromBothSides(@ForAll("cases") Case one) {
        Communication left = by("eau", "d-1", sentence(one, one.value())).build();
        Communication right = by("voirie", "d-2", sentence(one, one.other())).build();
        List<Contradiction> there = Contradictions.among(register(one), List.of(left, right), SampleReviews.monday())
                .all();

        assertThat(Contradictions.among(register(one), List.of(right, left), SampleReviews.monday())
                        .all())
                .isEqualTo(there);
        assertThat(there).hasSize(one.differs() ? 1 : 0);
    }

    @Property(tries = 100)
    void theOrderOfTheTextsChangesNothing(@ForAll Random random) {
        List<Communication> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            texts.add(by("unite-" + random.nextInt(4), "d-" + i, "Ouvert jusqu’à " + (10 + random.nextInt(3)) + " h.")
                    .topic(Topic.on("marché", "Boulari", LocalDate.of(2025, 9, 1 + random.nextInt(3))))
                    .plannedAt(SampleReviews.monday().publishedAt())
                    .build());
        }
        Case one = new Case(
                "jusqu’à", new FactValue.TimeOfDay(LocalTime.of(11, 0)), new FactValue.TimeOfDay(LocalTime.NOON));
        List<Contradiction> there = Contradictions.among(register(one), texts, SampleReviews.monday())
                .all();
        Collections.shuffle(texts, random);

        assertThat(Contradictions.among(register(one), texts, SampleReviews.monday())
                        .all())
                .isEqualTo(there);
        assertThat(there).doesNotHaveDuplicates();
    }
}
