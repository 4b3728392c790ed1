package org.commspubliques.core.channel;

import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Type de canal: what sort of channel it is. */
public enum ChannelKind implements Labelled {
    /** A website. */
    WEBSITE("site internet", "website"),
    /** The staff’s own website. */
    INTRANET("intranet", "intranet"),
    /** A social network. */
    SOCIAL("réseau social", "social network"),
    /** A network of videos. */
    VIDEO("plateforme vidéo", "video platform"),
    /** A feed in an instant messenger, which people subscribe to. */
    MESSAGING("messagerie instantanée", "instant messaging"),
    /** Messages to mail boxes. */
    EMAIL("courriel", "e-mail"),
    /** Letters on paper. */
    LETTER("courrier postal", "letter"),
    /** Text messages to telephones. */
    SMS("SMS", "text message"),
    /** Notifications of an application. */
    PUSH("notification mobile", "push notification"),
    /** Messages that telephones ring for and read aloud. */
    VOICE("message vocal", "voice message"),
    /** The authority’s periodical for its inhabitants. */
    BULLETIN("bulletin municipal", "municipal bulletin"),
    /** The authority’s periodical for its staff. */
    INTERNAL_JOURNAL("journal interne", "internal journal"),
    /** What newsrooms receive. */
    PRESS("presse", "press"),
    /** A sheet on a wall. */
    POSTER("affiche", "poster"),
    /** The board of official notices. */
    NOTICE_BOARD("panneau d’affichage municipal", "notice board"),
    /** An electronic message board in the street. */
    DISPLAY_BOARD("panneau lumineux", "message board"),
    /** A platform on which citizens take part. */
    PARTICIPATION("plateforme de participation", "participation platform"),
    /** A meeting or an event. */
    EVENT("réunion ou événement", "meeting or event"),
    /** An alert in a crisis. */
    ALERT("alerte de crise", "crisis alert"),
    /** Notes that the staff and the elected members receive. */
    INTERNAL("communication interne", "internal communication");

    private final Wording label;

    ChannelKind(String fr, String en) {
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
