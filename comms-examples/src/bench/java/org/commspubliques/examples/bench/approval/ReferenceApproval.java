package org.commspubliques.examples.bench.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.function.Supplier;
import org.commspubliques.approval.Approvals;
import org.commspubliques.approval.Outcome;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.Hierarchy;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.Office;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.OrgUnit;
import org.commspubliques.core.authority.OrgUnitKind;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;

/** The reference approval by {@link Approvals}: a town, those who decide there, the chain, and the seven commands. */
final class ReferenceApproval {

    /** How many commands come before the two reviewers: the start and three approvals. */
    static final int BEFORE_REVIEW = 4;

    private static final ZoneId ZONE = ZoneId.of("Pacific/Noumea");
    private static final UnitId HALL = UnitId.of("mairie");
    private static final VariantId SITE = VariantId.parse("site/fr");
    private static final PersonId AUTHOR = PersonId.of("agent-0007");
    private static final StageId REVIEW = StageId.of("avis");

    private static final LocalAuthority AUTHORITY = LocalAuthority.builder("Ville d’essai", AuthorityKind.COMMUNE)
            .territory(Territory.NEW_CALEDONIA)
            .population(27_000)
            .zone(ZONE)
            .currency(Currency.getInstance("XPF"))
            .build();

    private record Step(StageId stage, OfficeId office, PersonId person, CommandId name) {

        Step(String stage, OfficeId office, int person) {
            this(
                    StageId.of(stage),
                    office,
                    PersonId.of("agent-%04d".formatted(person)),
                    CommandId.of(stage + " " + person));
        }
    }

    private static final CommandId SUBMISSION = CommandId.of("soumission");

    /** All after the submission; the third reviewer is not heard. */
    private static final List<Step> STEPS = List.of(
            new Step("relecture", StandardOffices.COMMUNICATION_OFFICER, 42),
            new Step("visa", StandardOffices.COMMUNICATION_DIRECTOR, 43),
            new Step("validation", StandardOffices.SECRETARY_GENERAL, 44),
            new Step("avis", StandardOffices.LEGAL_ADVISER, 45),
            new Step("avis", StandardOffices.DATA_PROTECTION_OFFICER, 46),
            new Step("signature", StandardOffices.CHIEF_OF_STAFF, 48));

    private static final Step THIRD_REVIEWER = new Step("avis", StandardOffices.DEPARTMENT_HEAD, 47);

    private static final ApprovalChain CHAIN = ApprovalChain.named(
                    "reference", Wording.of("circuit de référence", "reference chain"))
            .then(stage("relecture", StageNature.PROOFREADING)
                    .by(StandardOffices.COMMUNICATION_OFFICER)
                    .build())
            .then(stage("visa", StageNature.VISA)
                    .by(StandardOffices.COMMUNICATION_DIRECTOR)
                    .build())
            .then(stage("validation", StageNature.VALIDATION)
                    .by(StandardOffices.SECRETARY_GENERAL)
                    .build())
            .then(stage("avis", StageNature.BINDING_OPINION)
                    .by(StandardOffices.LEGAL_ADVISER)
                    .by(StandardOffices.DATA_PROTECTION_OFFICER)
                    .by(StandardOffices.DEPARTMENT_HEAD)
                    .quorum(new Quorum.AtLeast(2))
                    .build())
            .then(stage("signature", StageNature.SIGNATURE)
                    .by(StandardOffices.CHIEF_OF_STAFF)
                    .build())
            .build();

    private static final MandateRegister MANDATES = mandates();

    private ReferenceApproval() {}

    private static Stage.Builder stage(String id, StageNature nature) {
        return Stage.builder(id, nature, Wording.same(id));
    }

    private static MandateRegister mandates() {
        OrgChart.Builder chart = OrgChart.builder()
                .unit(new OrgUnit(
                        HALL,
                        Wording.of("mairie", "town hall"),
                        OrgUnitKind.GENERAL_MANAGEMENT,
                        Hierarchy.ADMINISTRATIVE,
                        null));
        StandardOffices.names().forEach((office, name) -> chart.office(new Office(office, name, HALL)));
        LocalDate start = LocalDate.of(2025, 1, 1);
        STEPS.forEach(step -> chart.position(Position.since(step.person(), step.office(), start)));
        chart.position(Position.since(THIRD_REVIEWER.person(), THIRD_REVIEWER.office(), start));
        return MandateRegister.builder(chart.build(), ZONE).build();
    }

    /** Returns the approvals of the town in a store. */
    static Approvals in(ApprovalStore store) {
        return Approvals.with(store, AUTHORITY, MANDATES, Clock.systemUTC());
    }

    /** Returns a notice like any other; numbers must differ within a store. */
    static Communication notice(long number) {
        return Communication.builder(CommunicationId.of("avis-" + number), "Coupure d’eau")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(HALL)
                .author(AUTHOR)
                .variant(Variant.french(
                        ChannelId.of("site"),
                        Section.title("Coupure d’eau"),
                        Section.body("L’eau est coupée jeudi matin dans le quartier du port.")))
                .build();
    }

    /** Gives the first command, or the first few, and returns the state after the last. */
    static ApprovalState run(Supplier<Approvals> door, Communication notice, int commands, Stopwatch watch) {
        watch.start();
        ApprovalState state = accepted(door.get().submit(SUBMISSION, notice, CHAIN));
        watch.lap();
        for (Step step : STEPS.subList(0, commands - 1)) {
            state = decide(door.get(), notice, step);
            watch.lap();
        }
        return state;
    }

    /** Runs the whole approval. */
    static void run(Supplier<Approvals> door, Communication notice, Stopwatch watch) {
        if (!run(door, notice, 1 + STEPS.size(), watch).isApproved(SITE)) {
            throw new IllegalStateException("not approved: " + notice.id());
        }
    }

    /** Has a reviewer approve, the first (0) or the second (1). */
    static void review(Approvals door, Communication notice, int reviewer) {
        decide(door, notice, STEPS.get(BEFORE_REVIEW - 1 + reviewer));
    }

    /** Tells whether the reviewers have made their quorum. */
    static boolean isReviewed(Approvals door, Communication notice) {
        return door.state(notice.id()).progress(SITE).stream()
                .anyMatch(progress -> progress.stage().id().equals(REVIEW) && progress.satisfied());
    }

    private static ApprovalState decide(Approvals door, Communication notice, Step step) {
        return accepted(door.decide(
                step.name(),
                notice.id(),
                new ApprovalCommand.Decide(
                        step.stage(), step.office(), step.person(), DecisionKind.APPROVE, notice.seals(), "")));
    }

    private static ApprovalState accepted(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return accepted.state();
        }
        throw new IllegalStateException("refused: " + outcome);
    }
}
