package org.commspubliques.examples.evenementetprestataires;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.source.Territory;

/** The town, the day on which everything is looked at, and those who work on it. */
final class Town {

    static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");

    static final LocalAuthority AUTHORITY = LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
            .territory(Territory.NEW_CALEDONIA)
            .population(27_000)
            .zone(NOUMEA)
            .currency(Currency.getInstance("XPF"))
            .build();

    /** Thursday, nine days before the forum. */
    static final LocalDate TODAY = LocalDate.of(2025, 8, 28);

    static final Instant NOW = at(TODAY, 9);
    static final UnitId CULTURE = UnitId.of("culture");
    static final UnitId COMMUNICATION = UnitId.of("communication");
    static final PersonId OFFICER = PersonId.of("chargee-communication");
    static final CommunicationId POSTER = CommunicationId.of("forum-affiche");

    private Town() {}

    static Instant at(LocalDate day, int hour) {
        return local(day, hour).toInstant();
    }

    static ZonedDateTime local(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(NOUMEA);
    }
}
