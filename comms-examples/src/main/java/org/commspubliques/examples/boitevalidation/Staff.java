package org.commspubliques.examples.boitevalidation;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.core.authority.Absence;
import org.commspubliques.core.authority.AuthorityKind;
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
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;

/** The people of the example, called by what they do, and the chains their texts go through. */
final class Staff {

    static final LocalAuthority TOWN = LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
            .territory(Territory.NEW_CALEDONIA)
            .population(27_000)
            .zone(ZoneId.of("Pacific/Noumea"))
            .locale(Locale.FRENCH)
            .currency(Currency.getInstance("XPF"))
            .build();

    static final OfficeId DIRECTOR = StandardOffices.COMMUNICATION_DIRECTOR;
    static final OfficeId CHIEF_OF_STAFF = StandardOffices.CHIEF_OF_STAFF;
    static final OfficeId SECRETARY = StandardOffices.SECRETARY_GENERAL;

    static final PersonId WRITER = PersonId.of("agent-21");
    static final PersonId HEAD = PersonId.of("agent-1");
    static final PersonId DEPUTY = PersonId.of("agent-4");
    static final PersonId CABINET = PersonId.of("agent-7");
    static final PersonId GENERAL = PersonId.of("agent-9");

    /** The people whose baskets are shown, in the order of the page. */
    static final List<PersonId> DECIDERS = List.of(HEAD, DEPUTY, CABINET, GENERAL);

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 3);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 4);

    private static final UnitId HALL = UnitId.of("mairie");

    private static final ImmutableMap<PersonId, String> CALLED = ImmutableMap.of(
            WRITER, "chargée de communication",
            HEAD, "directrice de la communication",
            DEPUTY, "adjoint à la directrice",
            CABINET, "directeur de cabinet",
            GENERAL, "secrétaire générale");

    /** Communication, then the general secretariat. */
    static final ApprovalChain SERVICE = ApprovalChain.named("service", Wording.of("information de service", "service"))
            .then(stage("communication", "Communication", StageNature.VISA, DIRECTOR))
            .then(stage("secretariat", "Secrétariat général", StageNature.VALIDATION, SECRETARY))
            .build();

    /** Communication, then the cabinet. */
    static final ApprovalChain PUBLIC = ApprovalChain.named(
                    "cabinet", Wording.of("relations publiques", "public relations"))
            .then(stage("communication", "Communication", StageNature.VISA, DIRECTOR))
            .then(stage("cabinet", "Cabinet", StageNature.VALIDATION, CHIEF_OF_STAFF))
            .build();

    private Staff() {}

    private static Stage stage(String id, String name, StageNature nature, OfficeId office) {
        return Stage.builder(id, nature, Wording.same(name)).by(office).build();
    }

    static String called(PersonId person) {
        return Objects.requireNonNullElse(CALLED.get(person), person.value());
    }

    static boolean isAway(PersonId person, LocalDate day) {
        return person.equals(HEAD) && !day.isBefore(TUESDAY) && !day.isAfter(WEDNESDAY);
    }

    /** The director is away on Tuesday and Wednesday; her deputy replaces her then. */
    static MandateRegister mandates() {
        LocalDate since = LocalDate.of(2026, 1, 1);
        OrgChart.Builder chart = OrgChart.builder()
                .unit(new OrgUnit(
                        HALL,
                        Wording.of("mairie", "town hall"),
                        OrgUnitKind.GENERAL_MANAGEMENT,
                        Hierarchy.ADMINISTRATIVE,
                        null));
        StandardOffices.names(AuthorityKind.COMMUNE)
                .forEach((office, name) -> chart.office(new Office(office, name, HALL)));
        chart.position(Position.since(HEAD, DIRECTOR, since))
                .position(Position.since(CABINET, CHIEF_OF_STAFF, since))
                .position(Position.since(GENERAL, SECRETARY, since));
        return MandateRegister.builder(chart.build(), TOWN.zone())
                .replacement(new Mandate.InternalReplacement(DEPUTY, DIRECTOR, HEAD, TUESDAY, WEDNESDAY))
                .absence(new Absence(HEAD, TUESDAY, WEDNESDAY))
                .build();
    }

    static Communication text(String id, String title, CommunicationPurpose purpose, String body) {
        return Communication.builder(CommunicationId.of(id), title)
                .purpose(purpose)
                .owner(HALL)
                .author(WRITER)
                .variant(Variant.french(ChannelId.of("site"), Section.title(title), Section.body(body)))
                .build();
    }
}
