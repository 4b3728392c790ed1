package org.commspubliques.core.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;

class SponsorshipCheckTest {

    private static List<Finding> findings(String text, Territory territory) {
        return new SponsorshipCheck(SponsorshipRule.standard())
                .findings(new SponsoredPost("une vidéaste", "BC 2025-4", text), territory);
    }

    @Test
    void saysThatItIsPaidFor() {
        assertThat(findings("Venez au forum ! COLLABORATION commerciale", Territory.METROPOLE))
                .isEmpty();
        assertThat(findings("Venez au forum ! publicite", Territory.METROPOLE)).isEmpty();
        assertThat(findings("Venez au forum !", Territory.METROPOLE))
                .extracting(Finding::ruleId, Finding::severity)
                .containsExactly(tuple("PRS-40", Severity.WARNING));
        assertThat(findings("Venez !", Territory.of("XX")))
                .extracting(Finding::ruleId)
                .containsExactly("PRS-41");
    }

    @Test
    void isUnderAContract() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SponsoredPost("x", " ", "t"));
    }

    @Test
    void isMeasuredByRulesThatAskForSomething() {
        byte[] json = ("{\"rules\": [{\"territories\": [\"FR\"], \"mentions\": [],"
                        + " \"source\": {\"title\": \"t\", \"confidence\": \"toVerify\"}}]}")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> SponsorshipRule.parse("regles.json", json))
                .isInstanceOfSatisfying(
                        DataFormatException.class, e -> assertThat(e.field()).isEqualTo("/rules/0/mentions"));
    }
}
