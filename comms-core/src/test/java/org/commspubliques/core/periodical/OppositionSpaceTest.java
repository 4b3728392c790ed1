package org.commspubliques.core.periodical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;

class OppositionSpaceTest {

    private static final LocalDate DUE = Samples.CLOSING.minusDays(4);
    private static final String DELIVERED = "Le budget mérite un débat.\nNous le demandons.";

    private final Samples.Desk desk = new Samples.Desk();
    private final OppositionDuty duty = OppositionDuty.standard();

    private static OppositionSpace space() {
        return OppositionSpace.equal(3, 1_200, DUE, List.of("Ensemble", "Autrement"));
    }

    private static ReviewContext town(Territory territory, int population) {
        return new ReviewContext(
                LocalAuthority.builder("Ville", AuthorityKind.COMMUNE)
                        .territory(territory)
                        .population(population)
                        .zone(ZoneId.of("Pacific/Noumea"))
                        .currency(Currency.getInstance("XPF"))
                        .build(),
                DUE.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static Issue bulletin() {
        return Samples.issue(Periodical.bulletin("mag", "Le Mag").build()).build();
    }

    @Test
    void theSpaceIsOwedFromTheThresholdOfTheTerritory() {
        assertThat(duty.look(bulletin(), town(Territory.NEW_CALEDONIA, 3_499))).isEmpty();
        assertThat(duty.look(bulletin(), town(Territory.NEW_CALEDONIA, 3_500)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("OPP-01");
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                    assertThat(finding.references())
                            .singleElement()
                            .satisfies(reference -> assertThat(reference.id()).isEqualTo("CCNC-L318-4"));
                });
        assertThat(duty.look(bulletin(), town(Territory.METROPOLE, 999))).isEmpty();
        assertThat(duty.look(bulletin(), town(Territory.METROPOLE, 1_000)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.references())
                            .singleElement()
                            .satisfies(reference -> assertThat(reference.id()).isEqualTo("CGCT-L2121-27-1"));
                    // Its source is not confirmed: it warns.
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void anIssueWithTheSpaceAndAStaffJournalOweNothing() {
        ReviewContext town = town(Territory.NEW_CALEDONIA, 30_000);

        assertThat(duty.look(bulletin().with(space()), town)).isEmpty();
        assertThat(duty.look(Samples.issue(Samples.journal().build()).build(), town))
                .isEmpty();
    }

    @Property
    void thePartsNeverExceedTheSpace(
            @ForAll @IntRange(min = 1, max = 5_000) int signs,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 1_000) Integer> weights) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        weights.forEach(weight -> shares.put("groupe " + shares.size(), weight));
        OppositionSpace space = new OppositionSpace(1, signs, DUE, shares, List.of());
        int sum = shares.keySet().stream().mapToInt(space::allotted).sum();

        assertThat(sum).isBetween(signs - shares.size() + 1, signs);
    }

    @Test
    void equalSharesAreEqual() {
        assertThat(space().allotted("Ensemble")).isEqualTo(600).isEqualTo(space().allotted("Autrement"));
    }

    @Test
    void aTextIsAwaitedOnceItIsDue() {
        assertThat(space().findings(DUE)).isEmpty();
        assertThat(space().findings(DUE.plusDays(1)))
                .extracting(finding -> finding.message().fr())
                .containsExactly(
                        "Aucun texte de « Ensemble », attendu le 10 août 2026.",
                        "Aucun texte de « Autrement », attendu le 10 août 2026.");
    }

    @Test
    void aTextThatIsLateOrTooLongIsToldAndNotCut() {
        OppositionSpace space = space().with(OppositionSpace.Text.of("Ensemble", "t-1", DUE.plusDays(1), "Court."))
                .with(OppositionSpace.Text.of("Autrement", "t-2", DUE, Samples.text(601)));

        assertThat(space.findings(DUE)).extracting(Finding::ruleId).containsOnly("OPP-02");
        assertThat(space.findings(DUE))
                .extracting(finding -> finding.message().fr())
                .containsExactly(
                        "Texte de « Ensemble » remis le 11 août 2026, attendu le 10 août 2026.",
                        "Texte de « Autrement » : 1 signe de trop pour un espace de 600 signes.");
        assertThat(space.findings(DUE))
                .last()
                .satisfies(finding ->
                        assertThat(finding.proposals().get(0).advice().fr()).contains("ne pas le couper"));
    }

    @Test
    void aTextThatThePublisherChangedIsNotPrinted() {
        Communication column =
                desk.write("tribune", CommunicationState.DRAFT, new Section(SectionRole.OPPOSITION_COLUMN, DELIVERED));
        IssueArticle article = IssueArticle.awaited("t-1", "Tribune", "equipes", 3, 600)
                .with(IssueArticle.Copy.of(column, Samples.PAPER, DUE));
        Issue issue = bulletin()
                .with(space().with(OppositionSpace.Text.of("Ensemble", "t-1", DUE, DELIVERED)))
                .with(article);

        // No approval bears on it.
        assertThat(IssueAssembly.of(issue, desk, desk::find).isComplete()).isTrue();
        assertThat(IssueFindings.of(issue, desk, Samples.AFTER))
                .extracting(Finding::ruleId)
                .doesNotContain("PER-08");
        assertThat(IssueFindings.ofTexts(issue, desk::find)).isEmpty();

        desk.write(
                "tribune",
                CommunicationState.APPROVED,
                new Section(SectionRole.OPPOSITION_COLUMN, DELIVERED.replace("mérite", "mériterait")));

        assertThat(IssueAssembly.of(issue, desk, desk::find).refusals())
                .extracting(AssembledIssue.Refusal::reason)
                .containsExactly(AssembledIssue.Reason.CHANGED);
        assertThat(IssueFindings.ofTexts(issue, desk::find)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("OPP-03");
            assertThat(finding.derogable()).isFalse();
            assertThat(finding.message().fr()).isEqualTo("Le texte de « Ensemble » n’est pas celui qui a été remis.");
        });
    }

    @Test
    void lineEndsAndComposedAccentsAreNoChange() {
        OppositionSpace.Text text = OppositionSpace.Text.of("Ensemble", "t-1", DUE, "Été\r\nici");

        assertThat(text.isSame("E\u0301te\u0301\nici")).isTrue();
        assertThat(text.isSame("Été ici")).isFalse();
    }

    @Test
    void aGroupWithoutAShareHasNoText() {
        OppositionSpace.Text stranger = OppositionSpace.Text.of("Ailleurs", "t-1", DUE, "Texte.");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> space().with(stranger))
                .withMessageContaining("'Ailleurs' has no share");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> space().allotted("Ailleurs"))
                .withMessageContaining("'Ailleurs'");
    }
}
