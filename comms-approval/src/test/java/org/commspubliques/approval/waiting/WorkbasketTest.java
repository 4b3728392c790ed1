package org.commspubliques.approval.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.OpenApprovals;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.StageClock;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.time.Delay;
import org.junit.jupiter.api.Test;

/** What waits for somebody, such as one who leaves. */
class WorkbasketTest {

    private final Communication notice = Town.siteOnly();
    private final Desk desk = new Desk();
    private final OpenApprovals open = OpenApprovals.of(desk.store());

    private Workbasket of(PersonId person) {
        return desk.approvals().pendingFor(person, open);
    }

    @Test
    void hasWhatThePersonCanDecide() {
        Desk.accept(desk.submit(notice, Town.visaThenSignature()));

        assertThat(of(Town.BRUNO).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.communication()).isEqualTo(Town.NOTICE);
            assertThat(entry.decisions()).extracting(PossibleDecision::stage).containsExactly(StageId.of("visa"));
            assertThat(entry.onlyThey()).as("Gaïa replaces Bruno").isEmpty();
            assertThat(entry.writes()).isFalse();
        });
        assertThat(of(Town.DENIS).entries()).isEmpty();
        assertThat(of(Town.BRUNO).blocked()).isEmpty();
    }

    @Test
    void saysWhatStandsStillOnceThePersonIsGone() {
        Desk.accept(desk.submit(notice, Town.visaThenSignature()));
        Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));

        assertThat(of(Town.FARID).blocked())
                .extracting(Workbasket.Entry::onlyThey)
                .containsExactly(Set.of(StageId.of("signature")));
    }

    @Test
    void comesDueWhenThePersonHasToDecideAndNotWhenOthersHave() {
        desk.submitted(
                notice,
                Town.stage("visa", StageNature.VISA)
                        .by(Town.DIRECTOR)
                        .deadline(Deadline.within(Delay.workingDays(2)))
                        .build(),
                Town.signature());

        assertThat(of(Town.BRUNO).entries())
                .extracting(Workbasket.Entry::deadline)
                .containsExactly(desk.state()
                        .clock(StageId.of("visa"), notice.variants().get(0).id())
                        .map(StageClock::due))
                .doesNotContain(Optional.empty());
        assertThat(of(Town.ANNA).entries())
                .as("who wrote it, and decides nothing")
                .extracting(Workbasket.Entry::deadline)
                .containsExactly(Optional.empty());
    }

    @Test
    void hasTheTextsOfThePerson() {
        Desk.accept(desk.submit(notice, Town.visaThenSignature()));

        assertThat(of(Town.ANNA).entries())
                .extracting(Workbasket.Entry::writes, entry -> entry.decisions().size())
                .containsExactly(tuple(true, 0));
    }

    @Test
    void hasWhatAnUrgentReleaseOwes() {
        Desk.accept(desk.approvals()
                .invokeFastTrack(desk.name(), Town.alert(), Town.withFastTrack(), Town.GAIA, "cyclone"));
        assertThat(of(Town.EVA).entries())
                .extracting(Workbasket.Entry::ratifies)
                .containsExactly(true);
        assertThat(of(Town.EVA).entries().get(0).deadline()).isPresent();

        Desk.accept(desk.approvals().ratify(desk.name(), Town.NOTICE, Town.EVA, ""));
        assertThat(of(Town.EVA).entries()).isEmpty();
    }

    @Test
    void isEmptyOnceWhatWaitedIsTransferred() {
        Desk.accept(desk.submit(notice, Town.visaThenSignature()));
        Desk.accept(desk.act(
                new ApprovalCommand.Transfer(StageId.of("visa"), Town.DIRECTOR, Town.BRUNO, Town.DPO, "départ")));

        assertThat(of(Town.BRUNO).entries()).isEmpty();
        assertThat(of(Town.DENIS).entries()).hasSize(1);
    }

    @Test
    void isEmptyOnceTheApprovalIsClosed() {
        desk.approved(notice);
        assertThat(List.of(Town.ANNA, Town.BRUNO, Town.FARID))
                .allSatisfy(person -> assertThat(of(person).entries()).isEmpty());
    }

    @Test
    void aRejectedOneWaitsForNobody() {
        Desk.accept(desk.submit(notice, Town.visaThenSignature()));
        Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, notice));

        assertThat(of(Town.FARID).entries()).isEmpty();
    }
}
