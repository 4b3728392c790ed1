package org.commspubliques.examples.guide;

import static org.commspubliques.examples.guide.GateGuide.approval;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.publication.RefusalReason;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.SuppressionStatus;
import org.commspubliques.core.review.Baseline;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.review.Suppression;
import org.commspubliques.core.review.Suppressions;

/** « Écarter un constat, déroger à une règle » */
public final class SettleGuide extends GuidePage {

    private static final VariantId SITE = VariantId.parse("site/fr");

    private final LocalAuthority town = Town.town();
    private final MandateRegister mandates = Town.mandates(town);
    private final Clock clock = Town.clock("2025-09-01T09:00");
    private final ReviewContext context = new ReviewContext(town, clock.instant());

    /** The page. */
    public SettleGuide() {
        shows("constat-ecarte", this::setAside);
        shows("constat-derogation", this::derogate);
        shows("constat-faute", this::mistakes);
    }

    private void setAside() {
        Communication notice =
                Town.notice("L’arrosage des stades est interdit jusqu’à nouvel ordre, en vertu de l’arrêté"
                        + " du 28 août 2025. Conformément à ce dernier, les contrevenants s’exposent à une amende.");
        // spotless:off
        // <guide:constat-ecarte>
        Review review = StandardReview.of(FactRegister.empty());
        Report before = review.review(notice, context);
        before.open().forEach(finding -> print(finding.ruleId() + " « " + finding.excerpt() + " » : " + finding.message().fr()));

        Finding finding = before.open().get(0);                        // celui que bruno a sous les yeux
        Suppressions decided = Suppressions.empty().with(Suppression.of(finding, notice.id(), PersonId.of("bruno"),
                "c’est le mot de l’arrêté", clock.instant()).until(LocalDate.of(2025, 12, 31)));
        String kept = decided.toJson();                                // à garder : un fichier, une colonne

        Review settled = review.with(decided, Baseline.empty());       // la même pour l’éditeur et pour la barrière
        Report after = settled.review(notice, context);
        print("à traiter : " + after.open().size());
        after.setAside().forEach(aside -> {
            SuppressionStatus status = after.status(aside);
            print(status.state().label().fr() + " : " + aside.ruleId() + ", par " + status.author().orElseThrow()
                    + ", jusqu’au " + status.lastDay().orElseThrow() + ", « " + status.reason() + " »");
        });
        // </guide:constat-ecarte>
        // spotless:on
        if (!Suppressions.read("constats.json", kept.getBytes(StandardCharsets.UTF_8))
                .all()
                .equals(decided.all())) {
            throw new IllegalStateException("what is read is not what was written");
        }
    }

    private PublicationGate gate(ApprovalStore store) {
        // spotless:off
        // <guide:constat-barriere>
        PublicationGate gate = PublicationGate.builder(store, town, StandardReview.of(FactRegister.empty()), clock)
                .mandates(mandates)
                .derogable(Set.of(StandardOffices.SECRETARY_GENERAL), Set.of())      // qui peut déroger ; à quoi nul ne déroge
                .build();
        // </guide:constat-barriere>
        // spotless:on
        return gate;
    }

    private void derogate() {
        ApprovalStore store = new MemoryApprovalStore();
        Communication history = Town.notice("Il y a cent ans, grâce à l’action du maire, un pont remplace le bac.");
        Communication edited =
                Town.notice("Il y a cent ans, grâce à l’action du maire, un pont remplace le vieux bac.");
        Approvals approvals = Approvals.with(store, town, mandates, clock);
        Town.approve(approvals, history);
        PublicationGate gate = gate(store);
        // spotless:off
        // <guide:constat-derogation>
        printReasons("approuvé", gate.check(history, SITE));
        printRuling("bruno", gate.derogate(CommandId.of("deroger-1"), history,
                derogation(history, StandardOffices.COMMUNICATION_DIRECTOR, "bruno")));
        printRuling("claire", gate.derogate(CommandId.of("deroger-2"), history,
                derogation(history, StandardOffices.SECRETARY_GENERAL, "claire")));
        printReasons("après la dérogation", gate.check(history, SITE));

        approvals.revise(CommandId.of("modifier"), edited, PersonId.of("anna"));                      // un mot de plus
        approvals.decide(CommandId.of("accord-2"), edited.id(), approval("bruno", edited));
        printReasons("un autre texte, validé de nouveau", gate.check(edited, SITE));
        // </guide:constat-derogation>
        // spotless:on
    }

    // spotless:off
    // <guide:constat-demande>
    static ApprovalCommand.Derogate derogation(Communication read, OfficeId office, String person) {
        return new ApprovalCommand.Derogate(SITE, read.seal(SITE), "NEU-12", office, PersonId.of(person),
                "Page d’histoire : il s’agit du maire de 1925.");
    }
    // </guide:constat-demande>
    // spotless:on

    private void printRuling(String who, Ruling ruling) {
        print(who + " : "
                + ruling.fold(
                        events -> "la dérogation est enregistrée",
                        why -> why.code() + " " + why.message().fr()));
    }

    private void printReasons(String when, List<RefusalReason> reasons) {
        print(when + " : " + (reasons.isEmpty() ? "rien ne s’y oppose" : ""));
        for (RefusalReason reason : reasons) {
            print("  " + reason.code() + " " + reason.message().fr());
            reason.liftings()
                    .forEach(lifting -> print("  → " + lifting.message().fr()));
        }
    }

    private void mistakes() {
        Communication history = Town.notice("Il y a cent ans, grâce à l’action du maire, un pont remplace le bac.");
        Review review = StandardReview.of(FactRegister.empty());
        Finding barring = review.review(history, context).findings().stream()
                .filter(finding -> finding.ruleId().equals("NEU-12"))
                .findFirst()
                .orElseThrow();
        Suppressions decided = Suppressions.of(List.of(Suppression.of(
                barring, history.id(), PersonId.of("bruno"), "c’est le maire de 1925", clock.instant())));
        review.with(decided, Baseline.empty()).review(history, context).findings().stream()
                .filter(finding -> finding.ruleId().startsWith("SUP"))
                .forEach(finding ->
                        print(finding.ruleId() + " " + finding.message().fr()));
        Communication corrected = Town.notice("Il y a cent ans, un pont remplace le bac.");
        review.with(decided, Baseline.empty()).review(corrected, context).findings().stream()
                .filter(finding -> finding.ruleId().startsWith("SUP"))
                .forEach(finding ->
                        print(finding.ruleId() + " " + finding.message().fr()));
    }
}
