package org.commspubliques.examples.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.OrgUnit;
import org.commspubliques.core.authority.OrgUnitKind;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.source.Territory;

/** The town of the guide: fictional people, a real place. */
final class Town {

    private Town() {}

    static LocalAuthority town() {
        // spotless:off
        // <guide:collectivite>
        LocalAuthority town = LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
                .territory(Territory.NEW_CALEDONIA)
                .population(27_620)
                .zone(ZoneId.of("Pacific/Noumea"))
                .currency(Currency.getInstance("XPF"))
                .build();
        // </guide:collectivite>
        // spotless:on
        return town;
    }

    static MandateRegister mandates(LocalAuthority town) {
        // spotless:off
        // <guide:organigramme>
        UnitId hall = UnitId.of("mairie");
        OrgChart.Builder chart = OrgChart.builder().unit(new OrgUnit(
                hall, Wording.of("mairie", "town hall"), OrgUnitKind.GENERAL_MANAGEMENT, Hierarchy.ADMINISTRATIVE, null));
        StandardOffices.names(AuthorityKind.COMMUNE).forEach((office, name) -> chart.office(new Office(office, name, hall)));
        LocalDate since = LocalDate.of(2025, 1, 1);
        chart.position(Position.since(PersonId.of("bruno"), StandardOffices.COMMUNICATION_DIRECTOR, since));
        chart.position(Position.since(PersonId.of("claire"), StandardOffices.SECRETARY_GENERAL, since));
        chart.position(Position.since(PersonId.of("denis"), StandardOffices.DEPARTMENT_HEAD, since));
        chart.position(Position.since(PersonId.of("farid"), StandardOffices.EXECUTIVE_HEAD, since));
        MandateRegister mandates = MandateRegister.builder(chart.build(), town.zone()).build();
        // </guide:organigramme>
        // spotless:on
        return mandates;
    }

    static OrgChart chart() {
        UnitId hall = UnitId.of("mairie");
        OrgChart.Builder chart = OrgChart.builder()
                .unit(new OrgUnit(
                        hall,
                        Wording.of("mairie", "town hall"),
                        OrgUnitKind.GENERAL_MANAGEMENT,
                        Hierarchy.ADMINISTRATIVE,
                        null));
        StandardOffices.names(AuthorityKind.COMMUNE)
                .forEach((office, name) -> chart.office(new Office(office, name, hall)));
        LocalDate since = LocalDate.of(2025, 1, 1);
        return chart.position(Position.since(PersonId.of("bruno"), StandardOffices.COMMUNICATION_DIRECTOR, since))
                .position(Position.since(PersonId.of("claire"), StandardOffices.SECRETARY_GENERAL, since))
                .position(Position.since(PersonId.of("elsa"), StandardOffices.COMMUNICATION_OFFICER, since))
                .position(Position.since(PersonId.of("farid"), StandardOffices.EXECUTIVE_HEAD, since))
                .build();
    }

    /** A clock that stands still, so that the page is the same whenever it is read. */
    static Clock clock(String local) {
        ZoneId zone = ZoneId.of("Pacific/Noumea");
        return Clock.fixed(LocalDateTime.parse(local).atZone(zone).toInstant(), zone);
    }

    static Communication notice(String text) {
        // spotless:off
        // <guide:action>
        Communication notice = Communication.builder(CommunicationId.of("2025-041"), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("services-techniques"))
                .author(PersonId.of("anna"))
                .variant(Variant.french(ChannelId.of("site"), Section.title("Coupure d’eau"), Section.body(text)))
                .build();
        // </guide:action>
        // spotless:on
        return notice;
    }

    /** A gate before which a notice stands approved. */
    static PublicationGate approved(LocalAuthority town, Communication notice, Clock clock, ChannelCatalog channels) {
        ApprovalStore store = new MemoryApprovalStore();
        MandateRegister mandates = mandates(town);
        approve(Approvals.with(store, town, mandates, clock), notice);
        Review review =
                StandardReview.builder(FactRegister.empty()).channels(channels).build();
        return PublicationGate.builder(store, town, review, clock)
                .channels(channels)
                .mandates(mandates)
                .build();
    }

    /** One stage, one office. */
    static ApprovalChain chain() {
        return ApprovalChain.named("avis", Wording.of("avis", "notice"))
                .then(Stage.builder("accord", StageNature.VALIDATION, Wording.of("Accord", "Approval"))
                        .by(StandardOffices.COMMUNICATION_DIRECTOR)
                        .build())
                .build();
    }

    static void approve(Approvals approvals, Communication notice) {
        approvals.submit(CommandId.of("soumettre"), notice, chain());
        approvals.decide(
                CommandId.of("accord"),
                notice.id(),
                new ApprovalCommand.Decide(
                        StageId.of("accord"),
                        StandardOffices.COMMUNICATION_DIRECTOR,
                        PersonId.of("bruno"),
                        DecisionKind.APPROVE,
                        notice.seals(),
                        ""));
    }

    static byte[] file(String name) {
        try (InputStream in = Town.class.getResourceAsStream("/guide/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
