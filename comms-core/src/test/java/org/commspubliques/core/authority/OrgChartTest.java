package org.commspubliques.core.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrgChartTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final OfficeId HEAD_OF_ROADS = OfficeId.of("chef-voirie");
    private static final PersonId PAUL = PersonId.of("paul");

    private static UnitId id(String value) {
        return UnitId.of(value);
    }

    private static OrgUnit unit(String id, @Nullable String parent) {
        return new OrgUnit(
                id(id),
                Wording.same(id),
                OrgUnitKind.DEPARTMENT,
                Hierarchy.ADMINISTRATIVE,
                parent == null ? null : id(parent));
    }

    private static OrgUnit council() {
        return new OrgUnit(id("conseil"), Wording.same("conseil"), OrgUnitKind.COUNCIL, Hierarchy.POLITICAL, null);
    }

    private static OrgChart.Builder chart() {
        return OrgChart.builder()
                .unit(council())
                .unit(unit("dgs", null))
                .unit(unit("technique", "dgs"))
                .unit(unit("voirie", "technique"))
                .office(new Office(HEAD_OF_ROADS, Wording.same("chef"), id("voirie")));
    }

    @Nested
    class ABuilderOfWhatIsThere {

        private final OfficeId clerk = OfficeId.of("regisseur");

        @Test
        void addsToTheChartWithoutChangingIt() {
            OrgChart before =
                    chart().position(Position.since(PAUL, HEAD_OF_ROADS, DAY)).build();
            OrgChart after = before.toBuilder()
                    .office(new Office(clerk, Wording.same("régisseur"), id("voirie")))
                    .build();

            assertThat(after.nameOf(clerk)).isEqualTo(Wording.same("régisseur"));
            assertThat(after.unitsOf(Hierarchy.ADMINISTRATIVE)).isEqualTo(before.unitsOf(Hierarchy.ADMINISTRATIVE));
            assertThat(after.unitsOf(Hierarchy.POLITICAL)).isEqualTo(before.unitsOf(Hierarchy.POLITICAL));
            assertThat(after.positions()).isEqualTo(before.positions());
            assertThat(after.offices()).hasSize(before.offices().size() + 1);
            assertThat(before.office(clerk)).isEmpty();
        }

        @Test
        void refusesAnOfficeThatIsThereAlready() {
            Office again = new Office(HEAD_OF_ROADS, Wording.same("chef"), id("voirie"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> chart().build().toBuilder().office(again))
                    .withMessageContaining("given twice");
        }
    }

    @Nested
    class Names {

        @Test
        void anOfficeIsCalledAsTheChartCallsIt() {
            assertThat(chart().build().nameOf(HEAD_OF_ROADS)).isEqualTo(Wording.same("chef"));
        }

        @Test
        void anOfficeThatTheChartDoesNotKnowIsCalledAsUsual() {
            assertThat(chart().build().nameOf(StandardOffices.CHIEF_OF_STAFF).fr())
                    .isEqualTo("directeur de cabinet");
        }

        @Test
        void anOfficeThatNobodyKnowsIsCalledByItsIdentifier() {
            assertThat(chart().build().nameOf(OfficeId.of("cabinet-maire"))).isEqualTo(Wording.same("cabinet-maire"));
        }
    }

    @Nested
    class Units {

        @Test
        void theUnitsAboveAreNamedFromTheNearest() {
            assertThat(chart().build().above(id("voirie")))
                    .extracting(unit -> unit.id().value())
                    .containsExactly("technique", "dgs");
        }

        @Test
        void nothingIsAboveTheTop() {
            assertThat(chart().build().above(id("dgs"))).isEmpty();
        }

        @Test
        void nobodyKnowsWhatIsAboveAnUnknownUnit() {
            OrgChart chart = chart().build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> chart.above(id("absent")))
                    .withMessageContaining("absent");
        }

        @Test
        void theTwoTreesAreApart() {
            assertThat(chart().build().unitsOf(Hierarchy.POLITICAL))
                    .extracting(OrgUnit::id)
                    .containsExactly(id("conseil"));
            assertThat(chart().build().unitsOf(Hierarchy.ADMINISTRATIVE)).hasSize(3);
        }

        @Test
        void aUnitIsFoundById() {
            assertThat(chart().build().unit(id("voirie"))).map(OrgUnit::parent).isPresent();
            assertThat(chart().build().unit(id("absent"))).isEmpty();
        }

        @Test
        void aUnitGivenTwiceIsRefused() {
            OrgChart.Builder builder = chart();

            assertThatIllegalArgumentException().isThrownBy(() -> builder.unit(unit("dgs", null)));
        }

        @Test
        void anUnknownParentIsRefused() {
            OrgChart.Builder builder = chart().unit(unit("parcs", "absent"));

            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("absent");
        }

        @Test
        void aUnitAboveItselfIsRefused() {
            OrgChart.Builder builder = OrgChart.builder().unit(unit("a", "b")).unit(unit("b", "a"));

            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("above itself");
        }

        @Test
        void aParentInTheOtherTreeIsRefused() {
            OrgChart.Builder builder = chart().unit(unit("parcs", "conseil"));

            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("different trees");
        }
    }

    @Nested
    class Offices {

        @Test
        void anOfficeIsFoundById() {
            assertThat(chart().build().office(HEAD_OF_ROADS))
                    .hasValueSatisfying(office -> assertThat(office.unit()).isEqualTo(id("voirie")));
            assertThat(chart().build().offices()).hasSize(1);
        }

        @Test
        void anOfficeInAnUnknownUnitIsRefused() {
            OrgChart.Builder builder =
                    chart().office(new Office(StandardOffices.EDITOR, Wording.same("r"), id("absent")));

            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("absent");
        }

        @Test
        void anOfficeGivenTwiceIsRefused() {
            OrgChart.Builder builder = chart();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.office(new Office(HEAD_OF_ROADS, Wording.same("r"), id("dgs"))));
        }

        @Test
        void everyStandardOfficeHasAName() {
            assertThat(StandardOffices.names()).hasSize(14);
            assertThat(StandardOffices.nameOf(StandardOffices.EXECUTIVE_HEAD))
                    .map(Wording::en)
                    .contains("mayor or president");
            assertThat(StandardOffices.nameOf(HEAD_OF_ROADS)).isEmpty();
        }

        @Test
        void callTheHeadAsInSuchAnAuthority() {
            assertThat(StandardOffices.names(AuthorityKind.COMMUNE))
                    .containsEntry(StandardOffices.EXECUTIVE_HEAD, Wording.of("maire", "mayor"))
                    .hasSize(14);
            assertThat(StandardOffices.names(AuthorityKind.PROVINCE))
                    .containsEntry(StandardOffices.EXECUTIVE_HEAD, Wording.of("président", "president"));
            assertThat(StandardOffices.names(AuthorityKind.STATE_SERVICE)).isEqualTo(StandardOffices.names());
        }
    }

    @Nested
    class Positions {

        @Test
        void anOfficeIsHeldFromTheFirstToTheLastDay() {
            OrgChart chart = chart().position(new Position(PAUL, HEAD_OF_ROADS, DAY, DAY.plusDays(1)))
                    .build();

            assertThat(chart.holders(HEAD_OF_ROADS, DAY.minusDays(1))).isEmpty();
            assertThat(chart.holders(HEAD_OF_ROADS, DAY)).hasSize(1);
            assertThat(chart.holders(HEAD_OF_ROADS, DAY.plusDays(1))).hasSize(1);
            assertThat(chart.holders(HEAD_OF_ROADS, DAY.plusDays(2))).isEmpty();
        }

        @Test
        void aPositionWithoutAnEndIsHeldOn() {
            OrgChart chart =
                    chart().position(Position.since(PAUL, HEAD_OF_ROADS, DAY)).build();

            assertThat(chart.positionsOf(PAUL, DAY.plusYears(30)))
                    .singleElement()
                    .satisfies(position -> assertThat(position.until()).isEmpty());
            assertThat(chart.positionsOf(PersonId.of("jeanne"), DAY)).isEmpty();
        }

        @Test
        void aPositionDoesNotEndBeforeItStarts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Position(PAUL, HEAD_OF_ROADS, DAY, DAY.minusDays(1)));
        }

        @Test
        void aPositionInAnUnknownOfficeIsRefused() {
            OrgChart.Builder builder = chart().position(Position.since(PAUL, StandardOffices.EDITOR, DAY));

            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("redacteur");
        }
    }
}
