package fr.example.mairie;

import org.commspubliques.approval.chain.StandardChains;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.approval.testkit.ApprovalScenario;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What an application tests with the kit, and JUnit alone. */
class OurPressChainTest {

    @Test
    void aPressReleaseIsHeldBackUntilTheCabinetAgrees() {
        ApprovalScenario.inTownOf(SampleAuthorities.montDore())
                .withChain(StandardChains.press())
                .submitted(SampleCommunications.pressRelease())
                .by("alice")
                .approvedBy("service")
                .approvedBy("communication")
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
    void anExpectationThatIsNotMetFails() {
        ApprovalScenario scenario = ApprovalScenario.inTownOf(SampleAuthorities.montDore())
                .withChain(StandardChains.press())
                .submitted(SampleCommunications.pressRelease())
                .by("alice");
        Assertions.assertThrows(AssertionError.class, scenario::thenIsApproved);
    }
}
