package org.commspubliques.approval.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.approval.decision.Proof;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.approval.publication.Lifting.Kind;
import org.commspubliques.approval.publication.RefusalReason.Code;
import org.commspubliques.approval.store.MemoryApprovalStore;
import org.commspubliques.approval.waiting.PossibleDecision;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.Absence;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Embargo;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.Delay;
import org.commspubliques.core.time.WorkingHours;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every reason against publication, with who can lift it and by doing what. */
class WhoCanLiftTest {

    private static final String PRAISE = "Grâce à l’action de votre maire, l’eau revient jeudi.";
    private static final Mandate DIRECTOR = new Mandate.OwnOffice(Town.BRUNO, Town.DIRECTOR);

    private final Desk desk = new Desk();
    private final Communication notice = Town.siteOnly();
    private PublicationGate gate = desk.gateWith().build();

    private List<RefusalReason> against(Communication communication, VariantId variant) {
        return gate.check(communication, variant);
    }

    private RefusalReason only(Code code, Communication communication) {
        List<RefusalReason> reasons =
                against(communication, communication.variants().get(0).id());
        assertThat(reasons).extracting(RefusalReason::code).containsExactly(code);
        return reasons.get(0);
    }

    private RefusalReason reason(Code code, Communication communication) {
        return against(communication, communication.variants().get(0).id()).stream()
                .filter(reason -> reason.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code));
    }

    private static void assertRevisedByTheAuthor(RefusalReason reason) {
        assertThat(reason.liftings())
                .extracting(Lifting::kind, Lifting::persons)
                .contains(tuple(Kind.REVISE, Set.of(Town.ANNA)));
    }

    @Nested
    class Deciding {

        @Test
        void isForTheSeatsThatHaveNotDecidedEachWithThoseWhoMayActForIt() {
            desk.submitted(notice, Town.visa());

            assertThat(only(Code.STAGE_MISSING, notice).liftings())
                    .singleElement()
                    .satisfies(lifting -> {
                        assertThat(lifting.kind()).isEqualTo(Kind.DECIDE);
                        assertThat(lifting.byOffice()).contains(Town.DIRECTOR);
                        assertThat(lifting.persons())
                                .as("the author, who replaces the director too, is not among them")
                                .containsExactlyInAnyOrder(Town.BRUNO, Town.GAIA);
                        assertThat(lifting.message().fr())
                                .isEqualTo("La fonction « directeur de la communication » (bruno, gaia) peut décider.");
                        assertThat(lifting.message().en())
                                .isEqualTo("Office 'communication director' (bruno, gaia) can decide.");
                    });
        }

        @Test
        void comesAfterTheStagesThatHaveYetToBePassed() {
            desk.submitted(
                    notice,
                    Town.visa(),
                    Town.stage("avis", StageNature.BINDING_OPINION).by(Town.DPO).build(),
                    Town.signature());

            assertThat(against(notice, Town.SITE).stream()
                            .flatMap(reason -> reason.liftings().stream())
                            .map(Lifting::message))
                    .containsExactly(
                            Wording.of(
                                    "La fonction « directeur de la communication » (bruno, gaia) peut décider.",
                                    "Office 'communication director' (bruno, gaia) can decide."),
                            Wording.of(
                                    "La fonction « délégué à la protection des données » (denis) pourra décider, après l’étape "
                                            + "« visa ».",
                                    "Office 'data protection officer' (denis) will be able to decide, after stage 'visa'."),
                            Wording.of(
                                    "La fonction « maire ou président » (farid) pourra décider, après les étapes « visa », "
                                            + "« avis ».",
                                    "Office 'mayor or president' (farid) will be able to decide, after stages 'visa', "
                                            + "'avis'."));
        }

        @Test
        void isForNobodyWhereTheOfficeIsVacantAndThatIsSaid() {
            desk.submitted(
                    notice,
                    Town.stage("avis", StageNature.VALIDATION)
                            .by(OfficeId.of("chef-de-projet"))
                            .build());

            assertThat(only(Code.STAGE_MISSING, notice).liftings())
                    .extracting(Lifting::persons, Lifting::message)
                    .containsExactly(
                            tuple(
                                    Set.of(),
                                    Wording.of(
                                            "Personne n’occupe la fonction « chef-de-projet » aujourd’hui ; désignez quelqu’un, qui "
                                                    + "pourra décider.",
                                            "Nobody holds office 'chef-de-projet' today; appoint somebody, who can then decide.")));
        }

        @Test
        void isForNobodyWhereWhoeverHoldsTheOfficeWroteTheTextAndThatIsSaid() {
            Communication written = notice.toBuilder().author(Town.FARID).build();
            desk.submitted(written, Town.signature());

            assertThat(only(Code.STAGE_MISSING, written).liftings())
                    .extracting(Lifting::persons, Lifting::message)
                    .containsExactly(tuple(
                            Set.of(),
                            Wording.of(
                                    "Personne ne peut plus décider pour la fonction « maire ou président » (farid) : la "
                                            + "personne qui l’occupe a écrit le texte, a déjà décidé ou s’est déportée ;"
                                            + " désignez quelqu’un d’autre.",
                                    "Nobody is left who can decide for office 'mayor or president' (farid): whoever holds it "
                                            + "wrote the text, has decided already or has recused themselves; appoint"
                                            + " somebody else.")));
        }

        @Test
        void isForWhoStandsInOnlyWhereTheyWouldBeAccepted() {
            assertThat(signersOf(notice)).containsExactly(Town.FARID);
            assertThat(signersOf(notice, new Absence(Town.FARID, LocalDate.MIN, LocalDate.MAX)))
                    .containsExactly(Town.FARID, Town.HUGO);
            assertThat(signersOf(notice.toBuilder().author(Town.FARID).build()))
                    .as("the mayor, who wrote it, cannot")
                    .containsExactly(Town.HUGO);
        }

        private Set<PersonId> signersOf(Communication communication, Absence... absences) {
            MandateRegister.Builder mandates = MandateRegister.builder(
                            Town.council().build(), Town.NOUMEA)
                    .act(Town.act(MandateKind.SUPPLEANCE, Town.MAYOR, Town.HUGO, Town.FIRST_DEPUTY));
            for (Absence absence : absences) {
                mandates.absence(absence);
            }
            MandateRegister register = mandates.build();
            Desk town = new Desk(new MemoryApprovalStore(), register);
            town.submitted(communication, Town.signature());
            gate = town.gateWith().build();
            Lifting lifting = only(Code.STAGE_MISSING, communication).liftings().get(0);
            assertThat(lifting.persons())
                    .as("those who are told apart from those who would be refused")
                    .containsExactlyInAnyOrderElementsOf(
                            town.approvals().waiting(communication.id()).whoCanAct().stream()
                                    .map(PossibleDecision::person)
                                    .collect(Collectors.toSet()));
            return lifting.persons();
        }

        @Test
        void isAwaitedFromAVacantOfficeAndTheReasonSaysSo() {
            desk.submitted(
                    notice,
                    Town.stage("avis", StageNature.VALIDATION)
                            .by(OfficeId.of("chef-de-projet"))
                            .build());

            assertThat(only(Code.STAGE_MISSING, notice).message())
                    .isEqualTo(Wording.of(
                            "Étape « avis » : il manque l’accord de la fonction « chef-de-projet » (personne ne l’occupe) pour "
                                    + "la déclinaison « Site internet ».",
                            "Stage 'avis': the approval of office 'chef-de-projet' (nobody holds it) is missing for variant "
                                    + "'Website'."));
        }

        @Test
        void isAwaitedFromAnOfficeOfWhichTheGateKnowsNobodyAndNothingIsSaidOfIt() {
            desk.submitted(notice, Town.signature());
            gate = PublicationGate.builder(
                            desk.store(), Town.AUTHORITY, StandardReview.of(FactRegister.empty()), desk.clock())
                    .build();

            assertThat(only(Code.STAGE_MISSING, notice).message().fr())
                    .contains("de la fonction « maire ou président » pour la déclinaison");
        }

        @Test
        void isAwaitedFromWhoeverWroteTheTextAndTheReasonSaysThatTheyDid() {
            Communication written = notice.toBuilder().author(Town.FARID).build();
            desk.submitted(written, Town.signature());

            Wording message = only(Code.STAGE_MISSING, written).message();

            assertThat(message.fr()).contains("la fonction « maire ou président » (farid, qui a écrit le texte) pour");
            assertThat(message.en()).contains("office 'mayor or president' (farid, who wrote the text) is missing");
        }

        @Test
        void isAwaitedFromWhoeverHasDecidedForAnotherOfficeAndTheReasonSaysThatTheyHave() {
            Communication written = notice.toBuilder().author(Town.CLARA).build();
            desk.submitted(
                    written,
                    Town.stage("avis", StageNature.BINDING_OPINION)
                            .by(Town.DIRECTOR)
                            .by(Town.LEGAL)
                            .quorum(Quorum.all())
                            .build());
            Desk.accept(desk.approve("avis", Town.DIRECTOR, Town.BRUNO, written));

            Wording message = only(Code.STAGE_MISSING, written).message();

            assertThat(message.fr()).contains("« juriste » (bruno, qui a déjà décidé ; clara, qui a écrit le texte)");
            assertThat(message.en())
                    .contains("'legal adviser' (bruno, who has decided already; clara, who wrote the text)");
        }

        @Test
        void isStillAwaitedFromAnOfficeOfWhichSomebodyRecusedThemselves() {
            desk.submitted(notice, Town.signature());
            Desk.accept(desk.decide("signature", Town.MAYOR, Town.FARID, DecisionKind.RECUSE, "", notice));

            Wording message = only(Code.STAGE_MISSING, notice).message();

            assertThat(message.fr())
                    .contains("de la fonction « maire ou président » (farid, qui a choisi le déport) pour");
            assertThat(message.en()).contains("office 'mayor or president' (farid, who recused themselves) is missing");
        }

        @Test
        void isNotForAReplacementWhereTheLawWantsMore() {
            desk.submitted(notice, Town.signature());

            assertThat(only(Code.STAGE_MISSING, notice).liftings())
                    .flatExtracting(Lifting::persons)
                    .containsExactly(Town.FARID);
        }

        @Test
        void isNotForWhoeverHasDecidedInTheStageAlready() {
            desk.submitted(
                    notice,
                    Town.stage("avis", StageNature.BINDING_OPINION)
                            .by(Town.DIRECTOR)
                            .by(Town.LEGAL)
                            .quorum(Quorum.all())
                            .build());
            Desk.accept(desk.approve("avis", Town.DIRECTOR, Town.BRUNO, notice));

            assertThat(only(Code.STAGE_MISSING, notice).liftings())
                    .singleElement()
                    .satisfies(lifting -> {
                        assertThat(lifting.byOffice()).contains(Town.LEGAL);
                        assertThat(lifting.persons()).containsExactly(Town.CLARA);
                    });
        }

        @Test
        void isForTheOfficeThatASeatWasHandedTo() {
            desk.submitted(notice, Town.visa());
            desk.happened(new ApprovalEvent.Transferred(
                    StageId.of("visa"), Town.DIRECTOR, DIRECTOR, Town.SECRETARY, "absente"));

            assertThat(only(Code.STAGE_MISSING, notice).liftings())
                    .extracting(Lifting::office)
                    .containsExactly(Town.SECRETARY);
        }

        @Test
        void isForTheOfficeThatALateStageEscalatedToAsWell() {
            desk.submitted(notice, Town.visa());
            Instant due = desk.clock().instant().plusSeconds(60);
            desk.happened(
                    new ApprovalEvent.StageOpened(StageId.of("visa"), Set.of(Town.SITE), due, List.of()),
                    new ApprovalEvent.DeadlineMissed(StageId.of("visa"), Set.of(Town.SITE)),
                    new ApprovalEvent.Escalated(StageId.of("visa"), Set.of(Town.SITE), Town.SECRETARY));

            assertThat(only(Code.STAGE_MISSING, notice).liftings())
                    .extracting(Lifting::office)
                    .containsExactly(Town.DIRECTOR, Town.SECRETARY);
        }

        @Test
        void namesNobodyWhereTheGateKnowsNoPeople() {
            gate = PublicationGate.builder(desk.store(), Town.AUTHORITY, Desk.standardReview(), desk.clock())
                    .build();
            desk.submitted(notice, Town.visa());

            assertThat(only(Code.STAGE_MISSING, notice).liftings())
                    .singleElement()
                    .satisfies(lifting -> {
                        assertThat(lifting.persons()).isEmpty();
                        assertThat(lifting.message().fr())
                                .isEqualTo("La fonction « directeur de la communication » peut décider.");
                    });
        }

        @Test
        void needsAProofFirstWhereItIsABonATirer() {
            desk.submitted(
                    notice,
                    Town.stage("bat", StageNature.PROOF_SIGN_OFF)
                            .by(Town.DIRECTOR)
                            .build());

            assertThat(against(notice, Town.SITE))
                    .extracting(RefusalReason::code)
                    .containsExactly(Code.STAGE_MISSING, Code.PROOF_MISSING);
            assertThat(reason(Code.PROOF_MISSING, notice).liftings())
                    .extracting(Lifting::kind, Lifting::persons)
                    .containsExactly(tuple(Kind.ISSUE_PROOF, Set.of(Town.ANNA)));
        }

        @Test
        void needsNoFurtherProofOnceThereIsOne() {
            desk.submitted(
                    notice,
                    Town.stage("bat", StageNature.PROOF_SIGN_OFF)
                            .by(Town.DIRECTOR)
                            .build());
            desk.happened(new ApprovalEvent.ProofIssued(
                    Town.ANNA, Town.SITE, notice.seal(Town.SITE), new Proof("a".repeat(64), "application/pdf")));

            only(Code.STAGE_MISSING, notice);
        }
    }

    @Nested
    class AnObjection {

        @Test
        void isLiftedByTheAuthorWhoRevisesOrByWhoeverObjected() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, notice));

            assertThat(only(Code.STAGE_REFUSED, notice).liftings().get(0).message())
                    .isEqualTo(Wording.of(
                            "anna peut corriger le texte, puis faire valider la correction.",
                            "anna can correct the text and have the correction approved."));
            assertThat(only(Code.STAGE_REFUSED, notice).liftings())
                    .extracting(Lifting::kind, Lifting::office, Lifting::persons)
                    .containsExactly(
                            tuple(Kind.REVISE, null, Set.of(Town.ANNA)),
                            tuple(Kind.DECIDE_AGAIN, Town.DIRECTOR, Set.of(Town.BRUNO)));
        }

        @Test
        void thatIsFinalIsLiftedByWhoeverMadeItAlone() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, notice));

            assertThat(only(Code.STAGE_REFUSED, notice).liftings())
                    .extracting(Lifting::kind)
                    .containsExactly(Kind.DECIDE_AGAIN);
        }
    }

    @Nested
    class TheAuthor {

        @Test
        void submits() {
            assertThat(only(Code.NOT_SUBMITTED, notice).liftings())
                    .extracting(Lifting::kind, Lifting::persons)
                    .containsExactly(tuple(Kind.SUBMIT, Set.of(Town.ANNA)));
        }

        @Test
        void recordsAChange() {
            desk.approved(notice);

            assertRevisedByTheAuthor(only(Code.SEAL_CHANGED, Town.siteOnly("L’eau est coupée vendredi.")));
        }

        @Test
        void addsAVariantThatIsNotThere() {
            desk.approved(notice);

            assertRevisedByTheAuthor(against(notice, Town.SMS).get(0));
        }

        @Test
        void preparesAnotherCommunicationAfterAWithdrawal() {
            desk.approved(notice).happened(new ApprovalEvent.Withdrawn(Town.ANNA, "sans objet"));

            assertThat(only(Code.WITHDRAWN, notice).liftings())
                    .extracting(Lifting::kind)
                    .containsExactly(Kind.SUBMIT);
        }

        @Test
        void revisesWhatIsPublished() {
            desk.approved(notice);
            desk.happened(
                    new ApprovalEvent.PermitIssued(
                            PermitId.parse("2025-041/4"),
                            Town.SITE,
                            notice.seal(Town.SITE),
                            desk.clock().instant(),
                            List.of(),
                            List.of(),
                            "0".repeat(64)),
                    new ApprovalEvent.Delivered(PermitId.parse("2025-041/4"), "ref"));

            assertRevisedByTheAuthor(only(Code.ALREADY_PUBLISHED, notice));
        }
    }

    @Nested
    class Time {

        @Test
        void bringsThePlannedInstantUnlessTheAuthorPlansAnother() {
            Instant planned = Instant.parse("2025-08-18T21:30:00Z");
            Communication later = notice.toBuilder().plannedAt(planned).build();
            desk.approved(later);

            assertThat(only(Code.NOT_YET_DUE, later).liftings())
                    .extracting(Lifting::kind, Lifting::at)
                    .containsExactly(tuple(Kind.WAIT, planned), tuple(Kind.REVISE, null));
        }

        @Test
        void hasTakenItsUseFromAContentThatTheAuthorMayProlong() {
            Communication invitation = notice.toBuilder()
                    .validUntil(Instant.parse("2025-08-20T22:00:00Z"))
                    .build();
            desk.approved(invitation);
            desk.clock().set("2025-08-20T21:59:59Z");
            assertThat(against(invitation, Town.SITE)).isEmpty();
            desk.clock().set("2025-08-20T22:00:00Z");

            assertThat(only(Code.CONTENT_EXPIRED, invitation)).satisfies(reason -> {
                assertThat(reason.message().fr())
                        .isEqualTo("L’action n’a plus d’objet depuis le jeudi 21 août 2025, 9 h.");
                assertRevisedByTheAuthor(reason);
            });
        }

        @Test
        void endsAnEmbargo() {
            Instant end = Instant.parse("2025-08-20T22:00:00Z");
            Communication embargoed =
                    notice.toBuilder().embargo(new Embargo(end)).build();
            desk.approved(embargoed);

            assertThat(only(Code.EMBARGO, embargoed).liftings()).singleElement().satisfies(lifting -> {
                assertThat(lifting.byTime()).contains(end);
                assertThat(lifting.message().fr())
                        .isEqualTo("L’obstacle tombe de lui-même le jeudi 21 août 2025, 9 h.");
            });
        }

        @Test
        void takesASuspensionUpAgainIfNobodyDoesBefore() {
            Instant wake = Instant.parse("2025-08-20T22:00:00Z");
            desk.approved(notice).happened(new ApprovalEvent.Held(DIRECTOR, "un doute", wake));

            assertThat(only(Code.ON_HOLD, notice).liftings())
                    .extracting(Lifting::kind, Lifting::office, Lifting::at)
                    .containsExactly(tuple(Kind.RESUME, Town.DIRECTOR, null), tuple(Kind.WAIT, null, wake));
        }

        @Test
        void thatHasTakenASuspensionUpAgainCountsBeforeAnybodyRecordsIt() {
            desk.approved(notice)
                    .happened(new ApprovalEvent.Held(DIRECTOR, "un doute", Instant.parse("2025-08-20T22:00:00Z")));
            desk.clock().set("2025-08-20T22:00:00Z");

            assertThat(against(notice, Town.SITE)).isEmpty();
        }
    }

    @Nested
    class ASuspension {

        @Test
        void withoutAnEndIsLiftedByItsOfficeAlone() {
            desk.approved(notice).happened(new ApprovalEvent.Held(DIRECTOR, "un doute", null));

            assertThat(only(Code.ON_HOLD, notice).liftings())
                    .extracting(Lifting::kind, Lifting::persons)
                    .containsExactly(tuple(Kind.RESUME, Set.of(Town.BRUNO)));
        }
    }

    @Nested
    class AnUrgentRelease {

        @Test
        void isRatifiedByTheOfficeOfItsChain() {
            Communication alert = Town.alert();
            Desk.accept(
                    desk.approvals().invokeFastTrack(desk.name(), alert, Town.withFastTrack(), Town.GAIA, "cyclone"));
            desk.clock().set("2025-08-19T22:00:01Z");

            assertThat(only(Code.RATIFICATION_MISSED, alert).liftings())
                    .extracting(Lifting::kind, Lifting::office, Lifting::persons)
                    .containsExactly(tuple(Kind.RATIFY, Town.SECRETARY, Set.of(Town.EVA)));
        }
    }

    @Nested
    class AFinding {

        private Communication praised() {
            Communication praise = Town.siteOnly(PRAISE);
            desk.approved(praise);
            desk.clock().set("2025-08-31T13:01:00Z");
            return praise;
        }

        @Test
        void isLiftedByTheAuthorAloneWhereNobodyMayOverrideIt() {
            assertThat(only(Code.BLOCKING_FINDING, praised()).liftings())
                    .extracting(Lifting::kind)
                    .containsExactly(Kind.REVISE);
        }

        @Test
        void isLiftedByTheDerogatingOfficesToo() {
            gate = desk.gateWith().derogable(Set.of(Town.MAYOR), Set.of()).build();

            assertThat(only(Code.BLOCKING_FINDING, praised()).liftings())
                    .extracting(Lifting::kind, Lifting::office, Lifting::persons)
                    .containsExactly(
                            tuple(Kind.REVISE, null, Set.of(Town.ANNA)),
                            tuple(Kind.DEROGATE, Town.MAYOR, Set.of(Town.FARID)));
        }

        @Test
        void ofARuleOnTheNeverListIsLiftedByTheAuthorAlone() {
            gate = desk.gateWith()
                    .derogable(Set.of(Town.MAYOR), Set.of("NEU-12"))
                    .build();

            assertThat(only(Code.BLOCKING_FINDING, praised()).liftings())
                    .extracting(Lifting::kind)
                    .containsExactly(Kind.REVISE);
        }
    }

    @Nested
    class AnApproval {

        @Test
        void countsUntilItsTimeIsOver() {
            gate = desk.gateWith().approvalsLast(Delay.workingDays(2)).build();
            desk.approved(notice);
            desk.clock().set("2025-08-19T21:59:59Z");

            assertThat(against(notice, Town.SITE)).isEmpty();
        }

        @Test
        void thatIsTooOldIsGivenAnewByTheLastStage() {
            gate = desk.gateWith().approvalsLast(Delay.workingDays(2)).build();
            desk.approved(notice);
            desk.clock().set("2025-08-19T22:00:00Z");

            assertThat(only(Code.APPROVAL_EXPIRED, notice)).satisfies(reason -> {
                assertThat(reason.message().fr())
                        .isEqualTo(
                                "La validation de la déclinaison « Site internet » ne compte plus depuis le mercredi 20 août 2025, 9 h.");
                assertThat(reason.liftings())
                        .extracting(Lifting::kind, Lifting::office)
                        .containsExactly(tuple(Kind.DECIDE_AGAIN, Town.MAYOR), tuple(Kind.REVISE, null));
            });
        }
    }

    @Nested
    class Hours {

        private final ChannelId site = ChannelId.of("site");

        private PublicationHours hours(String opens, String closes, DayOfWeek... days) {
            return new PublicationHours(Set.of(days), WorkingHours.of(LocalTime.parse(opens), LocalTime.parse(closes)));
        }

        @Test
        void areThoseOfTheTownAndTheNextOnesAreTold() {
            gate = desk.gateWith()
                    .hours(site, hours("08:00", "09:00", DayOfWeek.MONDAY, DayOfWeek.TUESDAY))
                    .build();
            desk.approved(notice);

            assertThat(only(Code.OUTSIDE_HOURS, notice)).satisfies(reason -> {
                assertThat(reason.message().fr()).endsWith("prochaine ouverture : mardi 19 août 2025, 8 h.");
                assertThat(reason.liftings())
                        .extracting(Lifting::at)
                        .containsExactly(Instant.parse("2025-08-18T21:00:00Z"));
            });
        }

        @Test
        void beginAtTheirFirstMinuteAndEndBeforeTheirLast() {
            gate = desk.gateWith()
                    .hours(site, hours("09:00", "10:00", DayOfWeek.MONDAY))
                    .build();
            desk.approved(notice);

            assertThat(against(notice, Town.SITE)).isEmpty();
            desk.clock().set("2025-08-17T23:00:00Z");
            assertThat(only(Code.OUTSIDE_HOURS, notice).liftings())
                    .extracting(Lifting::at)
                    .as("a week later")
                    .containsExactly(Instant.parse("2025-08-24T22:00:00Z"));
        }

        @Test
        void mayBeSeveralOfWhichTheNearestIsTold() {
            gate = desk.gateWith()
                    .hours(site, hours("08:00", "08:30", DayOfWeek.MONDAY))
                    .hours(site, hours("14:00", "15:00", DayOfWeek.MONDAY))
                    .build();
            desk.approved(notice);

            assertThat(only(Code.OUTSIDE_HOURS, notice).liftings())
                    .extracting(Lifting::at)
                    .containsExactly(Instant.parse("2025-08-18T03:00:00Z"));
        }

        @Test
        void areNoneForAnAlert() {
            gate = desk.gateWith()
                    .hours(site, hours("20:00", "21:00", DayOfWeek.SUNDAY))
                    .build();
            Communication alert =
                    notice.toBuilder().purpose(CommunicationPurpose.ALERT).build();
            desk.approved(alert);

            assertThat(against(alert, Town.SITE)).isEmpty();
        }

        @Test
        void ofAnotherChannelMeanNothing() {
            gate = desk.gateWith()
                    .hours(ChannelId.of("sms"), hours("20:00", "21:00", DayOfWeek.SUNDAY))
                    .build();
            desk.approved(notice);

            assertThat(against(notice, Town.SITE)).isEmpty();
        }
    }

    @Test
    void everythingIsToldAtOnce() {
        Communication all = Town.siteOnly(PRAISE).toBuilder()
                .embargo(new Embargo(Instant.parse("2025-09-10T00:00:00Z")))
                .plannedAt(Instant.parse("2025-09-09T00:00:00Z"))
                .build();
        desk.submitted(all, Town.visa(), Town.signature());
        Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, all));
        desk.happened(
                new ApprovalEvent.Held(DIRECTOR, "un doute", null), new ApprovalEvent.Frozen(DIRECTOR, "un recours"));
        desk.clock().set("2025-08-31T13:01:00Z");
        gate = desk.gateWith()
                .hours(
                        ChannelId.of("site"),
                        new PublicationHours(
                                Set.of(DayOfWeek.FRIDAY), WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(9, 0))))
                .build();

        assertThat(against(all, Town.SITE))
                .extracting(RefusalReason::code)
                .containsExactly(
                        Code.STAGE_REFUSED,
                        Code.STAGE_MISSING,
                        Code.ON_HOLD,
                        Code.FROZEN,
                        Code.NOT_YET_DUE,
                        Code.EMBARGO,
                        Code.OUTSIDE_HOURS,
                        Code.BLOCKING_FINDING);
        assertThat(against(all, Town.SITE))
                .allSatisfy(reason ->
                        assertThat(reason.liftings()).as(reason.code().name()).isNotEmpty());
    }

    @Test
    void lookingIssuesNothing() {
        desk.approved(notice);

        assertThat(against(notice, Town.SITE)).isEmpty();
        assertThat(desk.state().permits()).isEmpty();
    }
}
