package org.commspubliques.approval.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.Coverage;
import org.commspubliques.approval.chain.DateWindow;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.chain.StandardChains;
import org.commspubliques.approval.mandate.MandateAct;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.mandate.Matter;
import org.commspubliques.core.authority.DutyRoster;
import org.commspubliques.core.authority.DutyShift;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.Delay;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChainCheckTest {

    private static final LocalDate DAY = LocalDate.parse("2025-08-18");
    private static final ChannelId SITE = ChannelId.of("site");
    private static final ChannelId SMS = ChannelId.of("sms");

    private static Stage only(String id, Condition condition) {
        return Town.stage(id, StageNature.VISA).by(Town.LEGAL).onlyIf(condition).build();
    }

    private static List<ChainFault> inTown(Set<PersonId> authors, Stage... stages) {
        return ChainCheck.faults(Town.chain(stages), Town.chart(), DAY, authors);
    }

    @Nested
    class Conditions {

        @Test
        void thatLeaveNoGapAreAccepted() {
            assertThat(ChainCheck.faults(Town.visaThenSignature())).isEmpty();
        }

        @Test
        void thatLeaveAPurposeOutAreRefusedWithThatPurpose() {
            List<ChainFault> faults = ChainCheck.faults(Town.chain(only(
                    "visa",
                    Condition.always()
                            .withPurposes(CommunicationPurpose.INFORMATION, CommunicationPurpose.PROMOTION))));

            assertThat(faults).singleElement().satisfies(fault -> {
                assertThat(fault.kind()).isEqualTo(ChainFault.Kind.NO_BINDING_DECISION);
                assertThat(fault.example().circumstances().purpose())
                        .isEqualTo(CommunicationPurpose.SERVICE_INFORMATION);
                assertThat(fault.message().fr())
                        .startsWith(
                                "Personne n’engagerait sa décision sur une communication (information de service, ");
                assertThat(fault.message().en()).startsWith("Nobody would have to approve a communication (");
            });
        }

        @Test
        void thatTogetherCoverAllPurposesAreAccepted() {
            CommunicationPurpose[] others = Stream.of(CommunicationPurpose.values())
                    .filter(purpose -> purpose != CommunicationPurpose.ALERT)
                    .toArray(CommunicationPurpose[]::new);

            assertThat(ChainCheck.faults(Town.chain(
                            only("alerte", Condition.always().withPurposes(CommunicationPurpose.ALERT)),
                            only("autres", Condition.always().withPurposes(others[0], others)))))
                    .isEmpty();
        }

        @Test
        void besideACoverageOfSomePartsLeaveOutWhatHasNoneOfThem() {
            Stage lawyer = Town.stage("juriste", StageNature.VISA)
                    .by(Town.LEGAL)
                    .covers(Coverage.everything().limitedTo(SectionRole.QUOTE))
                    .build();

            assertThat(ChainCheck.faults(Town.chain(
                            lawyer, only("visa", Condition.always().withPurposes(CommunicationPurpose.ALERT)))))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.kind()).isEqualTo(ChainFault.Kind.NO_BINDING_DECISION);
                        assertThat(fault.example().role()).isEqualTo(SectionRole.BODY);
                        assertThat(fault.example().circumstances().purpose()).isNotEqualTo(CommunicationPurpose.ALERT);
                        assertThat(fault.message().fr()).contains("seules parties : texte)");
                    });
            assertThat(ChainCheck.faults(Town.chain(lawyer, Town.signature()))).isEmpty();
        }

        @Test
        void areNotMissedWhereEveryPartIsAnsweredForBySomebody() {
            Coverage body = Coverage.everything().limitedTo(SectionRole.BODY);
            Coverage rest = new Coverage(Set.of(), EnumSet.complementOf(EnumSet.of(SectionRole.BODY)));

            assertThat(ChainCheck.faults(Town.chain(
                            Town.stage("corps", StageNature.VISA)
                                    .by(Town.LEGAL)
                                    .covers(body)
                                    .build(),
                            Town.stage("reste", StageNature.VISA)
                                    .by(Town.DPO)
                                    .covers(rest)
                                    .build())))
                    .isEmpty();
        }

        @Test
        void onCostAloneLeaveTheFreeOnesOut() {
            assertThat(ChainCheck.faults(
                            Town.chain(only("visa", Condition.always().withCostFrom(1)))))
                    .singleElement()
                    .satisfies(
                            fault -> assertThat(fault.example().circumstances().knownCost())
                                    .hasValue(0));
        }

        @Test
        void onUnitsLeaveAnotherUnitOut() {
            assertThat(ChainCheck.faults(
                            Town.chain(only("visa", Condition.always().withSectors(UnitId.of("service"))))))
                    .singleElement()
                    .extracting(fault -> fault.example().circumstances().sectors())
                    .asInstanceOf(InstanceOfAssertFactories.iterable(UnitId.class))
                    .doesNotContain(UnitId.of("service"));
        }

        @Test
        void onTerritoriesLeaveAnotherOut() {
            assertThat(ChainCheck.faults(
                            Town.chain(only("visa", Condition.always().withTerritories(Territory.METROPOLE)))))
                    .singleElement()
                    .satisfies(
                            fault -> assertThat(fault.example().circumstances().territory())
                                    .isNotEqualTo(Territory.METROPOLE));
        }

        @Test
        void onWindowsWithADayBetweenThemAreRefusedWithThatDay() {
            LocalDate gap = LocalDate.parse("2026-03-15");
            Condition before = Condition.always().withWindow(new DateWindow(LocalDate.MIN, gap.minusDays(1)));
            Condition after = Condition.always().withWindow(new DateWindow(gap.plusDays(1), LocalDate.MAX));

            assertThat(ChainCheck.faults(Town.chain(only("avant", before), only("apres", after))))
                    .singleElement()
                    .satisfies(fault ->
                            assertThat(fault.example().circumstances().day()).isEqualTo(gap));
        }

        @Test
        void onWindowsThatMeetAreAccepted() {
            LocalDate day = LocalDate.parse("2026-03-15");
            Condition before = Condition.always().withWindow(new DateWindow(LocalDate.MIN, day));
            Condition after = Condition.always().withWindow(new DateWindow(day.plusDays(1), LocalDate.MAX));

            assertThat(ChainCheck.faults(Town.chain(only("avant", before), only("apres", after))))
                    .isEmpty();
        }

        @Test
        void thatNoChannelMeetsAreRefused() {
            Stage never = Town.stage("jamais", StageNature.VISA)
                    .by(Town.LEGAL)
                    .covers(Coverage.of(SITE))
                    .onlyIf(Condition.always().withChannels(SMS))
                    .build();

            assertThat(ChainCheck.faults(Town.chain(never, Town.signature())))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.kind()).isEqualTo(ChainFault.Kind.NEVER_APPLIES);
                        assertThat(fault.place()).contains(StageId.of("jamais"));
                    });
        }

        @Test
        void ofAvisSimplesCountForNothing() {
            Stage opinion =
                    Town.stage("avis", StageNature.OPINION).by(Town.LEGAL).build();

            assertThat(ChainCheck.faults(Town.chain(opinion)))
                    .extracting(ChainFault::kind)
                    .containsExactly(ChainFault.Kind.NO_BINDING_DECISION);
        }

        @Test
        void areAskedOnlyOfTheChannelsInTheScopeOfTheChain() {
            Stage visa = Town.stage("visa", StageNature.VISA)
                    .by(Town.LEGAL)
                    .covers(Coverage.of(SITE))
                    .build();

            assertThat(ChainCheck.faults(Town.chain(visa))).isEmpty();
        }

        @Test
        void areAskedOfAChannelThatIsOnlyInformedOf() {
            Stage visa = Town.stage("visa", StageNature.VISA)
                    .by(Town.LEGAL)
                    .covers(Coverage.of(SITE))
                    .build();
            Stage told = Town.stage("pour-info", StageNature.INFORMATION)
                    .by(Town.DPO)
                    .covers(Coverage.of(SITE, SMS))
                    .build();

            assertThat(ChainCheck.faults(Town.chain(visa, told)))
                    .singleElement()
                    .extracting(fault -> fault.example().channel())
                    .isEqualTo(SMS);
        }
    }

    @Nested
    class Channels {

        private List<String> told(ApprovalChain chain) {
            return ChainCheck.unknownChannels(chain, ChannelCatalog.standard()).stream()
                    .map(fault -> fault.message().fr())
                    .toList();
        }

        @Test
        void thatAreInTheCatalogueAreAccepted() {
            assertThat(told(Town.chain(only("visa", Condition.always().withChannels(SITE, SMS)))))
                    .isEmpty();
        }

        @Test
        void thatAreMisspeltInACoverageAreToldWithTheOneThatWasMeant() {
            ApprovalChain chain = Town.chain(Town.stage("visa", StageNature.VISA)
                    .by(Town.LEGAL)
                    .covers(Coverage.of(ChannelId.of("facebok")))
                    .build());

            assertThat(told(chain))
                    .singleElement()
                    .asString()
                    .endsWith(
                            "nomme le canal « facebok », qui n’est pas au catalogue : vouliez-vous dire « facebook » ?"
                                    + " Sinon, ajoutez ce canal au catalogue.");
            assertThatExceptionOfType(ChainFaultException.class)
                    .isThrownBy(() ->
                            ChainCheck.require(chain, ChainCheck.unknownChannels(chain, ChannelCatalog.standard())));
        }

        @Test
        void thatNobodyKnowsInAConditionAreTold() {
            assertThat(told(Town.chain(only("visa", Condition.always().withChannels(ChannelId.of("pigeon"))))))
                    .singleElement()
                    .asString()
                    .endsWith("corrigez son identifiant, ou ajoutez ce canal au catalogue.");
        }

        @Test
        void ofTheUrgentProcedureAreToldAsWell() {
            ApprovalChain chain = ApprovalChain.named("alerte", Wording.of("alerte", "alert"))
                    .then(Town.stage("visa", StageNature.VISA).by(Town.LEGAL).build())
                    .fastTrack(new FastTrack(
                            Set.of(CommunicationPurpose.ALERT), Set.of(ChannelId.of("smss")), Town.LEGAL, 1))
                    .build();

            assertThat(told(chain))
                    .singleElement()
                    .asString()
                    .startsWith("La procédure d’urgence nomme le canal « smss »");
        }
    }

    @Nested
    class Escalations {

        private static Stage late(String id, OfficeId office, OfficeId told) {
            return Town.stage(id, StageNature.VISA)
                    .by(office)
                    .deadline(Deadline.within(Delay.workingDays(1)).escalatingTo(told))
                    .build();
        }

        @Test
        void upwardsAreAccepted() {
            assertThat(ChainCheck.faults(Town.chain(
                            late("a", Town.LEGAL, Town.DIRECTOR),
                            late("b", Town.DIRECTOR, Town.SECRETARY),
                            late("c", Town.SECRETARY, Town.MAYOR))))
                    .isEmpty();
        }

        @Test
        void inACircleAreRefusedWithTheCircle() {
            assertThat(ChainCheck.faults(Town.chain(
                            late("a", Town.LEGAL, Town.DIRECTOR),
                            late("b", Town.DIRECTOR, Town.SECRETARY),
                            late("c", Town.SECRETARY, Town.DIRECTOR))))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.kind()).isEqualTo(ChainFault.Kind.ESCALATION_CYCLE);
                        assertThat(fault.message().fr())
                                .contains(
                                        "directeur de la communication → secrétaire général → directeur de la communication");
                    });
        }

        @Test
        void toOneselfAreRefused() {
            assertThat(ChainCheck.faults(Town.chain(late("a", Town.LEGAL, Town.LEGAL))))
                    .extracting(ChainFault::kind)
                    .containsExactly(ChainFault.Kind.ESCALATION_CYCLE);
        }
    }

    @Nested
    class People {

        @Test
        void whoCanBringTheChainToItsEndAreEnough() {
            assertThat(inTown(Set.of(Town.ANNA), Town.visa(), Town.signature())).isEmpty();
        }

        @Test
        void areMissingWhereNobodyHoldsTheOffice() {
            Stage press = Town.stage("presse", StageNature.VISA)
                    .by(StandardOffices.PRESS_OFFICER)
                    .build();

            assertThat(inTown(Set.of(), press)).singleElement().satisfies(fault -> {
                assertThat(fault.kind()).isEqualTo(ChainFault.Kind.VACANT_SEAT);
                assertThat(fault.message().fr()).contains("aucune personne n’occupe la fonction « attaché de presse »");
                assertThat(fault.place()).contains(StageId.of("presse"));
            });
        }

        @Test
        void areEnoughWhereTheQuorumDoesWithoutAVacantSeat() {
            Stage press = Town.stage("presse", StageNature.VISA)
                    .by(StandardOffices.PRESS_OFFICER)
                    .by(Town.LEGAL)
                    .quorum(Quorum.any())
                    .build();

            assertThat(inTown(Set.of(), press)).isEmpty();
        }

        @Test
        void areMissingWhereTheVacantSeatIsMandatory() {
            Stage press = Town.stage("presse", StageNature.VISA)
                    .by(StandardOffices.PRESS_OFFICER)
                    .by(Town.LEGAL)
                    .quorum(Quorum.any().requiring(StandardOffices.PRESS_OFFICER))
                    .build();

            assertThat(inTown(Set.of(), press))
                    .extracting(ChainFault::kind)
                    .containsExactly(ChainFault.Kind.VACANT_SEAT);
        }

        @Test
        void whoAloneHoldTheOfficeAndWroteTheTextAreRefused() {
            assertThat(inTown(Set.of(Town.ANNA, Town.FARID), Town.signature()))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.kind()).isEqualTo(ChainFault.Kind.ONLY_THE_AUTHOR);
                        assertThat(fault.example().author()).isEqualTo(Town.FARID);
                        assertThat(fault.example().people()).containsExactly(Town.FARID);
                        assertThat(fault.message().fr()).contains("farid écrit le texte");
                    });
        }

        @Test
        void whoHoldTwoSeatsCountOnce() {
            Map<OfficeId, Set<PersonId>> holders =
                    Map.of(Town.DIRECTOR, Set.of(Town.BRUNO), Town.LEGAL, Set.of(Town.BRUNO));
            Stage both = Town.stage("deux", StageNature.VALIDATION)
                    .by(Town.DIRECTOR)
                    .by(Town.LEGAL)
                    .build();

            assertThat(ChainCheck.faults(Town.chain(both), office -> holders.getOrDefault(office, Set.of()), Set.of()))
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.kind()).isEqualTo(ChainFault.Kind.TOO_FEW_PEOPLE);
                        assertThat(fault.message().fr()).contains("il faut 2 personnes distinctes");
                    });
        }

        @Test
        void changeSeatsWhereThatFillsOneMore() {
            // Bruno and Clara can be legal adviser, Bruno alone director: a first come, first served would fail.
            Stage both = Town.stage("deux", StageNature.VALIDATION)
                    .by(Town.LEGAL)
                    .by(Town.DIRECTOR)
                    .build();

            assertThat(inTown(Set.of(), both)).isEmpty();
        }

        @Test
        void areNotAskedForInAStageOfInformation() {
            Stage told = Town.stage("pour-info", StageNature.INFORMATION)
                    .by(StandardOffices.PRESS_OFFICER)
                    .build();

            assertThat(inTown(Set.of(), told, Town.signature())).isEmpty();
        }
    }

    @Nested
    class Mandates {

        private static final Instant MONDAY = Instant.parse(Town.MONDAY);

        private static final Stage PRESS = Town.stage("presse", StageNature.VALIDATION)
                .by(StandardOffices.PRESS_OFFICER)
                .build();

        private static MandateAct interim() {
            return Town.act(MandateKind.INTERIM, StandardOffices.PRESS_OFFICER, Town.CLARA, Town.LEGAL);
        }

        private static List<ChainFault> faults(ApprovalChain chain, Set<PersonId> authors, MandateAct... acts) {
            MandateRegister.Builder register =
                    MandateRegister.builder(Town.council().build(), Town.NOUMEA);
            for (MandateAct act : acts) {
                register.act(act);
            }
            return ChainCheck.faults(chain, register.build(), MONDAY, authors);
        }

        @Test
        void fillAVacantOffice() {
            assertThat(faults(Town.chain(PRESS), Set.of()))
                    .extracting(ChainFault::kind)
                    .containsExactly(ChainFault.Kind.VACANT_SEAT);
            assertThat(faults(Town.chain(PRESS), Set.of(), interim())).isEmpty();
        }

        @Test
        void ofAKindThatTheStageDoesNotAcceptFillNothing() {
            Stage holderOnly = Town.stage("presse", StageNature.VALIDATION)
                    .by(StandardOffices.PRESS_OFFICER)
                    .accepting(MandateKind.OWN_OFFICE)
                    .build();

            assertThat(faults(Town.chain(holderOnly), Set.of(), interim()))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.kind()).isEqualTo(ChainFault.Kind.VACANT_SEAT))
                    .satisfies(
                            fault -> assertThat(fault.message().fr())
                                    .contains(
                                            "aucune personne n’occupe la fonction « attaché de presse », ni n’y supplée par un titre qui vaut ici"));
        }

        @Test
        void forOnePurposeLeaveTheOthersOut() {
            MandateAct alerts =
                    interim().withMatter(new Matter(Set.of(CommunicationPurpose.ALERT), Set.of(), Set.of()));

            assertThat(faults(Town.chain(PRESS), Set.of(), alerts))
                    .singleElement()
                    .satisfies(
                            fault -> assertThat(fault.example().circumstances().purpose())
                                    .isNotEqualTo(CommunicationPurpose.ALERT));
        }

        @Test
        void forThePurposeOfTheStageAreEnough() {
            MandateAct alerts =
                    interim().withMatter(new Matter(Set.of(CommunicationPurpose.ALERT), Set.of(), Set.of()));
            Stage onAlert = Town.stage("presse", StageNature.VALIDATION)
                    .by(StandardOffices.PRESS_OFFICER)
                    .onlyIf(Condition.always().withPurposes(CommunicationPurpose.ALERT))
                    .build();

            assertThat(faults(Town.chain(onAlert, Town.signature()), Set.of(), alerts))
                    .isEmpty();
        }

        @Test
        void forOneChannelLeaveTheOthersOut() {
            MandateAct site = interim().withMatter(new Matter(Set.of(), Set.of(SITE), Set.of()));
            Stage covered = Town.stage("presse", StageNature.VALIDATION)
                    .by(StandardOffices.PRESS_OFFICER)
                    .covers(Coverage.of(SITE))
                    .build();

            assertThat(faults(Town.chain(PRESS), Set.of(), site))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.example().channel()).isNotEqualTo(SITE));
            assertThat(faults(Town.chain(covered), Set.of(), site)).isEmpty();
        }

        @Test
        void forOneUnitLeaveOutWhatIsAboutAnotherToo() {
            UnitId roads = UnitId.of("voirie");
            MandateAct limited = interim().withMatter(new Matter(Set.of(), Set.of(), Set.of(roads)));
            Stage ofRoads = Town.stage("presse", StageNature.VALIDATION)
                    .by(StandardOffices.PRESS_OFFICER)
                    .onlyIf(Condition.always().withSectors(roads))
                    .build();

            assertThat(faults(Town.chain(ofRoads, Town.signature()), Set.of(), limited))
                    .singleElement()
                    .satisfies(
                            fault -> assertThat(fault.example().circumstances().sectors())
                                    .hasSize(2)
                                    .contains(roads));
        }

        @Test
        void ofTheAuthorAreNotEnough() {
            assertThat(faults(Town.chain(PRESS), Set.of(Town.ANNA, Town.CLARA), interim()))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.kind()).isEqualTo(ChainFault.Kind.ONLY_THE_AUTHOR))
                    .satisfies(fault -> assertThat(fault.example().author()).isEqualTo(Town.CLARA));
        }

        @Test
        void ofTheSecondRankServeWhereTheFirstIsTheAuthor() {
            MandateAct second = Town.act(MandateKind.INTERIM, StandardOffices.PRESS_OFFICER, Town.DENIS, Town.DPO)
                    .withRank(2);

            assertThat(faults(Town.chain(PRESS), Set.of(Town.CLARA), interim(), second))
                    .isEmpty();
        }

        static Stream<Matter> limits() {
            return Stream.of(
                    new Matter(Set.of(CommunicationPurpose.ALERT), Set.of(), Set.of()),
                    new Matter(Set.of(), Set.of(SITE), Set.of()),
                    new Matter(Set.of(), Set.of(), Set.of(UnitId.of("voirie"))));
        }

        /** For that matter alone, who comes first is needed in two seats, and keeps the second in rank from one. */
        @ParameterizedTest
        @MethodSource("limits")
        void ofSomebodyWhoComesFirstForOneMatterAreTriedForThatMatter(Matter limit) {
            MandateAct first = Town.act(MandateKind.INTERIM, StandardOffices.PRESS_OFFICER, Town.DENIS, Town.DPO)
                    .withMatter(limit);
            Stage two = Town.stage("deux", StageNature.VALIDATION)
                    .by(StandardOffices.PRESS_OFFICER)
                    .by(Town.DPO)
                    .build();
            ApprovalChain chain = Town.chain(two, only("eau", Condition.always().withSectors(UnitId.of("eau"))));

            assertThat(faults(chain, Set.of(), interim().withRank(2))).isEmpty();
            assertThat(faults(chain, Set.of(), first, interim().withRank(2)))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.kind()).isEqualTo(ChainFault.Kind.TOO_FEW_PEOPLE))
                    .satisfies(fault -> assertThat(limit.covers(new Matter(
                                    Set.of(fault.example().circumstances().purpose()),
                                    Set.of(fault.example().channel()),
                                    fault.example().circumstances().sectors())))
                            .isTrue());
        }

        @Test
        void limitedInTooManyWaysAreNotCheckedAndThatIsSaid() {
            MandateRegister.Builder register =
                    MandateRegister.builder(Town.council().build(), Town.NOUMEA);
            for (int i = 0; i < 300; i++) {
                register.act(interim()
                        .withMatter(new Matter(Set.of(), Set.of(ChannelId.of("c" + i)), Set.of(UnitId.of("u" + i)))));
            }
            ApprovalChain chain =
                    Town.chain(PRESS, only("eau", Condition.always().withSectors(UnitId.of("eau"))));

            assertThat(ChainCheck.faults(chain, register.build(), MONDAY, Set.of()))
                    .extracting(ChainFault::kind)
                    .containsExactly(ChainFault.Kind.TOO_LARGE);
        }
    }

    @Nested
    class TheUrgentProcedure {

        private static final Instant MONDAY = Instant.parse(Town.MONDAY);

        private static MandateRegister onDuty(PersonId person) {
            return MandateRegister.builder(Town.chart(), Town.NOUMEA)
                    .roster(DutyRoster.of(new DutyShift(person, MONDAY, MONDAY.plusSeconds(60))))
                    .build();
        }

        @Test
        void thatSomebodyElseRatifiesIsAccepted() {
            assertThat(ChainCheck.faults(Town.withFastTrack(), onDuty(Town.GAIA), MONDAY, Set.of(Town.ANNA)))
                    .isEmpty();
        }

        @Test
        void thatOnlyTheDutyOfficerCouldRatifyIsRefused() {
            assertThat(ChainCheck.faults(Town.withFastTrack(), onDuty(Town.EVA), MONDAY, Set.of(Town.ANNA)))
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.kind()).isEqualTo(ChainFault.Kind.FAST_TRACK_NOBODY))
                    .satisfies(
                            fault -> assertThat(fault.example().circumstances().purpose())
                                    .isEqualTo(CommunicationPurpose.ALERT))
                    .satisfies(fault -> assertThat(fault.message().fr()).contains("« secrétaire général »"));
        }

        @Test
        void thatOnlyTheAuthorCouldRatifyIsRefused() {
            assertThat(ChainCheck.faults(Town.withFastTrack(), Town.chart(), DAY, Set.of(Town.EVA)))
                    .extracting(ChainFault::kind)
                    .containsExactly(ChainFault.Kind.FAST_TRACK_NOBODY);
        }

        @Test
        void thatAVacantOfficeRatifiesIsRefused() {
            Map<OfficeId, Set<PersonId>> holders =
                    Map.of(Town.DIRECTOR, Set.of(Town.BRUNO), Town.MAYOR, Set.of(Town.FARID));

            assertThat(ChainCheck.faults(
                            Town.withFastTrack(), office -> holders.getOrDefault(office, Set.of()), Set.of()))
                    .extracting(ChainFault::kind)
                    .containsExactly(ChainFault.Kind.FAST_TRACK_NOBODY);
        }
    }

    @Nested
    class Insisting {

        private static final Instant NOW = Instant.parse(Town.MONDAY);

        @Test
        void givesASoundChainBack() {
            ApprovalChain chain = Town.visaThenSignature();

            assertThat(ChainCheck.require(chain)).isSameAs(chain);
            assertThat(ChainCheck.require(chain, List.of())).isSameAs(chain);
        }

        @Test
        void refusesAChainThatCannotFinishWithACounterExample() {
            ApprovalChain opinions = Town.chain(
                    Town.stage("avis", StageNature.OPINION).by(Town.LEGAL).build());

            assertThatExceptionOfType(ChainFaultException.class)
                    .isThrownBy(() -> ChainCheck.require(opinions))
                    .satisfies(e -> assertThat(e.code()).isEqualTo("comms.chain.fault"))
                    .satisfies(e -> assertThat(e.faults())
                            .singleElement()
                            .satisfies(fault ->
                                    assertThat(fault.example().channel()).isEqualTo(SITE)))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH))
                            .startsWith(
                                    "Le circuit « circuit court » ne peut pas être adopté :\nPersonne n’engagerait"))
                    .satisfies(e -> assertThat(e.message(Locale.ENGLISH))
                            .startsWith("Chain 'short chain' cannot be adopted:\nNobody would have to approve"));
        }

        @Test
        void refusesAChainThatThePeopleThereAreCannotFinish() {
            Stage press = Town.stage("presse", StageNature.VISA)
                    .by(StandardOffices.PRESS_OFFICER)
                    .build();

            assertThatExceptionOfType(ChainFaultException.class)
                    .isThrownBy(() -> ChainCheck.require(Town.chain(press), inTown(Set.of(), press)));
        }

        @Test
        void refusesAnOfficeThatNobodyHoldsWhereTheMandatesAreKnown() {
            ApprovalChain chain = byOffices("attache-presse");

            assertThat(ChainCheck.require(chain)).isSameAs(chain);
            assertThatExceptionOfType(ChainFaultException.class)
                    .isThrownBy(() -> ChainCheck.require(chain, Town.mandates(), NOW, Set.of(Town.ANNA)))
                    .withMessageContaining(
                            "la fonction « attaché de presse », ni n’y supplée par un titre qui vaut ici. "
                                    + "Nommez quelqu’un, prenez un acte")
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH)).doesNotContain("vouliez-vous dire"));
        }

        @Test
        void namesTheOfficeThatAMisspeltOneWasProbablyMeantToBe() {
            assertThatExceptionOfType(ChainFaultException.class)
                    .isThrownBy(() ->
                            ChainCheck.require(byOffices("directeur-comunication"), Town.mandates(), NOW, Set.of()))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH))
                            .endsWith(
                                    "aucune personne n’occupe la fonction « directeur-comunication » ; vouliez-vous dire "
                                            + "« directeur-communication » (directeur de la communication) ? Sinon, nommez quelqu’un, prenez un acte, ou donnez la "
                                            + "place à une autre fonction."))
                    .satisfies(
                            e -> assertThat(e.message(Locale.ENGLISH))
                                    .contains(
                                            "nobody holds the office 'directeur-comunication'; did you mean "
                                                    + "'directeur-communication' (communication director)? Otherwise appoint somebody"));
        }

        @ParameterizedTest
        @CsvSource({
            "maire, executif, maire ou président",
            "le-maire, executif, maire ou président",
            "president, executif, maire ou président",
            "secretaire, secretaire-general, secrétaire général",
            "dgs, secretaire-general, secrétaire général",
            "directeur-general-des-services, secretaire-general, secrétaire général",
            "dircom, directeur-communication, directeur de la communication",
            "direction-de-la-communication, directeur-communication, directeur de la communication",
            "delegue-a-la-protection-des-donnees, dpo, délégué à la protection des données"
        })
        void namesTheOfficeThatIsCalledWhatWasWritten(String written, String meant, String name) {
            assertThatExceptionOfType(ChainFaultException.class)
                    .isThrownBy(() -> ChainCheck.require(byOffices(written), Town.mandates(), NOW, Set.of()))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH))
                            .contains("« " + written + " » ; vouliez-vous dire « " + meant + " » (" + name
                                    + ") ? Sinon"));
        }

        @Test
        void doesNotRepeatTheNameOfAnOfficeThatIsItsIdentifier() {
            assertThatExceptionOfType(ChainFaultException.class)
                    .isThrownBy(() -> ChainCheck.require(byOffices("jurist"), Town.mandates(), NOW, Set.of()))
                    .satisfies(e ->
                            assertThat(e.message(Locale.FRENCH)).contains("vouliez-vous dire « juriste » ? Sinon"));
        }

        @Test
        void namesNoOfficeForAWordThatSeveralAreCalledBy() {
            assertThatExceptionOfType(ChainFaultException.class)
                    .isThrownBy(() -> ChainCheck.require(byOffices("communication"), Town.mandates(), NOW, Set.of()))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH)).doesNotContain("vouliez-vous dire"));
        }

        @Test
        void guessesNothingFarFromEveryOfficeThereIs() {
            assertThatExceptionOfType(ChainFaultException.class)
                    .isThrownBy(() -> ChainCheck.require(byOffices("x", "y"), Town.mandates(), NOW, Set.of()))
                    .satisfies(e -> assertThat(e.message(Locale.FRENCH))
                            .contains("aucune personne n’occupe les fonctions « x », « y », ni n’y supplée"));
        }

        @Test
        void givesAChainBackThatThePeopleThereAreCanFinish() {
            ApprovalChain chain = Town.visaThenSignature();

            assertThat(ChainCheck.require(chain, Town.mandates(), NOW, Set.of(Town.ANNA)))
                    .isSameAs(chain);
        }

        private ApprovalChain byOffices(String... offices) {
            Stage.Builder stage = Town.stage("accord", StageNature.VISA);
            Stream.of(offices).map(OfficeId::of).forEach(stage::by);
            return Town.chain(stage.build());
        }
    }

    @Nested
    class AReadyChain {

        static List<ApprovalChain> all() {
            return StandardChains.all();
        }

        @ParameterizedTest
        @MethodSource("all")
        void canFinish(ApprovalChain chain) {
            assertThat(ChainCheck.faults(chain)).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("all")
        void canFinishWithOnePersonAnOffice(ApprovalChain chain) {
            assertThat(ChainCheck.faults(chain, office -> Set.of(PersonId.of(office.value())), Set.of()))
                    .isEmpty();
        }

        @ParameterizedTest
        @MethodSource("all")
        void namesStandardOfficesOnly(ApprovalChain chain) {
            assertThat(chain.stages().stream()
                            .flatMap(stage -> stage.seats().stream())
                            .map(seat -> seat.office()))
                    .allSatisfy(
                            office -> assertThat(StandardOffices.nameOf(office)).isPresent());
        }
    }

    @Nested
    @Timeout(20)
    class AHugeChain {

        @Test
        void ofConditionsIsCheckedInBoundedTime() {
            ApprovalChain.Builder chain = ApprovalChain.named("grand", Wording.same("grand"));
            for (int i = 0; i < 2_000; i++) {
                LocalDate day = DAY.plusDays(i % 300);
                chain.then(only(
                        "e" + i,
                        Condition.always()
                                .withPurposes(i % 2 == 0 ? CommunicationPurpose.ALERT : CommunicationPurpose.PROMOTION)
                                .withSectors(UnitId.of("u" + i % 97))
                                .withChannels(ChannelId.of("c" + i % 89))
                                .withTerritories(Territory.of("T" + i % 83))
                                .withWindow(new DateWindow(day, day.plusDays(i)))));
            }
            ApprovalChain built = chain.build();

            assertThatCode(() -> ChainCheck.faults(built)).doesNotThrowAnyException();
        }

        @Test
        void ofSeatsIsCheckedInBoundedTime() {
            Stage.Builder stage = Town.stage("foule", StageNature.VALIDATION);
            for (int i = 0; i < 400; i++) {
                stage.by(OfficeId.of("f" + i));
            }
            Set<PersonId> people = Stream.iterate(0, i -> i + 1)
                    .limit(399)
                    .map(i -> PersonId.of("p" + i))
                    .collect(Collectors.toSet());
            ApprovalChain chain = Town.chain(stage.build());

            assertThat(ChainCheck.faults(chain, office -> people, Set.of()))
                    .extracting(ChainFault::kind)
                    .containsExactly(ChainFault.Kind.TOO_FEW_PEOPLE);
        }
    }
}
