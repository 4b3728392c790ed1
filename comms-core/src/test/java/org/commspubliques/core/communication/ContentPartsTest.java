package org.commspubliques.core.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.junit.jupiter.api.Test;

class ContentPartsTest {

    private static final VariantId SITE = VariantId.parse("site/fr");
    private static final Set<SectionRole> ALL = EnumSet.allOf(SectionRole.class);

    private static Communication notice(CommunicationPurpose purpose, Section... sections) {
        return Communication.builder(CommunicationId.of("2025-041"), "Avis")
                .purpose(purpose)
                .owner(UnitId.of("mairie"))
                .author(PersonId.of("anna"))
                .variant(Variant.french(ChannelId.of("site"), sections))
                .build();
    }

    private static ContentParts parts(Section... sections) {
        return notice(CommunicationPurpose.SERVICE_INFORMATION, sections).parts(SITE);
    }

    @Test
    void aChangedTextIsFoundInItsRole() {
        ContentParts before = parts(Section.title("Eau"), Section.body("Coupée jeudi."));
        ContentParts after = parts(Section.title("Eau"), Section.body("Coupée vendredi."));

        assertThat(after.sameIn(before, Set.of(SectionRole.TITLE))).isTrue();
        assertThat(after.sameIn(before, Set.of(SectionRole.BODY))).isFalse();
    }

    @Test
    void anAddedTextIsFoundInItsRole() {
        ContentParts before = parts(Section.title("Eau"));
        ContentParts after = parts(Section.title("Eau"), Section.body("Coupée."));

        assertThat(after.sameIn(before, Set.of(SectionRole.TITLE))).isTrue();
        assertThat(after.sameIn(before, ALL)).isFalse();
    }

    @Test
    void aTextCutInTwoIsAnother() {
        assertThat(parts(Section.body("Eau coupée")).sameIn(parts(Section.body("Eau "), Section.body("coupée")), ALL))
                .isFalse();
    }

    @Test
    void theTextsOfARoleCountInTheirOrder() {
        assertThat(parts(Section.body("un"), Section.body("deux"))
                        .sameIn(parts(Section.body("deux"), Section.body("un")), ALL))
                .isFalse();
    }

    @Test
    void aChangedPurposeTouchesEveryRole() {
        ContentParts before = parts(Section.title("Eau"));
        ContentParts after =
                notice(CommunicationPurpose.ALERT, Section.title("Eau")).parts(SITE);

        assertThat(after.sameIn(before, Set.of())).isFalse();
    }

    @Test
    void whatIsNotSealedIsInNoPart() {
        Communication notice = notice(CommunicationPurpose.SERVICE_INFORMATION, Section.title("Eau"));
        Communication planned = notice.toBuilder()
                .plannedAt(Instant.parse("2025-08-18T01:00:00Z"))
                .validUntil(Instant.parse("2025-08-20T01:00:00Z"))
                .build();

        assertThat(planned.parts(SITE)).isEqualTo(notice.parts(SITE));
        assertThat(planned.seals()).isEqualTo(notice.seals());
        assertThat(planned.toBuilder().build().validUntil()).contains(Instant.parse("2025-08-20T01:00:00Z"));
        assertThat(notice.validUntil()).isEmpty();
    }

    @Test
    void aVariantThatIsNotThereHasNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        notice(CommunicationPurpose.ALERT, Section.title("Eau")).parts(VariantId.parse("sms/fr")))
                .withMessage("communication 2025-041 has no variant sms/fr");
    }
}
