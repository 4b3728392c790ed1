package org.commspubliques.core.testkit;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.source.Territory;

/**
 * Collectivités d’essai: authorities of several kinds, sizes and territories. Mont-Dore exists; the names of the others are
 * made up. All are valid: zone and currency are those of their territory.
 */
public final class SampleAuthorities {

    /** The zone of New Caledonia, eleven hours ahead of UTC. */
    public static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");

    /** The zone of metropolitan France. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency PACIFIC_FRANC = Currency.getInstance("XPF");

    private static final Map<Territory, ZoneId> PACIFIC = Map.of(
            Territory.NEW_CALEDONIA, NOUMEA,
            Territory.FRENCH_POLYNESIA, ZoneId.of("Pacific/Tahiti"),
            Territory.WALLIS_AND_FUTUNA, ZoneId.of("Pacific/Wallis"));

    private static final Map<Territory, ZoneId> OF_THE_EURO = Map.ofEntries(
            Map.entry(Territory.METROPOLE, PARIS),
            Map.entry(Territory.of("FR-57"), PARIS),
            Map.entry(Territory.of("FR-67"), PARIS),
            Map.entry(Territory.of("FR-68"), PARIS),
            Map.entry(Territory.of("GP"), ZoneId.of("America/Guadeloupe")),
            Map.entry(Territory.of("MQ"), ZoneId.of("America/Martinique")),
            Map.entry(Territory.of("GF"), ZoneId.of("America/Cayenne")),
            Map.entry(Territory.of("RE"), ZoneId.of("Indian/Reunion")),
            Map.entry(Territory.of("YT"), ZoneId.of("Indian/Mayotte")),
            Map.entry(Territory.of("BL"), ZoneId.of("America/St_Barthelemy")),
            Map.entry(Territory.of("MF"), ZoneId.of("America/Marigot")),
            Map.entry(Territory.of("PM"), ZoneId.of("America/Miquelon")));

    private SampleAuthorities() {}

    /**
     * Returns a commune of New Caledonia: the Ville du Mont-Dore, of 27,620 inhabitants.
     *
     * @return the authority
     */
    public static LocalAuthority montDore() {
        return of("Ville du Mont-Dore", AuthorityKind.COMMUNE, Territory.NEW_CALEDONIA, 27_620);
    }

    /**
     * Returns a commune of metropolitan France, of 9,800 inhabitants.
     *
     * @return the authority
     */
    public static LocalAuthority metropolitanTown() {
        return commune(9_800);
    }

    /**
     * Returns a commune of metropolitan France of 999 inhabitants: below the thousand from which the code général des
     * collectivités territoriales asks more of a commune, such as a page for its opposition.
     *
     * @return the authority
     */
    public static LocalAuthority village() {
        return of("Commune de Vieux-Moulin-sur-Exemple", AuthorityKind.COMMUNE, Territory.METROPOLE, 999);
    }

    /**
     * Returns a commune of metropolitan France of 1,000 inhabitants.
     *
     * @return the authority
     */
    public static LocalAuthority smallTown() {
        return of("Commune de Bourg-l’Exemple", AuthorityKind.COMMUNE, Territory.METROPOLE, 1_000);
    }

    /**
     * Returns a commune of metropolitan France of 12,000 inhabitants.
     *
     * @return the authority
     */
    public static LocalAuthority town() {
        return of("Ville de Port-Exemple", AuthorityKind.COMMUNE, Territory.METROPOLE, 12_000);
    }

    /**
     * Returns an intermunicipal body of metropolitan France, of 38,500 inhabitants.
     *
     * @return the authority
     */
    public static LocalAuthority intercommunality() {
        return of("Communauté de communes des Trois-Exemples", AuthorityKind.EPCI, Territory.METROPOLE, 38_500);
    }

    /**
     * Returns a métropole, of 412,000 inhabitants.
     *
     * @return the authority
     */
    public static LocalAuthority metropolis() {
        return of("Métropole d’Exemple-Rivière", AuthorityKind.METROPOLE, Territory.METROPOLE, 412_000);
    }

    /**
     * Returns a département, of 640,000 inhabitants.
     *
     * @return the authority
     */
    public static LocalAuthority department() {
        return of("Département de Haute-Exemple", AuthorityKind.DEPARTEMENT, Territory.METROPOLE, 640_000);
    }

    /**
     * Returns a région, of 3,400,000 inhabitants.
     *
     * @return the authority
     */
    public static LocalAuthority region() {
        return of("Région Exemple-Littoral", AuthorityKind.REGION, Territory.METROPOLE, 3_400_000);
    }

    /**
     * Returns a commune of metropolitan France.
     *
     * @param population how many inhabitants
     * @return the authority
     */
    public static LocalAuthority commune(int population) {
        return of("Commune de Saint-Aubin-l’Exemple", AuthorityKind.COMMUNE, Territory.METROPOLE, population);
    }

    /**
     * Returns a commune of a territory, of 9,800 inhabitants, as if there were communes everywhere.
     *
     * @param territory metropolitan France or one of its departments with a local law, an overseas department or
     *     collectivity, or New Caledonia
     * @return the authority
     * @throws IllegalArgumentException if it is another
     */
    public static LocalAuthority townOf(Territory territory) {
        return of("Commune de Bel-Exemple", AuthorityKind.COMMUNE, territory, 9_800);
    }

    private static LocalAuthority of(String name, AuthorityKind kind, Territory territory, int population) {
        boolean pacific = PACIFIC.containsKey(territory);
        ZoneId zone = pacific ? PACIFIC.get(territory) : OF_THE_EURO.get(territory);
        if (zone == null) {
            throw new IllegalArgumentException("there is no sample of territory " + territory);
        }
        return LocalAuthority.builder(name, kind)
                .territory(territory)
                .population(population)
                .zone(zone)
                .locale(
                        territory.code().startsWith("FR")
                                ? Locale.FRANCE
                                : Locale.forLanguageTag("fr-" + territory.code()))
                .currency(pacific ? PACIFIC_FRANC : EURO)
                .build();
    }
}
