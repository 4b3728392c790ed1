package org.commspubliques.examples.montdore;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.Channel;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** What happened, as people say it. */
final class EventWording {

    /**
     * An event as a page shows it.
     *
     * @param tone the class of its badge
     * @param badge a word for its kind
     * @param text what happened
     */
    record Told(String tone, Wording badge, Wording text) {}

    private final Town town;
    private final ApprovalChain chain;
    private final ApprovalState state;

    EventWording(Town town, ApprovalChain chain, ApprovalState state) {
        this.town = town;
        this.chain = chain;
        this.state = state;
    }

    Told tell(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.Submitted submitted) {
            Wording texts = counted(submitted.seals().size(), "texte", "text");
            return told(
                    "info",
                    "soumis",
                    "submitted",
                    Wording.of(
                            texts.fr() + " au circuit « "
                                    + submitted.chain().name().fr() + " », par "
                                    + town.person(submitted.author()).fr(),
                            texts.en() + " to chain '"
                                    + submitted.chain().name().en() + "', by "
                                    + town.person(submitted.author()).en()));
        }
        if (event instanceof ApprovalEvent.Decided decided) {
            return decision(decided.vote());
        }
        if (event instanceof ApprovalEvent.ContentRevised revised) {
            return told(
                    "warning",
                    "modifié",
                    "revised",
                    Wording.of(
                            "texte « " + channel(revised.variant().channel()).fr() + " », par "
                                    + town.person(revised.editor()).fr() + " ; nouvelle empreinte "
                                    + revised.seal().abbreviated(),
                            "text '" + channel(revised.variant().channel()).en() + "', by "
                                    + town.person(revised.editor()).en() + "; new seal "
                                    + revised.seal().abbreviated()));
        }
        if (event instanceof ApprovalEvent.CircumstancesRevised revised) {
            return told(
                    "warning",
                    "circonstances",
                    "circumstances",
                    Wording.of(
                            "finalité, coût ou date, par "
                                    + town.person(revised.editor()).fr(),
                            "purpose, cost or date, by "
                                    + town.person(revised.editor()).en()));
        }
        if (event instanceof ApprovalEvent.VariantRemoved removed) {
            return told("void", "retiré", "removed", text(removed.variant()));
        }
        if (event instanceof ApprovalEvent.DecisionVoided voided) {
            return told("void", "caduc", "void", voided(voided));
        }
        return urgency(event);
    }

    private Wording voided(ApprovalEvent.DecisionVoided voided) {
        String frStage = "de l’étape « " + stage(voided.stage()).fr() + " » sur "
                + channel(voided.variant().channel()).fr();
        String enStage = "of stage '" + stage(voided.stage()).en() + "' on "
                + channel(voided.variant().channel()).en();
        return switch (voided.cause()) {
            case CONTENT ->
                Wording.of("l’accord " + frStage + ", et lui seul", "the approval " + enStage + ", and that alone");
            case PROOF ->
                Wording.of(
                        "la décision " + frStage + " : nouvelle épreuve",
                        "the decision " + enStage + ": another proof");
            case RETRACTED ->
                Wording.of("la décision " + frStage + ", reprise", "the decision " + enStage + ", taken back");
            case RESUBMITTED ->
                Wording.of(
                        "la demande " + frStage + " : nouvel examen",
                        "the request " + enStage + ": to be looked at again");
        };
    }

    private Told urgency(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.FastTrackInvoked invoked) {
            Wording by = actor(invoked.mandate());
            Wording due = instant(invoked.ratifyBefore());
            return told(
                    "warning",
                    "urgence",
                    "urgent",
                    Wording.of(
                            by.fr() + " : " + invoked.reason() + ". À régulariser avant le " + due.fr(),
                            by.en() + ": " + invoked.reason() + ". To be ratified before " + due.en()));
        }
        if (event instanceof ApprovalEvent.Ratified ratified) {
            Wording by = actor(ratified.mandate());
            return told(
                    "ok",
                    "régularisé",
                    "ratified",
                    Wording.of(by.fr() + " : " + ratified.remark(), by.en() + ": " + ratified.remark()));
        }
        return publication(event);
    }

    private Told publication(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.PermitIssued issued) {
            return told(
                    "ok",
                    "autorisé",
                    "permitted",
                    Wording.of(
                            channel(issued.variant().channel()).fr() + ", autorisation " + issued.permit()
                                    + ", empreinte "
                                    + issued.seal().abbreviated() + " ; "
                                    + issued.checks().size() + " contrôles effectués",
                            channel(issued.variant().channel()).en() + ", permit " + issued.permit() + ", seal "
                                    + issued.seal().abbreviated() + "; "
                                    + issued.checks().size() + " checks passed"));
        }
        if (event instanceof ApprovalEvent.PermitRedeemed redeemed) {
            return told(
                    "info",
                    "ordre",
                    "order",
                    Wording.of(
                            "l’autorisation " + redeemed.permit() + " devient un ordre de diffusion",
                            "permit " + redeemed.permit() + " becomes an order of delivery"));
        }
        if (event instanceof ApprovalEvent.Delivered delivered) {
            return told("ok", "diffusé", "delivered", channel(delivered.permit()));
        }
        if (event instanceof ApprovalEvent.DeliveryFailed failed) {
            return told("blocking", "échec", "failed", after(channel(failed.permit()), failed.reason()));
        }
        if (event instanceof ApprovalEvent.PartlyDelivered partly) {
            return told(
                    "warning",
                    "diffusé en partie",
                    "partly delivered",
                    after(
                            channel(partly.permit()),
                            partly.delivered().size() + " / "
                                    + (partly.delivered().size()
                                            + partly.failed().size())));
        }
        if (event instanceof ApprovalEvent.WithdrawalAnswered answered) {
            return answered.done()
                    ? told("ok", "retiré du canal", "taken down", channel(answered.permit()))
                    : told(
                            "warning",
                            "à retirer à la main",
                            "to be removed by hand",
                            after(channel(answered.permit()), answered.detail()));
        }
        if (event instanceof ApprovalEvent.PublicationAct act) {
            return byOffice(act);
        }
        return procedure(event);
    }

    /** What office holders did about publication, by a right that is on record. */
    private Told byOffice(ApprovalEvent.PublicationAct act) {
        Wording by = actor(act.mandate());
        if (act instanceof ApprovalEvent.Derogated derogated) {
            return told(
                    "warning",
                    "dérogation",
                    "override",
                    Wording.of(
                            by.fr() + ", à la règle " + derogated.rule() + " : " + derogated.reason(),
                            by.en() + ", of rule " + derogated.rule() + ": " + derogated.reason()));
        }
        if (act instanceof ApprovalEvent.Frozen frozen) {
            return told("blocking", "gelé", "frozen", after(by, frozen.reason()));
        }
        if (act instanceof ApprovalEvent.Unfrozen unfrozen) {
            return told("ok", "dégelé", "let go", after(by, unfrozen.reason()));
        }
        if (act instanceof ApprovalEvent.Corrected corrected) {
            return told(
                    "warning",
                    "rectifié",
                    "corrected",
                    Wording.of(
                            "par " + corrected.by() + ", " + by.fr() + " : " + corrected.reason(),
                            "by " + corrected.by() + ", " + by.en() + ": " + corrected.reason()));
        }
        return told(
                "void",
                "publication retirée",
                "publication withdrawn",
                after(by, ((ApprovalEvent.PublicationWithdrawn) act).reason()));
    }

    /** What people do beside deciding. */
    private Told procedure(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.ProofIssued issued) {
            return told("info", "épreuve", "proof", by(variants(List.of(issued.variant())), issued.person()));
        }
        if (event instanceof ApprovalEvent.Resubmitted again) {
            return told("info", "nouvel examen", "submitted again", after(town.person(again.person()), again.answer()));
        }
        if (event instanceof ApprovalEvent.OpinionRequested requested) {
            return told(
                    "info",
                    "avis demandé",
                    "opinion asked",
                    after(
                            Wording.of(
                                    actor(requested.mandate()).fr() + ", à "
                                            + town.office(requested.asked()).fr(),
                                    actor(requested.mandate()).en() + ", of "
                                            + town.office(requested.asked()).en()),
                            requested.question()));
        }
        if (event instanceof ApprovalEvent.OpinionGiven given) {
            return told("info", "avis rendu", "opinion given", after(actor(given.mandate()), given.answer()));
        }
        if (event instanceof ApprovalEvent.Transferred transferred) {
            return told(
                    "info",
                    "transféré",
                    "transferred",
                    after(
                            Wording.of(
                                    inStage(transferred.stage()).fr() + ", à "
                                            + town.office(transferred.to()).fr(),
                                    inStage(transferred.stage()).en() + ", to "
                                            + town.office(transferred.to()).en()),
                            transferred.reason()));
        }
        if (event instanceof ApprovalEvent.Held held) {
            return told("warning", "suspendu", "on hold", after(actor(held.mandate()), held.reason()));
        }
        if (event instanceof ApprovalEvent.Resumed resumed) {
            return told(
                    "info",
                    "repris",
                    "resumed",
                    resumed.mandate() == null
                            ? Wording.of("à la date prévue", "at the time that was set")
                            : actor(resumed.mandate()));
        }
        if (event instanceof ApprovalEvent.Withdrawn withdrawn) {
            return told(
                    "void",
                    "retiré du circuit",
                    "withdrawn",
                    after(town.person(withdrawn.person()), withdrawn.reason()));
        }
        if (event instanceof ApprovalEvent.Annotated annotated) {
            return told(
                    "info",
                    "annoté",
                    "annotated",
                    after(by(variants(List.of(annotated.variant())), annotated.person()), annotated.text()));
        }
        return time(event);
    }

    /** What came due. */
    private Told time(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.StageOpened opened) {
            return told(
                    "info",
                    "délai",
                    "deadline",
                    Wording.of(
                            inStage(opened.stage()).fr() + ", avant le "
                                    + instant(opened.due()).fr(),
                            inStage(opened.stage()).en() + ", before "
                                    + instant(opened.due()).en()));
        }
        if (event instanceof ApprovalEvent.ReminderDue reminder) {
            return told("info", "relance", "reminder", inStage(reminder.stage()));
        }
        if (event instanceof ApprovalEvent.DeadlineMissed missed) {
            return told("warning", "délai dépassé", "deadline missed", inStage(missed.stage()));
        }
        if (event instanceof ApprovalEvent.Escalated escalated) {
            return told(
                    "warning",
                    "remonté",
                    "escalated",
                    Wording.of(
                            inStage(escalated.stage()).fr() + ", à "
                                    + town.office(escalated.office()).fr(),
                            inStage(escalated.stage()).en() + ", to "
                                    + town.office(escalated.office()).en()));
        }
        if (event instanceof ApprovalEvent.RatificationMissed missed) {
            return told(
                    "blocking",
                    "régularisation manquée",
                    "ratification missed",
                    Wording.of(
                            "due avant le " + instant(missed.due()).fr(),
                            "owed before " + instant(missed.due()).en()));
        }
        ApprovalEvent.NoticesGiven given = (ApprovalEvent.NoticesGiven) event;
        return told("info", "prévenus", "told", counted(given.count(), "avis", "notice"));
    }

    private Wording by(Wording what, PersonId person) {
        Wording name = town.person(person);
        return Wording.of(what.fr() + ", par " + name.fr(), what.en() + ", by " + name.en());
    }

    private Wording inStage(StageId id) {
        return Wording.of(
                "étape « " + stage(id).fr() + " »", "stage '" + stage(id).en() + "'");
    }

    private Wording instant(Instant instant) {
        ZonedDateTime local = instant.atZone(town.authority().zone());
        Wording day = DateWording.inFull(local.toLocalDate());
        Wording hour = DateWording.hour(local.toLocalTime());
        return Wording.of(day.fr() + ", " + hour.fr(), day.en() + ", " + hour.en());
    }

    /** Who or what, and what they said; nothing is said of a text that is not there. */
    private static Wording after(Wording head, String text) {
        return after(head, Wording.same(text));
    }

    private static Wording after(Wording head, Wording text) {
        return text.fr().isEmpty() ? head : Wording.of(head.fr() + " : " + text.fr(), head.en() + ": " + text.en());
    }

    private Wording channel(PermitId permit) {
        return state.permit(permit)
                .map(issued -> channel(issued.variant().channel()))
                .orElse(Wording.same(permit.toString()));
    }

    /** A text by its channel, and its language where that is not French. */
    private static Wording text(VariantId variant) {
        Wording channel = channel(variant.channel());
        String language = variant.language().equals("fr") ? "" : " (" + variant.language() + ")";
        return Wording.of(channel.fr() + language, channel.en() + language);
    }

    /** What people call a channel. */
    static Wording channel(ChannelId channel) {
        return ChannelCatalog.standard().find(channel).map(Channel::label).orElse(Wording.same(channel.value()));
    }

    private Told decision(Vote vote) {
        Wording by = actor(vote.mandate());
        Wording on = variants(vote.seals().keySet());
        String why = vote.reason().isEmpty() ? "" : " — " + vote.reason();
        return new Told(
                tone(vote.kind()),
                vote.kind().label(),
                Wording.of(
                        "étape « " + stage(vote.stage()).fr() + " », " + by.fr() + ", sur " + on.fr() + why,
                        "stage '" + stage(vote.stage()).en() + "', " + by.en() + ", on " + on.en() + why));
    }

    private static String tone(DecisionKind kind) {
        return kind.isApproval() ? "ok" : kind.isObjection() ? "blocking" : "info";
    }

    /** Both names, where one person acts in the place of another. */
    private Wording actor(Mandate mandate) {
        Wording person = town.person(mandate.person());
        return mandate.inPlaceOf()
                .map(absent -> Wording.of(
                        person.fr() + ", " + mandate.kind().label().fr() + " : "
                                + town.person(absent).fr(),
                        person.en() + ", " + mandate.kind().label().en() + " of "
                                + town.person(absent).en()))
                .orElseGet(() -> mandate instanceof Mandate.OnDuty
                        ? Wording.of(person.fr() + ", d’astreinte", person.en() + ", on duty")
                        : person);
    }

    private static Wording variants(Collection<VariantId> variants) {
        return Wording.of(
                variants.stream().map(variant -> text(variant).fr()).collect(Collectors.joining(", ")),
                variants.stream().map(variant -> text(variant).en()).collect(Collectors.joining(", ")));
    }

    private Wording stage(StageId id) {
        return chain.stage(id).map(Stage::name).orElse(Wording.same(id.value()));
    }

    private static Told told(String tone, String fr, String en, Wording text) {
        return new Told(tone, Wording.of(fr, en), text);
    }

    /** A number of things: of none and of one, French says the singular and English says it of one alone. */
    static Wording counted(int number, String fr, String en) {
        return Wording.of(number + " " + fr + (number < 2 ? "" : "s"), number + " " + en + (number == 1 ? "" : "s"));
    }
}
