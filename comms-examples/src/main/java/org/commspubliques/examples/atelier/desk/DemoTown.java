package org.commspubliques.examples.atelier.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.OrgUnit;
import org.commspubliques.core.authority.OrgUnitKind;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.Delay;

/**
 * The authority of the demonstration: who it is, who sits where, and whom a text goes through. A team that starts from here
 * replaces this class first, with its own files or tables. Immutable and thread-safe.
 */
public final class DemoTown {

    /** The unit that answers for what is written here. */
    static final UnitId COMMUNICATION = UnitId.of("communication");

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate LONG_AFTER = LocalDate.of(2099, 12, 31);
    private static final int HOURS_TO_DECIDE = 8;

    private static final LocalAuthority AUTHORITY = LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
            .territory(Territory.NEW_CALEDONIA)
            .population(27_620)
            .zone(ZoneId.of("Pacific/Noumea"))
            .locale(Locale.FRENCH)
            .currency(Currency.getInstance("XPF"))
            .build();

    private DemoTown() {}

    static LocalAuthority authority() {
        return AUTHORITY;
    }

    /** Communication first, then the mayor’s office and the general secretariat side by side. */
    static ApprovalChain chain() {
        return ApprovalChain.named("publique", Wording.of("publication", "publication"))
                .then(Stage.builder("communication", StageNature.VISA, Wording.of("Communication", "Communication"))
                        .by(StandardOffices.COMMUNICATION_DIRECTOR)
                        .deadline(Deadline.within(Delay.workingHours(HOURS_TO_DECIDE)))
                        .build())
                .then(
                        Stage.builder("cabinet", StageNature.VISA, Wording.of("Cabinet", "Mayor’s office"))
                                .by(StandardOffices.CHIEF_OF_STAFF)
                                .deadline(Deadline.within(Delay.workingHours(HOURS_TO_DECIDE)))
                                .build(),
                        Stage.builder(
                                        "secretariat",
                                        StageNature.VALIDATION,
                                        Wording.of("Secrétariat général", "General secretariat"))
                                .by(StandardOffices.SECRETARY_GENERAL)
                                .deadline(Deadline.within(Delay.workingDays(1)))
                                .build())
                .build();
    }

    static MandateRegister mandates() {
        UnitId hall = UnitId.of("mairie");
        OrgChart.Builder chart = OrgChart.builder()
                .unit(new OrgUnit(
                        hall,
                        Wording.of("Mairie", "Town hall"),
                        OrgUnitKind.GENERAL_MANAGEMENT,
                        Hierarchy.ADMINISTRATIVE,
                        null))
                .unit(new OrgUnit(
                        COMMUNICATION,
                        Wording.of("Communication", "Communication"),
                        OrgUnitKind.DIRECTORATE,
                        Hierarchy.ADMINISTRATIVE,
                        hall));
        StandardOffices.names(AuthorityKind.COMMUNE)
                .forEach((office, name) -> chart.office(new Office(office, name, hall)));
        chart.position(Position.since(DemoUsers.WRITER, StandardOffices.COMMUNICATION_OFFICER, SINCE))
                .position(Position.since(DemoUsers.DIRECTOR, StandardOffices.COMMUNICATION_DIRECTOR, SINCE))
                .position(Position.since(DemoUsers.CHIEF_OF_STAFF, StandardOffices.CHIEF_OF_STAFF, SINCE))
                .position(Position.since(DemoUsers.SECRETARY_GENERAL, StandardOffices.SECRETARY_GENERAL, SINCE));
        return MandateRegister.builder(chart.build(), AUTHORITY.zone())
                .replacement(new Mandate.InternalReplacement(
                        DemoUsers.DEPUTY,
                        StandardOffices.COMMUNICATION_DIRECTOR,
                        DemoUsers.DIRECTOR,
                        SINCE,
                        LONG_AFTER))
                .build();
    }
}
