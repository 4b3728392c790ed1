package org.commspubliques.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.permit.PermitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people write comes back as they wrote it, from any register: what none could keep is refused. */
class FreeTextTest {

    private static final Instant NOW = Instant.parse(Town.MONDAY);
    private static final StageId VISA = StageId.of("visa");
    private static final CommunicationId OTHER = CommunicationId.of("2025-042");
    private static final PermitId PERMIT = new PermitId(Town.NOTICE, 4);
    private static final Communication ALERT = Town.alert();
    private static final Map<String, String> MALFORMED =
            Map.of("U+0000", "un\u0000deux", "half a character", "un \uD83D", "the other half", "\uDE00 deux");

    /** What went out by permit, in an approval that goes on. */
    private static ApprovalState state() {
        Desk desk = new Desk();
        Desk.accept(desk.submit(ALERT, Town.withFastTrack()));
        return desk.state()
                .after(
                        NOW,
                        List.of(
                                new ApprovalEvent.PermitIssued(
                                        PERMIT,
                                        Town.SITE,
                                        ALERT.seal(Town.SITE),
                                        NOW.plusSeconds(60),
                                        List.of(),
                                        List.of(),
                                        "0".repeat(64)),
                                new ApprovalEvent.PermitRedeemed(PERMIT),
                                new ApprovalEvent.Delivered(PERMIT, "ref")));
    }

    private static Named<Function<String, ApprovalCommand>> of(String name, Function<String, ApprovalCommand> command) {
        return Named.of(name, command);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                        of(
                                "a reason of a decision",
                                text -> new ApprovalCommand.Decide(
                                        VISA, Town.DIRECTOR, Town.BRUNO, DecisionKind.REJECT, ALERT.seals(), text)),
                        of(
                                "a reason of an urgent release",
                                text -> new ApprovalCommand.InvokeFastTrack(
                                        ALERT, Town.withFastTrack(), Town.GAIA, text)),
                        of("a remark on what is ratified", text -> new ApprovalCommand.Ratify(Town.EVA, text)),
                        of(
                                "a question",
                                text -> new ApprovalCommand.AskOpinion(
                                        VISA, Town.DIRECTOR, Town.BRUNO, Town.LEGAL, text)),
                        of("an answer", text -> new ApprovalCommand.GiveOpinion(VISA, Town.LEGAL, Town.CLARA, text)),
                        of(
                                "a reason of a transfer",
                                text -> new ApprovalCommand.Transfer(
                                        VISA, Town.DIRECTOR, Town.BRUNO, Town.LEGAL, text)),
                        of(
                                "a reason of a suspension",
                                text -> new ApprovalCommand.Hold(Town.DIRECTOR, Town.BRUNO, text, null)),
                        of("an answer to a request", text -> new ApprovalCommand.Resubmit(Town.ANNA, text)),
                        of("a remark", text -> new ApprovalCommand.Annotate(Town.BRUNO, Town.SITE, null, text)),
                        of("a reason to withdraw", text -> new ApprovalCommand.Withdraw(Town.ANNA, text)),
                        of(
                                "a reason of a derogation",
                                text -> new ApprovalCommand.Derogate(
                                        Town.SITE, ALERT.seal(Town.SITE), "NEU-12", Town.MAYOR, Town.FARID, text)),
                        of(
                                "a reason of a freeze",
                                text -> new ApprovalCommand.Freeze(true, Town.MAYOR, Town.FARID, text)),
                        of(
                                "a reason of a correction",
                                text -> new ApprovalCommand.Correct(
                                        PERMIT, Town.MAYOR, Town.FARID, OTHER, text, "rectifié")),
                        of(
                                "a notice of a correction",
                                text -> new ApprovalCommand.Correct(
                                        PERMIT, Town.MAYOR, Town.FARID, OTHER, "faux", text)),
                        of(
                                "a reason to take back",
                                text -> new ApprovalCommand.WithdrawPublication(
                                        PERMIT, Town.MAYOR, Town.FARID, text, "retiré")),
                        of(
                                "a notice of what is taken back",
                                text -> new ApprovalCommand.WithdrawPublication(
                                        PERMIT, Town.MAYOR, Town.FARID, "faux", text)),
                        of(
                                "who is told of a correction",
                                text -> new ApprovalCommand.Correct(
                                        PERMIT, Town.MAYOR, Town.FARID, OTHER, "faux", "", List.of("tous", text))),
                        of(
                                "who is told of what is taken back",
                                text -> new ApprovalCommand.WithdrawPublication(
                                        PERMIT, Town.MAYOR, Town.FARID, "faux", "", List.of("tous", text))))
                .map(Arguments::of);
    }

    private static void assertRefused(ApprovalCommand command, RefusalCode code) {
        assertThat(ApprovalRules.decide(state(), command, new DecisionContext(NOW, Town.AUTHORITY, Town.mandates())))
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void thatNoRegisterKeepsIsRefused(Function<String, ApprovalCommand> command) {
        MALFORMED.values().forEach(text -> assertRefused(command.apply(text), RefusalCode.TEXT_MALFORMED));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void thatIsTooLongIsRefused(Function<String, ApprovalCommand> command) {
        assertRefused(command.apply("a".repeat(ApprovalCommand.LONGEST_TEXT + 1)), RefusalCode.TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void thatPeopleTypeIsTaken(Function<String, ApprovalCommand> command) {
        Ruling ruling = ApprovalRules.decide(
                state(),
                command.apply("Vu\u00a0; d’accord 😀\n\tà demain"),
                new DecisionContext(NOW, Town.AUTHORITY, Town.mandates()));

        assertThat(ruling.refusal().map(Refusal::code).orElse(null))
                .isNotIn(RefusalCode.TEXT_MALFORMED, RefusalCode.TEXT_TOO_LONG);
    }
}
