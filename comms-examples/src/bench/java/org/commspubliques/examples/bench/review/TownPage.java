package org.commspubliques.examples.bench.review;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
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
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;

/** The text as the body of a page of the town’s site, on a morning of the pre-electoral period. */
final class TownPage {

    /** Where and when the page comes out. */
    static final ReviewContext MORNING = new ReviewContext(
            LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
                    .territory(Territory.NEW_CALEDONIA)
                    .population(27_620)
                    .zone(ZoneId.of("Pacific/Noumea"))
                    .currency(Currency.getInstance("XPF"))
                    .build(),
            LocalDateTime.of(2025, 9, 1, 11, 0).toInstant(ZoneOffset.ofHours(11)));

    private TownPage() {}

    /** Returns the only variant of the page. */
    static Variant variant(String text) {
        return Variant.french(ChannelId.of("site"), Section.body(text));
    }

    /** Returns the page. */
    static Communication of(Variant variant) {
        return Communication.builder(CommunicationId.of("2025-041"), "Services de la mairie")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("accueil"))
                .author(PersonId.of("assistant"))
                .variant(variant)
                .build();
    }
}
