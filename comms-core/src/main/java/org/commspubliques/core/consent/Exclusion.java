package org.commspubliques.core.consent;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Motif d’exclusion: why somebody is not written to; the weightiest first. */
public enum Exclusion implements Labelled {
    /** The use is political, which a municipal file never serves. */
    POLITICAL_USE(
            "usage politique",
            "political use",
            "un fichier de la collectivité ne sert jamais à la communication politique d’élus ou de candidats",
            "a file of the authority never serves the political communication of elected members or candidates"),
    /** The person objected to every use. */
    OBJECTION(
            "opposition",
            "objection",
            "la personne s’est opposée à tout envoi",
            "the person objected to being written to at all"),
    /** The address is on the list of those that are never to be written to. */
    OPTED_OUT_LIST(
            "liste d’opposition",
            "opt-out list",
            "l’adresse figure sur la liste d’opposition, qui survit à l’effacement",
            "the address is on the opt-out list, which outlives erasure"),
    /** The person objected to this channel. */
    CHANNEL_OBJECTION(
            "opposition à ce canal",
            "objection to this channel",
            "la personne s’est opposée aux envois par ce canal",
            "the person objected to being written to by this channel"),
    /** The person objected to this purpose. */
    PURPOSE_OBJECTION(
            "opposition à cette finalité",
            "objection to this purpose",
            "la personne s’est opposée à cette finalité",
            "the person objected to this purpose"),
    /** The person agreed, and withdrew it. */
    CONSENT_WITHDRAWN(
            "consentement retiré",
            "consent withdrawn",
            "la personne a retiré son consentement",
            "the person withdrew consent"),
    /** The data should have been purged by then. */
    RETENTION_OVER(
            "durée de conservation dépassée",
            "retention over",
            "la durée de conservation est dépassée : les données sont à purger",
            "the data may no longer be kept: they are to be purged"),
    /** A minor below the age at which one consents alone, without a parent’s authorisation. */
    MINOR_WITHOUT_CONSENT(
            "mineur sans autorisation parentale",
            "minor without parental authorisation",
            "la personne n’a pas l’âge de consentir seule, et aucun titulaire de l’autorité parentale n’a donné son autorisation",
            "the person is too young to consent alone, and nobody with parental authority has given an authorisation"),
    /** Nobody knows where the data come from. */
    ORIGIN_UNKNOWN(
            "origine des données inconnue",
            "origin of the data unknown",
            "personne ne sait d’où viennent les données ni quand elles ont été recueillies : le retrouver, ou les effacer",
            "nobody knows where the data come from nor when they were collected: find it out, or erase them"),
    /** The register the data come from does not serve this purpose without express agreement. */
    REGISTER_RESTRICTED(
            "registre réservé à un autre usage",
            "register kept for another use",
            "le registre d’où viennent les données ne sert pas à cette finalité sans accord exprès de la personne",
            "the register the data come from does not serve this purpose without the person’s express agreement"),
    /** The person had to give the data, and a file of communication rests on details given freely. */
    COMPULSORY_COLLECTION(
            "collecte obligatoire",
            "compulsory collection",
            "la personne a dû donner ses coordonnées, alors qu’un fichier de communication repose sur une collecte facultative",
            "the person had to give the details, whereas a file of communication rests on details given freely"),
    /** The data were collected for something else. */
    PURPOSE_CHANGED(
            "changement de finalité",
            "change of purpose",
            "les données ont été recueillies pour une autre finalité",
            "the data were collected for another purpose"),
    /** The person was not told what is done with the data. */
    NOT_INFORMED(
            "personne non informée",
            "person not informed",
            "la personne n’a pas été informée de ce qui est fait de ses données",
            "the person has not been told what is done with the data"),
    /** Nothing makes the use lawful: no rule, or no consent where consent is the basis. */
    NO_BASIS(
            "aucune base légale",
            "no legal basis",
            "ni les textes ni un consentement de la personne ne permettent cet envoi",
            "neither the law nor a consent of the person allows it"),
    /** Messages to the address come back. */
    UNDELIVERABLE(
            "adresse qui ne reçoit plus",
            "undeliverable address",
            "les messages envoyés à cette adresse reviennent",
            "messages to this address come back");

    private final Wording label;
    private final Wording reason;

    Exclusion(String fr, String en, String reasonFr, String reasonEn) {
        this.label = Wording.of(fr, en);
        this.reason = Wording.of(reasonFr, reasonEn);
    }

    /**
     * Returns what a person reads in a table.
     *
     * @return the label
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Returns why, as a clause.
     *
     * @return the reason, without a capital and without a full stop
     */
    public Wording reason() {
        return reason;
    }

    /** The bit of this reason among a set of them. */
    @SuppressWarnings("EnumOrdinal") // never stored
    int bit() {
        return 1 << ordinal();
    }
}
