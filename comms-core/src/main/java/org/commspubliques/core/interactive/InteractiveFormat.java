package org.commspubliques.core.interactive;

import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;

/**
 * Format interactif: something people take part in. It becomes a {@linkplain #toVariant variant} as any other, so that its
 * wording is reviewed, approved and sealed. Implementations are immutable and thread-safe.
 */
public sealed interface InteractiveFormat permits Quiz, Live, Game {

    /**
     * Returns the title.
     *
     * @return the title, not blank
     */
    String title();

    /**
     * Returns the form it takes.
     *
     * @return the support
     */
    SupportKind support();

    /**
     * Returns all its words, in parts.
     *
     * @param id the channel and language of the variant; words of this library’s own, such as « Réponse », are English where
     *     the language is, and French otherwise
     * @return the variant, without media
     */
    Variant toVariant(VariantId id);

    /**
     * Reads a format from JSON: an object whose field {@code kind} is {@code quiz}, {@code live} or {@code game}.
     *
     * @param origin the file, as errors shall name it
     * @param json its bytes, in UTF-8
     * @return the format
     * @throws DataFormatException if the file is not as expected; names the line, column and field
     */
    static InteractiveFormat parse(String origin, byte[] json) {
        return InteractiveReader.read(JsonDocument.parse(origin, json).root());
    }
}
