package org.commspubliques.core.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;

class RightOfReplyTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ReplyRules RULES = ReplyRules.standard();
    private static final LocalDate OUT = LocalDate.of(2025, 9, 1);
    /** Wednesday 3 September 2025, 10 h in Paris. */
    private static final Instant RECEIVED = Instant.parse("2025-09-03T08:00:00Z");

    private static final List<LocalDate> ISSUES =
            List.of(LocalDate.of(2025, 9, 20), LocalDate.of(2025, 9, 5), LocalDate.of(2025, 9, 6));

    private static RightOfReply asked(ReplyMedium medium) {
        return RightOfReply.asked("ddr-1", CommunicationId.of("bulletin-41"), medium, OUT, RECEIVED, 40);
    }

    private static Instant deadline(RightOfReply request) {
        ReplyRule rule = RULES.find(request.medium(), Territory.METROPOLE).orElseThrow();
        return request.deadline(rule, PARIS, ISSUES).orElseThrow();
    }

    private static List<String> rules(RightOfReply request, String now) {
        return request.findings(RULES, Territory.METROPOLE, PARIS, ISSUES, Instant.parse(now)).stream()
                .map(Finding::ruleId)
                .toList();
    }

    @Test
    void isPublishedWithinThreeDaysInADailyAndOnline() {
        assertThat(deadline(asked(ReplyMedium.DAILY_PRESS))).isEqualTo("2025-09-06T22:00:00Z");
        assertThat(deadline(asked(ReplyMedium.ONLINE))).isEqualTo("2025-09-06T22:00:00Z");
    }

    @Test
    void isPublishedWithinADayInADailyWhilePeopleVote() {
        assertThat(deadline(asked(ReplyMedium.DAILY_PRESS).inElectoralPeriod())).isEqualTo("2025-09-04T08:00:00Z");
        assertThat(deadline(asked(ReplyMedium.ONLINE).inElectoralPeriod())).isEqualTo("2025-09-06T22:00:00Z");
    }

    @Test
    void isPublishedInTheIssueThatFollowsTheSecondDay() {
        assertThat(deadline(asked(ReplyMedium.PERIODICAL))).isEqualTo("2025-09-06T22:00:00Z");
        ReplyRule rule = RULES.find(ReplyMedium.PERIODICAL, Territory.METROPOLE).orElseThrow();
        assertThat(asked(ReplyMedium.PERIODICAL).deadline(rule, PARIS, List.of(LocalDate.of(2025, 9, 5))))
                .isEmpty();
    }

    @Test
    void isBroadcastWithinThirtyDaysOfWhatItAnswers() {
        assertThat(deadline(asked(ReplyMedium.BROADCAST))).isEqualTo("2025-10-01T22:00:00Z");
    }

    @Test
    void isDueThenOverdueThenLate() {
        RightOfReply request = asked(ReplyMedium.ONLINE);
        assertThat(rules(request, "2025-09-06T21:59:59Z")).containsExactly("RDR-06");
        assertThat(rules(request, "2025-09-06T22:00:00Z")).containsExactly("RDR-02");
        CommunicationId reply = CommunicationId.of("reponse-1");
        RightOfReply inTime = request.published(reply, Instant.parse("2025-09-05T00:00:00Z"));
        assertThat(inTime.publishedReply()).contains(reply);
        assertThat(rules(inTime, "2026-01-01T00:00:00Z")).isEmpty();
        assertThat(rules(request.published(reply, Instant.parse("2025-09-08T00:00:00Z")), "2026-01-01T00:00:00Z"))
                .containsExactly("RDR-03");
    }

    @Test
    void isAskedForInTimeAndKeptShort() {
        RightOfReply old = RightOfReply.asked(
                "ddr-2", CommunicationId.of("page"), ReplyMedium.ONLINE, LocalDate.of(2025, 6, 2), RECEIVED, 201);
        assertThat(rules(old, "2025-09-04T00:00:00Z")).containsExactly("RDR-01", "RDR-04", "RDR-06");
    }

    @Test
    void barsNothingOnASourceThatIsNotConfirmed() {
        assertThat(RULES.rules())
                .allSatisfy(rule ->
                        assertThat(rule.source().confidence()).isIn(Confidence.THIRD_PARTY, Confidence.TO_VERIFY));
        assertThat(asked(ReplyMedium.ONLINE)
                        .findings(RULES, Territory.NEW_CALEDONIA, PARIS, ISSUES, Instant.parse("2026-01-01T00:00:00Z")))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void saysWhereNoRuleIsKnown() {
        assertThat(asked(ReplyMedium.ONLINE).findings(RULES, Territory.of("XX"), PARIS, ISSUES, RECEIVED))
                .extracting(Finding::ruleId)
                .containsExactly("RDR-05");
    }

    @Test
    void isNotAnsweredBeforeItCameIn() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> asked(ReplyMedium.ONLINE).published(CommunicationId.of("x"), RECEIVED.minusSeconds(1)));
    }

    @Test
    void rulesWithTwoDeadlinesAreRefusedWithTheirPlace() {
        String rule = "{\"medium\": \"online\", \"territories\": [\"FR\"], \"requestWithinMonths\": 3,"
                + " \"publishWithinDays\": 3%s, \"form\": {\"fr\": \"f\", \"en\": \"f\"},"
                + " \"source\": {\"title\": \"t\", \"confidence\": \"toVerify\"}}";
        assertThatThrownBy(() -> parse(rule.formatted(", \"broadcastWithinDays\": 30")))
                .isInstanceOfSatisfying(
                        DataFormatException.class, e -> assertThat(e.field()).isEqualTo("/rules/0"));
        String one = rule.formatted("");
        assertThat(parse(one).rules()).hasSize(1);
        assertThatThrownBy(() -> parse(one + "," + one))
                .isInstanceOfSatisfying(
                        DataFormatException.class, e -> assertThat(e.field()).isEqualTo("/rules"));
    }

    private static ReplyRules parse(String rules) {
        return ReplyRules.parse("regles.json", ("{\"rules\": [" + rules + "]}").getBytes(StandardCharsets.UTF_8));
    }
}
