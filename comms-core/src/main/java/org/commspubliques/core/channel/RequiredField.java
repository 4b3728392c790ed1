package org.commspubliques.core.channel;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Champ obligatoire: what a message must come with on a channel that has no universal length: a sheet for the printer, a
 * release for newsrooms, a meeting. Some are part of the message; the others are known to those who make it.
 */
public enum RequiredField implements Labelled {
    /** A title; of an e-mail, its subject. */
    TITLE("titre", "title", true),
    /** A standfirst. */
    STANDFIRST("chapô", "standfirst", true),
    /** A text. */
    BODY("texte", "body", true),
    /** Whom to ask. */
    CONTACT("contact", "contact", true),
    /** Who signs. */
    SIGNATURE("signature", "signature", true),
    /** Legal notices. */
    LEGAL_NOTICE("mentions légales", "legal notice", true),
    /** The instant before which nobody may publish it. */
    EMBARGO("embargo", "embargo", true),
    /** When it goes out. */
    PLANNED_AT("date de diffusion", "planned instant", true),
    /** Until when it is of use. */
    VALID_UNTIL("fin de validité", "end of validity", true),
    /** For whom it is. */
    AUDIENCE("public visé", "audience", true),
    /** Where it takes place. */
    PLACE("lieu", "place", true),
    /** The size and the folding of a printed matter. */
    FORMAT("format", "format", false),
    /** How many are printed. */
    QUANTITY("quantité", "quantity", false),
    /** Who prints it. */
    PRINTER("imprimeur", "printer", false),
    /** Until when the text must be handed in. */
    COPY_DEADLINE("date de remise des textes", "copy deadline", false),
    /** Until when the file must be with the printer. */
    PRINT_DEADLINE("date de remise à l’imprimeur", "print deadline", false),
    /** When it is handed out. */
    DISTRIBUTION_DATE("date de distribution", "distribution date", false),
    /** The number of the issue. */
    ISSUE("numéro", "issue", false),
    /** The page it stands on. */
    PAGE("page", "page", false),
    /** Where and until when it is put up. */
    POSTING_PLACES("lieux et durée d’affichage", "places and time of posting", false),
    /** The newsrooms it is sent to. */
    PRESS_LIST("liste de presse", "press list", false),
    /** Who is invited. */
    GUEST_LIST("liste des invités", "guest list", false),
    /** How many people can come. */
    CAPACITY("jauge", "capacity", false),
    /** How one gets in: steps, lift, loop for hearing aids, sign language. */
    ACCESS("conditions d’accès", "access", false),
    /** Who reads and answers what people write. */
    MODERATION_OWNER("responsable de la modération", "moderation owner", false),
    /** What may be written there. */
    MODERATION_RULES("charte de modération", "moderation rules", false),
    /** From what name or number it comes. */
    SENDER("expéditeur", "sender", false),
    /** How one stops receiving it. */
    UNSUBSCRIBE("moyen de désinscription", "way to unsubscribe", false),
    /** How letters are stamped and put into envelopes. */
    POSTAGE("affranchissement et mise sous pli", "postage and enveloping", false),
    /** Who decides that the alert goes out. */
    ALERT_AUTHORITY("autorité qui décide de l’alerte", "authority that decides on the alert", false),
    /** Where the alert goes out. */
    ALERT_AREA("zone d’alerte", "area of the alert", false),
    /** Something else, which the data puts in words. */
    OTHER("autre", "other", false);

    private final Wording label;
    private final boolean inMessage;

    RequiredField(String fr, String en, boolean inMessage) {
        this.label = Wording.of(fr, en);
        this.inMessage = inMessage;
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

    /**
     * Returns whether a communication or its variant says it.
     *
     * @return true where a review can look for it; false where only those who make it know
     */
    public boolean isInMessage() {
        return inMessage;
    }
}
