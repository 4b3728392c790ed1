package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcingCheckTest {

    private static List<Finding> findings(String text) {
        return SampleReviews.findings(new SourcingCheck(), SampleCommunications.article(text), SampleReviews.monday());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Ici 70 % des habitants trient leurs déchets. > 70 %",
                "Le tri concerne 70 % de la population. > 70 %",
                "Une hausse de 12 % est constatée. > 12 %",
                "Les accidents sont deux fois moins nombreux. > deux fois moins",
                "La commune est classée 3e pour l’eau. > classée",
                "C’est la première ville de France. > première",
                "Selon une étude, le tri rapporte. > Selon une étude",
                "De nombreuses études montrent que le tri rapporte. > De nombreuses études montrent",
                "D’après des experts, le tri rapporte. > après des experts"
            })
    void aMeasureWithoutASourceIsSaid(String text, String excerpt) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-01");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.excerpt()).isEqualTo(excerpt.strip());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Selon l’Isee, 70 % des habitants trient leurs déchets.",
                "Ici 70 % des habitants trient (source : enquête du service).",
                "Ici 70 % des habitants trient. Une ligne encore.\nSource : service déchets",
                "Le taux est de 20 % pour les entreprises.",
                "Une remise de 20 % des frais est faite.",
                "Selon une étude de l’Ademe, le tri rapporte.",
                "Selon une étude menée en 2024, le tri rapporte.",
                "L’étude montre le tracé.",
                "La première pierre est posée.",
                "Le parc ouvre trois fois par jour."
            })
    void aFigureWithASourceOrThatIsNoMeasureIsNotTouched(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void aSentenceIsNamedOnce() {
        assertThat(findings("Ici 70 % des habitants et 30 % des familles trient deux fois plus."))
                .hasSize(1);
    }

    @Test
    void quotesAndLegalNoticesAreNotRead() {
        String text = "Ici 70 % des habitants trient.";

        assertThat(SampleReviews.findings(
                        new SourcingCheck(),
                        SampleCommunications.on(
                                SampleCommunications.SITE,
                                new Section(SectionRole.QUOTE, text),
                                new Section(SectionRole.LEGAL_NOTICE, text)),
                        SampleReviews.monday()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voici les données 2015.",
                "Voici les chiffres de 2014.",
                "Le recensement de la population de 2019 le dit.",
                "(source : Insee, 2012)",
                "Les données officielles de l’année 2010"
            })
    void dataOlderThanAllowedIsSaid(String text) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("ACC-05");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message().fr()).contains("48");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voici les données 2024.",
                "Les données et le plan de 2014",
                "données 3000",
                "chiffres de la loi de 2010"
            })
    void recentDataOrAnotherYearIsNotTouched(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7,1", "8,1", "9,0", "20,0"})
    void theAgeIsCountedFromTheEndOfTheYear(int months, int found) {
        assertThat(SampleReviews.findings(
                        new SourcingCheck(months),
                        SampleCommunications.article("données 2024"),
                        SampleReviews.monday()))
                .hasSize(found);
    }

    @Test
    void anAgeOfNoMonthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourcingCheck(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourcingCheck(1201));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 % des ", "etude ", "données de ", "une étude montre. ", "premier ", "source "})
    void aLongTextOfPiecesOfClaimsIsReadInOneGo(String piece) {
        assertThat(findings(piece.repeat(20_000))).hasSizeLessThanOrEqualTo(40_000);
    }
}
