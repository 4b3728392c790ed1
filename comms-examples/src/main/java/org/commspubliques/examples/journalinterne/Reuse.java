package org.commspubliques.examples.journalinterne;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.fit.InternalReuseCheck;
import org.commspubliques.core.fit.InternalTexts;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;

/**
 * An article of the journal on the town’s site.
 *
 * @param how what was done with it
 * @param text the text for the public
 */
record Reuse(Wording how, Communication text) {

    private static final Set<FindingCategory> SHOWN =
            Set.of(FindingCategory.CONFIDENTIALITY, FindingCategory.NEUTRALITY);

    /** Three ways to take up an article, from the worst to the one that may be approved. */
    static List<Reuse> of(Communication article) {
        return ImmutableList.of(
                new Reuse(
                        Wording.of("copié sans le dire", "copied without a word"),
                        taken(article, CommunicationPurpose.INFORMATION).build()),
                new Reuse(
                        Wording.of("déclaré, objet resté interne", "declared, purpose still internal"),
                        taken(article, CommunicationPurpose.INTERNAL)
                                .reusedFrom(article.id())
                                .build()),
                new Reuse(
                        Wording.of("déclaré, objet information", "declared, to inform"),
                        taken(article, CommunicationPurpose.INFORMATION)
                                .reusedFrom(article.id())
                                .build()));
    }

    private static Communication.Builder taken(Communication article, CommunicationPurpose purpose) {
        return Communication.builder(CommunicationId.of("site-potager"), article.title())
                .purpose(purpose)
                .owner(UnitId.of("communication"))
                .author(PersonId.of("redaction"))
                .variant(new Variant(
                        new VariantId(ChannelId.of("site"), "fr"),
                        article.variants().get(0).sections(),
                        List.of()));
    }

    /** What a review finds of confidentiality and neutrality. */
    List<Finding> findings(Story story) {
        Review review = StandardReview.of(FactRegister.of(List.of()))
                .with(new InternalReuseCheck(ChannelCatalog.standard(), InternalTexts.of(story.texts(), List.of())));
        ReviewContext context = new ReviewContext(
                Story.TOWN,
                story.dates()
                        .distribution()
                        .atTime(LocalTime.NOON)
                        .atZone(Story.TOWN.zone())
                        .toInstant());
        return review.review(text, context).findings().stream()
                .filter(finding -> SHOWN.contains(finding.category()))
                .collect(ImmutableList.toImmutableList());
    }
}
