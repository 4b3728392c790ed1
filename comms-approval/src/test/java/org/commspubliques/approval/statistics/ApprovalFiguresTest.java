package org.commspubliques.approval.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.decision.ApprovalCommand;
import org.commspubliques.approval.decision.DecisionKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.WorkingCalendar;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApprovalFiguresTest {

    private static final WorkingCalendar CALENDAR = Town.AUTHORITY.workingCalendar();

    private final Desk desk = new Desk();
    private final Communication notice = Town.notice();

    private List<StagePassage> passages() {
        return StagePassages.of(notice.id(), desk.approvals().trail(notice.id()));
    }

    private static StagePassage passage(String stage, int hours, PassageEnd end) {
        Instant from = CALENDAR.nextWorkingInstant(Instant.parse(Town.MONDAY));
        return new StagePassage(
                Town.NOTICE,
                StageId.of(stage),
                Wording.same(stage),
                from,
                end == PassageEnd.OPEN ? null : CALENDAR.plusWorkingHours(from, Duration.ofHours(hours)),
                end);
    }

    @Nested
    class APassage {

        @Test
        void lastsFromTheTurnOfAStageToItsDecision() {
            desk.submitted(notice, Town.visa(), Town.signature());
            desk.clock().advance(Duration.ofHours(3));
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice));

            assertThat(passages())
                    .extracting(each -> each.stage().value(), StagePassage::end, StagePassage::from)
                    .containsExactly(
                            tuple("visa", PassageEnd.SATISFIED, Instant.parse(Town.MONDAY)),
                            tuple(
                                    "signature",
                                    PassageEnd.OPEN,
                                    Instant.parse(Town.MONDAY).plus(Duration.ofHours(3))));
        }

        @Test
        void lastsAsLongAsTheStageHasToDecideOnSomeVariant() {
            desk.submitted(notice, Town.visa());
            desk.clock().advance(Duration.ofHours(1));
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice, Town.SITE));
            desk.clock().advance(Duration.ofHours(1));
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, notice, Town.SMS));

            assertThat(passages())
                    .singleElement()
                    .satisfies(only -> assertThat(only.ended())
                            .hasValue(Instant.parse(Town.MONDAY).plus(Duration.ofHours(2))));
        }

        @Test
        void isMadeAgainAfterChanges() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.object("visa", Town.DIRECTOR, Town.BRUNO, DecisionKind.REQUEST_CHANGES, notice));
            desk.clock().advance(Duration.ofHours(1));
            Communication better = notice.withVariant(Town.site("L’eau est coupée vendredi matin."))
                    .withVariant(Town.sms("Coupure d'eau vendredi matin."));
            Desk.accept(desk.revise(better, Town.ANNA));
            Desk.accept(desk.approve("visa", Town.DIRECTOR, Town.BRUNO, better));

            assertThat(passages())
                    .extracting(StagePassage::end)
                    .containsExactly(PassageEnd.OBJECTED, PassageEnd.SATISFIED);
        }

        @Test
        void isAbandonedWithTheApproval() {
            desk.submitted(notice, Town.visa());
            Desk.accept(desk.act(new ApprovalCommand.Withdraw(Town.ANNA, "reporté")));
            assertThat(passages()).extracting(StagePassage::end).containsExactly(PassageEnd.ABANDONED);
        }
    }

    @Nested
    class TheFigures {

        private final List<StagePassage> passages = new ArrayList<>();

        private ApprovalFigures figures() {
            return ApprovalFigures.of(passages, CALENDAR, 3);
        }

        private void passed(String stage, int... hours) {
            for (int each : hours) {
                passages.add(passage(stage, each, PassageEnd.SATISFIED));
            }
        }

        @Test
        void areInWorkingHours() {
            passed("cabinet", 30, 26, 4);
            assertThat(figures().stages().get(0).label().fr())
                    .isEqualTo("cabinet : délai médian 26\u00A0h ouvrées sur 3 passages");
            assertThat(figures().stages().get(0).longest()).isEqualTo(Duration.ofHours(30));
        }

        @Test
        void countObjectionsAndWhatWaits() {
            passed("visa", 1, 1);
            passages.add(passage("visa", 1, PassageEnd.OBJECTED));
            passages.add(passage("visa", 9, PassageEnd.ABANDONED));
            passages.add(passage("visa", 0, PassageEnd.OPEN));
            StageFigures visa = figures().stages().get(0);
            assertThat(visa.ended()).isEqualTo(3);
            assertThat(visa.waiting()).isEqualTo(1);
            assertThat(visa.objectionPercent()).hasValue(33);
            assertThat(visa.label().fr()).contains("60\u00A0min ouvrées");
        }

        @Test
        void areNotToldOfTooFewPassages() {
            passed("visa", 1, 1);
            StageFigures visa = figures().stages().get(0);
            assertThat(visa.usualTime()).isEmpty();
            assertThat(visa.objectionPercent()).isEmpty();
            assertThat(visa.label().fr()).isEqualTo("visa : trop peu de passages (2)");
        }

        @Test
        void sayWhereCommunicationsWaitLongest() {
            passed("visa", 2, 2, 3);
            passed("cabinet", 30, 26, 4);
            passed("maire", 90);
            assertThat(figures().bottleneck())
                    .map(stage -> stage.stage().value())
                    .hasValue("cabinet");
        }

        @Test
        void sayNothingOfTheLongestWhereTwoAreEqual() {
            passed("visa", 2, 2, 3);
            passed("cabinet", 1, 2, 9);
            assertThat(figures().bottleneck()).isEmpty();
        }
    }
}
