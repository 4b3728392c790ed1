package org.commspubliques.core.support;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.internal.text.Mentions;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Champ d’un support: something a message of some form must hold, so that a host can make a form of them. A field belongs to
 * a variant, as a title does, or to the whole communication, as the instant it is planned for does.
 */
@SuppressWarnings("ImmutableEnumChecker") // methods without state
public enum SupportField implements Labelled {
    /** A title; for a letter or a message, what it is about. */
    TITLE("titre", "title", SectionRole.TITLE),
    /** A standfirst. */
    STANDFIRST("chapô", "standfirst", SectionRole.STANDFIRST),
    /** A text. */
    BODY("texte", "body", SectionRole.BODY),
    /** Whom to ask. */
    CONTACT("contact", "contact", SectionRole.CONTACT),
    /** Who signs. */
    SIGNATURE("signature", "signature", SectionRole.SIGNATURE),
    /** Legal notices, or the rules of a game. */
    LEGAL_NOTICE("mentions légales ou règlement", "legal notice or rules", SectionRole.LEGAL_NOTICE),
    /** What is said below an image. */
    CAPTION("légende", "caption", SectionRole.CAPTION),
    /** An image. */
    IMAGE("image", "image", Scope.VARIANT, (whole, variant) -> any(variant, MediaAsset::isImage)),
    /** A video or a sound. */
    RECORDING("vidéo ou son", "video or sound", Scope.VARIANT, (whole, variant) -> any(variant, MediaAsset::isPlayed)),
    /** Something to look at. */
    VISUAL(
            "image ou vidéo",
            "image or video",
            Scope.VARIANT,
            (whole, variant) -> any(variant, medium -> medium.isImage() || medium.isVideo())),
    /** A text that says what an image tells: its description, or a text beside it of more than a line or two. */
    TEXT_EQUIVALENT(
            "équivalent textuel",
            "text equivalent",
            Scope.VARIANT,
            (whole, variant) -> any(variant, SupportField::isDescribed) || isToldBeside(variant)),
    /** A transcript, or subtitles. */
    TRANSCRIPT(
            "transcription ou sous-titres",
            "transcript or subtitles",
            Scope.VARIANT,
            (whole, variant) -> any(variant, medium -> !medium.equivalent().isNone())),
    /** When it takes place: a topic that has days, or a date in the text. */
    DAY("date", "date", Scope.VARIANT, (whole, variant) -> hasDay(whole) || namesDay(variant)),
    /** Where it takes place: a topic that has a place. */
    PLACE(
            "lieu",
            "place",
            Scope.COMMUNICATION,
            (whole, variant) -> whole.topics().stream().map(Topic::place).anyMatch(place -> !place.isBlank())),
    /** For whom it is. */
    AUDIENCE(
            "public visé",
            "audience",
            Scope.COMMUNICATION,
            (whole, variant) -> !whole.audiences().isEmpty()),
    /** When it goes out. */
    PLANNED_AT(
            "date de diffusion",
            "planned instant",
            Scope.VARIANT,
            (whole, variant) -> whole.plannedAt(variant.id()).isPresent()),
    /** Until when it is of use. */
    VALID_UNTIL(
            "fin de validité",
            "end of validity",
            Scope.COMMUNICATION,
            (whole, variant) -> whole.validUntil().isPresent()),
    /** The instant before which nobody may publish it. */
    EMBARGO(
            "embargo",
            "embargo",
            Scope.COMMUNICATION,
            (whole, variant) -> whole.embargo().isPresent());

    /** In UTF-16 units: what tells the facts of a drawing is longer than what announces it. */
    private static final int MORE_THAN_A_LINE = 150;

    /** To what a field belongs. */
    private enum Scope {
        PART,
        VARIANT,
        COMMUNICATION
    }

    private final Wording label;
    private final Scope scope;
    private final BiPredicate<Communication, Variant> given;

    SupportField(String fr, String en, Scope scope, BiPredicate<Communication, Variant> given) {
        this.label = Wording.of(fr, en);
        this.scope = scope;
        this.given = given;
    }

    SupportField(String fr, String en, SectionRole role) {
        this(fr, en, Scope.PART, (whole, variant) -> isWritten(variant, role));
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Tells whether a variant has this field.
     *
     * @param communication the communication
     * @param variant one of its variants
     * @return true where it is there and not blank
     */
    public boolean isGiven(Communication communication, Variant variant) {
        return given.test(communication, variant);
    }

    /**
     * Tells whether the field belongs to the communication rather than to each of its variants.
     *
     * @return true where all variants share it
     */
    public boolean isShared() {
        return scope == Scope.COMMUNICATION;
    }

    /**
     * Tells whether the field is a part of the text.
     *
     * @return true for what a section holds, such as a title
     */
    public boolean isPart() {
        return scope == Scope.PART;
    }

    /**
     * Tells whether the check of accessibility looks for this field, whatever the form of the message.
     *
     * @return true for what stands in words for an image or a recording
     */
    public boolean isOfAccessibility() {
        return this == TRANSCRIPT || this == TEXT_EQUIVALENT;
    }

    private static boolean isWritten(Variant variant, SectionRole role) {
        return variant.text(role).filter(text -> !text.isBlank()).isPresent();
    }

    private static boolean any(Variant variant, Predicate<MediaAsset> wanted) {
        return variant.media().stream().anyMatch(wanted);
    }

    private static boolean isDescribed(MediaAsset medium) {
        return medium.isImage() && !medium.equivalent().transcript().isBlank();
    }

    private static boolean isToldBeside(Variant variant) {
        return variant.text(SectionRole.BODY)
                .filter(text -> text.strip().length() >= MORE_THAN_A_LINE)
                .isPresent();
    }

    private static boolean hasDay(Communication communication) {
        return communication.topics().stream()
                .anyMatch(topic -> topic.firstDay().isPresent());
    }

    private static boolean namesDay(Variant variant) {
        return variant.sections().stream()
                .anyMatch(section -> !Mentions.dates(section.text(), Words.of(section.text()))
                        .isEmpty());
    }
}
