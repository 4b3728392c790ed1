package org.commspubliques.examples.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.publication.DeliveryOrder;
import org.commspubliques.approval.publication.DeliveryReceipt;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.accuracy.AffectedTexts;
import org.commspubliques.core.accuracy.ConsistencyCheck;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactAmendment;
import org.commspubliques.core.fact.FactChange;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactPeriod;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactTopic;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CurrentCommunications;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;

/** « Tenir les faits »: the end of a water cut moves, and the texts that told it are found. */
public final class FactGuide extends GuidePage {

    private static final VariantId SITE = VariantId.parse("site/fr");

    private final LocalAuthority town = Town.town();
    private final Clock clock = Town.clock("2025-09-01T09:00");
    private final ReviewContext context = new ReviewContext(town, clock.instant());

    /** The page. */
    public FactGuide() {
        shows("faits-changer", this::change);
        shows("faits-garder", this::keep);
        shows("faits-relire", this::review);
        shows("faits-dossiers", this::compare);
        shows("faits-versions", this::versions);
        shows("faits-faute", this::mistakes);
    }

    private static FactRegister facts() {
        // spotless:off
        // <guide:faits>
        LocalDate day = LocalDate.of(2025, 9, 3);
        Fact end = new Fact(FactKey.of("2025-041.fin"), Wording.of("fin de la coupure", "end of the cut"),
                new FactValue.TimeOfDay(LocalTime.of(14, 0)), List.of("jusqu’à"), UnitId.of("services-techniques"),
                Source.of("ordre de travaux 2025-77", LocalDate.of(2025, 8, 29), Confidence.OFFICIAL))
                .during(new FactPeriod(day, day))
                .about(new FactTopic("coupure d’eau", "Boulari"));
        FactRegister facts = FactRegister.of(List.of(end));
        // </guide:faits>
        // spotless:on
        return facts;
    }

    private static Communication notice() {
        // spotless:off
        // <guide:faits-citer>
        Communication notice = Communication.builder(CommunicationId.of("2025-041"), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("services-techniques")).author(PersonId.of("anna"))
                .fact(FactKey.of("2025-041.fin"))                          // ce texte repose sur ce fait
                .variant(Variant.french(ChannelId.of("site"), Section.title("Coupure d’eau"),
                        Section.body("Mercredi 3 septembre 2025, l’eau sera coupée à Boulari jusqu’à 14 h.")))
                .build();
        // </guide:faits-citer>
        // spotless:on
        return notice;
    }

    private static Communication school() {
        // spotless:off
        // <guide:faits-sujet>
        Communication school = Communication.builder(CommunicationId.of("2025-044"), "Cantine de Boulari")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("ecoles")).author(PersonId.of("gaia"))
                .topic(Topic.on("coupure d’eau", "Boulari", LocalDate.of(2025, 9, 3)))    // il ne le cite pas
                .variant(Variant.french(ChannelId.of("site"), Section.title("Cantine de Boulari"),
                        Section.body("Mercredi 3 septembre 2025, pas d’eau jusqu’à 14 h : la cantine servira un repas froid.")))
                .build();
        // </guide:faits-sujet>
        // spotless:on
        return school;
    }

    private static FactChange changed(FactRegister facts, Clock clock) {
        // spotless:off
        // <guide:faits-revise>
        FactChange change = facts.change(FactKey.of("2025-041.fin"), new FactAmendment(
                new FactValue.TimeOfDay(LocalTime.of(16, 0)),
                Source.of("ordre de travaux 2025-77 bis", LocalDate.of(2025, 9, 1), Confidence.OFFICIAL),
                new FactPeriod(LocalDate.of(2025, 9, 3), LocalDate.of(2025, 9, 3)),
                PersonId.of("denis"), clock.instant(), "une vanne de plus à changer"));
        // </guide:faits-revise>
        // spotless:on
        return change;
    }

    private void change() {
        Communication notice = notice();
        Communication school = school();
        Approvals approvals = published(notice);
        approvals.submit(CommandId.of("soumettre"), school, Town.chain());
        FactChange change = changed(facts(), clock);
        // spotless:off
        // <guide:faits-changer>
        CurrentCommunications texts = CurrentCommunications.of(List.of(notice, school));    // les vôtres, en cours
        AffectedTexts affected = AffectedTexts.of(change, texts, approvals, context);
        print(affected.label().fr());
        affected.texts().forEach(text -> {
            print(text.communication() + " « " + text.title() + " », " + text.unit() + ", " + text.state().label().fr()
                    + " : " + text.reliance().label().fr());
            print("  " + text.advice().fr());
            text.occurrences().forEach(place -> print("  → " + place.rewordedSentence()));
        });
        // </guide:faits-changer>
        // spotless:on
    }

    /** Where the notice is out. */
    private Approvals published(Communication notice) {
        ApprovalStore store = new MemoryApprovalStore();
        MandateRegister mandates = Town.mandates(town);
        Approvals approvals = Approvals.with(store, town, mandates, clock);
        Town.approve(approvals, notice);
        PublicationGate gate = PublicationGate.builder(store, town, StandardReview.of(facts()), clock)
                .mandates(mandates)
                .build();
        PermitId permit = gate.permit(CommandId.of("autoriser"), notice, SITE)
                .granted()
                .orElseThrow()
                .id();
        DeliveryOrder order = gate.redeem(CommandId.of("ordre"), permit, notice, SITE)
                .granted()
                .orElseThrow();
        gate.deliver(CommandId.of("envoi"), order, delivered -> new DeliveryReceipt.Delivered("page-41"));
        return approvals;
    }

    private void keep() throws IOException {
        FactChange change = changed(facts(), clock);
        Path file = Files.createTempDirectory("faits").resolve("faits.json");
        // spotless:off
        // <guide:faits-garder>
        Files.writeString(file, change.register().toJson());          // un fichier, ou une colonne de votre base
        FactRegister kept = FactRegister.parse("faits.json", Files.readAllBytes(file));
        Fact fact = kept.find(FactKey.of("2025-041.fin")).orElseThrow();
        print(fact.label().fr() + " : " + fact.value().label().fr());
        fact.history().forEach(before ->
                print("avant : " + before.value().label().fr() + " (" + before.by() + ", " + before.reason() + ")"));
        // </guide:faits-garder>
        // spotless:on
    }

    private void review() {
        Communication notice = notice();
        FactChange change = changed(facts(), clock);
        // spotless:off
        // <guide:faits-relire>
        FactRegister today = change.register();                  // le registre de maintenant : gardez celui-ci
        StandardReview.of(today).review(notice, context).findings().forEach(finding -> {
            print(finding.ruleId() + " " + finding.severity().label().fr() + " : " + finding.message().fr());
            finding.proposals().forEach(proposal -> print("  → " + proposal.advice().fr()
                    + proposal.text().map(words -> " (" + words + ")").orElse("")));
        });
        // </guide:faits-relire>
        // spotless:on
    }

    private void compare() {
        FactRegister today = changed(facts(), clock).register();
        Communication notice = notice();
        Communication corrected = Communication.builder(school().id(), school().title())
                .purpose(school().purpose())
                .owner(school().owner())
                .author(school().author())
                .topic(Topic.on("coupure d’eau", "Boulari", LocalDate.of(2025, 9, 3)))
                .variant(Variant.french(
                        ChannelId.of("site"),
                        Section.title("Cantine de Boulari"),
                        Section.body("Mercredi 3 septembre 2025, pas d’eau jusqu’à 16 h :"
                                + " la cantine servira un repas froid.")))
                .build();
        // spotless:off
        // <guide:faits-dossiers>
        CurrentCommunications texts = CurrentCommunications.of(List.of(notice, corrected));
        Review review = StandardReview.of(today).with(new ConsistencyCheck(today, texts));
        review.review(corrected, context).findings().forEach(finding ->
                print(finding.ruleId() + " " + finding.severity().label().fr() + " : " + finding.message().fr()));
        // </guide:faits-dossiers>
        // spotless:on
    }

    private void versions() {
        Communication.Builder works = Communication.builder(CommunicationId.of("2025-046"), "Travaux rue des Pins")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("services-techniques"))
                .author(PersonId.of("anna"));
        // spotless:off
        // <guide:faits-versions>
        Communication road = works
                .variant(Variant.french(ChannelId.of("site"), Section.body("La rue des Pins rouvre vendredi à 15 h.")))
                .variant(Variant.french(ChannelId.of("sms"), Section.body("La rue des Pins rouvre vendredi à 16 h.")))
                .build();
        StandardReview.of(FactRegister.empty()).review(road, context).findings().stream()
                .filter(finding -> finding.ruleId().equals("COH-03"))
                .forEach(finding -> print(finding.ruleId() + " : " + finding.message().fr()));
        // </guide:faits-versions>
        // spotless:on
    }

    private void mistakes() {
        FactRegister facts = FactRegister.parse("faits.json", Town.file("faits.json"));
        if (!facts.all().equals(facts().all())) {
            throw new IllegalStateException("the file and the code do not say the same facts");
        }
        try {
            facts.with(facts.all().get(0));
        } catch (IllegalArgumentException refused) {
            print(refused.getMessage());
        }
        try {
            facts.revised(
                    FactKey.of("2025-041.fin"),
                    new FactAmendment(
                            new FactValue.Text("en fin d’après-midi"),
                            Source.unchecked("téléphone"),
                            FactPeriod.always(),
                            PersonId.of("denis"),
                            clock.instant(),
                            "incertain"));
        } catch (IllegalArgumentException refused) {
            print(refused.getMessage());
        }
    }
}
