package org.commspubliques.examples.montdore;

import java.util.Collection;
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
                            "texte " + revised.variant().channel() + ", par "
                                    + town.person(revised.editor()).fr() + " ; nouvelle empreinte "
                                    + revised.seal().abbreviated(),
                            "text " + revised.variant().channel() + ", by "
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
            return told(
                    "void", "retiré", "removed", Wording.same(removed.variant().toString()));
        }
        if (event instanceof ApprovalEvent.DecisionVoided voided) {
            return told(
                    "void",
                    "caduque",
                    "void",
                    Wording.of(
                            "l’accord de l’étape « " + stage(voided.stage()).fr() + " » sur "
                                    + voided.variant().channel() + ", et lui seul",
                            "the approval of stage '" + stage(voided.stage()).en() + "' on "
                                    + voided.variant().channel() + ", and that alone"));
        }
        return urgency(event);
    }

    private Told urgency(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.FastTrackInvoked invoked) {
            var due = invoked.ratifyBefore().atZone(town.authority().zone());
            Wording by = actor(invoked.mandate());
            Wording day = DateWording.inFull(due.toLocalDate());
            Wording hour = DateWording.hour(due.toLocalTime());
            return told(
                    "warning",
                    "urgence",
                    "urgent",
                    Wording.of(
                            by.fr() + " : " + invoked.reason() + ". À régulariser avant le " + day.fr() + ", "
                                    + hour.fr(),
                            by.en() + ": " + invoked.reason() + ". To be ratified before " + day.en() + ", "
                                    + hour.en()));
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
                            issued.variant().channel() + ", autorisation " + issued.permit() + ", empreinte "
                                    + issued.seal().abbreviated() + " ; "
                                    + issued.checks().size() + " contrôles passés",
                            issued.variant().channel() + ", permit " + issued.permit() + ", seal "
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
            return told("ok", "diffusé", "delivered", Wording.same(channel(delivered.permit())));
        }
        ApprovalEvent.DeliveryFailed failed = (ApprovalEvent.DeliveryFailed) event;
        return told(
                "blocking",
                "échec",
                "failed",
                Wording.of(
                        channel(failed.permit()) + " : " + failed.reason(),
                        channel(failed.permit()) + ": " + failed.reason()));
    }

    private String channel(PermitId permit) {
        return state.permit(permit)
                .map(issued -> issued.variant().channel().value())
                .orElse(permit.toString());
    }

    private Told decision(Vote vote) {
        Wording by = actor(vote.mandate());
        Wording on = variants(vote.seals().keySet());
        String why = vote.reason().isEmpty() ? "" : " — " + vote.reason();
        boolean approved = vote.kind() == DecisionKind.APPROVE;
        return new Told(
                approved ? "ok" : "blocking",
                vote.kind().label(),
                Wording.of(
                        "étape « " + stage(vote.stage()).fr() + " », " + by.fr() + ", sur " + on.fr() + why,
                        "stage '" + stage(vote.stage()).en() + "', " + by.en() + ", on " + on.en() + why));
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
        return Wording.same(
                variants.stream().map(variant -> variant.channel().value()).collect(Collectors.joining(", ")));
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
