package org.commspubliques.templates.preview;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A post as a social network shows it.
 *
 * @param initials what stands for a picture of the author
 * @param handle the name of the account; nothing where readers see none
 * @param assumed whether that name was made up here
 * @param altBadge whether images with a text alternative are marked
 * @param warning what hides the text until its reader opens it
 * @param text what shows at once
 * @param fold the rest, where the network folds the text
 */
record SocialView(
        String initials,
        @Nullable String handle,
        boolean assumed,
        boolean altBadge,
        @Nullable String warning,
        String text,
        @Nullable Fold fold) {

    /**
     * What a reader sees who asks for more.
     *
     * @param note why and where the text is cut
     * @param rest the rest of the text
     */
    record Fold(String note, String rest) {}

    static SocialView of(Variant variant, PreviewOptions options) {
        ChannelId channel = variant.channel();
        SocialNetwork network = SocialNetwork.of(channel);
        Optional<String> known = options.handle(channel);
        Optional<String> warning =
                network.hidesBehindWarning() ? variant.text(SectionRole.CONTENT_WARNING) : Optional.empty();
        String text = warning.isEmpty() ? variant.text() : below(variant);
        Opening opening = network.fold() == 0 ? new Opening(text, "") : Opening.of(text, network.fold());
        return new SocialView(
                Initials.of(options.issuer()),
                known.or(() -> network.handle(AccountName.of(options.issuer()))).orElse(null),
                known.isEmpty(),
                network.hasAltBadge(),
                warning.orElse(null),
                opening.start(),
                opening.isWhole() ? null : new Fold(note(network, options.reader()), opening.rest()));
    }

    private static String below(Variant variant) {
        return variant.sections().stream()
                .filter(section -> section.role() != SectionRole.CONTENT_WARNING)
                .map(Section::text)
                .collect(Collectors.joining("\n"));
    }

    private static String note(SocialNetwork network, Locale reader) {
        Wording more = Labels.of(network == SocialNetwork.LINKEDIN ? "seeMore" : "more");
        return Wording.of(
                        "Suite du texte, pour qui touche «\u00A0" + more.fr()
                                + "\u00A0». La place de la coupe est approximative\u00A0: environ " + network.fold()
                                + " caractères, selon l’écran.",
                        "Rest of the text, for those who tap “" + more.en()
                                + "”. The place of the cut is approximate: about " + network.fold()
                                + " characters, depending on the screen.")
                .in(reader);
    }

    /** The account as the page names it beside the post. */
    Optional<String> account(Locale reader) {
        return Optional.ofNullable(handle)
                .map(name -> assumed
                        ? name
                                + Wording.of(" (nom\u00A0supposé)", " (assumed\u00A0name)")
                                        .in(reader)
                        : name);
    }
}
