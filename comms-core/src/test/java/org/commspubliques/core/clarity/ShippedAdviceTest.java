package org.commspubliques.core.clarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.rule.RuleCheck;
import org.commspubliques.core.rule.RulePack;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two packs of advice that ship with this library: plain language and accessibility. */
class ShippedAdviceTest {

    private static final LegalReferences LAW = LegalReferences.standard();

    private static final RuleCheck CHECK = RuleCheck.of(
            "advice", List.of(RulePack.plainLanguage(), RulePack.accessibility()), ElectoralCalendar.standard(), LAW);

    private static List<Finding> findings(String text) {
        return SampleReviews.findings(CHECK, SampleCommunications.article(text), SampleReviews.monday());
    }

    @Test
    void everyExampleIsAsItSays() {
        assertThat(RulePack.plainLanguage().inspect(LAW)).isEmpty();
        assertThat(RulePack.accessibility().inspect(LAW)).isEmpty();
    }

    @Test
    void thereAreManyTermsOfTheAdministration() {
        assertThat(RulePack.plainLanguage().entries()).isGreaterThan(400);
        assertThat(RulePack.plainLanguage().ruleIds()).hasSizeGreaterThan(180).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nonobstant la pluie, le marché a lieu.|Nonobstant|malgré",
                "Les lignes impactées sont déviées.|impactées|toucher",
                "Le requérant écrit au maire.|requérant|demande",
                "La place est requalifiée sine die.|sine die|français"
            })
    void aTermOfTheAdministrationIsOfferedAPlainWord(String text, String term, String plain) {
        assertThat(findings(text)).singleElement().satisfies(finding -> {
            assertThat(finding.excerpt()).isEqualTo(term);
            assertThat(text.substring(finding.locus().start(), finding.locus().end()))
                    .isEqualTo(term);
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.proposals().get(0).advice().fr()).contains(plain);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dites-nous quand et où vous voulez venir.",
                "La statue du square est réparée, une équipe est d’astreinte.",
                "L’ordonnance du médecin suffit.",
                "Prenez à droite après le pont, la mairie est peinte en vert.",
                "Le drone survolera la plage. Un clic suffit. La photo est belle.",
                "Ce document et ce plan sont en ligne et à la mairie."
            })
    void plainWordsAreLeftAlone(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pour payer, cliquez ici.|cliquez ici",
                "Le plan ci-contre montre la rue.|ci-contre",
                "Les rues fermées sont marquées en rouge.|marquées en rouge",
                "L’inscription se fait exclusivement en ligne.|exclusivement en ligne",
                "Réponse uniquement par téléphone.|uniquement par téléphone"
            })
    void whatLeavesPeopleOutIsNamed(String text, String words) {
        assertThat(findings(text)).extracting(Finding::excerpt).containsExactly(words);
    }

    @Test
    void aSiteSaysHowAccessibleItIsWhereTheLawAsksForIt() {
        assertThat(onSite(SampleAuthorities.metropolitanTown(), "Bienvenue.")).containsExactly("A11Y-32");
        assertThat(onSite(SampleAuthorities.metropolitanTown(), "Accessibilité : non conforme."))
                .isEmpty();
        assertThat(onSite(SampleAuthorities.montDore(), "Bienvenue.")).isEmpty();
    }

    private static List<String> onSite(LocalAuthority by, String text) {
        Communication site = SampleCommunications.draft()
                .support(SupportKind.WEBSITE)
                .variant(Variant.french(SampleCommunications.SITE, Section.body(text)))
                .build();
        return SampleReviews.findings(CHECK, site, SampleReviews.published(by, "2025-09-01T09:00")).stream()
                .map(Finding::ruleId)
                .toList();
    }
}
