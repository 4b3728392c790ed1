package org.commspubliques.core.cap;

import java.math.BigInteger;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fichier joint: an image, a sound or a document that goes with an alert. This library never fetches it. Immutable and
 * thread-safe.
 *
 * @param description what it is, such as « plan des rues inondées »
 * @param mediaType its media type, such as {@code image/png}
 * @param size its size in bytes; null where nobody has said
 * @param uri where it is; null where nobody has said
 * @param derefUri its bytes in base 64, for networks without a return channel; null where they are not in the message
 * @param digest the SHA-1 of its bytes in hexadecimal digits, as the standard asks; null where nobody has said
 */
public record CapResource(
        String description,
        String mediaType,
        @Nullable BigInteger size,
        @Nullable URI uri,
        @Nullable String derefUri,
        @Nullable String digest) {

    /** Refuses a file without description or type. */
    public CapResource {
        description = CapText.said(description, "resource description");
        mediaType = CapText.said(mediaType, "media type");
        CapValueException.unless(
                size == null || size.signum() >= 0,
                "une taille est de 0 octet ou plus : " + size,
                "size must be 0 bytes or more, was " + size);
        derefUri = derefUri == null ? null : CapText.of(derefUri, "derefUri");
        digest = digest == null ? null : CapText.of(digest, "digest");
    }

    /**
     * Returns a file that is to be had at an address.
     *
     * @param description what it is
     * @param mediaType its media type
     * @param uri where it is
     * @return the file
     */
    public static CapResource at(String description, String mediaType, URI uri) {
        return new CapResource(description, mediaType, null, uri, null, null);
    }

    /**
     * Returns its size.
     *
     * @return the bytes, or nothing
     */
    public Optional<BigInteger> bytes() {
        return Optional.ofNullable(size);
    }

    /**
     * Returns where it is.
     *
     * @return the address, or nothing
     */
    public Optional<URI> address() {
        return Optional.ofNullable(uri);
    }
}
