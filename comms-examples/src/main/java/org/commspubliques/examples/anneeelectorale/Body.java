package org.commspubliques.examples.anneeelectorale;

import com.google.common.base.Splitter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.source.Territory;
import org.commspubliques.examples.input.TableFile;

/**
 * An authority of the example.
 *
 * @param id its identifier in the files
 * @param shortName what the tables call it
 * @param authority the authority
 * @param calendar the polls, with what is known of the authority: the ones won there at the first round, and the parts of
 *     the territory it belongs to
 */
record Body(String id, String shortName, LocalAuthority authority, ElectoralCalendar calendar) {

    static Body read(TableFile.Row row, ElectoralCalendar polls) {
        LocalAuthority authority = LocalAuthority.builder(
                        row.required(1, "nom"), row.read(3, "catégorie", "COMMUNE, EPCI…", AuthorityKind::valueOf))
                .territory(row.read(4, "territoire", "un code tel que NC", Territory::of))
                .population(row.read(5, "habitants", "un nombre", Integer::parseInt))
                .zone(row.read(6, "fuseau", "un fuseau tel que Pacific/Noumea", ZoneId::of))
                .currency(row.read(7, "monnaie", "un code tel que EUR", Currency::getInstance))
                .build();
        ElectoralCalendar settled = polls;
        try {
            for (String poll : names(row.optional(8))) {
                settled = settled.withPollWonAtRoundOne(poll);
            }
            for (String part : names(row.optional(9))) {
                settled = settled.withPart(part);
            }
            for (String part : names(row.optional(10))) {
                settled = settled.withoutPart(part);
            }
        } catch (IllegalArgumentException e) {
            throw row.file()
                    .problem(
                            row.line(),
                            "",
                            "inconnu du calendrier : " + e.getMessage(),
                            "not in the calendar: " + e.getMessage());
        }
        return new Body(row.required(0, "identifiant"), row.required(2, "abrégé"), authority, settled);
    }

    private static List<String> names(String cell) {
        return Splitter.on('|').trimResults().omitEmptyStrings().splitToList(cell);
    }

    Instant at(LocalDateTime moment) {
        return moment.atZone(authority.zone()).toInstant();
    }
}
