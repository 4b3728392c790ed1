package org.commspubliques.core.audience;

import org.commspubliques.core.channel.ChannelReach;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Cercle de diffusion: how wide an audience is. */
public enum AudienceScope implements Labelled {
    /** Grand public. */
    PUBLIC("grand public", "general public"),
    /** Public externe ciblé: parents, tenants, associations. */
    EXTERNAL_TARGETED("public ciblé", "targeted public"),
    /** Public hors du territoire: tourists, investors, talents, whom the territory wants to attract. */
    TERRITORY_EXTERNAL("hors du territoire", "outside the territory"),
    /** Partenaires. */
    PARTNER("partenaires", "partners"),
    /** Presse. */
    PRESS("presse", "press"),
    /** Agents de la collectivité. */
    INTERNAL("interne", "staff"),
    /** Cercle restreint: a named closed group. */
    RESTRICTED("cercle restreint", "restricted circle");

    private final Wording label;

    AudienceScope(String fr, String en) {
        this.label = Wording.of(fr, en);
    }

    /**
     * Tells whether it can be reached by a channel: what stays inside the authority reaches its own people only.
     *
     * @param reach who can see what the channel carries
     * @return whether a message there may be meant for such an audience
     */
    public boolean isReachedBy(ChannelReach reach) {
        return reach != ChannelReach.INTERNAL || this == INTERNAL || this == RESTRICTED;
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
