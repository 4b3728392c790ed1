package org.commspubliques.core.cap;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Catégorie: what sort of event it is. The values are those of the standard (OASIS, CAP 1.2, section 3.2). */
public enum CapCategory implements Labelled {
    /** Geophysical, landslides and tsunamis among them. */
    GEO("Geo", "risque géologique (séisme, glissement, tsunami)", "geophysical"),
    /** Meteorological, floods among them. */
    MET("Met", "météorologie et inondations", "meteorological"),
    /** General emergency and public safety. */
    SAFETY("Safety", "sécurité civile", "public safety"),
    /** Law enforcement, military and private security. */
    SECURITY("Security", "sûreté", "security"),
    /** Rescue and recovery. */
    RESCUE("Rescue", "secours", "rescue"),
    /** Fire suppression and rescue. */
    FIRE("Fire", "incendie", "fire"),
    /** Medical and public health. */
    HEALTH("Health", "santé publique", "health"),
    /** Pollution and other environmental harm. */
    ENV("Env", "environnement et pollution", "environment"),
    /** Public and private transport. */
    TRANSPORT("Transport", "transports", "transport"),
    /** Utilities and other infrastructure, but transport. */
    INFRA("Infra", "réseaux (eau, énergie, télécommunications)", "infrastructure"),
    /** Chemical, biological, radiological, nuclear or high-yield explosive threat or attack. */
    CBRNE(
            "CBRNE",
            "menace nucléaire, radiologique, biologique, chimique ou explosive",
            "chemical, biological, radiological, nuclear or explosive threat"),
    /** Any other. */
    OTHER("Other", "autre", "other");

    private final String code;
    private final Wording label;

    CapCategory(String code, String fr, String en) {
        this.code = code;
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns the word of the standard.
     *
     * @return the word as it stands in a message
     */
    public String code() {
        return code;
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    @Override
    public Wording label() {
        return label;
    }
}
