package org.commspubliques.examples.guide;

import java.time.LocalDate;
import java.util.List;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.source.Territory;

/** « Déclarer sa collectivité » */
public final class TownGuide extends GuidePage {

    /** The page. */
    public TownGuide() {
        shows("declarer", this::declare);
        shows("declarer-faute", this::mistake);
    }

    private void declare() {
        LocalAuthority town = Town.town();
        MandateRegister mandates = Town.mandates(town);
        Communication notice = Town.notice("L’eau sera coupée mercredi 3 septembre 2025 à Boulari.");
        // spotless:off
        // <guide:declarer>
        print(town.name() + ", " + town.kind().label().fr() + ", " + town.zone());
        OfficeId house = OfficeId.of("adjoint-culture");                 // l’organigramme ne l’a pas : son identifiant lui sert de nom
        for (OfficeId office : List.of(StandardOffices.COMMUNICATION_DIRECTOR, StandardOffices.PRESS_OFFICER, house)) {
            print(mandates.chart().nameOf(office).fr() + " : "
                    + mandates.candidates(office, Town.clock("2025-09-01T09:00").instant()));
        }
        notice.seals().forEach((variant, seal) -> print(variant + " " + seal));
        // </guide:declarer>
        // spotless:on
    }

    private void mistake() {
        try {
            Position.since(
                    PersonId.of("Bruno Martin"), StandardOffices.COMMUNICATION_DIRECTOR, LocalDate.of(2025, 1, 1));
        } catch (IllegalArgumentException refused) {
            print(refused.getMessage());
        }
        try {
            OrgChart.builder()
                    .position(Position.since(
                            PersonId.of("gaia"), OfficeId.of("adjoint-culture"), LocalDate.of(2020, 7, 5)))
                    .build();
        } catch (IllegalArgumentException refused) {
            print(refused.getMessage());
        }
        try {
            LocalAuthority.builder("Ville du Mont-Dore", org.commspubliques.core.authority.AuthorityKind.COMMUNE)
                    .build();
        } catch (IllegalArgumentException | IllegalStateException | NullPointerException refused) {
            print(refused.getMessage());
        }
        try {
            Territory.of("974");
        } catch (IllegalArgumentException refused) {
            print(refused.getMessage());
        }
    }
}
