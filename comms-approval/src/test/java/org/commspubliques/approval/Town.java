package org.commspubliques.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateAct;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.core.authority.ActReference;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.DutyRoster;
import org.commspubliques.core.authority.DutyShift;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.OrgUnit;
import org.commspubliques.core.authority.OrgUnitKind;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;

/** A town eleven hours ahead of UTC, its people, a notice they issue and the chains it goes through. */
public final class Town {

    public static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");

    public static final LocalAuthority AUTHORITY = LocalAuthority.builder("Ville de Kaméré", AuthorityKind.COMMUNE)
            .territory(Territory.NEW_CALEDONIA)
            .population(27_000)
            .zone(NOUMEA)
            .currency(Currency.getInstance("XPF"))
            .build();

    public static final OfficeId DIRECTOR = StandardOffices.COMMUNICATION_DIRECTOR;
    public static final OfficeId LEGAL = StandardOffices.LEGAL_ADVISER;
    public static final OfficeId DPO = StandardOffices.DATA_PROTECTION_OFFICER;
    public static final OfficeId SECRETARY = StandardOffices.SECRETARY_GENERAL;
    public static final OfficeId MAYOR = StandardOffices.EXECUTIVE_HEAD;
    public static final OfficeId DUTY = StandardOffices.DUTY_OFFICER;

    /** The author. */
    public static final PersonId ANNA = PersonId.of("anna");

    /** Communication director, and legal adviser besides. */
    public static final PersonId BRUNO = PersonId.of("bruno");

    /** Legal adviser. */
    public static final PersonId CLARA = PersonId.of("clara");

    /** Data protection officer. */
    public static final PersonId DENIS = PersonId.of("denis");

    /** Secretary general. */
    public static final PersonId EVA = PersonId.of("eva");

    /** Mayor. */
    public static final PersonId FARID = PersonId.of("farid");

    /** Holds no office: replaces others, and is on duty. */
    public static final PersonId GAIA = PersonId.of("gaia");

    public static final VariantId SITE = VariantId.parse("site/fr");
    public static final VariantId SMS = VariantId.parse("sms/fr");
    public static final VariantId PRESS = VariantId.parse("presse/fr");

    public static final CommunicationId NOTICE = CommunicationId.of("2025-041");

    /** A Monday morning in the town, before the pre-electoral period. */
    public static final String MONDAY = "2025-08-17T22:00:00Z";

    private Town() {}

    public static OrgChart chart() {
        return chartBuilder().build();
    }

    /** All standard offices, and nobody in them. */
    public static OrgChart.Builder emptyChart() {
        UnitId hall = UnitId.of("mairie");
        OrgChart.Builder chart = OrgChart.builder()
                .unit(new OrgUnit(
                        hall,
                        Wording.of("mairie", "town hall"),
                        OrgUnitKind.GENERAL_MANAGEMENT,
                        Hierarchy.ADMINISTRATIVE,
                        null));
        StandardOffices.names().forEach((office, name) -> chart.office(new Office(office, name, hall)));
        return chart;
    }

    public static OrgChart.Builder chartBuilder() {
        LocalDate start = LocalDate.parse("2025-01-01");
        return emptyChart()
                .position(Position.since(BRUNO, DIRECTOR, start))
                .position(Position.since(BRUNO, LEGAL, start))
                .position(Position.since(CLARA, LEGAL, start))
                .position(Position.since(DENIS, DPO, start))
                .position(Position.since(EVA, SECRETARY, start))
                .position(Position.since(FARID, MAYOR, start));
    }

    /** Gaïa and the author replace the director, and Gaïa the mayor, all August; Gaïa is on duty that Monday. */
    public static MandateRegister mandates() {
        return mandatesBuilder().build();
    }

    public static MandateRegister.Builder mandatesBuilder() {
        return MandateRegister.builder(chart(), NOUMEA)
                .replacement(replacement(GAIA, DIRECTOR, BRUNO))
                .replacement(replacement(ANNA, DIRECTOR, BRUNO))
                .replacement(replacement(GAIA, MAYOR, FARID))
                .roster(DutyRoster.of(new DutyShift(
                        GAIA, Instant.parse("2025-08-17T06:00:00Z"), Instant.parse("2025-08-18T06:00:00Z"))));
    }

    public static Mandate.InternalReplacement replacement(PersonId person, OfficeId office, PersonId replaced) {
        return new Mandate.InternalReplacement(
                person, office, replaced, LocalDate.parse("2025-08-01"), LocalDate.parse("2025-08-31"));
    }

    public static Communication.Builder draft() {
        return Communication.builder(NOTICE, "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("mairie"))
                .author(ANNA);
    }

    /** The notice, on the site and by SMS. */
    public static Communication notice() {
        return draft().variant(site("L’eau est coupée jeudi matin dans le quartier du port."))
                .variant(sms("Coupure d'eau jeudi matin au port."))
                .build();
    }

    public static Communication siteOnly() {
        return siteOnly("L’eau est coupée jeudi matin dans le quartier du port.");
    }

    public static Communication siteOnly(String text) {
        return draft().variant(site(text)).build();
    }

    public static Variant site(String text) {
        return Variant.french(ChannelId.of("site"), Section.title("Coupure d’eau"), Section.body(text));
    }

    public static Variant sms(String text) {
        return Variant.french(ChannelId.of("sms"), Section.body(text));
    }

    public static Variant press(String text) {
        return Variant.french(ChannelId.of("presse"), Section.title("Coupure d’eau"), Section.body(text));
    }

    public static Stage.Builder stage(String id, StageNature nature) {
        return Stage.builder(id, nature, Wording.same(id));
    }

    public static Stage visa() {
        return stage("visa", StageNature.VISA).by(DIRECTOR).build();
    }

    public static Stage signature() {
        return stage("signature", StageNature.SIGNATURE).by(MAYOR).build();
    }

    /** A validation of three offices. */
    public static Stage ofThree(Quorum quorum) {
        return stage("accord", StageNature.VALIDATION)
                .by(DIRECTOR)
                .by(LEGAL)
                .by(MAYOR)
                .quorum(quorum)
                .build();
    }

    public static ApprovalChain chain(Stage... stages) {
        ApprovalChain.Builder chain = ApprovalChain.named("circuit", Wording.of("circuit court", "short chain"));
        for (Stage stage : stages) {
            chain.then(stage);
        }
        return chain.build();
    }

    /** Visa of the director, then signature of the mayor. */
    public static ApprovalChain visaThenSignature() {
        return chain(visa(), signature());
    }

    /** The same, with an urgent procedure for alerts on the site and by SMS, which the secretary general ratifies. */
    public static ApprovalChain withFastTrack() {
        return ApprovalChain.named("crise", Wording.of("crise", "crisis"))
                .then(visa())
                .then(signature())
                .fastTrack(new FastTrack(
                        Set.of(CommunicationPurpose.ALERT),
                        Set.of(ChannelId.of("site"), ChannelId.of("sms")),
                        SECRETARY,
                        2))
                .build();
    }

    /** An alert that may go the urgent way. */
    public static Communication alert() {
        return notice().toBuilder().purpose(CommunicationPurpose.ALERT).build();
    }

    public static final OfficeId FIRST_DEPUTY = OfficeId.of("adjoint-1");
    public static final OfficeId SECOND_DEPUTY = OfficeId.of("adjoint-2");

    /** First deputy mayor. */
    public static final PersonId HUGO = PersonId.of("hugo");

    /** Second deputy mayor. */
    public static final PersonId IRIS = PersonId.of("iris");

    /** The chart with two deputy mayors. */
    public static OrgChart.Builder council() {
        LocalDate start = LocalDate.parse("2025-01-01");
        return withDeputyOffices(chartBuilder())
                .position(Position.since(HUGO, FIRST_DEPUTY, start))
                .position(Position.since(IRIS, SECOND_DEPUTY, start));
    }

    public static OrgChart.Builder withDeputyOffices(OrgChart.Builder chart) {
        UnitId hall = UnitId.of("mairie");
        return chart.office(new Office(FIRST_DEPUTY, Wording.of("premier adjoint", "first deputy mayor"), hall))
                .office(new Office(SECOND_DEPUTY, Wording.of("deuxième adjoint", "second deputy mayor"), hall));
    }

    /** An act of the mayor, signed on a Monday and published on the Wednesday after. */
    public static MandateAct act(MandateKind kind, OfficeId office, PersonId holder, OfficeId quality) {
        return MandateAct.of(
                kind,
                office,
                new Mandate.OwnOffice(FARID, MAYOR),
                new Mandate.OwnOffice(holder, quality),
                new ActReference("2025-12", LocalDate.parse("2025-02-03"), LocalDate.parse("2025-02-05"), null));
    }
}
