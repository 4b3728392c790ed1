package org.commspubliques.approval.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.commspubliques.approval.OutcomeAssert.assertAccepted;
import static org.commspubliques.approval.OutcomeAssert.assertRefused;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.audit.AuditTrail;
import org.commspubliques.approval.audit.Verification;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.RefusalCode;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.FileApprovalStore;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.store.StreamId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.testkit.ScriptedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person is erased, and no hash of the register changes. */
class ErasureTest {

    private final MemoryApprovalStore store = new MemoryApprovalStore();
    private final MemoryPersonalDataStore kept = new MemoryPersonalDataStore();
    private final PersonalDataVault vault = PersonalDataVault.of(kept, secrets());
    private final Communication notice = Town.siteOnly();
    private final Approvals approvals = approvals(store, vault);

    private static Supplier<byte[]> secrets() {
        AtomicInteger number = new AtomicInteger();
        return () -> ("a secret of sixteen bytes or more " + number.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
    }

    private static Approvals approvals(ApprovalStore store, PersonalDataVault vault) {
        return Approvals.with(store, Town.AUTHORITY, Town.mandates(), ScriptedClock.at(Town.MONDAY))
                .withPersonalData(vault);
    }

    private Outcome submit(Approvals to) {
        return to.submit(CommandId.of("soumettre"), notice, Town.visaThenSignature());
    }

    private Outcome visa(Approvals to, String name, PersonId person, DecisionKind kind, String reason) {
        return to.decide(
                CommandId.of(name),
                notice.id(),
                new ApprovalCommand.Decide(StageId.of("visa"), Town.DIRECTOR, person, kind, notice.seals(), reason));
    }

    private void live() {
        assertAccepted(submit(approvals));
        assertAccepted(
                visa(approvals, "visa", Town.BRUNO, DecisionKind.REQUEST_CHANGES, "Anna Dupont s’est trompée de jour"));
    }

    private static Vote voteOf(Approvals of) {
        return of.state(Town.NOTICE).votes().get(0);
    }

    @Test
    void theRegisterNamesNobodyAndQuotesNobody() {
        live();

        for (StoredRecord record : store.scan(1, 100)) {
            assertThat(record.payload())
                    .doesNotContain("anna")
                    .doesNotContain("bruno")
                    .doesNotContain("Dupont");
        }
    }

    @Test
    void whatIsReadNamesEverybodyUntilThen() {
        live();

        Approvals another = approvals(store, PersonalDataVault.of(kept, secrets()));

        assertThat(voteOf(another).mandate().person()).isEqualTo(Town.BRUNO);
        assertThat(voteOf(another).reason()).isEqualTo("Anna Dupont s’est trompée de jour");
        assertThat(another.state(Town.NOTICE).writers(Town.SITE)).containsExactly(Town.ANNA);
    }

    @Test
    void nothingOfTheRegisterChanges() {
        live();
        List<StoredRecord> before = store.scan(1, 100);

        ErasureReport report = approvals.erase(Town.BRUNO);

        assertThat(report.texts()).isEqualTo(1);
        assertThat(store.scan(1, 100)).isEqualTo(before);
        assertThat(AuditTrail.verify(store)).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void whatWasDecidedStays() {
        live();
        approvals.erase(Town.BRUNO);

        assertThat(approvals.state(Town.NOTICE).isRefused(Town.SITE)).isTrue();
        assertThat(voteOf(approvals).kind()).isEqualTo(DecisionKind.REQUEST_CHANGES);
        assertThat(voteOf(approvals).mandate().office()).isEqualTo(Town.DIRECTOR);
    }

    @Test
    void whoDecidedAndWhyIsGone() {
        live();
        ErasureReport report = approvals.erase(Town.BRUNO);

        assertThat(voteOf(approvals).mandate().person().value()).isEqualTo(report.pseudonym());
        assertThat(voteOf(approvals).reason()).isEqualTo(PersonalDataVault.ERASED_TEXT);
        assertThat(approvals.trail(Town.NOTICE).get(1).events())
                .hasOnlyElementsOfType(ApprovalEvent.Decided.class)
                .noneMatch(event -> event.toString().contains("bruno"));
    }

    @Test
    void othersStay() {
        live();
        approvals.erase(Town.BRUNO);

        assertThat(approvals.state(Town.NOTICE).writers(Town.SITE)).containsExactly(Town.ANNA);
    }

    @Test
    void aPersonIsOneAndTheSameInAllApprovals() {
        PersonId inOne = vault.pseudonymOf(Town.BRUNO);

        assertThat(vault.pseudonymOf(Town.BRUNO)).isEqualTo(inOne);
        assertThat(PersonalDataVault.of(kept, secrets()).pseudonymOf(Town.BRUNO))
                .isEqualTo(inOne);
        assertThat(vault.pseudonymOf(Town.CLARA)).isNotEqualTo(inOne);
    }

    @Test
    void anAuthorIsStillRefusedAsApprover() {
        assertAccepted(submit(approvals));

        assertRefused(visa(approvals, "visa", Town.ANNA, DecisionKind.APPROVE, ""), RefusalCode.AUTHOR_CANNOT_DECIDE);
    }

    @Test
    void aRequestRepeatedUnderItsNameIsAnsweredAsTheFirstTime() {
        live();

        assertAccepted(
                visa(approvals, "visa", Town.BRUNO, DecisionKind.REQUEST_CHANGES, "Anna Dupont s’est trompée de jour"));
        assertThat(store.load(StreamId.of("2025-041"), 1)).hasSize(2);
    }

    @Test
    void theSameWordsElsewhereHaveAnotherCommitment() {
        assertThat(vault.commit(Town.BRUNO, "a", "vu").commitment())
                .isNotEqualTo(vault.commit(Town.BRUNO, "b", "vu").commitment())
                .isNotEqualTo(vault.commit(Town.CLARA, "a", "vu").commitment())
                .isNotEqualTo(vault.commit(Town.BRUNO, "a", "lu").commitment())
                .isEqualTo(vault.commit(Town.BRUNO, "a", "vu").commitment());
    }

    @Test
    void aPseudonymCannotBeFoundByTryingNames() {
        PersonId erased = vault.pseudonymOf(Town.BRUNO);
        vault.erase(Town.BRUNO);

        assertThat(vault.pseudonymOf(Town.BRUNO)).isNotEqualTo(erased);
    }

    @Test
    void nobodyMayBeCalledLikeAPseudonym() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vault.pseudonymOf(PersonId.of("pseudonyme.00")))
                .withMessageContaining("must not begin with");
    }

    @Test
    void aSecretThatCanBeGuessedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonalDataVault.of(kept, () -> new byte[15]).pseudonymOf(Town.BRUNO))
                .withMessage("a secret has at least 16 bytes, had 15");
    }

    @Test
    void recordsThatNamePeopleCannotForget() {
        Approvals named = Approvals.with(store, Town.AUTHORITY, Town.mandates(), ScriptedClock.at(Town.MONDAY));

        assertThatIllegalStateException().isThrownBy(() -> named.erase(Town.BRUNO));
    }

    @Test
    void nobodyDecidesWithoutTheVaultThatTellsWhoWroteTheText() {
        Approvals nameless = Approvals.with(store, Town.AUTHORITY, Town.mandates(), ScriptedClock.at(Town.MONDAY));
        assertAccepted(submit(approvals));

        assertThatIllegalStateException()
                .isThrownBy(() -> visa(nameless, "visa", Town.ANNA, DecisionKind.APPROVE, ""))
                .withMessageContaining("records of 2025-041")
                .withMessageContaining("withPersonalData");
        assertThat(store.load(StreamId.of("2025-041"), 1)).hasSize(1);
    }

    @Test
    void nobodyDecidesWithoutTheVaultThatTellsWhoHasDecided() {
        Approvals nameless = Approvals.with(store, Town.AUTHORITY, Town.mandates(), ScriptedClock.at(Town.MONDAY));
        assertAccepted(submit(nameless));
        assertAccepted(visa(approvals, "visa", Town.BRUNO, DecisionKind.APPROVE, ""));

        assertThatIllegalStateException()
                .isThrownBy(() -> visa(nameless, "visa-2", Town.BRUNO, DecisionKind.APPROVE, ""))
                .withMessageContaining("withPersonalData");
    }

    @Test
    void recordsFromBeforeThereWasAVaultAreReadAsTheyAre() {
        Approvals named = Approvals.with(store, Town.AUTHORITY, Town.mandates(), ScriptedClock.at(Town.MONDAY));
        assertAccepted(submit(named));

        assertAccepted(visa(approvals, "visa", Town.BRUNO, DecisionKind.APPROVE, ""));
        assertThat(approvals.state(Town.NOTICE).writers(Town.SITE)).containsExactly(Town.ANNA);
    }

    @Test
    void noFileHasAByteOfThePersonAfterwards(@TempDir Path folder) throws Exception {
        try (FileApprovalStore register = FileApprovalStore.open(folder.resolve("registre.jsonl"));
                FilePersonalDataStore data = FilePersonalDataStore.open(folder.resolve("coffre.jsonl"))) {
            Approvals onFiles = approvals(register, PersonalDataVault.of(data, secrets()));
            assertAccepted(submit(onFiles));
            assertAccepted(visa(onFiles, "visa", Town.BRUNO, DecisionKind.REQUEST_CHANGES, "trop vague pour bruno"));
            onFiles.erase(Town.BRUNO);
        }

        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContain("bruno").doesNotContain("trop vague");
            }
        }
    }

    @Test
    void holdsForAnotherInstanceThatRemembersThePerson() {
        PersonalDataVault another = PersonalDataVault.of(kept, secrets());
        Approvals elsewhere = approvals(store, another);
        assertAccepted(submit(approvals));
        assertAccepted(visa(elsewhere, "visa", Town.BRUNO, DecisionKind.REQUEST_CHANGES, "mon numéro est 26 00 00"));
        approvals.erase(Town.BRUNO);

        assertAccepted(elsewhere.act(
                CommandId.of("mot"),
                notice.id(),
                new ApprovalCommand.Annotate(Town.BRUNO, Town.SITE, null, "mon numéro est 26 11 11")));
        another.erase(Town.BRUNO);

        assertThat(approvals(store, PersonalDataVault.of(kept, secrets()))
                        .trail(notice.id())
                        .toString())
                .doesNotContain("26 00 00", "26 11 11", "bruno");
    }
}
