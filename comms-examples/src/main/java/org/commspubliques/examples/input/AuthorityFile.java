package org.commspubliques.examples.input;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.source.Territory;

/**
 * An authority as a file describes it, and the moment at which the example looks: no example reads the clock.
 *
 * @param authority the authority
 * @param moment the moment, in its zone
 */
public record AuthorityFile(LocalAuthority authority, ZonedDateTime moment) {

    private static final Set<String> NAMES =
            Set.of("nom", "catégorie", "territoire", "population", "fuseau", "langue", "monnaie", "regardé");

    /**
     * Reads a file.
     *
     * @param file the file, of lines « name = value »
     * @return the authority
     */
    public static AuthorityFile read(TextFile file) {
        Fields fields = new Fields(file, file.lines().size(), '=', NAMES);
        LocalAuthority authority = LocalAuthority.builder(
                        fields.required("nom", "un nom", name -> name),
                        fields.required("catégorie", "une catégorie telle que COMMUNE", AuthorityKind::valueOf))
                .territory(fields.required("territoire", "un code tel que NC", Territory::of))
                .population(fields.required("population", "un entier", Integer::parseInt))
                .zone(fields.required("fuseau", "un fuseau tel que Pacific/Noumea", ZoneId::of))
                .locale(fields.required("langue", "une langue telle que fr-NC", Locale::forLanguageTag))
                .currency(fields.required("monnaie", "un code tel que XPF", Currency::getInstance))
                .build();
        return new AuthorityFile(
                authority,
                fields.required("regardé", "AAAA-MM-JJ HH:MM", Fields::dateTime).atZone(authority.zone()));
    }
}
