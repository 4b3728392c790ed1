package org.commspubliques.examples.evenementetprestataires;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.PastIssue;
import org.commspubliques.core.lifecycle.PublicationHistory;
import org.commspubliques.core.partner.ContactPlan;
import org.commspubliques.core.partner.Partner;
import org.commspubliques.core.partner.PartnerKind;
import org.commspubliques.core.partner.SponsoredPost;
import org.commspubliques.core.partner.SponsorshipCheck;
import org.commspubliques.core.partner.SponsorshipRule;
import org.commspubliques.core.press.LegalHold;
import org.commspubliques.core.press.LegalHoldCheck;
import org.commspubliques.core.press.LegalNotice;
import org.commspubliques.core.press.ProofOfPublication;
import org.commspubliques.core.press.ReplyMedium;
import org.commspubliques.core.press.ReplyRules;
import org.commspubliques.core.press.RightOfReply;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;

/** What the law asks for around the forum, and those the town keeps in touch with. */
final class Duties {

    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 1);

    /** Somebody named in the bulletin wants to answer; its next issue comes out in September. */
    static final RightOfReply REPLY = RightOfReply.asked(
            "reponse-1",
            CommunicationId.of("bulletin-41"),
            ReplyMedium.PERIODICAL,
            AUGUST,
            Town.at(LocalDate.of(2025, 8, 27), 10),
            35);

    private static final LegalNotice NOTICE = new LegalNotice(
            "avis-occupation",
            CommunicationId.of("avis-occupation"),
            "Avis d’occupation du domaine public",
            "",
            List.of(new LegalNotice.Mention(Wording.of("durée", "length"), "du 5 au 7 septembre 2025")),
            List.of(
                    LegalNotice.Place.posted("mairie", "Panneau de la mairie", LocalDate.of(2025, 8, 4), 15),
                    LegalNotice.Place.printed("bulletin", "Bulletin n° 41", SupportKind.INFORMATION_BULLETIN, AUGUST)));

    private static final PublicationHistory PRINTED = PublicationHistory.of(List.of(
            new PastIssue(SupportKind.INFORMATION_BULLETIN, "Bulletin n° 41", AUGUST, "A4", 16, 9_000, 0, false)));

    /** The board fell down in a storm and was put up again three days later. */
    final ProofOfPublication proof = ProofOfPublication.of(
            NOTICE,
            List.of(
                    new LegalNotice.Posting("mairie", LocalDate.of(2025, 8, 4), LocalDate.of(2025, 8, 12)),
                    new LegalNotice.Posting("mairie", LocalDate.of(2025, 8, 15), LocalDate.of(2025, 8, 22))),
            PRINTED,
            Town.TODAY);

    final ContactPlan plan = new ContactPlan(
            new Partner("maison-jeunes", "Maison des jeunes", PartnerKind.ASSOCIATION),
            Period.ofMonths(3),
            List.of("forum", "activités d’été"),
            List.of(new ContactPlan.Contact(LocalDate.of(2025, 3, 20), "bilan de l’an dernier")));

    final SponsoredPost post = new SponsoredPost(
            "une vidéaste de la commune", "BC 2025-130", "Je serai au forum samedi, venez essayer une activité !");

    /** What is said of the car park, over which the town is in court. */
    private final Communication parking = Communication.builder(
                    CommunicationId.of("parking-forum"), "Stationnement du forum")
            .purpose(CommunicationPurpose.SERVICE_INFORMATION)
            .owner(Town.CULTURE)
            .author(Town.OFFICER)
            .topic(Topic.on("parking de Boulari", "Boulari", Hall.DAY))
            .variant(Variant.french(
                    ChannelId.of("site"), Section.body("Le parking de Boulari est ouvert samedi 6 septembre 2025.")))
            .build();

    private final LegalHold hold = LegalHold.begun(
            "contentieux-parking",
            "parking de Boulari",
            List.of(),
            Set.of("parking de Boulari"),
            Set.of(PersonId.of("porte-parole")),
            Town.at(AUGUST, 8));

    List<Finding> reply() {
        return REPLY.findings(
                ReplyRules.standard(),
                Territory.NEW_CALEDONIA,
                Town.NOUMEA,
                List.of(LocalDate.of(2025, 8, 29), LocalDate.of(2025, 9, 26)),
                Town.NOW);
    }

    List<Finding> held() {
        return new LegalHoldCheck(List.of(hold))
                .check(parking, parking.variants().get(0), new ReviewContext(Town.AUTHORITY, Town.at(Hall.DAY, 7)));
    }

    List<Finding> contacts() {
        return plan.overdue(Town.TODAY).stream().toList();
    }

    List<Finding> paid() {
        return new SponsorshipCheck(SponsorshipRule.standard()).findings(post, Territory.NEW_CALEDONIA);
    }
}
