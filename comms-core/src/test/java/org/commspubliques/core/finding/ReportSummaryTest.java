package org.commspubliques.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;

class ReportSummaryTest {

    private static final Finding DATE =
            finding("ACC-02", Severity.WARNING, FindingCategory.ACCURACY, 1, "Mauvais jour.");
    private static final Finding PRAISE = finding("NEU-12", Severity.BLOCKING, FindingCategory.NEUTRALITY, 9, "Éloge.");
    private static final Finding SLOGAN = finding("NEU-13", Severity.WARNING, FindingCategory.NEUTRALITY, 5, "Slogan.");
    private static final Finding ACRONYM = finding("CLA-01", Severity.INFO, FindingCategory.CLARITY, 3, "Sigle.");

    private static Finding finding(String rule, Severity severity, FindingCategory category, int at, String message) {
        return Finding.builder(rule, severity, Locus.of("/a", at, at + 1), Wording.of(message, "en: " + message))
                .category(category)
                .build();
    }

    private static Report report(Finding... findings) {
        return new Report(Set.of("clarity"), List.of(findings));
    }

    @Test
    void theGravestComesFirst() {
        assertThat(report(DATE, PRAISE, SLOGAN, ACRONYM).summary(Locale.FRENCH, 10))
                .containsExactly(
                        "Publication bloquée : 1 blocage, 2 avertissements, 1 information.",
                        "Par sujet : neutralité 2, exactitude 1, clarté 1.",
                        "- blocage NEU-12 – Éloge.",
                        "- avertissement ACC-02 – Mauvais jour.",
                        "- avertissement NEU-13 – Slogan.",
                        "- information CLA-01 – Sigle.");
    }

    @Test
    void anEnglishReaderReadsEnglish() {
        assertThat(report(DATE, ACRONYM).summary(Locale.UK, 10))
                .containsExactly(
                        "Nothing bars publication: 1 warning, 1 information.",
                        "By subject: accuracy 1, clarity 1.",
                        "- warning ACC-02 – en: Mauvais jour.",
                        "- information CLA-01 – en: Sigle.");
    }

    @Test
    void thereAreNoMoreLinesThanAllowed() {
        assertThat(report(DATE, PRAISE, SLOGAN, ACRONYM).summary(Locale.FRENCH, 5))
                .hasSize(5)
                .endsWith("- avertissement ACC-02 – Mauvais jour.", "… et 2 autres constats.");
        assertThat(report(DATE, PRAISE).summary(Locale.ENGLISH, 3)).hasSize(3).endsWith("… and 2 more findings.");
    }

    @Test
    void whatIsSetAsideIsCountedApart() {
        Report all = new Report(Set.of("clarity"), List.of(DATE), Map.of(DATE, SuppressionStatus.BASELINE));

        assertThat(all.summary(Locale.FRENCH, 5)).containsExactly("Aucun constat ; 1 constat écarté.");
        assertThat(all.summary(Locale.ENGLISH, 5)).containsExactly("Nothing found; 1 set aside.");
    }

    @Test
    void nothingLookedAtIsNotNothingFound() {
        assertThat(report().summary(Locale.FRENCH, 5)).containsExactly("Aucun constat.");
        assertThat(new Report(Set.of(), List.of()).summary(Locale.FRENCH, 5))
                .containsExactly("Aucun contrôle effectué.");
    }

    @Test
    void aLongMessageIsCutBetweenCharacters() {
        Finding endless = finding("R", Severity.INFO, FindingCategory.OTHER, 0, "\uD83C\uDF34\n".repeat(200));

        assertThat(report(endless).summary(Locale.FRENCH, 5).get(2))
                .hasSizeBetween(158, 160)
                .endsWith("…")
                .doesNotContain("\n")
                .satisfies(line -> assertThat(
                                line.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                        .isTrue());
    }

    @Test
    void aSummaryOfTwoLinesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(DATE).summary(Locale.FRENCH, 2))
                .withMessageContaining("at least 3");
    }
}
