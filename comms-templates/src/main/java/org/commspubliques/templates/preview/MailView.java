package org.commspubliques.templates.preview;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail, in the list of a mail box and opened.
 *
 * @param initials what stands for a picture of the sender
 * @param subject its subject; nothing where the text has no title
 * @param opening the words that a mail box shows after the subject
 * @param recipients to whom it goes
 */
record MailView(String initials, @Nullable String subject, String opening, String recipients) {

    private static final Pattern GAP = Pattern.compile("\\s+");

    /** More than any mail box shows in a line. */
    private static final int OPENING = 140;

    static MailView of(Variant variant, Set<Audience> audiences, PreviewOptions options) {
        return new MailView(
                Initials.of(options.issuer()),
                subject(variant).orElse(null),
                opening(variant),
                recipients(audiences, options.reader()));
    }

    /** The first title; a further one is a heading of the text. */
    private static Optional<String> subject(Variant variant) {
        return variant.sections().stream()
                .filter(section -> section.role() == SectionRole.TITLE)
                .map(Section::text)
                .findFirst();
    }

    private static String opening(Variant variant) {
        String text = variant.text(SectionRole.STANDFIRST)
                .orElseGet(() -> variant.sections().stream()
                        .filter(section -> section.role() != SectionRole.TITLE)
                        .map(Section::text)
                        .collect(Collectors.joining("\n")));
        return GAP.matcher(Opening.of(text, OPENING).start()).replaceAll(" ");
    }

    static String recipients(Set<Audience> audiences, Locale reader) {
        return audiences.isEmpty()
                ? Labels.of("noRecipients", reader)
                : audiences.stream().map(audience -> audience.name().in(reader)).collect(Collectors.joining(", "));
    }

    Detail subjectLength(Locale reader) {
        int characters = subject == null ? 0 : Graphemes.count(subject);
        return new Detail(
                Labels.of("subjectLength", reader),
                Labels.count(
                        characters,
                        Wording.of("caractère", "character"),
                        Wording.of("caractères", "characters"),
                        reader));
    }
}
