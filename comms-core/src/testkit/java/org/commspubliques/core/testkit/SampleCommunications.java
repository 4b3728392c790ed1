package org.commspubliques.core.testkit;

import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;

/** Actions de communication d’essai: from one paragraph to a notice on seven channels. The texts are made up. */
public final class SampleCommunications {

    /** The website. */
    public static final ChannelId SITE = ChannelId.of("site");

    /** Text messages. */
    public static final ChannelId SMS = ChannelId.of("sms");

    /** The press. */
    public static final ChannelId PRESS = ChannelId.of("presse");

    /** The unit that issues the shorter samples. */
    public static final UnitId ROADS = UnitId.of("voirie");

    private SampleCommunications() {}

    /**
     * Returns a builder with everything that must be set but a variant.
     *
     * @return the builder
     */
    public static Communication.Builder draft() {
        return Communication.builder(CommunicationId.of("travaux-2025"), "Travaux rue des Flamboyants")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(ROADS)
                .author(PersonId.of("claire"));
    }

    /**
     * Returns a communication of one French variant.
     *
     * @param channel its channel
     * @param sections what it says
     * @return the communication
     */
    public static Communication on(ChannelId channel, Section... sections) {
        return draft().variant(Variant.french(channel, sections)).build();
    }

    /**
     * Returns a communication of one paragraph on the website.
     *
     * @param text the paragraph
     * @return the communication
     */
    public static Communication article(String text) {
        return on(SITE, Section.body(text));
    }

    /**
     * Returns a press release about roadworks, which nothing in the standard review bars.
     *
     * @return the communication
     */
    public static Communication pressRelease() {
        return on(
                PRESS,
                Section.title("Travaux rue des Flamboyants"),
                Section.body(
                        "La rue des Flamboyants est fermée à la circulation du 8 au 19 septembre 2025, de 7 h à 16 h,"
                                + " pour la réfection de la chaussée."),
                new Section(SectionRole.CONTACT, "Service de la voirie : voirie@mairie.example"));
    }

    /**
     * Returns a service notice on the website and by SMS, which nothing in the standard review bars.
     *
     * @return the communication
     */
    public static Communication notice() {
        return draft().variant(Variant.french(
                        SITE,
                        Section.title("Coupure d’eau"),
                        Section.body("L’eau est coupée jeudi matin dans le quartier du port.")))
                .variant(Variant.french(SMS, Section.body("Coupure d'eau jeudi matin au port.")))
                .build();
    }

    /**
     * Returns an announcement of a water cut on the website, Facebook, by SMS, on an electronic board, to the press, to the
     * staff, and by SMS in English; under an embargo, with a map.
     *
     * @return the communication
     */
    public static Communication waterCut() {
        return WaterCut.communication();
    }
}
