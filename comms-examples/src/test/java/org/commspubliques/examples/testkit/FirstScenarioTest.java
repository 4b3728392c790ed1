package org.commspubliques.examples.testkit;

import java.nio.file.Path;
import org.commspubliques.approval.DueNotice;
import org.commspubliques.approval.chain.StandardChains;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.testkit.ApprovalScenario;
import org.commspubliques.approval.testkit.FailingStore;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.testkit.GoldenFiles;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleOrgCharts;
import org.commspubliques.core.testkit.ScriptedClock;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The tests that docs/test-kit.md shows. */
class FirstScenarioTest {

    @Test
    void leCabinetEtLeSecretariatValidentLeCommunique() {
        ApprovalScenario.inTownOf(SampleAuthorities.montDore())
                .withChain(StandardChains.press())
                .submitted(SampleCommunications.pressRelease())
                .by("alice")
                .approvedBy("service")
                .approvedBy("communication")
                .thenWaitsFor("cabinet")
                .publishedTo("presse")
                .thenIsHeldBack(RefusalReason.Code.STAGE_MISSING)
                .approvedBy("cabinet")
                .approvedBy("secretariat")
                .thenIsApproved()
                .publishedTo("presse")
                .thenIsOutOn("presse")
                .thenTheRegisterIsIntact();
    }

    @Test
    void unTexteModifieRepasseDevantTous() {
        ApprovalScenario.inTownOf(SampleAuthorities.town())
                .submitted(SampleCommunications.article("L’eau est coupée jeudi matin."))
                .by("alice")
                .approvedBy("service")
                .approvedBy("communication")
                .thenIsApproved()
                .revised(Variant.french(SampleCommunications.SITE, Section.body("L’eau est coupée vendredi matin.")))
                .by("alice")
                .thenIsNotApproved()
                .thenWaitsFor("service");
    }

    @Test
    void leMaireNEstPasDansCeCircuit() {
        ApprovalScenario.inTownOf(SampleAuthorities.village())
                .submitted(SampleCommunications.notice())
                .by("alice")
                .approvedBy(SampleOrgCharts.ELISE)
                .thenIsRefused(RefusalCode.NO_MANDATE);
    }

    @Test
    void leServiceEstRelancePuisLaDemandeRemonte() {
        ApprovalScenario.inTownOf(SampleAuthorities.montDore())
                .withChain(StandardChains.press())
                .submitted(SampleCommunications.pressRelease())
                .by("alice")
                .whenItIs("2025-08-18T16:00")
                .thenTells(DueNotice.Kind.REMINDER, "henri")
                .whenDays(1)
                .thenTells(DueNotice.Kind.ESCALATED, "secretaire-general");
    }

    @Test
    void unePanneDuRegistreNePerdRien() {
        FailingStore store = FailingStore.over(new MemoryApprovalStore());
        ApprovalScenario scenario = ApprovalScenario.inTownOf(SampleAuthorities.montDore())
                .withStore(store)
                .submitted(SampleCommunications.notice())
                .by("alice");

        store.failWrites();
        Assertions.assertThrows(RuntimeException.class, () -> scenario.approvedBy("service"));
        store.workAgain();

        scenario.thenWaitsFor("service").approvedBy("service").thenWaitsFor("communication");
    }

    @Test
    void lHeureEstCelleDuTest() {
        ScriptedClock clock = ScriptedClock.at("2025-08-18T08:30", SampleAuthorities.NOUMEA);
        clock.tomorrowAt("09:00");

        Assertions.assertEquals(
                "2025-08-19T09:00+11:00[Pacific/Noumea]", clock.zoned().toString());
    }

    @Test
    void lEcranEstCeQuIlEtait() {
        String page = "Coupure d’eau\n" + SampleCommunications.notice().title() + "\n";

        GoldenFiles.in(Path.of("src/test/resources/golden")).compare("trousse.txt", page);
    }
}
