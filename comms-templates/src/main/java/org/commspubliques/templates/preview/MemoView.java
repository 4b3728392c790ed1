package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.communication.Communication;

/**
 * What a note says besides its text.
 *
 * @param title what it is
 * @param lines from whom, to whom, when
 */
record MemoView(String title, List<Detail> lines) {

    static MemoView of(
            Communication communication, Set<Audience> to, String issuer, Optional<String> date, Locale language) {
        ImmutableList.Builder<Detail> lines = ImmutableList.builder();
        lines.add(new Detail(Labels.of("from", language), issuer));
        if (!to.isEmpty()) {
            lines.add(new Detail(Labels.of("to", language), MailView.recipients(to, language)));
        }
        date.ifPresent(planned -> lines.add(new Detail(Labels.of("date", language), planned)));
        lines.add(new Detail(
                Labels.of("confidentiality", language),
                communication.confidentiality().label().in(language)));
        return new MemoView(Labels.of("note", language), lines.build());
    }
}
