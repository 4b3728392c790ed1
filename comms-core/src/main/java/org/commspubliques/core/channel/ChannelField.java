package org.commspubliques.core.channel;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Champ: the part of a message that a rule is about. */
public enum ChannelField implements Labelled {
    /** The title alone. */
    TITLE("titre", "title"),
    /** The body alone. */
    BODY("corps", "body"),
    /** The whole text as the channel carries it: the title, where there is one, and the body. */
    TEXT("texte entier", "whole text"),
    /** The subject of an e-mail: its title. */
    SUBJECT("objet", "subject"),
    /** What a mail box shows after the subject: the standfirst. */
    PREHEADER("texte d’aperçu", "preheader"),
    /** The headline of an alert: its title. */
    HEADLINE("titre de l’alerte", "headline"),
    /** The warning that hides a post until it is opened. */
    CONTENT_WARNING("avertissement de contenu", "content warning"),
    /** An answer to comments. */
    COMMENT("commentaire", "comment"),
    /** The text alternative of each medium. */
    ALT_TEXT("texte de remplacement", "alt text"),
    /** Each hashtag, without its #. */
    HASHTAG("mot-dièse", "hashtag"),
    /** The key words that are entered beside the text, joined by commas. */
    TAGS("mots clés", "tags"),
    /** Each key word that is entered beside the text. */
    TAG("mot clé", "tag"),
    /** The address of a mail box, whole. */
    ADDRESS("adresse électronique", "e-mail address"),
    /** What stands before the @ of an address. */
    ADDRESS_LOCAL_PART("partie locale de l’adresse", "local part of the address"),
    /** What stands after the @ of an address. */
    ADDRESS_DOMAIN("domaine de l’adresse", "domain of the address"),
    /** The hashtags of the text. */
    HASHTAGS("mots-dièse", "hashtags"),
    /** The mentions of accounts in the text. */
    MENTIONS("mentions de comptes", "mentions"),
    /** The links in the text. */
    LINKS("liens", "links"),
    /** The media of all sorts. */
    MEDIA("médias", "media"),
    /** The images. */
    IMAGES("images", "images"),
    /** The videos. */
    VIDEOS("vidéos", "videos"),
    /** The bytes of each image. */
    IMAGE_BYTES("poids d’une image", "image size"),
    /** The width of each image. */
    IMAGE_WIDTH("largeur d’une image", "image width"),
    /** The height of each image. */
    IMAGE_HEIGHT("hauteur d’une image", "image height"),
    /** The width of each image by its height. */
    IMAGE_RATIO("proportions d’une image", "image ratio"),
    /** The bytes of each video. */
    VIDEO_BYTES("poids d’une vidéo", "video size"),
    /** How long each video lasts. */
    VIDEO_SECONDS("durée d’une vidéo", "video duration"),
    /** The width of each video. */
    VIDEO_WIDTH("largeur d’une vidéo", "video width"),
    /** The height of each video. */
    VIDEO_HEIGHT("hauteur d’une vidéo", "video height"),
    /** The width of each video by its height. */
    VIDEO_RATIO("proportions d’une vidéo", "video ratio");

    private static final Set<MeasureUnit> OF_TEXT = Sets.immutableEnumSet(
            MeasureUnit.GRAPHEMES,
            MeasureUnit.CODE_POINTS,
            MeasureUnit.EMOJI_AS_BYTES,
            MeasureUnit.UTF16_UNITS,
            MeasureUnit.UTF8_BYTES,
            MeasureUnit.SMS_PARTS,
            MeasureUnit.BOARD_PAGES,
            MeasureUnit.SIGNS,
            MeasureUnit.WEIGHTED,
            MeasureUnit.NETWORK_CHARACTERS,
            MeasureUnit.GSM_SEPTETS,
            MeasureUnit.CELL_BROADCAST_PAGES,
            MeasureUnit.LINE_CHARACTERS);

    private final Wording label;

    ChannelField(String fr, String en) {
        this.label = Wording.of(fr, en);
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
     * Returns whether it is a text, which is measured by itself: not a number of things, nor a dimension of a file.
     *
     * @return true for a text
     */
    public boolean isText() {
        return units().equals(OF_TEXT);
    }

    /**
     * Returns what can be counted of it. A rule of another unit is refused.
     *
     * @return the units; unmodifiable
     */
    public Set<MeasureUnit> units() {
        return switch (this) {
            case HASHTAGS, MENTIONS, LINKS, MEDIA, IMAGES, VIDEOS -> ImmutableSet.of(MeasureUnit.COUNT);
            case IMAGE_BYTES, VIDEO_BYTES -> ImmutableSet.of(MeasureUnit.BYTES, MeasureUnit.KILOBYTES);
            case IMAGE_WIDTH, IMAGE_HEIGHT, VIDEO_WIDTH, VIDEO_HEIGHT -> ImmutableSet.of(MeasureUnit.PIXELS);
            case IMAGE_RATIO, VIDEO_RATIO -> ImmutableSet.of(MeasureUnit.RATIO);
            case VIDEO_SECONDS -> ImmutableSet.of(MeasureUnit.SECONDS);
            default -> OF_TEXT;
        };
    }
}
