package org.commspubliques.examples.guide;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.audience.Attribute;
import org.commspubliques.core.audience.AttributeCatalog;
import org.commspubliques.core.audience.AttributeId;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.audience.AudienceScope;
import org.commspubliques.core.audience.SegmentCatalog;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.consent.AudienceFile;
import org.commspubliques.core.consent.CollectionRecord;
import org.commspubliques.core.consent.Consent;
import org.commspubliques.core.consent.ConsentEvidence;
import org.commspubliques.core.consent.ContactRights;
import org.commspubliques.core.consent.DataOrigin;
import org.commspubliques.core.consent.Objection;
import org.commspubliques.core.consent.OptOutList;
import org.commspubliques.core.consent.ProcessingPurpose;
import org.commspubliques.core.consent.ProcessingUse;
import org.commspubliques.core.consent.UseCatalog;
import org.commspubliques.core.consent.UseRules;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fit.AudienceCheck;
import org.commspubliques.core.fit.PressureCheck;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.pressure.FatiguePolicy;
import org.commspubliques.core.pressure.MessageHistory;
import org.commspubliques.core.pressure.SentMessage;
import org.commspubliques.core.recipient.Contacts;
import org.commspubliques.core.recipient.PoliticalUseException;
import org.commspubliques.core.recipient.RecipientRules;
import org.commspubliques.core.recipient.Resolution;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.schedule.MessageNature;
import org.commspubliques.core.schedule.Opening;
import org.commspubliques.core.schedule.SendingHours;
import org.commspubliques.core.sms.SmsSegments;
import org.commspubliques.core.sms.SmsTariff;

/** « Écrire aux habitants »: who may be written to, when, how often, and what it costs. */
public final class ContactGuide extends GuidePage {

    private final LocalAuthority town = Town.town();
    private final Clock clock = Town.clock("2025-09-01T09:00");
    private final ReviewContext context = new ReviewContext(town, clock.instant());
    private final UseRules rules = UseCatalog.standard().forTerritory(town.territory());
    private final LegalReferences law = LegalReferences.standard();

    /** The page. */
    public ContactGuide() {
        shows("habitants-droits", this::rights);
        shows("habitants-arret", this::stop);
        shows("habitants-selection", this::select);
        shows("habitants-fichier", this::file);
        shows("habitants-heures", this::hours);
        shows("habitants-rythme", this::rhythm);
        shows("habitants-cout", this::cost);
        shows("habitants-faute", this::mistakes);
    }

    private static ContactRights reader() {
        // spotless:off
        // <guide:habitants-contact>
        LocalDate signedUp = LocalDate.of(2025, 2, 10);
        ContactRights reader = ContactRights.builder()
                .collection(CollectionRecord.of(DataOrigin.VOLUNTARY, signedUp, Set.of(ProcessingPurpose.MUNICIPAL_NEWS))
                        .informedOn(signedUp))
                .consent(Consent.of(ProcessingPurpose.MUNICIPAL_NEWS, Set.of(ChannelKind.EMAIL), signedUp,
                        new ConsentEvidence("accueil de la mairie", "formulaire papier", "version 2", "carton 2025-118")))
                .build();
        // </guide:habitants-contact>
        // spotless:on
        return reader;
    }

    private void rights() {
        ContactRights reader = reader();
        // spotless:off
        // <guide:habitants-droits>
        UseRules rules = UseCatalog.standard().forTerritory(town.territory());
        for (ProcessingUse use : List.of(
                ProcessingUse.of(ProcessingPurpose.MUNICIPAL_NEWS, ChannelKind.EMAIL),
                ProcessingUse.of(ProcessingPurpose.MUNICIPAL_NEWS, ChannelKind.SMS),
                ProcessingUse.of(ProcessingPurpose.EMERGENCY, ChannelKind.SMS))) {
            print(use.purpose().label().fr() + ", " + use.channel().label().fr() + " : "
                    + (rules.decide(reader, use, context.day()).isAllowed() ? "oui" : "non"));
            rules.explain(reader, use, context.day(), LegalReferences.standard()).forEach(why -> print("  " + why.fr()));
        }
        // </guide:habitants-droits>
        // spotless:on
    }

    private void stop() {
        ContactRights reader = reader();
        OptOutList optOuts = OptOutList.of(List.of());
        byte[] key = new byte[16];
        ProcessingUse news = ProcessingUse.of(ProcessingPurpose.MUNICIPAL_NEWS, ChannelKind.EMAIL);
        // spotless:off
        // <guide:habitants-arret>
        ContactRights stopped = reader.toBuilder().objection(Objection.to(context.day(), news)).build();
        print(rules.decide(stopped, news, context.day()).exclusions().get(0).reason().fr());
        rules.unsubscribeLink(news).ifPresent(link ->
                print("dans chaque message : " + link.mention().fr() + " ; en-tête " + link.header().orElse("aucun")));

        OptOutList kept = optOuts.with(OptOutList.hashEmail(key, "Claire@exemple.nc"));   // survit à l’effacement du contact
        ContactRights again = kept.applyTo(reader, List.of(OptOutList.hashEmail(key, "claire@exemple.nc")));
        print("réinscrite par un import : " + rules.decide(again, news, context.day()).exclusions().get(0).label().fr());
        // </guide:habitants-arret>
        // spotless:on
    }

    private void select() {
        ContactRights reader = reader();
        ContactRights stopped = reader.toBuilder()
                .objection(Objection.toEverything(context.day()))
                .build();
        LocalDate enrolled = LocalDate.of(2025, 2, 17);
        ContactRights school = ContactRights.builder()
                .collection(CollectionRecord.of(DataOrigin.SERVICE_FILE, enrolled, Set.of())
                        .informedOn(enrolled))
                .build();
        List<ContactRights> all = List.of(reader, reader, stopped, school);
        List<String> keys = List.of("c-1", "c-2", "c-3", "c-4");
        // spotless:off
        // <guide:habitants-selection>
        AttributeCatalog attributes = AttributeCatalog.of(List.of(
                Attribute.flag("parent", Wording.of("parents d’élèves", "parents")),
                Attribute.choice("quartier", Wording.of("quartier", "district"),
                        Map.of("Boulari", Wording.same("Boulari"), "Plum", Wording.same("Plum")))));
        RecipientRules lawful = RecipientRules.of(SegmentCatalog.of(attributes), rules);
        Contacts.Builder index = Contacts.builder(lawful, keys::get);              // vos clés : ni noms, ni adresses ici
        for (ContactRights contact : all) {
            index.contact(contact).flag(AttributeId.of("parent")).choice(AttributeId.of("quartier"), "Boulari");
        }
        Resolution found = index.build().resolve(lawful.segments().parse("parent et quartier = \"Boulari\""),
                ProcessingUse.of(ProcessingPurpose.MUNICIPAL_NEWS, ChannelKind.EMAIL), context.day());
        print(found.keys().toList());
        print(found.explanation().fr());
        // </guide:habitants-selection>
        // spotless:on
    }

    private void file() {
        // spotless:off
        // <guide:habitants-fichier>
        Audience subscribers = Audience.of("abonnes-sms", Wording.of("abonnés aux SMS", "subscribers"), AudienceScope.EXTERNAL_TARGETED);
        Communication show = Communication.builder(CommunicationId.of("2025-048"), "Concert payant")
                .purpose(CommunicationPurpose.PROMOTION)
                .owner(UnitId.of("culture")).author(PersonId.of("anna"))
                .audience(subscribers)
                .variant(Variant.french(ChannelId.of("sms"), Section.body("Samedi 6 septembre 2025 à 18 h, concert au Vallon-Dore.")))
                .build();
        List<AudienceFile> files = List.of(AudienceFile.of("abonnes-sms", DataOrigin.VOLUNTARY,
                Set.of(ProcessingPurpose.MUNICIPAL_NEWS)));                    // ce qui a été annoncé à l’inscription
        ChannelCatalog channels = ChannelCatalog.standard();
        UseCatalog uses = UseCatalog.standard();
        Review usual = StandardReview.of(FactRegister.empty()).with(new AudienceCheck(channels, uses, law, files));
        Review ours = StandardReview.of(FactRegister.empty()).with(new AudienceCheck(channels, uses, law, files,
                (communication, audience) -> communication.purpose() == CommunicationPurpose.PROMOTION
                        ? ProcessingPurpose.PROMOTION
                        : AudienceCheck.usualPurpose(communication, audience)));
        for (Review review : List.of(usual, ours)) {
            print(review == usual ? "d’ordinaire :" : "avec notre règle :");
            review.review(show, context).findings().stream().filter(finding -> finding.ruleId().startsWith("AUD-"))
                    .forEach(finding -> print("  " + finding.ruleId() + " " + finding.severity().label().fr() + " : "
                            + finding.message().fr()));
        }
        // </guide:habitants-fichier>
        // spotless:on
    }

    private void hours() {
        // spotless:off
        // <guide:habitants-heures>
        SendingHours hours = SendingHours.standard();
        Instant sunday = Instant.parse("2025-09-06T21:00:00Z");                  // dimanche 7 septembre, 8 h à Nouméa
        Opening opening = hours.opening(ChannelKind.SMS, MessageNature.PUBLIC_SERVICE, sunday, town);
        print(opening.explanation().fr());
        hours.nextOpening(ChannelKind.SMS, MessageNature.PUBLIC_SERVICE, sunday, town).ifPresent(next ->
                print("à partir de " + next.atZone(town.zone()).toLocalDateTime()));
        print("urgent : " + hours.opening(ChannelKind.SMS, MessageNature.URGENT, sunday, town).explanation().fr());
        print("promotion : " + (hours.knows(ChannelKind.SMS, MessageNature.PROMOTIONAL, town.territory())
                ? "horaires connus" : "les horaires de ce territoire ne sont pas connus"));
        // </guide:habitants-heures>
        // spotless:on
    }

    private void rhythm() {
        Communication notice = Communication.builder(CommunicationId.of("2025-041"), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("services-techniques"))
                .author(PersonId.of("anna"))
                .audience(Audience.PARENTS)
                .variant(Variant.french(ChannelId.of("sms"), Section.body("Eau coupée mercredi 3 septembre 2025.")))
                .build();
        // spotless:off
        // <guide:habitants-rythme>
        MessageHistory sent = MessageHistory.of(List.of(sms("2025-08-27T09:00", "2025-036"), sms("2025-08-28T09:00", "2025-037"),
                sms("2025-08-29T09:00", "2025-039")));                           // d’ordinaire : une requête à votre base
        Review review = StandardReview.of(FactRegister.empty())
                .with(new PressureCheck(sent, FatiguePolicy.standard(), ChannelCatalog.standard()));
        review.review(notice, context).findings().stream().filter(finding -> finding.ruleId().equals("PRE-01"))
                .forEach(finding -> {
                    print(finding.ruleId() + " " + finding.severity().label().fr() + " : " + finding.message().fr());
                    finding.proposals().forEach(proposal -> print("  → " + proposal.advice().fr()));
                });
        // </guide:habitants-rythme>
        // spotless:on
    }

    private static SentMessage sms(String local, String communication) {
        return new SentMessage(
                "parents-eleves",
                ChannelKind.SMS,
                Town.clock(local).instant(),
                CommunicationId.of(communication),
                false);
    }

    private void cost() {
        // spotless:off
        // <guide:habitants-cout>
        SmsTariff tariff = SmsTariff.of(town.currency(), new BigDecimal("9.5"))   // F CFP par SMS, selon votre contrat
                .from(5_000, new BigDecimal("8"));
        SmsSegments message = SmsSegments.of(
                "Fête de la mer : samedi à 9 h, plage de Plum. Navettes gratuites dès 8 h 30 jusqu’à la plage.");
        Money asItIs = new Money(tariff.cost(message, 1_200), town.currency());
        Money replaced = new Money(tariff.costIfReplaced(message, 1_200), town.currency());
        print(message.parts().size() + " SMS à 1 200 abonnés : " + asItIs.label().fr() + " ; "
                + message.partsIfReplaced() + " SMS et " + replaced.label().fr() + " sans « ê » ni « ’ »");
        // </guide:habitants-cout>
        // spotless:on
    }

    private void mistakes() {
        SegmentCatalog segments =
                SegmentCatalog.of(AttributeCatalog.of(List.of(Attribute.flag("parent", Wording.same("parents")))));
        try {
            segments.parse("parents");
        } catch (DataFormatException refused) {
            print(refused.message(Locale.FRENCH));
        }
        Contacts nobody =
                Contacts.builder(RecipientRules.of(segments, rules), row -> "").build();
        try {
            nobody.resolve(
                    segments.parse("tous"),
                    ProcessingUse.of(ProcessingPurpose.POLITICAL_COMMUNICATION, ChannelKind.EMAIL),
                    context.day());
        } catch (PoliticalUseException refused) {
            print(refused.getMessage());
        }
    }
}
