package org.commspubliques.templates.internal.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.commspubliques.templates.internal.source.Fault;
import org.junit.jupiter.api.Test;

class RecordShapeTest {

    private record Hidden(int a) {}

    @Test
    void readsARecordThatIsNotPublicInAnOpenModule() {
        assertThat(RecordShape.of(Hidden.class).get(new Hidden(3), "a")).isEqualTo(3);
        assertThat(RecordShape.of(Hidden.class).get(new Hidden(3), "hashCode")).isSameAs(Values.ABSENT);
    }

    @Test
    void refusesARecordOfAClosedPackageAndSaysWhatToDo() throws ClassNotFoundException {
        Class<?> closed = Class.forName("org.commspubliques.core.internal.json.JsonPlace");
        assertThat(closed.isRecord()).isTrue();
        assertThat(closed.getModule().isNamed()).isTrue();

        assertThatThrownBy(() -> RecordShape.of(closed))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.message(Locale.ENGLISH))
                                .contains("of module org.commspubliques.core cannot be read")
                                .contains(
                                        "opens org.commspubliques.core.internal.json to org.commspubliques.templates;"))
                .hasMessageContaining("ajoutez « opens org.commspubliques.core.internal.json to");
    }
}
