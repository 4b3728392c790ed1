package org.commspubliques.core;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;

/** What the tests of all packages start from. */
public final class Samples {

    public static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final ChannelId SITE = ChannelId.of("site");
    public static final UnitId ROADS = UnitId.of("voirie");

    private Samples() {}

    /** A commune of New Caledonia. */
    public static LocalAuthority montDore() {
        return commune("Ville du Mont-Dore", Territory.NEW_CALEDONIA, NOUMEA)
                .population(27_620)
                .locale(Locale.forLanguageTag("fr-NC"))
                .currency(Currency.getInstance("XPF"))
                .build();
    }

    /** A commune of metropolitan France. */
    public static LocalAuthority metropolitanTown() {
        return commune("Commune de Saint-Aubin", Territory.METROPOLE, PARIS).build();
    }

    /** A commune of a territory about which the data says nothing. */
    public static LocalAuthority townOf(Territory territory) {
        return commune("Commune", territory, ZoneId.of("UTC")).build();
    }

    private static LocalAuthority.Builder commune(String name, Territory territory, ZoneId zone) {
        return LocalAuthority.builder(name, AuthorityKind.COMMUNE)
                .territory(territory)
                .population(9_800)
                .zone(zone)
                .locale(Locale.FRANCE)
                .currency(Currency.getInstance("EUR"));
    }

    /** A builder with everything that must be set but a variant. */
    public static Communication.Builder draft() {
        return Communication.builder(CommunicationId.of("travaux-2025"), "Travaux rue des Flamboyants")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(ROADS)
                .author(PersonId.of("claire"));
    }

    /** A communication of one French variant on the website. */
    public static Communication on(ChannelId channel, Section... sections) {
        return draft().variant(Variant.french(channel, sections)).build();
    }

    /** A communication of one paragraph on the website. */
    public static Communication article(String text) {
        return on(SITE, Section.body(text));
    }

    /** Publication by an authority at an hour of its own zone, such as {@code 2025-09-01T09:00}. */
    public static ReviewContext published(LocalAuthority by, String localDateTime) {
        return new ReviewContext(
                by, LocalDateTime.parse(localDateTime).atZone(by.zone()).toInstant());
    }

    /** Publication by Mont-Dore on Monday 1 September 2025. */
    public static ReviewContext monday() {
        return published(montDore(), "2025-09-01T09:00");
    }

    /** What a check finds in the first variant. */
    public static List<Finding> findings(Check check, Communication communication, ReviewContext context) {
        return check.check(communication, communication.variants().get(0), context);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
