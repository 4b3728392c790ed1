package org.commspubliques.core.identity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.language.Wording;

/**
 * Charte graphique: the colours, fonts, logos, signature and mentions of an authority, as data of its own. Immutable and
 * thread-safe.
 */
public final class VisualIdentity {

    private final Wording name;
    private final ImmutableMap<String, PaletteColour> colours;
    private final ImmutableList<ColourPair> pairs;
    private final ImmutableList<Typeface> fonts;
    private final ImmutableMap<String, LogoRule> logos;
    private final ImmutableList<String> signature;
    private final ImmutableList<MandatoryMention> mentions;
    private final String sha256;

    VisualIdentity(
            Wording name,
            ImmutableMap<String, PaletteColour> colours,
            ImmutableList<ColourPair> pairs,
            ImmutableList<Typeface> fonts,
            ImmutableMap<String, LogoRule> logos,
            ImmutableList<String> signature,
            ImmutableList<MandatoryMention> mentions,
            String sha256) {
        this.name = Objects.requireNonNull(name, "name");
        this.colours = colours;
        this.pairs = pairs;
        this.fonts = fonts;
        this.logos = logos;
        this.signature = signature;
        this.mentions = mentions;
        this.sha256 = sha256;
    }

    /**
     * Reads a charter from JSON.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the charter
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    public static VisualIdentity parse(String origin, byte[] json) {
        return IdentityReader.read(JsonDocument.parse(origin, json));
    }

    /**
     * Returns what people call it.
     *
     * @return the name
     */
    public Wording name() {
        return name;
    }

    /**
     * Returns its colours (palette).
     *
     * @return the colours in the order of the data; unmodifiable
     */
    public List<PaletteColour> colours() {
        return colours.values().asList();
    }

    /**
     * Returns the colour of the palette that a colour is.
     *
     * @param colour the colour
     * @return the first colour of the palette that is exactly this one, or nothing
     */
    public Optional<PaletteColour> colour(Colour colour) {
        return colours.values().stream()
                .filter(known -> known.colour().equals(colour))
                .findFirst();
    }

    /**
     * Returns the colour of the palette that comes nearest to a colour.
     *
     * @param colour the colour
     * @return the colour to use in its place, or nothing where the palette is empty
     */
    public Optional<PaletteColour> nearest(Colour colour) {
        return colours.values().stream()
                .min(Comparator.comparingInt(known -> known.colour().distanceTo(colour)));
    }

    /**
     * Returns the texts and backgrounds that go together.
     *
     * @return the pairs in the order of the data; where there are none, any two colours may go together; unmodifiable
     */
    public List<ColourPair> pairs() {
        return pairs;
    }

    /**
     * Returns the pairs the charter allows though not everyone can read them.
     *
     * @return the pairs below the least contrast; unmodifiable
     */
    public List<ColourPair> unreadablePairs() {
        return pairs.stream().filter(pair -> !pair.isReadable()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns its fonts.
     *
     * @return the fonts in the order of the data; unmodifiable
     */
    public List<Typeface> fonts() {
        return fonts;
    }

    /**
     * Returns its logos, one of which is on everything.
     *
     * @return the logos in the order of the data; unmodifiable
     */
    public List<LogoRule> logos() {
        return logos.values().asList();
    }

    /**
     * Returns one logo.
     *
     * @param id its name
     * @return the logo, or nothing
     */
    public Optional<LogoRule> logo(String id) {
        return Optional.ofNullable(logos.get(id));
    }

    /**
     * Returns the lines under every message (bloc de signature).
     *
     * @return the lines; unmodifiable
     */
    public List<String> signature() {
        return signature;
    }

    /**
     * Returns the words that are on everything.
     *
     * @return the mentions in the order of the data; unmodifiable
     */
    public List<MandatoryMention> mentions() {
        return mentions;
    }

    /**
     * Returns the charter as custom properties of a style sheet: {@code --colour-…}, {@code --font-…} and
     * {@code --logo-…-min-width}. Names and values are checked when the charter is read, so that nothing in it can end the
     * rule.
     *
     * @return a rule for {@code :root}, ending in a line feed
     */
    public String css() {
        StringBuilder css = new StringBuilder(":root {\n");
        colours.values()
                .forEach(colour -> css.append("  --colour-")
                        .append(colour.id())
                        .append(": ")
                        .append(colour.colour())
                        .append(";\n"));
        fonts.forEach(font -> css.append("  --font-")
                .append(font.use())
                .append(": ")
                .append(font.css())
                .append(";\n"));
        logos.values()
                .forEach(logo -> css.append("  --logo-")
                        .append(logo.id())
                        .append("-min-width: ")
                        .append(logo.minPixels())
                        .append("px;\n"));
        return css.append("}\n").toString();
    }

    /**
     * Returns what identifies this data in the record of a review.
     *
     * @return the SHA-256 of the file, in 64 lower-case hexadecimal digits; of what a codec of JSON writes where one read it
     */
    public String sha256() {
        return sha256;
    }
}
