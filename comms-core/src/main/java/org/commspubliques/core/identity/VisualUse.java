package org.commspubliques.core.identity;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Maquette, as far as a charter looks at it: the colours a piece uses, the logos it shows and the words on it. Made by whoever
 * lays it out, or read from a page by {@link StyleReader}. Immutable and thread-safe.
 */
public final class VisualUse {

    private final Surface surface;
    private final ImmutableList<TextColours> texts;
    private final ImmutableList<Tint> tints;
    private final ImmutableList<LogoUse> logos;
    private final String words;

    private VisualUse(Builder builder) {
        this.surface = builder.surface;
        this.texts = builder.texts.build();
        this.tints = builder.tints.build();
        this.logos = builder.logos.build();
        this.words = builder.words;
    }

    /** Support: what a piece is shown on. */
    public enum Surface {
        /** A screen, measured in CSS pixels. */
        SCREEN,
        /** Paper, measured in millimetres. */
        PAPER
    }

    /**
     * A text on its background.
     *
     * @param place where, for people, such as « titre »
     * @param text the colour of the text
     * @param background the colour behind it
     * @param large whether it is large: from 24 CSS pixels on, or from 18.66 in bold
     */
    public record TextColours(String place, Colour text, Colour background, boolean large) {

        /** Refuses missing parts. */
        public TextColours {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(background, "background");
        }
    }

    /**
     * A colour that is no text, such as that of a border.
     *
     * @param place where, for people
     * @param colour the colour
     */
    public record Tint(String place, Colour colour) {

        /** Refuses missing parts. */
        public Tint {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(colour, "colour");
        }
    }

    /**
     * A logo.
     *
     * @param id its name in the charter
     * @param width its width, in the unit of the surface, from 1
     * @param free the least room on any side of it, in the same unit; null where nobody has measured
     */
    public record LogoUse(String id, int width, @Nullable Integer free) {

        /** Refuses sizes that are none. */
        public LogoUse {
            Objects.requireNonNull(id, "id");
            Preconditions.checkArgument(width >= 1, "width must be at least 1, was %s", width);
            Preconditions.checkArgument(free == null || free >= 0, "free must not be negative, was %s", free);
        }

        /**
         * Returns the least room on any side of it.
         *
         * @return the room, in the unit of the surface, or nothing where nobody has measured
         */
        public OptionalInt room() {
            return free == null ? OptionalInt.empty() : OptionalInt.of(free);
        }
    }

    /**
     * Returns a builder.
     *
     * @param surface what the piece is shown on
     * @return a builder of a piece without colours, logos and words
     */
    public static Builder on(Surface surface) {
        return new Builder(surface);
    }

    /**
     * Returns what the piece is shown on.
     *
     * @return the surface
     */
    public Surface surface() {
        return surface;
    }

    /**
     * Returns the texts and their backgrounds.
     *
     * @return the pairs in the order they were added; unmodifiable
     */
    public List<TextColours> texts() {
        return texts;
    }

    /**
     * Returns the other colours.
     *
     * @return the colours in the order they were added; unmodifiable
     */
    public List<Tint> tints() {
        return tints;
    }

    /**
     * Returns the logos.
     *
     * @return the logos in the order they were added; unmodifiable
     */
    public List<LogoUse> logos() {
        return logos;
    }

    /**
     * Returns the words on the piece.
     *
     * @return the words; empty where there are none
     */
    public String words() {
        return words;
    }

    /** Builds the use of a charter. Not thread-safe. */
    public static final class Builder {

        private final Surface surface;
        private final ImmutableList.Builder<TextColours> texts = ImmutableList.builder();
        private final ImmutableList.Builder<Tint> tints = ImmutableList.builder();
        private final ImmutableList.Builder<LogoUse> logos = ImmutableList.builder();
        private String words = "";

        private Builder(Surface surface) {
            this.surface = Objects.requireNonNull(surface, "surface");
        }

        /**
         * Adds a text on its background.
         *
         * @param place where, for people
         * @param text the colour of the text
         * @param background the colour behind it
         * @param large whether it is large
         * @return this builder
         */
        public Builder text(String place, Colour text, Colour background, boolean large) {
            texts.add(new TextColours(place, text, background, large));
            return this;
        }

        /**
         * Adds a colour that is no text.
         *
         * @param place where, for people
         * @param colour the colour
         * @return this builder
         */
        public Builder tint(String place, Colour colour) {
            tints.add(new Tint(place, colour));
            return this;
        }

        /**
         * Adds a logo of which nobody has measured the room around it.
         *
         * @param id its name in the charter
         * @param width its width, in the unit of the surface
         * @return this builder
         */
        public Builder logo(String id, int width) {
            logos.add(new LogoUse(id, width, null));
            return this;
        }

        /**
         * Adds a logo.
         *
         * @param id its name in the charter
         * @param width its width, in the unit of the surface
         * @param free the least room on any side of it, in the same unit
         * @return this builder
         */
        public Builder logo(String id, int width, int free) {
            logos.add(new LogoUse(id, width, free));
            return this;
        }

        /**
         * Sets the words on the piece.
         *
         * @param value the words
         * @return this builder
         */
        public Builder words(String value) {
            this.words = Objects.requireNonNull(value, "words");
            return this;
        }

        /**
         * Returns the use.
         *
         * @return the use
         */
        public VisualUse build() {
            return new VisualUse(this);
        }
    }
}
