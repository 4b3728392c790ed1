package org.commspubliques.approval.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.Desk;
import org.commspubliques.approval.Town;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.press.LegalHold;
import org.commspubliques.core.press.LegalHoldCheck;
import org.junit.jupiter.api.Test;

/** While a lawsuit runs, a text that everybody has approved stays in until a lawyer has seen it as it is. */
class LegalHoldTest {

    private final Communication notice = Town.siteOnly();
    private final Desk desk = new Desk().approved(notice);
    private final LegalHold hold = LegalHold.begun(
            "ctx-1", "canalisation du port", List.of(notice), Set.of(), Set.of(Town.ANNA), Instant.parse(Town.MONDAY));

    private List<RefusalReason> against(LegalHold running) {
        return PublicationGate.builder(
                        desk.store(),
                        Town.AUTHORITY,
                        Desk.standardReview().with(new LegalHoldCheck(List.of(running))),
                        desk.clock())
                .mandates(Town.mandates())
                .build()
                .check(notice, Town.SITE);
    }

    @Test
    void keepsATextInUntilALawyerHasSeenIt() {
        assertThat(against(hold)).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(RefusalReason.Code.BLOCKING_FINDING);
            assertThat(reason.finding()).map(Finding::ruleId).contains("CTX-02");
        });
        assertThat(against(hold.seen(Town.CLARA, Instant.parse(Town.MONDAY), notice.seal(Town.SITE))))
                .isEmpty();
    }
}
