package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.privacy.MemoryPersonalDataStore;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.core.communication.Communication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each record says by which way its request came, where the host says. */
class AccessPathTest {

    private final Communication notice = Town.siteOnly();
    private final Desk desk = new Desk();

    private List<Optional<AccessPath>> paths() {
        return desk.approvals().trail(Town.NOTICE).stream()
                .map(RecordedAct::accessPath)
                .toList();
    }

    private List<String> payloads() {
        return desk.store().scan(1, 100).stream().map(StoredRecord::payload).toList();
    }

    @Test
    void aHostThatDoesNotSayHasRecordsAsBefore() {
        desk.approved(notice);

        assertThat(paths()).containsOnly(Optional.empty());
        assertThat(payloads()).noneMatch(payload -> payload.contains("\"path\""));
    }

    @ParameterizedTest
    @EnumSource
    void isOnRecordOfEachRequestAndReadsBack(AccessPath path) {
        Approvals approvals = desk.approvals().via(path);
        Desk.accept(approvals.submit(desk.name(), notice, Town.visaThenSignature()));
        Desk.accept(approvals.decide(
                desk.name(),
                Town.NOTICE,
                new ApprovalCommand.Decide(
                        StageId.of("visa"),
                        Town.DIRECTOR,
                        Town.BRUNO,
                        DecisionKind.APPROVE,
                        notice.seals(),
                        "d’accord")));

        assertThat(paths()).containsOnly(Optional.of(path)).hasSize(2);
        assertThat(payloads())
                .filteredOn(payload -> payload.contains("\"path\":\"" + path + "\""))
                .hasSize(2);
    }

    @Test
    void recordsWithAndWithoutStandInOneTrailThatVerifies() {
        Desk.accept(desk.submit(notice, Town.visaThenSignature()));
        Desk.accept(desk.approvals()
                .via(AccessPath.API)
                .decide(
                        desk.name(),
                        Town.NOTICE,
                        new ApprovalCommand.Decide(
                                StageId.of("visa"),
                                Town.DIRECTOR,
                                Town.BRUNO,
                                DecisionKind.APPROVE,
                                notice.seals(),
                                "")));
        Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, notice));
        PublicationGate gate = desk.gateWith().via(AccessPath.AUTOMATED).build();
        assertThat(gate.permit(desk.name(), notice, Town.SITE).granted()).isPresent();

        assertThat(paths())
                .containsExactly(
                        Optional.empty(),
                        Optional.of(AccessPath.API),
                        Optional.empty(),
                        Optional.of(AccessPath.AUTOMATED));
        assertThat(AuditTrail.verify(desk.store())).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void staysWhereAVaultIsSetAfterIt() {
        AtomicInteger secrets = new AtomicInteger();
        PersonalDataVault vault = PersonalDataVault.of(
                new MemoryPersonalDataStore(),
                () -> ("a secret of sixteen bytes " + secrets.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
        Approvals approvals = desk.approvals().via(AccessPath.HUMAN).withPersonalData(vault);
        Desk.accept(approvals.submit(desk.name(), notice, Town.visaThenSignature()));

        assertThat(paths()).containsExactly(Optional.of(AccessPath.HUMAN));
        assertThat(payloads()).noneMatch(payload -> payload.contains("anna"));
        assertThat(approvals.trail(Town.NOTICE).get(0).path()).isEqualTo(AccessPath.HUMAN);
    }
}
