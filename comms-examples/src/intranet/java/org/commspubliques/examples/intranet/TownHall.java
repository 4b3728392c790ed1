package org.commspubliques.examples.intranet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.check.ChainCheck;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.store.AuthorityKey;
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
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.Delay;

/** Who the host is, who works there and which chain its texts go through: a real one reads all this from its directory. */
final class TownHall {

    static final AuthorityKey KEY = AuthorityKey.of("mont-dore");

    static final LocalAuthority TOWN = LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
            .territory(Territory.NEW_CALEDONIA)
            .population(27_620)
            .zone(ZoneId.of("Pacific/Noumea"))
            .currency(Currency.getInstance("XPF"))
            .build();

    static final UnitId HALL = UnitId.of("mairie");

    /** Communication, then the general secretariat, which is reminded. */
    static final ApprovalChain CHAIN = ChainCheck.require(
            ApprovalChain.named("information", Wording.of("information de service", "service information"))
                    .then(Stage.builder("communication", StageNature.VISA, Wording.same("Communication"))
                            .by(StandardOffices.COMMUNICATION_DIRECTOR)
                            .build())
                    .then(Stage.builder(
                                    "secretariat",
                                    StageNature.VALIDATION,
                                    Wording.of("Secrétariat général", "General secretariat"))
                            .by(StandardOffices.SECRETARY_GENERAL)
                            .deadline(Deadline.within(Delay.workingDays(2)).remindingAfter(Delay.workingDays(1)))
                            .build())
                    .build());

    private TownHall() {}

    static MandateRegister mandates() {
        LocalDate since = LocalDate.of(2025, 1, 1);
        OrgChart.Builder chart = OrgChart.builder()
                .unit(new OrgUnit(
                        HALL,
                        Wording.of("mairie", "town hall"),
                        OrgUnitKind.GENERAL_MANAGEMENT,
                        Hierarchy.ADMINISTRATIVE,
                        null));
        StandardOffices.names(AuthorityKind.COMMUNE)
                .forEach((office, name) -> chart.office(new Office(office, name, HALL)));
        return MandateRegister.builder(
                        chart.position(Position.since(
                                        PersonId.of("bruno"), StandardOffices.COMMUNICATION_DIRECTOR, since))
                                .position(
                                        Position.since(PersonId.of("denis"), StandardOffices.SECRETARY_GENERAL, since))
                                .build(),
                        TOWN.zone())
                .build();
    }
}
