package org.commspubliques.core.authority;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.language.Wording;

/** Secteurs types: the subject areas most authorities work in, under stable identifiers. A host adds its own. */
public final class StandardSectors {

    /** Habitat. */
    public static final SectorId HOUSING = SectorId.of("habitat");

    /** Santé. */
    public static final SectorId HEALTH = SectorId.of("sante");

    /** Urbanisme. */
    public static final SectorId PLANNING = SectorId.of("urbanisme");

    /** Action sociale. */
    public static final SectorId SOCIAL_ACTION = SectorId.of("social");

    /** Mobilités. */
    public static final SectorId MOBILITY = SectorId.of("mobilites");

    /** Culture. */
    public static final SectorId CULTURE = SectorId.of("culture");

    /** Enfance et éducation. */
    public static final SectorId EDUCATION = SectorId.of("education");

    /** Sport. */
    public static final SectorId SPORT = SectorId.of("sport");

    /** Environnement. */
    public static final SectorId ENVIRONMENT = SectorId.of("environnement");

    /** Eau et assainissement. */
    public static final SectorId WATER = SectorId.of("eau");

    /** Voirie et travaux. */
    public static final SectorId PUBLIC_WORKS = SectorId.of("travaux");

    /** Économie et emploi. */
    public static final SectorId ECONOMY = SectorId.of("economie");

    /** Tourisme. */
    public static final SectorId TOURISM = SectorId.of("tourisme");

    /** Vie associative. */
    public static final SectorId ASSOCIATIONS = SectorId.of("vie-associative");

    /** Sécurité et prévention des risques. */
    public static final SectorId SAFETY = SectorId.of("securite");

    /** État civil et citoyenneté. */
    public static final SectorId CIVIL_STATUS = SectorId.of("etat-civil");

    private static final ImmutableMap<SectorId, Wording> NAMES = ImmutableMap.<SectorId, Wording>builder()
            .put(HOUSING, Wording.of("habitat", "housing"))
            .put(HEALTH, Wording.of("santé", "health"))
            .put(PLANNING, Wording.of("urbanisme", "planning"))
            .put(SOCIAL_ACTION, Wording.of("action sociale", "social action"))
            .put(MOBILITY, Wording.of("mobilités", "mobility"))
            .put(CULTURE, Wording.of("culture", "culture"))
            .put(EDUCATION, Wording.of("enfance et éducation", "childhood and education"))
            .put(SPORT, Wording.of("sport", "sport"))
            .put(ENVIRONMENT, Wording.of("environnement", "environment"))
            .put(WATER, Wording.of("eau et assainissement", "water and sewerage"))
            .put(PUBLIC_WORKS, Wording.of("voirie et travaux", "roads and works"))
            .put(ECONOMY, Wording.of("économie et emploi", "economy and employment"))
            .put(TOURISM, Wording.of("tourisme", "tourism"))
            .put(ASSOCIATIONS, Wording.of("vie associative", "associations"))
            .put(SAFETY, Wording.of("sécurité et prévention des risques", "safety and risk prevention"))
            .put(CIVIL_STATUS, Wording.of("état civil et citoyenneté", "civil status and citizenship"))
            .buildOrThrow();

    private StandardSectors() {}

    /**
     * Returns all standard sectors.
     *
     * @return the usual names by identifier, in the order above; unmodifiable
     */
    public static Map<SectorId, Wording> names() {
        return NAMES;
    }

    /**
     * Returns the usual name of a sector.
     *
     * @param sector the sector
     * @return its name, or nothing if it is no standard sector
     */
    public static Optional<Wording> nameOf(SectorId sector) {
        return Optional.ofNullable(NAMES.get(sector));
    }
}
