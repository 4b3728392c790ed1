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
 */
record PageFrame(
        String language,
        String kicker,
        String heading,
        String issuer,
        String footer,
        @Nullable String notice,
        PreviewOptions.@Nullable Link back) {

    /** The model of a page, to which its content is added. */
    static Map<String, Object> model(PreviewOptions options, String kicker, String heading) {
        ImmutableMap<String, String> labels = Labels.in(options.reader());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("label", labels);
        model.put(
                "page",
                new PageFrame(
                        Labels.language(options.reader()),
                        kicker,
                        heading,
                        options.issuer(),
                        Objects.requireNonNull(labels.get("footer")),
                        options.notice().orElse(null),
                        options.back()));
        return model;
    }

    /** The same frame with another last line. */
    PageFrame saying(String words) {
        return new PageFrame(language, kicker, heading, issuer, words, notice, back);
    }
}
