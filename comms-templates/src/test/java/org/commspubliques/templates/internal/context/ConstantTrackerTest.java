package org.commspubliques.templates.internal.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.escape.OutputFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstantTrackerTest {

    @ParameterizedTest
    @CsvSource({"PLAIN_TEXT, NONE", "SMS, NONE", "EMAIL_SUBJECT, EMAIL_SUBJECT", "URL, URL_PART"})
    void aFormatWithoutStructureHasOnePlace(OutputFormat format, Escaping escaping) {
        ContextTracker tracker = ContextTracker.of(format);
        int state = tracker.state();
        Rendered.read(tracker, "<a href='\"");
        tracker.wrote(tracker.escaping());
        tracker.restore(tracker.join(state, tracker.state()));

        assertThat(tracker.escaping()).isEqualTo(escaping);
        assertThat(tracker.isText()).isTrue();
        assertThat(tracker.describe(state).fr()).isEqualTo("dans le texte");
        assertThat(Rendered.of(format, "<§>", "a")).isEqualTo("<a>");
    }
}
