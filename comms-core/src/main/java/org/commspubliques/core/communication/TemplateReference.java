package org.commspubliques.core.communication;

import com.google.common.base.Preconditions;
import java.util.regex.Pattern;

/**
 * Référence de modèle: which template a variant was written with, exactly. It travels with the variant, so that whoever
 * reads the text later can find the wording it came from; it is no part of the message, and no seal covers it. Immutable
 * and thread-safe.
 *
 * @param id the stable name of the template, such as {@code coupure-eau}; at most 200 characters
 * @param version the version its owner gave it, such as {@code 1.0}; at most 50 characters
 * @param hash the SHA-256 of all that makes the template what it is, as 64 lower-case hexadecimal digits
 */
public record TemplateReference(String id, String version, String hash) {

    private static final int MAX_ID = 200;
    private static final int MAX_VERSION = 50;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name or the version is blank or too long, or the hash is none
     */
    public TemplateReference {
        Preconditions.checkArgument(
                !id.isBlank() && id.length() <= MAX_ID, "id must be 1 to %s characters, was '%s'", MAX_ID, id);
        Preconditions.checkArgument(
                !version.isBlank() && version.length() <= MAX_VERSION,
                "version must be 1 to %s characters, was '%s'",
                MAX_VERSION,
                version);
        Preconditions.checkArgument(
                SHA_256.matcher(hash).matches(), "hash must be 64 lower-case hexadecimal digits, was '%s'", hash);
    }

    /**
     * Returns the text form.
     *
     * @return the name, the version and the beginning of the hash, such as {@code coupure-eau 1.0 (3f2a9c01)}
     */
    @Override
    public String toString() {
        return id + " " + version + " (" + hash.substring(0, 8) + ")";
    }
}
