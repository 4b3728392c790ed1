package org.commspubliques.approval.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.Coverage;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.ApprovalRules;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionContext;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.decision.Ruling;
import org.commspubliques.approval.decision.StageProgress;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateAct;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.core.authority.Absence;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Capacity;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Participation;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;

/**
 * The check against the engine itself: every sequence of approvals of a small chain is tried, by everybody, for every
 * office, until the communication is approved or nothing is left to try.
 */
class ChainCheckPropertiesTest {

    private static final List<OfficeId> OFFICES = List.of(Town.DIRECTOR, Town.LEGAL, Town.DPO);
    private static final List<PersonId> PERSONS = List.of(Town.BRUNO, Town.CLARA, Town.DENIS);
    private static final List<CommunicationPurpose> PURPOSES =
            List.of(CommunicationPurpose.INFORMATION, CommunicationPurpose.ALERT);
    private static final List<ChannelId> CHANNELS = List.of(ChannelId.of("site"), ChannelId.of("sms"));
    private static final Proof PROOF = new Proof("a".repeat(64), "application/pdf");
    private static final List<List<UnitId>> UNITS = List.of(
            List.of(UnitId.of("mairie")),
            List.of(UnitId.of("eau")),
            List.of(UnitId.of("mairie"), UnitId.of("eau")),
            List.of(UnitId.of("voirie")));
    private static final Instant NOW = Instant.parse(Town.MONDAY);

    /** A chain, who holds what, and who writes. */
    record Case(ApprovalChain chain, OrgChart chart, PersonId author) {

        @Override
        public String toString() {
            return chain.toJson() + " " + holders(chart) + " by " + author;
        }
    }

    private static Map<OfficeId, List<Position>> holders(OrgChart chart) {
        LocalDate day = LocalDate.parse("2025-08-18");
        return Map.of(
                OFFICES.get(0), chart.holders(OFFICES.get(0), day),
                OFFICES.get(1), chart.holders(OFFICES.get(1), day),
                OFFICES.get(2), chart.holders(OFFICES.get(2), day));
    }

    @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
    void aChainThatIsAcceptedCanBeBroughtToItsEndAndARefusedOneCannot(@ForAll("cases") Case tried) {
        List<ChainFault> faults =
                ChainCheck.faults(tried.chain(), tried.chart(), LocalDate.parse("2025-08-18"), Set.of(tried.author()));
        List<ChainFault> dead = faults.stream()
                .filter(fault -> fault.kind().preventsCompletion())
                .toList();

        Statistics.label("verdict")
                .collect(dead.isEmpty() ? "accepted" : dead.get(0).kind().name());
        for (ChainFault fault : dead) {
            assertThat(canFinish(
                            tried,
                            communication(tried.author(), fault.example()),
                            fault.example().circumstances().knownCost()))
                    .as("%s", fault)
                    .isFalse();
        }
        if (dead.isEmpty()) {
            for (CommunicationPurpose purpose : PURPOSES) {
                for (ChannelId channel : scope(tried.chain())) {
                    assertThat(canFinish(
                                    tried,
                                    communication(tried.author(), purpose, channel, UNITS.get(0)),
                                    OptionalLong.of(0)))
                            .as("%s on %s", purpose, channel)
                            .isTrue();
                }
            }
        }
    }

    /** A chain, who may act by which right, and who writes. */
    record Council(ApprovalChain chain, MandateRegister mandates, PersonId author) {

        @Override
        public String toString() {
            return chain.toJson() + " " + holders(mandates.chart()) + " " + mandates.acts() + " by " + author;
        }
    }

    @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
    void soWithMandatesByActAndReplacements(@ForAll("casesWithMandates") Council tried) {
        List<ChainFault> dead = ChainCheck.faults(tried.chain(), tried.mandates(), NOW, Set.of(tried.author())).stream()
                .filter(fault -> fault.kind().preventsCompletion())
                .toList();
        List<ChainFault> byPositions = ChainCheck.faults(
                        tried.chain(), tried.mandates().chart(), LocalDate.parse("2025-08-18"), Set.of(tried.author()))
                .stream()
                .filter(fault -> fault.kind().preventsCompletion())
                .toList();

        Statistics.label("verdict")
                .collect(dead.isEmpty() ? "accepted" : dead.get(0).kind().name());
        Statistics.label("mandates decide").collect(dead.isEmpty() != byPositions.isEmpty());
        for (ChainFault fault : dead) {
            assertThat(canFinish(
                            tried.chain(),
                            tried.mandates(),
                            communication(tried.author(), fault.example()),
                            fault.example().circumstances().knownCost()))
                    .as("%s", fault)
                    .isFalse();
        }
        if (dead.isEmpty()) {
            for (CommunicationPurpose purpose : PURPOSES) {
                for (ChannelId channel : scope(tried.chain())) {
                    for (List<UnitId> units : UNITS) {
                        assertThat(canFinish(
                                        tried.chain(),
                                        tried.mandates(),
                                        communication(tried.author(), purpose, channel, units),
                                        OptionalLong.of(0)))
                                .as("%s on %s about %s", purpose, channel, units)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static List<ChannelId> scope(ApprovalChain chain) {
        return CHANNELS.stream()
                .filter(channel -> chain.stages().stream()
                        .anyMatch(stage -> stage.coverage().covers(new VariantId(channel, "fr"))))
                .toList();
    }

    private static Communication communication(PersonId author, ChainFault.Example example) {
        return communication(
                author,
                example.circumstances().purpose(),
                example.channel(),
                List.copyOf(example.circumstances().sectors()),
                example.role() == null ? SectionRole.BODY : example.role());
    }

    private static Communication communication(
            PersonId author, CommunicationPurpose purpose, ChannelId channel, List<UnitId> units) {
        return communication(author, purpose, channel, units, SectionRole.BODY);
    }

    private static Communication communication(
            PersonId author, CommunicationPurpose purpose, ChannelId channel, List<UnitId> units, SectionRole role) {
        Communication.Builder communication = Communication.builder(Town.NOTICE, "Avis")
                .purpose(purpose)
                .owner(units.get(0))
                .author(author)
                .variant(Variant.french(channel, new Section(role, "L’eau est coupée jeudi.")));
        units.stream()
                .skip(1)
                .forEach(unit -> communication.participation(new Participation(unit, Capacity.CONTRIBUTOR)));
        return communication.build();
    }

    private static boolean canFinish(Case tried, Communication communication, OptionalLong cost) {
        return canFinish(
                tried.chain(),
                MandateRegister.builder(tried.chart(), Town.NOUMEA).build(),
                communication,
                cost);
    }

    private static boolean canFinish(
            ApprovalChain chain, MandateRegister mandates, Communication communication, OptionalLong cost) {
        DecisionContext context = new DecisionContext(NOW, Town.AUTHORITY, mandates);
        VariantId variant = communication.variants().get(0).id();
        Deque<ApprovalState> open = new ArrayDeque<>();
        Set<Set<String>> seen = new HashSet<>();
        ApprovalCommand prove =
                new ApprovalCommand.IssueProof(PERSONS.get(0), variant, communication.seal(variant), PROOF);
        reached(ApprovalState.initial(), new ApprovalCommand.Submit(communication, chain, cost), context)
                .forEach(state -> open.addAll(reached(state, prove, context)));
        while (!open.isEmpty()) {
            ApprovalState state = open.removeLast();
            if (state.isApproved(variant)) {
                return true;
            }
            for (StageProgress stage : state.progress(variant)) {
                for (OfficeId office : OFFICES) {
                    for (PersonId person : PERSONS) {
                        ApprovalCommand.Decide approve = new ApprovalCommand.Decide(
                                stage.stage().id(),
                                office,
                                person,
                                DecisionKind.APPROVE,
                                communication.seals(),
                                "",
                                Map.of(variant, PROOF));
                        reached(state, approve, context).stream()
                                .filter(next -> seen.add(said(next)))
                                .forEach(open::add);
                    }
                }
            }
        }
        return false;
    }

    private static List<ApprovalState> reached(ApprovalState state, ApprovalCommand command, DecisionContext context) {
        return ApprovalRules.decide(state, command, context) instanceof Ruling.Accepted accepted
                ? List.of(state.after(context.now(), accepted.events()))
                : List.of();
    }

    private static Set<String> said(ApprovalState state) {
        Set<String> said = new HashSet<>();
        for (Vote vote : state.votes()) {
            said.add(vote.stage() + "/" + vote.mandate().office() + "/"
                    + vote.mandate().person());
        }
        return said;
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        stage().list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(PERSONS).set().ofMinSize(1).list().ofSize(OFFICES.size()),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(Town.ANNA, Town.BRUNO, Town.CLARA))
                .as((stages, closed, holders, vacant, author) ->
                        new Case(chain(stages, closed), chart(vacant ? holders.subList(0, 2) : holders), author));
    }

    @Provide
    Arbitrary<Council> casesWithMandates() {
        return Combinators.combine(
                        stage().list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(PERSONS).set().ofMaxSize(2).list().ofSize(OFFICES.size()),
                        act().list().ofMaxSize(4),
                        Arbitraries.of(PERSONS).set().ofMaxSize(2),
                        Arbitraries.of(PERSONS).list().ofMaxSize(1),
                        Arbitraries.of(Town.ANNA, Town.BRUNO, Town.CLARA))
                .as((stages, closed, holders, acts, away, replacing, author) -> {
                    OrgChart.Builder chart = charting(holders);
                    LocalDate start = LocalDate.parse("2025-01-01");
                    chart.position(Position.since(Town.FARID, Town.MAYOR, start));
                    PERSONS.forEach(person -> chart.position(Position.since(person, Town.SECRETARY, start)));
                    MandateRegister.Builder register = MandateRegister.builder(chart.build(), Town.NOUMEA);
                    OFFICES.forEach(register::grantor);
                    acts.forEach(register::act);
                    away.forEach(person -> register.absence(new Absence(person, start, null)));
                    replacing.forEach(person -> holders.get(0).stream()
                            .filter(replaced -> !replaced.equals(person))
                            .forEach(replaced ->
                                    register.replacement(Town.replacement(person, OFFICES.get(0), replaced))));
                    return new Council(chain(stages, closed), register.build(), author);
                });
    }

    /** Of the mayor where somebody stands in, and of a holder of the office itself where it is a delegation. */
    private static Arbitrary<MandateAct> act() {
        return Combinators.combine(
                        Arbitraries.of(MandateKind.values()).filter(MandateKind::isByAct),
                        Arbitraries.of(OFFICES),
                        Arbitraries.of(PERSONS),
                        Arbitraries.of(PERSONS),
                        Arbitraries.of(
                                Matter.everything(),
                                Matter.everything(),
                                new Matter(Set.of(CommunicationPurpose.ALERT), Set.of(), Set.of()),
                                new Matter(Set.of(), Set.of(CHANNELS.get(0)), Set.of()),
                                new Matter(Set.of(), Set.of(), Set.of(UnitId.of("mairie"))),
                                new Matter(Set.of(), Set.of(), Set.of(UnitId.of("mairie"), UnitId.of("eau")))),
                        Arbitraries.integers().between(1, 2))
                .filter((kind, office, grantor, holder, matter, rank) -> kind.needsAbsence() || !grantor.equals(holder))
                .as((kind, office, grantor, holder, matter, rank) -> MandateAct.of(
                                kind,
                                office,
                                kind.needsAbsence()
                                        ? new Mandate.OwnOffice(Town.FARID, Town.MAYOR)
                                        : new Mandate.OwnOffice(grantor, office),
                                new Mandate.OwnOffice(holder, Town.SECRETARY),
                                Town.act(MandateKind.INTERIM, office, holder, Town.SECRETARY)
                                        .reference())
                        .withMatter(matter)
                        .withRank(rank));
    }

    /** A chain that is closed ends with a stage that answers for everything. */
    private static ApprovalChain chain(List<Stage.Builder> drafts, boolean closed) {
        List<Stage> stages = new ArrayList<>();
        for (Stage.Builder draft : drafts) {
            Stage stage = draft.build();
            stages.add(new Stage(
                    StageId.of("e" + stages.size()),
                    stage.name(),
                    stage.nature(),
                    stage.seats(),
                    stage.quorum(),
                    stage.coverage(),
                    stage.onlyIf(),
                    null,
                    stage.mandates()));
        }
        if (closed) {
            stages.add(Town.stage("fin", StageNature.SIGNATURE)
                    .by(Town.DIRECTOR)
                    .by(Town.LEGAL)
                    .quorum(Quorum.any())
                    .build());
        }
        return Town.chain(stages.toArray(Stage[]::new));
    }

    private static OrgChart chart(List<Set<PersonId>> holders) {
        return charting(holders).build();
    }

    private static OrgChart.Builder charting(List<Set<PersonId>> holders) {
        OrgChart.Builder chart = Town.emptyChart();
        for (int i = 0; i < holders.size(); i++) {
            OfficeId office = OFFICES.get(i);
            holders.get(i)
                    .forEach(person -> chart.position(Position.since(person, office, LocalDate.parse("2025-01-01"))));
        }
        return chart;
    }

    private static Arbitrary<Stage.Builder> stage() {
        return Combinators.combine(
                        Arbitraries.of(OFFICES).set().ofMinSize(1),
                        Arbitraries.of(StageNature.values()),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, true, false),
                        condition(),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(
                                Set.<SectionRole>of(),
                                Set.<SectionRole>of(),
                                Set.<SectionRole>of(),
                                Set.of(SectionRole.BODY),
                                Set.of(SectionRole.QUOTE)))
                .as((offices, nature, count, named, everything, condition, anyRight, sections) -> {
                    Stage.Builder stage = Stage.builder("x", nature, Wording.same("x"));
                    offices.forEach(stage::by);
                    OfficeId first = offices.iterator().next();
                    Quorum quorum = switch (count) {
                        case 0 -> Quorum.all();
                        case 1 -> Quorum.any();
                        case 2 -> Quorum.share(2, 3);
                        default -> Quorum.atLeast(Math.min(2, offices.size()));
                    };
                    quorum = named == 1 ? quorum.requiring(first) : quorum;
                    quorum = named == 2 ? quorum.withVeto(first) : quorum;
                    stage.quorum(quorum);
                    stage.covers(new Coverage(everything ? Set.of() : Set.of(CHANNELS.get(0)), sections));
                    if (!anyRight) {
                        stage.accepting(MandateKind.OWN_OFFICE, MandateKind.INTERIM, MandateKind.SIGNATURE_DELEGATION);
                    }
                    if (!condition.equals(Condition.always())) {
                        stage.onlyIf(condition);
                    }
                    return stage;
                });
    }

    private static Arbitrary<Condition> condition() {
        return Arbitraries.of(
                Condition.always(),
                Condition.always(),
                Condition.always().withPurposes(CommunicationPurpose.ALERT),
                Condition.always().withPurposes(CommunicationPurpose.INFORMATION),
                Condition.always().withChannels(CHANNELS.get(1)),
                Condition.always().withSectors(UnitId.of("mairie")),
                Condition.always().withCostFrom(1));
    }
}
