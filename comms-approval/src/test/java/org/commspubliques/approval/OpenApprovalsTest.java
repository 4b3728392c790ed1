package org.commspubliques.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.FastTrackDebt;
import org.commspubliques.approval.privacy.MemoryPersonalDataStore;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One instance looks on while things happen. */
class OpenApprovalsTest {

    private static final CommunicationId OTHER = CommunicationId.of("2025-042");

    private final Desk desk = new Desk();
    private final OpenApprovals open = OpenApprovals.of(desk.store());
    private final Communication notice = Town.siteOnly();

    @Nested
    class InApproval {

        @Test
        void isWhatWasSubmittedUntilAllHaveApproved() {
            assertThat(open.inApproval()).isEmpty();
            Desk.accept(desk.submit(notice, Town.visaThenSignature()));
            assertThat(open.inApproval()).containsExactly(Town.NOTICE);
            desk.approvedAgain(notice);
            assertThat(open.inApproval()).isEmpty();
        }

        @Test
        void isAgainWhatIsRevised() {
            desk.approved(notice);
            assertThat(open.inApproval()).isEmpty();
            Desk.accept(desk.revise(Town.siteOnly("L’eau est coupée vendredi."), Town.ANNA));

            assertThat(open.inApproval()).containsExactly(Town.NOTICE);
        }

        @Test
        void isWhatWaitsForItsAuthorAndNotWhatIsRejectedForGood() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, notice));
            assertThat(open.inApproval()).containsExactly(Town.NOTICE);

            Desk other = new Desk();
            other.submitted(notice, Town.visa());
            Desk.accept(other.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, notice));
            assertThat(OpenApprovals.of(other.store()).inApproval()).isEmpty();
        }

        @Test
        void isNotWhatWasWithdrawn() {
            desk.submitted(notice, Town.visa());
            assertThat(open.inApproval()).isNotEmpty();
            Desk.accept(desk.act(new ApprovalCommand.Withdraw(Town.ANNA, "sans objet")));

            assertThat(open.inApproval()).isEmpty();
        }

        @Test
        void isInTheOrderInWhichItCame() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.approvals()
                    .submit(
                            desk.name(),
                            Communication.builder(OTHER, "Avis")
                                    .purpose(notice.purpose())
                                    .owner(notice.owner())
                                    .author(Town.ANNA)
                                    .variant(Town.site("Texte"))
                                    .build(),
                            Town.visaThenSignature()));

            assertThat(open.inApproval()).isEqualTo(List.of(Town.NOTICE, OTHER));
        }
    }

    @Nested
    class ADebt {

        private final Communication alert = Town.alert();
        private final AtomicInteger secrets = new AtomicInteger();

        private void released(Approvals approvals) {
            Desk.accept(approvals.invokeFastTrack(desk.name(), alert, Town.withFastTrack(), Town.GAIA, "cyclone"));
        }

        private static FastTrackDebt of(OpenApprovals register) {
            return Optional.ofNullable(register.debts().get(Town.NOTICE)).orElseThrow();
        }

        @Test
        void isThereUntilItIsRatified() {
            assertThat(open.debts()).isEmpty();
            released(desk.approvals());
            assertThat(open.debts()).containsOnlyKeys(Town.NOTICE);
            Desk.accept(desk.approvals().ratify(desk.name(), Town.NOTICE, Town.EVA, ""));
            assertThat(open.debts()).isEmpty();
        }

        @Test
        void isThereOnceItIsMissed() {
            released(desk.approvals());
            desk.clock().set("2025-08-25T22:00:00Z");
            desk.approvals().tick(desk.clock().instant());

            FastTrackDebt debt = of(open);

            assertThat(debt.recordedMissed()).isTrue();
            assertThat(debt.isMissed(Instant.parse("2025-08-25T22:00:00Z"))).isTrue();
        }

        @Test
        void namesPeopleThroughTheVaultUntilTheyAreErased() {
            PersonalDataVault vault = PersonalDataVault.of(new MemoryPersonalDataStore(), () -> {
                byte[] secret = new byte[32];
                secret[0] = (byte) secrets.incrementAndGet();
                return secret;
            });
            Approvals approvals = desk.approvals().withPersonalData(vault);
            OpenApprovals withVault = OpenApprovals.of(desk.store()).withPersonalData(vault);
            released(approvals);

            assertThat(of(withVault).mandate().person()).isEqualTo(Town.GAIA);
            assertThat(of(open).mandate().person()).isNotEqualTo(Town.GAIA);
            approvals.erase(Town.GAIA);
            assertThat(of(withVault).mandate().person()).isNotEqualTo(Town.GAIA);
        }
    }

    @Test
    void whatTheLibraryKeepsForItselfIsNoApproval() {
        MemoryApprovalStore store = new MemoryApprovalStore();
        new Desk(store).submitted(notice, Town.visa());

        assertThat(store.scan(1, 10)).hasSizeGreaterThan(1);
        assertThat(OpenApprovals.of(store).inApproval()).containsExactly(Town.NOTICE);
    }
}
