package org.commspubliques.templates.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commspubliques.core.communication.Embargo;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.jspecify.annotations.Nullable;

/**
 * What a press release says besides its text.
 *
 * @param title what it is
 * @param date when it goes out
 * @param embargo until when it must not be made public
 * @param immediate what it says instead where it may
 * @param contactTitle what stands over the contact
 * @param contact whether there is one
 */
record PressView(
        String title,
        @Nullable String date,
        @Nullable String embargo,
        String immediate,
        String contactTitle,
        boolean contact) {

    static PressView of(
            Variant variant,
            Optional<String> date,
            Optional<Embargo> embargo,
            PreviewOptions options,
            Locale language) {
        return new PressView(
                Labels.of("release", language),
                date.orElse(null),
                embargo.map(until -> until.wording(options.zone()).in(language)).orElse(null),
                Labels.of("immediate", language),
                Labels.of("pressContact", language),
                !sections(variant, true).isEmpty());
    }

    /** The sections of a release that are its contacts, or those that are not. */
    static List<Section> sections(Variant variant, boolean contacts) {
        return variant.sections().stream()
                .filter(section -> (section.role() == SectionRole.CONTACT) == contacts)
                .toList();
    }
}
