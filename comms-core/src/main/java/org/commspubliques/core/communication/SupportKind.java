package org.commspubliques.core.communication;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Support: the form a message takes. Legal duties depend on it: a general information bulletin owes the opposition a
 * space, a printed leaflet names its printer, a decision is signed.
 */
public enum SupportKind implements Labelled {
    /** Bulletin d’information générale, municipal or of another authority. */
    INFORMATION_BULLETIN("bulletin d’information générale", "general information bulletin"),
    /** Journal interne. */
    INTERNAL_JOURNAL("journal interne", "internal journal"),
    /** Site internet, as a whole: what must be found on it. */
    WEBSITE("site internet", "website"),
    /** Page d’un site. */
    WEB_PAGE("page web", "web page"),
    /** Article, on paper or on line: title, standfirst, body, signature. */
    ARTICLE("article", "article"),
    /** Interview, written or recorded. */
    INTERVIEW("interview", "interview"),
    /** Publication sur un réseau social. */
    SOCIAL_POST("publication sur un réseau social", "social media post"),
    /** Story: a publication that the network itself takes down after a day. */
    STORY("story", "story"),
    /** Direct: what is broadcast while it happens. */
    LIVE("direct", "live broadcast"),
    /** Quiz: questions with one right answer. */
    QUIZ("quiz", "quiz"),
    /** Jeu, concours. */
    GAME("jeu", "game"),
    /** Lettre d’information électronique. */
    NEWSLETTER("lettre d’information", "newsletter"),
    /** Communiqué de presse. */
    PRESS_RELEASE("communiqué de presse", "press release"),
    /** Dossier de presse. */
    PRESS_KIT("dossier de presse", "press kit"),
    /** Affiche. */
    POSTER("affiche", "poster"),
    /** Dépliant: a sheet, folded. */
    LEAFLET("dépliant", "leaflet"),
    /** Prospectus (flyer): a sheet that is handed out or left in letter boxes. */
    FLYER("prospectus", "flyer"),
    /** Plaquette: a few pages that present a place, a service or a policy. */
    BOOKLET("plaquette", "booklet"),
    /** Brochure. */
    BROCHURE("brochure", "brochure"),
    /** Guide pratique: what is kept, because it says how things are done. */
    GUIDE("guide pratique", "practical guide"),
    /** Courrier. */
    LETTER("courrier", "letter"),
    /** Note à des agents ou à des élus. */
    NOTE("note", "note"),
    /** Rapport. */
    REPORT("rapport", "report"),
    /** Diaporama. */
    SLIDESHOW("diaporama", "slideshow"),
    /** Invitation, a card (carton d’invitation) or a message. */
    INVITATION("invitation", "invitation"),
    /** Ouvrage de ville: cards, forms, notices of daily life, which the law of 1881 (art. 3) frees of the printer’s name. */
    JOBBING_PRINT("ouvrage de ville", "jobbing print"),
    /** Décision: an administrative act, signed with name and capacity. */
    DECISION("décision", "decision"),
    /** Arrêté: the decision of an executive, or of several together; signed as any decision is. */
    ORDER("arrêté", "order"),
    /** Avis: what the public is told because a text says so, or so that it may come forward. */
    PUBLIC_NOTICE("avis", "public notice"),
    /** Offre d’emploi, avis de vacance de poste. */
    JOB_NOTICE("offre d’emploi", "job notice"),
    /** Formulaire qui recueille des données personnelles. */
    FORM("formulaire", "form"),
    /** Message d’alerte. */
    ALERT("alerte", "alert"),
    /** Enregistrement, where nothing nearer is known: a video, or sound alone. */
    AUDIOVISUAL("vidéo ou son", "video or sound"),
    /** Vidéo. */
    VIDEO("vidéo", "video"),
    /** Photographie, shown for itself. */
    PHOTO("photo", "photograph"),
    /** Infographie: figures and facts told by a drawing. */
    INFOGRAPHIC("infographie", "infographic");

    private final Wording label;

    SupportKind(String fr, String en) {
        this.label = Wording.of(fr, en);
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
