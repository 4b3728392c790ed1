package org.commspubliques.core.communication;

import com.google.common.collect.Sets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Traduction: what a variant was translated from, as it was then, so that whoever reads it later can tell whether the
 * source has moved on. It is no part of the message, and no seal covers it. Immutable and thread-safe.
 *
 * @param source the variant it was translated from, of the same communication
 * @param parts the digests of the source's parts on that day
 */
public record Translation(VariantId source, ContentParts parts) {

    /** Refuses missing parts. */
    public Translation {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(parts, "parts");
    }

    /**
     * Notes a source as it is now.
     *
     * @param communication the communication
     * @param source one of its variants
     * @return what to note in the translation
     * @throws IllegalArgumentException if there is no such variant
     */
    public static Translation of(Communication communication, VariantId source) {
        return new Translation(source, communication.parts(source));
    }

    /**
     * Returns the parts of the source whose text is no longer what was translated. Who it is for, when and under what embargo
     * it goes out may change without the translation being older for it.
     *
     * @param communication the communication as it is now
     * @return the roles of the parts that were changed, added or taken away, in the order of the roles; nothing where the
     *     source itself is gone
     */
    public Optional<Set<SectionRole>> changedSince(Communication communication) {
        if (communication.variant(source).isEmpty()) {
            return Optional.empty();
        }
        ContentParts now = communication.parts(source);
        return Optional.of(Sets.immutableEnumSet(Sets.filter(
                Sets.union(now.sections().keySet(), parts.sections().keySet()),
                role -> !Objects.equals(
                        now.sections().get(role), parts.sections().get(role)))));
    }
}
