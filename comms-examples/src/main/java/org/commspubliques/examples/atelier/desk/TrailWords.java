package org.commspubliques.examples.atelier.desk;

import java.util.Locale;
import java.util.Optional;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.permit.IssuedPermit;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;

/** What happened, in words: the events that people care about. */
final class TrailWords {

    private final Names names;
    private final ApprovalState state;

    TrailWords(Names names, ApprovalState state) {
        this.names = names;
        this.state = state;
    }

    Optional<String> of(ApprovalEvent event, Locale reader) {
        return words(event).map(words -> words.in(reader));
    }

    private Optional<Wording> words(ApprovalEvent event) {
        if (event instanceof ApprovalEvent.Submitted submitted) {
            return said("Soumis au circuit par ", "Submitted by ", names.person(submitted.author()));
        }
        if (event instanceof ApprovalEvent.Decided decided) {
            return Optional.of(decision(decided.vote()));
        }
        if (event instanceof ApprovalEvent.ContentRevised revised) {
            return said("Texte modifié\u00A0: ", "Text changed: ", channel(revised.variant()));
        }
        if (event instanceof ApprovalEvent.VariantRemoved removed) {
            return said("Texte retiré\u00A0: ", "Text removed: ", channel(removed.variant()));
        }
        if (event instanceof ApprovalEvent.DecisionVoided voided) {
            Wording who = names.person(voided.mandate().person());
            Wording what = channel(voided.variant());
            return Optional.of(Wording.of(
                    "Décision de " + who.fr() + " sans effet pour " + what.fr() + "\u00A0: le texte a changé",
                    "Decision of " + who.en() + " void for " + what.en() + ": the text has changed"));
        }
        if (event instanceof ApprovalEvent.Delivered delivered) {
            return said("Publié\u00A0: ", "Published: ", channel(delivered.permit()));
        }
        if (event instanceof ApprovalEvent.DeliveryFailed failed) {
            return said("Échec de la remise\u00A0: ", "Delivery failed: ", channel(failed.permit()));
        }
        if (event instanceof ApprovalEvent.Withdrawn withdrawn) {
            return said("Retiré du circuit par ", "Withdrawn by ", names.person(withdrawn.person()));
        }
        if (event instanceof ApprovalEvent.ReminderDue) {
            return Optional.of(Wording.of("Relance à faire", "Reminder due"));
        }
        if (event instanceof ApprovalEvent.Escalated escalated) {
            return said("Confié aussi à\u00A0: ", "Also given to: ", names.office(escalated.office()));
        }
        if (event instanceof ApprovalEvent.DeadlineMissed) {
            return Optional.of(Wording.of("Délai dépassé", "Deadline missed"));
        }
        return Optional.empty();
    }

    private static Optional<Wording> said(String fr, String en, Wording whom) {
        return Optional.of(Wording.of(fr + whom.fr(), en + whom.en()));
    }

    Wording decision(Vote vote) {
        Wording who = names.person(vote.mandate().person());
        Wording kind = vote.kind().label();
        String fr = who.fr() + "\u00A0: " + kind.fr();
        String en = who.en() + ": " + kind.en();
        return vote.reason().isBlank()
                ? Wording.of(fr, en)
                : Wording.of(
                        fr + " («\u00A0" + vote.reason() + "\u00A0»)", en + " (\u201C" + vote.reason() + "\u201D)");
    }

    private Wording channel(VariantId variant) {
        return names.channel(variant.channel());
    }

    private Wording channel(PermitId permit) {
        return state.permit(permit)
                .map(IssuedPermit::variant)
                .map(this::channel)
                .orElse(Wording.same(permit.toString()));
    }
}
