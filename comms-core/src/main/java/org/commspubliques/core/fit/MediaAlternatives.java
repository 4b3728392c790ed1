package org.commspubliques.core.fit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelKind;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.grapheme.Graphemes;
import org.commspubliques.core.internal.text.Excerpt;
import org.commspubliques.core.internal.text.Passage;
import org.commspubliques.core.internal.text.WordSet;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.support.SupportField;

/**
 * Équivalents textuels: rules {@code A11Y-01}, {@code A11Y-02}, {@code A11Y-08} and {@code A11Y-09}. An empty alternative says that an image is decorative,
 * which it is not where it shows people, carries the text of a section, or is what a post is made of.
 */
final class MediaAlternatives {

    /** In graphemes: beyond it, a description belongs into the text. */
    private static final int LONG = 150;

    private static final Source ALTERNATIVE =
            Source.unchecked("RGAA 4.1, critère 1.1 : chaque image porteuse d’information a une alternative textuelle");

    private static final Source TRANSCRIPT = Source.unchecked(
            "RGAA 4.1, critères 4.1 et 4.3 : chaque média temporel a une transcription et, s’il est sonore, des sous-titres");

    private static final Source RELEVANT =
            Source.unchecked("RGAA 4.1, critère 1.3 : l’alternative est pertinente, courte et concise");

    private static final Source DESCRIPTION = Source.unchecked(
            "RGAA 4.1, critère 1.6 : une image complexe porteuse d’information a une description détaillée");

    private static final ImmutableSet<SupportKind> RECORDINGS =
            Sets.immutableEnumSet(SupportKind.AUDIOVISUAL, SupportKind.VIDEO, SupportKind.LIVE);

    private static final WordSet KINDS_OF_IMAGE = WordSet.of("image photo photographie illustration visuel picture");
    private static final WordSet OF = WordSet.of("de d du des montrant representant of");

    private static final WordSet SAY_NOTHING = WordSet.of(
            "image images photo photos photographie visuel illustration logo affiche sans titre banniere vignette video son"
                    + " untitled picture img");

    private static final ImmutableSet<String> FILE_ENDINGS = ImmutableSet.of(
            "jpg", "jpeg", "png", "gif", "webp", "svg", "avif", "heic", "tif", "tiff", "bmp", "pdf", "mp4", "mov",
            "mp3", "webm");

    /** Where the images are part of what is published. */
    static final Set<ChannelKind> POSTS = Set.of(ChannelKind.SOCIAL, ChannelKind.VIDEO, ChannelKind.MESSAGING);

    private MediaAlternatives() {}

    static List<Flaw> of(Communication communication, Variant variant, Optional<ChannelKind> kind) {
        boolean carriesText = variant.text(SectionRole.IMAGE_TEXT).isPresent()
                && variant.media().stream()
                        .filter(MediaAsset::isImage)
                        .allMatch(image -> image.altText().isBlank());
        boolean isPost = kind.filter(POSTS::contains).isPresent();
        ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
        for (int i = 0; i < variant.media().size(); i++) {
            MediaAsset medium = variant.media().get(i);
            String place = "/media/" + i + "/altText";
            if (medium.altText().isBlank()) {
                missing(medium, carriesText, isPost, place).ifPresent(flaws::add);
            } else {
                poor(medium, place).ifPresent(flaws::add);
                untold(communication, medium, "/media/" + i).ifPresent(flaws::add);
            }
        }
        undescribed(communication, variant).ifPresent(flaws::add);
        return flaws.build();
    }

    /** Where the form is that of a recording, the rule pack asks the text for a mention of subtitles or a transcript. */
    private static Optional<Flaw> untold(Communication communication, MediaAsset medium, String place) {
        if (!medium.isPlayed()
                || !medium.equivalent().isNone()
                || communication.support().filter(RECORDINGS::contains).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Flaw(
                "A11Y-08",
                Severity.INFO,
                place,
                0,
                0,
                "",
                Wording.of(
                        "« " + medium.name() + " » : décrit, mais sans transcription ni sous-titres.",
                        "'" + medium.name() + "': described, but with neither a transcript nor subtitles."),
                Proposal.advice(Wording.of(
                        "Joindre la transcription ; sous-titrer une vidéo sonore.",
                        "Add the transcript; give a video with sound its subtitles.")),
                TRANSCRIPT));
    }

    private static Optional<Flaw> undescribed(Communication communication, Variant variant) {
        if (communication.support().filter(SupportKind.INFOGRAPHIC::equals).isEmpty()
                || variant.media().stream().noneMatch(MediaAsset::isImage)
                || SupportField.TEXT_EQUIVALENT.isGiven(communication, variant)) {
            return Optional.empty();
        }
        return Optional.of(new Flaw(
                "A11Y-09",
                Severity.WARNING,
                "",
                0,
                0,
                "",
                Wording.of(
                        "Infographie sans équivalent textuel : ses chiffres et ses faits ne se lisent nulle part.",
                        "An infographic without a text equivalent: its figures and facts can be read nowhere."),
                Proposal.advice(Wording.of(
                        "Redonner dans le texte, ou dans une description jointe, tout ce que dit le dessin.",
                        "Give all that the drawing says in the text, or in a description that goes with it.")),
                DESCRIPTION));
    }

    private static Optional<Flaw> missing(MediaAsset medium, boolean carriesText, boolean isPost, String place) {
        if (medium.isPlayed() && !medium.equivalent().isNone()) {
            return Optional.empty();
        }
        if (medium.isPlayed()) {
            return Optional.of(new Flaw(
                    "A11Y-01",
                    Severity.INFO,
                    place,
                    0,
                    0,
                    "",
                    Wording.of(
                            "« " + medium.name() + " » : ni transcription ni description.",
                            "'" + medium.name() + "': neither a transcript nor a description."),
                    Proposal.advice(Wording.of(
                            "Décrire le média en une phrase, et donner sa transcription ou ses sous-titres.",
                            "Describe the medium in a sentence, and give its transcript or its subtitles.")),
                    TRANSCRIPT));
        }
        boolean showsPeople = medium.rights()
                .filter(rights -> rights.shows() != MediaUsage.Shows.NOBODY)
                .isPresent();
        if (!medium.isImage() || !(showsPeople || carriesText || isPost)) {
            return Optional.empty();
        }
        Wording why = showsPeople
                ? Wording.of("elle montre des personnes", "it shows people")
                : carriesText
                        ? Wording.of("elle porte un texte", "it carries a text")
                        : Wording.of("elle fait partie de la publication", "it is part of the post");
        return Optional.of(new Flaw(
                "A11Y-01",
                showsPeople || carriesText ? Severity.WARNING : Severity.INFO,
                place,
                0,
                0,
                "",
                Wording.of(
                        "« " + medium.name() + " » : pas de texte de remplacement, or " + why.fr() + ".",
                        "'" + medium.name() + "': no text alternative, though " + why.en() + "."),
                Proposal.advice(Wording.of(
                        "Dire en une phrase ce que l’image apporte, avec le texte qu’elle porte.",
                        "Say in a sentence what the image tells, with the text it carries.")),
                ALTERNATIVE));
    }

    private static Optional<Flaw> poor(MediaAsset medium, String place) {
        String alt = medium.altText().strip();
        if (isFileName(alt, medium.name())) {
            return Optional.of(poor(
                    place,
                    alt,
                    Wording.of("Texte de remplacement : un nom de fichier.", "Text alternative: a file’s name."),
                    Wording.of("Dire ce que l’image montre.", "Say what the image shows.")));
        }
        Passage words = Passage.of(alt);
        if (saysNothing(words)) {
            return Optional.of(poor(
                    place,
                    alt,
                    Wording.of("Texte de remplacement qui ne dit rien.", "A text alternative that says nothing."),
                    Wording.of("Dire ce que l’image montre.", "Say what the image shows.")));
        }
        if (words.size() > 1 && KINDS_OF_IMAGE.contains(words.key(0)) && OF.contains(words.key(1))) {
            return Optional.of(poor(
                    place,
                    alt,
                    Wording.of(
                            "Texte de remplacement : le lecteur d’écran dit déjà que c’est une image.",
                            "Text alternative: the screen reader already says that it is an image."),
                    Wording.of("Commencer par ce qu’elle montre.", "Begin with what it shows.")));
        }
        int length = Graphemes.count(alt);
        if (length > LONG) {
            return Optional.of(poor(
                    place,
                    alt,
                    Wording.of(
                            "Texte de remplacement de " + length + " caractères : trop long.",
                            "Text alternative of " + length + " characters: too long."),
                    Wording.of(
                            "S’en tenir à une phrase ; mettre la description dans le texte.",
                            "Keep to one sentence; put the description into the text.")));
        }
        return Optional.empty();
    }

    private static Flaw poor(String place, String alt, Wording message, Wording advice) {
        return new Flaw(
                "A11Y-02", Severity.INFO, place, 0, 0, Excerpt.of(alt), message, Proposal.advice(advice), RELEVANT);
    }

    private static boolean saysNothing(Passage words) {
        for (int i = 0; i < words.size(); i++) {
            boolean isNumber = Character.isDigit(words.text().charAt(words.start(i)));
            if (!isNumber && !SAY_NOTHING.contains(words.key(i))) {
                return false;
            }
        }
        return true;
    }

    /** « IMG_2034 », « fete-du-port.jpg », or the name of the file without its ending. */
    private static boolean isFileName(String alt, String name) {
        String lower = alt.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        if (dot > 0 && FILE_ENDINGS.contains(lower.substring(dot + 1))) {
            return true;
        }
        String bare = name.toLowerCase(Locale.ROOT);
        int end = bare.lastIndexOf('.');
        boolean oneWord = lower.chars().noneMatch(Character::isWhitespace);
        boolean sameName = lower.equals(bare) || (end > 0 && lower.equals(bare.substring(0, end)));
        boolean technical = lower.indexOf('_') >= 0 && lower.chars().anyMatch(Character::isDigit);
        return oneWord && (technical || (sameName && (lower.indexOf('-') >= 0 || lower.indexOf('_') >= 0)));
    }
}
