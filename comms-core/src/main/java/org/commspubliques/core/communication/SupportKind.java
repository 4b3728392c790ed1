package org.commspubliques.core.communication;

import org.commspubliques.core.language.Wording;

/**
 * Support: the form a message takes. Legal duties depend on it: a general information bulletin owes the opposition a
 * space, a printed leaflet names its printer, a decision is signed.
 */
public enum SupportKind {
    /** Bulletin d’information générale, municipal or of another authority. */
    INFORMATION_BULLETIN("bulletin d’information générale", "general information bulletin"),
    /** Journal interne. */
    INTERNAL_JOURNAL("journal interne", "internal journal"),
    /** Site internet, as a whole: what must be found on it. */
    WEBSITE("site internet", "website"),
    /** Page ou article d’un site. */
    WEB_PAGE("page web", "web page"),
    /** Publication sur un réseau social. */
    SOCIAL_POST("publication sur un réseau social", "social media post"),
    /** Lettre d’information électronique. */
    NEWSLETTER("lettre d’information", "newsletter"),
    /** Communiqué de presse. */
    PRESS_RELEASE("communiqué de presse", "press release"),
    /** Affiche. */
    POSTER("affiche", "poster"),
    /** Plaquette, dépliant, brochure, guide pratique. */
    LEAFLET("dépliant ou brochure", "leaflet or brochure"),
    /** Courrier. */
    LETTER("courrier", "letter"),
    /** Note à des agents ou à des élus. */
    NOTE("note", "note"),
    /** Invitation. */
    INVITATION("invitation", "invitation"),
    /** Ouvrage de ville: cards, forms, notices of daily life, which the law of 1881 (art. 3) frees of the printer’s name. */
    JOBBING_PRINT("ouvrage de ville", "jobbing print"),
    /** Décision: an administrative act, signed with name and capacity. */
    DECISION("décision", "decision"),
    /** Formulaire qui recueille des données personnelles. */
    FORM("formulaire", "form"),
    /** Message d’alerte. */
    ALERT("alerte", "alert"),
    /** Vidéo ou enregistrement sonore. */
    AUDIOVISUAL("vidéo ou son", "video or sound");

    private final Wording label;

    SupportKind(String fr, String en) {
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    public Wording label() {
        return label;
    }
}
