package org.commspubliques.examples.bench.review;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.commspubliques.core.StandardReview;
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
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;

/** All checks of this library with all packs it ships, on the text as the body of a page of the town’s site. */
final class WholeReview implements TextReader {

    private final Review review = StandardReview.of(FactRegister.empty());
    private final ReviewContext morning = new ReviewContext(
            LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
                    .territory(Territory.NEW_CALEDONIA)
                    .population(27_620)
                    .zone(ZoneId.of("Pacific/Noumea"))
                    .currency(Currency.getInstance("XPF"))
                    .build(),
            Instant.parse("2025-09-01T00:00:00Z"));

    @Override
    public int findings(String text) {
        Communication page = Communication.builder(CommunicationId.of("2025-041"), "Services de la mairie")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("accueil"))
                .author(PersonId.of("assistant"))
                .variant(Variant.french(ChannelId.of("site"), Section.body(text)))
                .build();
        return review.review(page, morning).findings().size();
    }
}
