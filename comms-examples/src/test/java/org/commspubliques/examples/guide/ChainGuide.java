package org.commspubliques.examples.guide;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.ChainDrawing;
import org.commspubliques.approval.chain.ChainFormatException;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.check.ChainCheck;
import org.commspubliques.approval.check.ChainFaultException;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.publication.PublicationGate;
import org.commspubliques.approval.rehearsal.DryRun;
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
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.Delay;

/** « Dessiner un circuit » */
public final class ChainGuide extends GuidePage {

    private final LocalAuthority town = Town.town();
    private final MandateRegister mandates = Town.mandates(town);
    private final Clock clock = Town.clock("2025-09-01T09:00");

    /** The page. */
    public ChainGuide() {
        shows("circuit", this::chain);
        shows("circuit-quorum", this::quorum);
        shows("circuit-dessin", this::drawing);
        shows("circuit-essai", this::dryRun);
        shows("circuit-faute", this::mistake);
        shows("circuit-impossible", this::impossible);
    }

    private static byte[] file() {
        return Town.file("circuit.json");
    }

    private static ApprovalChain press() {
        // spotless:off
        // <guide:circuit>
        ApprovalChain press = ApprovalChain.named("presse", Wording.of("presse", "press"))
                .then(Stage.builder("service", StageNature.FACT_CHECK, Wording.of("Service", "Unit"))
                        .by(StandardOffices.DEPARTMENT_HEAD)
                        .deadline(Deadline.within(Delay.workingDays(1))).build())
                .then(Stage.builder("communication", StageNature.VALIDATION, Wording.of("Communication", "Communication"))
                                .by(StandardOffices.COMMUNICATION_DIRECTOR).build(),        // ces deux-là décident en même temps
                        Stage.builder("secretariat", StageNature.VALIDATION, Wording.of("Secrétariat général", "General secretariat"))
                                .by(StandardOffices.SECRETARY_GENERAL).build())
                .build();
        // </guide:circuit>
        // spotless:on
        return press;
    }

    private void chain() {
        byte[] json = file();
        // spotless:off
        // <guide:circuit-lu>
        ApprovalChain read = ChainCheck.require(
                ApprovalChain.parse("circuit.json", json), mandates, clock.instant(), Set.of(PersonId.of("anna")));
        print(read.equals(press()) ? "le fichier et le code disent le même circuit" : "ils diffèrent");
        // </guide:circuit-lu>
        // spotless:on
    }

    private static ApprovalChain board() {
        // spotless:off
        // <guide:circuit-quorum>
        ApprovalChain board = ApprovalChain.named("journal", Wording.of("journal", "journal"))
                .then(Stage.builder("comite", StageNature.VALIDATION, Wording.of("Comité de rédaction", "Editorial board"))
                        .by(StandardOffices.DEPARTMENT_HEAD)
                        .by(StandardOffices.COMMUNICATION_DIRECTOR)
                        .by(StandardOffices.SECRETARY_GENERAL)
                        .quorum(Quorum.atLeast(2)).build())
                .build();
        // </guide:circuit-quorum>
        // spotless:on
        return board;
    }

    private void quorum() {
        byte[] json = Town.file("circuit-quorum.json");
        ApprovalStore store = new MemoryApprovalStore();
        Approvals approvals = Approvals.with(store, town, mandates, clock);
        PublicationGate gate = PublicationGate.builder(store, town, StandardReview.of(FactRegister.empty()), clock)
                .mandates(mandates)
                .build();
        Communication notice = Town.notice("L’eau sera coupée mercredi 10 septembre 2025 à Boulari.");
        VariantId site = VariantId.parse("site/fr");
        // spotless:off
        // <guide:circuit-quorum-attente>
        ApprovalChain read = ChainCheck.require(
                ApprovalChain.parse("circuit-quorum.json", json), mandates, clock.instant(), Set.of(notice.author()));
        print(read.equals(board()) ? "le fichier et le code disent le même circuit" : "ils diffèrent");
        approvals.submit(CommandId.of("soumettre"), notice, read).refusal().ifPresent(refusal -> print(refusal.message().fr()));
        gate.check(notice, site).forEach(reason -> print(reason.message().fr()));
        approvals.decide(CommandId.of("accord-denis"), notice.id(), new ApprovalCommand.Decide(
                        StageId.of("comite"), StandardOffices.DEPARTMENT_HEAD, PersonId.of("denis"),
                        DecisionKind.APPROVE, notice.seals(), ""))
                .refusal().ifPresent(refusal -> print(refusal.message().fr()));
        gate.check(notice, site).forEach(reason -> print(reason.message().fr()));
        // </guide:circuit-quorum-attente>
        // spotless:on
    }

    private void drawing() {
        // spotless:off
        // <guide:circuit-dessin>
        print(ChainDrawing.mermaid(press(), mandates.chart(), Set.of(), Locale.FRENCH));
        // </guide:circuit-dessin>
        // spotless:on
    }

    private void dryRun() {
        Communication notice = Town.notice("L’eau sera coupée mercredi 10 septembre 2025 à Boulari.");
        // spotless:off
        // <guide:circuit-essai>
        DryRun.of(press(), notice, town, mandates, clock.instant()).forEach((variant, stages) ->
                stages.forEach(stage -> print(variant + " " + stage.stage().name().fr() + " : "
                        + stage.seats().stream().flatMap(seat -> seat.mandates().stream())
                                .map(mandate -> mandate.person().value()).collect(Collectors.joining(", "))
                        + stage.end().map(end -> ", au plus tard " + end.atZone(town.zone()).toLocalDateTime()).orElse(""))));
        // </guide:circuit-essai>
        // spotless:on
    }

    private void mistake() {
        byte[] mistaken = new String(file(), StandardCharsets.UTF_8)
                .replace("VALIDATION\"", "VALIDATON\"")
                .replace("\"amount\": 1", "\"amount\": \"un\"")
                .getBytes(StandardCharsets.UTF_8);
        try {
            ApprovalChain.parse("circuit.json", mistaken);
        } catch (ChainFormatException refused) {
            print(refused.message(Locale.FRENCH));
        }
    }

    private void impossible() {
        // spotless:off
        // <guide:circuit-impossible>
        ApprovalChain chain = ApprovalChain.named("avis", Wording.of("avis", "notice"))
                .then(Stage.builder("accord", StageNature.VALIDATION, Wording.of("Accord", "Approval"))
                        .by(OfficeId.of("chef-de-service")).build())
                .build();
        try {
            ChainCheck.require(chain, mandates, clock.instant(), Set.of(PersonId.of("anna")));
        } catch (ChainFaultException refused) {
            print(refused.message(Locale.FRENCH));
        }
        // </guide:circuit-impossible>
        // spotless:on
    }
}
