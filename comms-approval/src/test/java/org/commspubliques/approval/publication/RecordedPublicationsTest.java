package org.commspubliques.approval.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.privacy.MemoryPersonalDataStore;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.PublishedChange;
import org.commspubliques.core.lifecycle.PublishedItem;
import org.commspubliques.core.lifecycle.ReleasingOffice;
import org.commspubliques.core.testkit.ScriptedClock;
import org.commspubliques.core.transparency.TransparencyReport;
import org.commspubliques.core.transparency.TransparencySources;
import org.junit.jupiter.api.Test;

/** What is known of publications without anybody's name. */
class RecordedPublicationsTest {

    private static final CommunicationId CORRECTION = CommunicationId.of("2025-042");

    private final Communication notice = Town.siteOnly();
    private final Desk desk = new Desk();
    private final PublicationGate gate = desk.gateWith().build();
    private final RecordedPublications published =
            RecordedPublications.of(desk.store(), RecordedPublicationsTest::title);

    private static Wording title(OfficeId office) {
        return StandardOffices.names().getOrDefault(office, Wording.same(office.value()));
    }

    private PermitId publish(Communication communication, VariantId variant) {
        PermitId permit = gate.permit(desk.name(), communication, variant)
                .granted()
                .orElseThrow()
                .id();
        DeliveryOrder order = gate.redeem(desk.name(), permit, communication, variant)
                .granted()
                .orElseThrow();
        gate.deliver(desk.name(), order, sent -> new DeliveryReceipt.Delivered("https://ville.example/1"));
        return permit;
    }

    private static List<OfficeId> offices(PublishedItem item) {
        return item.releasedBy().stream().map(ReleasingOffice::office).toList();
    }

    @Test
    void namesTheOfficesThatReleasedIt() {
        desk.approved(notice);
        publish(notice, Town.SITE);

        assertThat(published.all()).singleElement().satisfies(item -> {
            assertThat(offices(item)).containsExactly(Town.DIRECTOR, Town.MAYOR);
            assertThat(item.urgent()).isFalse();
            assertThat(item.reference()).isEqualTo("https://ville.example/1");
            assertThat(item.changes()).isEmpty();
        });
    }

    @Test
    @SuppressWarnings("NullAway") // as a map of the host does, which returns null for what it has not
    void anOfficeThatTheHostHasNoNameForIsCalledByItsUsualName() {
        desk.approved(notice);
        publish(notice, Town.SITE);

        Map<OfficeId, Wording> titles = Map.of(Town.MAYOR, Wording.of("le maire", "the mayor"));
        assertThat(RecordedPublications.of(desk.store(), titles::get)
                        .all()
                        .get(0)
                        .releasedBy())
                .extracting(office -> office.capacity().fr())
                .containsExactly("directeur de la communication", "le maire");
    }

    @Test
    void anOrganisationChartNamesItsOffices() {
        desk.approved(notice);
        publish(notice, Town.SITE);

        assertThat(RecordedPublications.of(desk.store(), Town.chart()).all())
                .isEqualTo(RecordedPublications.of(desk.store(), Town.chart()::nameOf)
                        .all());
    }

    @Test
    void namesNoOfficeWhoseApprovalWasOfAnotherText() {
        desk.approved(notice);
        Communication revised = Town.siteOnly("L’eau est coupée vendredi matin dans le quartier du port.");
        Desk.accept(desk.revise(revised, Town.ANNA));
        Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.GAIA, revised));
        Desk.accept(desk.approve("signature", Town.MAYOR, Town.FARID, revised));
        publish(revised, Town.SITE);

        assertThat(published.all().get(0).releasedBy())
                .extracting(office -> office.capacity().fr())
                .containsExactly(
                        "pour " + title(Town.DIRECTOR).fr() + ", en remplacement interne",
                        title(Town.MAYOR).fr());
    }

    @Test
    void saysWhatWasOutBeforeItsApprovalAndWhoRatifiedIt() {
        Communication alert = Town.alert();
        Desk.accept(desk.approvals().invokeFastTrack(desk.name(), alert, Town.withFastTrack(), Town.GAIA, "cyclone"));
        publish(alert, Town.SMS);
        assertThat(published.all().get(0).urgent()).isTrue();
        assertThat(offices(published.all().get(0))).containsExactly(Town.DUTY);

        Desk.accept(desk.approvals().ratify(desk.name(), Town.NOTICE, Town.EVA, ""));
        assertThat(offices(published.all().get(0))).containsExactly(Town.DUTY, Town.SECRETARY);
    }

    @Test
    void tellsWhatTheServicesWroteAmongThemselvesToNobody() {
        desk.approved(notice);
        PermitId permit = publish(notice, Town.SITE);
        Communication correction = Communication.builder(CORRECTION, "Rectificatif")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("mairie"))
                .author(Town.ANNA)
                .variant(Town.site("L’eau est coupée vendredi matin, et non jeudi."))
                .build();
        Desk.accept(desk.approvals().submit(desk.name(), correction, Town.visaThenSignature()));
        gate.correct(
                desk.name(),
                new ApprovalCommand.Correct(
                        permit,
                        Town.MAYOR,
                        Town.FARID,
                        CORRECTION,
                        "erreur d’Anna",
                        "Rectifié : horaire corrigé.",
                        List.of("liste de la presse")));
        gate.withdraw(
                desk.name(),
                new ApprovalCommand.WithdrawPublication(
                        permit, Town.MAYOR, Town.FARID, "sur demande de Bruno", "Cette page a été retirée."));

        PublishedItem item = published.all().get(0);
        assertThat(item.changes())
                .extracting(PublishedChange::kind, PublishedChange::office, PublishedChange::notice)
                .containsExactly(
                        tuple(PublishedChange.Kind.CORRECTED, Town.MAYOR, "Rectifié : horaire corrigé."),
                        tuple(PublishedChange.Kind.WITHDRAWN, Town.MAYOR, "Cette page a été retirée."));
        assertThat(item.toString()).doesNotContainIgnoringCase("anna").doesNotContain("Bruno", "farid", "presse");
    }

    @Test
    void isTheSameWithAVaultWhichItDoesNotOpen() {
        SecureRandom random = new SecureRandom();
        PersonalDataVault vault = PersonalDataVault.of(new MemoryPersonalDataStore(), () -> random.generateSeed(16));
        ScriptedClock clock = desk.clock();
        Approvals approvals = Approvals.with(desk.store(), Town.AUTHORITY, Town.mandates(), clock)
                .withPersonalData(vault);
        Desk.accept(approvals.submit(desk.name(), notice, Town.visaThenSignature()));
        Desk.accept(approvals.decide(desk.name(), notice.id(), approval("visa", Town.DIRECTOR, Town.BRUNO)));
        Desk.accept(approvals.decide(desk.name(), notice.id(), approval("signature", Town.MAYOR, Town.FARID)));
        publish(notice, Town.SITE);

        assertThat(offices(published.all().get(0))).containsExactly(Town.DIRECTOR, Town.MAYOR);
    }

    private ApprovalCommand.Decide approval(String stage, OfficeId office, PersonId person) {
        return new ApprovalCommand.Decide(StageId.of(stage), office, person, DecisionKind.APPROVE, notice.seals(), "");
    }

    @Test
    void makesATransparencyReport() {
        desk.approved(notice);
        publish(notice, Town.SITE);

        TransparencyReport report = TransparencySources.of(
                        Town.AUTHORITY,
                        published,
                        id -> Optional.of(notice).filter(known -> known.id().equals(id)))
                .report(LocalDate.parse("2025-08-01"), LocalDate.parse("2025-08-31"));
        assertThat(report.publications()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Coupure d’eau");
            assertThat(line.releasedBy()).hasSize(2);
        });
        assertThat(report.toString()).doesNotContain("anna", "bruno", "farid");
    }
}
