package org.commspubliques.templates.preview;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
 * @param language the language of the labels
 * @param kicker what sort of page it is
 * @param heading its title
 * @param issuer the authority
 * @param footer what the last line says
 * @param notice the warning over the whole page
 * @param back the link back
 * @param calendar whether it is a calendar, which has rules of its own in its head
 */
record PageFrame(
        String language,
        String kicker,
        String heading,
        String issuer,
        String footer,
        @Nullable String notice,
        PreviewOptions.@Nullable Link back,
        boolean calendar) {

    /** The model of a page, to which its content is added. */
    static Map<String, Object> model(PreviewOptions options, String kicker, String heading) {
        return model(options, kicker, heading, "footer", false);
    }

    /** The model of a page of a calendar. */
    static Map<String, Object> calendar(PreviewOptions options, String heading) {
        return model(options, Labels.of("calendar", options.reader()), heading, "calendarFooter", true);
    }

    private static Map<String, Object> model(
            PreviewOptions options, String kicker, String heading, String footer, boolean calendar) {
        ImmutableMap<String, String> labels = Labels.in(options.reader());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("label", labels);
        model.put(
                "page",
                new PageFrame(
                        Labels.language(options.reader()),
                        kicker,
                        Labels.title(heading),
                        options.issuer(),
                        Objects.requireNonNull(labels.get(footer)),
                        options.notice().orElse(null),
                        options.back(),
                        calendar));
        return model;
    }

    /** The same frame with another last line. */
    PageFrame saying(String words) {
        return new PageFrame(language, kicker, heading, issuer, words, notice, back, calendar);
    }
}
