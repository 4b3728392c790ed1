package org.commspubliques.approval.mandate;

import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.language.Wording;

/**
 * Défaut de titre: why a person may not act for an office. The names are stable. The further down, the nearer the person
 * came to it; of several, the nearest is told.
 */
public enum MandateDenial {
    /** Sans titre: nothing gives the person that right. */
    NONE("{0} ne peut pas agir comme « {1} » à cette date.", "{0} cannot act as '{1}' on this date."),
    /** Titre à venir: it begins later, or its act is not published or not transmitted yet. */
    NOT_YET(
            "Le titre de {0} pour agir comme « {1} » ne vaut pas encore : il doit avoir pris effet ({2}), et son acte être"
                    + " publié et, s’il y a lieu, transmis.",
            "The right of {0} to act as '{1}' does not hold yet: it must have begun ({2}), and its act be published and,"
                    + " where needed, transmitted."),
    /** Titre échu: its last day is over. */
    EXPIRED(
            "Le titre de {0} pour agir comme « {1} » a pris fin le {2} ; faites-le renouveler.",
            "The right of {0} to act as '{1}' ended on {2}; have it renewed."),
    /** Acte sans pouvoir: who gave it did not hold an office that may. */
    NOT_ENTITLED(
            "L’acte {2} ne donne pas de titre à {0} pour agir comme « {1} » : la personne qui l’a signé n’avait pas ce"
                    + " pouvoir par sa propre fonction. Faites signer l’acte par le maire ou le président.",
            "Act {2} gives {0} no right to act as '{1}': whoever signed it did not have that power by an office of their"
                    + " own. Have it issued by the executive."),
    /** Titre caduc: who gave it, who received it or who is replaced has left. */
    LAPSED(
            "Le titre de {0} pour agir comme « {1} » est caduc : {2} a quitté sa fonction. Faites prendre un nouvel acte.",
            "The right of {0} to act as '{1}' has lapsed: {2} has left office. Have a new act issued."),
    /** Titre insuffisant: an internal replacement, where the law has to know the right. */
    TOO_WEAK(
            "Un remplacement interne ne permet pas à {0} de décider ici comme « {1} ».",
            "An internal replacement does not allow {0} to decide here as '{1}'."),
    /** Titre non admis: the stage does not accept that kind of right. */
    NOT_ACCEPTED(
            "Cette étape n’admet pas le titre de {0} pour agir comme « {1} » ({2}).",
            "This stage does not accept the right of {0} to act as '{1}' ({2})."),
    /** Hors matière: the right does not reach this purpose, these channels or these units. */
    OUT_OF_MATTER(
            "L’acte {2}, au titre duquel {0} agit comme « {1} », ne porte pas sur cette finalité, ces canaux ou ces"
                    + " services, ou le circuit ne connaît pas les services. Adressez-vous au titulaire.",
            "Act {2}, by which {0} acts as '{1}', does not reach this purpose, these channels or these units, or the chain"
                    + " does not know the units. Turn to the holder."),
    /** Hors rang: somebody who comes first is there. */
    OUT_OF_RANK(
            "{2} passe avant {0} pour agir comme « {1} » ; si cette personne est empêchée, déclarez l’absence de {2}.",
            "{2} comes before {0} to act as '{1}'; if that person is hindered, declare the absence of {2}.");

    private final String fr;
    private final String en;

    MandateDenial(String fr, String en) {
        this.fr = fr;
        this.en = en;
    }

    /** What stands in the way, and what to do. */
    Wording tell(PersonId person, Wording office, Wording what) {
        return Wording.of(fill(fr, person, office.fr(), what.fr()), fill(en, person, office.en(), what.en()));
    }

    private static String fill(String text, PersonId person, String office, String what) {
        return text.replace("{0}", person.value()).replace("{1}", office).replace("{2}", what);
    }
}
