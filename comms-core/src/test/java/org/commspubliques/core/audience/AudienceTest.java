package org.commspubliques.core.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.commspubliques.core.language.Wording;
import org.junit.jupiter.api.Test;

class AudienceTest {

    @Test
    void theStandardAudiencesHaveIdsAndNamesOfTheirOwn() {
        assertThat(Audience.standard()).hasSize(15).extracting(Audience::id).doesNotHaveDuplicates();
        assertThat(Audience.standard()).extracting(Audience::name).doesNotHaveDuplicates();
    }

    @Test
    void residentsAreThePublicAndStaffIsNot() {
        assertThat(Audience.RESIDENTS.scope()).isEqualTo(AudienceScope.PUBLIC);
        assertThat(Audience.STAFF.scope()).isEqualTo(AudienceScope.INTERNAL);
    }

    @Test
    void anAudienceIsKnownByAnIdentifier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Audience.of("Les Riverains", Wording.same("r"), AudienceScope.PUBLIC));
    }

    @Test
    void everyScopeHasALabel() {
        assertThat(Stream.of(AudienceScope.values()).map(AudienceScope::label)).doesNotHaveDuplicates();
    }
}
