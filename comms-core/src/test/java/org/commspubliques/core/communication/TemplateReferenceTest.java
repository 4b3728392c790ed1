package org.commspubliques.core.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TemplateReferenceTest {

    private static final String HASH = "3f2a9c01" + "0".repeat(56);

    @Test
    void namesTheTemplateItsVersionAndTheBeginningOfItsHash() {
        assertThat(new TemplateReference("coupure-eau", "1.0", HASH)).hasToString("coupure-eau 1.0 (3f2a9c01)");
    }

    @Test
    void refusesAHashThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemplateReference("coupure-eau", "1.0", "3F2A"))
                .withMessageContaining("hash must be 64");
    }

    @Test
    void refusesABlankNameAndABlankOrEndlessVersion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemplateReference(" ", "1.0", HASH))
                .withMessageContaining("id must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemplateReference("a", "", HASH))
                .withMessageContaining("version must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemplateReference("a", "1".repeat(51), HASH))
                .withMessageContaining("version must be");
    }
}
