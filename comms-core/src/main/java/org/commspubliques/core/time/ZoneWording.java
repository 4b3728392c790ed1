package org.commspubliques.core.time;

import com.google.common.collect.ImmutableMap;
import java.time.ZoneId;
import org.commspubliques.core.language.Wording;

/**
 * Nom d’un fuseau: how people name the time of a place, such as « heure de Nouméa ». Every method is pure and
 * thread-safe.
 */
public final class ZoneWording {

    /** The zones of the French Republic that have people in them, named as they name them. */
    private static final ImmutableMap<String, Wording> NAMES = ImmutableMap.<String, Wording>builder()
            .put("Europe/Paris", Wording.of("heure de Paris", "Paris time"))
            .put("Pacific/Noumea", Wording.of("heure de Nouméa", "Nouméa time"))
            .put("Pacific/Tahiti", Wording.of("heure de Tahiti", "Tahiti time"))
            .put("Pacific/Marquesas", Wording.of("heure des Marquises", "Marquesas time"))
            .put("Pacific/Gambier", Wording.of("heure des Gambier", "Gambier time"))
            .put("Pacific/Wallis", Wording.of("heure de Wallis", "Wallis time"))
            .put("Indian/Reunion", Wording.of("heure de La Réunion", "La Réunion time"))
            .put("Indian/Mayotte", Wording.of("heure de Mayotte", "Mayotte time"))
            .put("America/Martinique", Wording.of("heure de la Martinique", "Martinique time"))
            .put("America/Guadeloupe", Wording.of("heure de la Guadeloupe", "Guadeloupe time"))
            .put("America/Cayenne", Wording.of("heure de Cayenne", "Cayenne time"))
            .put("America/Marigot", Wording.of("heure de Saint-Martin", "Saint-Martin time"))
            .put("America/St_Barthelemy", Wording.of("heure de Saint-Barthélemy", "Saint-Barthélemy time"))
            .put("America/Miquelon", Wording.of("heure de Saint-Pierre-et-Miquelon", "Saint-Pierre-et-Miquelon time"))
            .buildOrThrow();

    private ZoneWording() {}

    /**
     * Returns how the time of a zone is called.
     *
     * @param zone the zone
     * @return « heure de » and its place; the last part of the zone’s identifier where it is none of the Republic’s, such
     *     as « heure : Auckland »
     */
    public static Wording timeOf(ZoneId zone) {
        Wording known = NAMES.get(zone.getId());
        if (known != null) {
            return known;
        }
        String id = zone.getId();
        String place = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return Wording.of("heure : " + place, place + " time");
    }
}
