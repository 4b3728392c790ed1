package org.commspubliques.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.commspubliques.core.Samples;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.finding.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommunicationRequestTest {

    private static final Instant RECEIVED = Instant.parse("2025-08-30T09:12:00Z");

    private static CommunicationRequest request(
            String subject, CommunicationPurpose purpose, @Nullable Instant wantedFor, String contact) {
        return new CommunicationRequest(
                CommunicationId.of("dem-1"), Samples.ROADS, subject, purpose, RECEIVED, wantedFor, contact);
    }

    @Test
    void aCompleteRequestLacksNothing() {
        CommunicationRequest complete =
                request("Travaux", CommunicationPurpose.INFORMATION, RECEIVED.plusSeconds(60), "Paul");

        assertThat(complete.missing()).isEmpty();
        assertThat(complete.deadline()).contains(RECEIVED.plusSeconds(60));
    }

    @Test
    void everythingMissingIsSaid() {
        assertThat(request(" ", CommunicationPurpose.INFORMATION, null, "").missing())
                .extracting(finding -> finding.locus().pointer())
                .containsExactly("/subject", "/wantedFor", "/contact");
    }

    @Test
    void aMissingThingIsAskedForInBothLanguages() {
        assertThat(request("Travaux", CommunicationPurpose.INFORMATION, null, "Paul")
                        .missing())
                .extracting(
                        Finding::ruleId,
                        finding -> finding.message().fr(),
                        finding -> finding.message().en())
                .containsExactly(tuple("DEM-01", "Il manque la date souhaitée.", "Missing: the date wanted."));
    }

    @Test
    void anAlertIsWantedNow() {
        assertThat(request("Cyclone", CommunicationPurpose.ALERT, null, "Paul").missing())
                .isEmpty();
        assertThat(request("Cyclone", CommunicationPurpose.ALERT, null, "Paul").deadline())
                .isEmpty();
    }

    @Test
    void whatIsEnteredIsNormalised() {
        assertThat(request("e\u0301te\u0301", CommunicationPurpose.ALERT, null, "Paul\r\n")
                        .subject())
                .isEqualTo("été");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request("\uD83D", CommunicationPurpose.ALERT, null, "Paul"))
                .withMessageContaining("subject");
    }
}
