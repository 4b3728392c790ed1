package org.commspubliques.core.communication;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Empreintes des parties d’un contenu: one digest for each part of a variant, so that a change can be placed. A seal says
 * that something changed; this says what. Immutable and thread-safe.
 *
 * @param envelope the SHA-256, 64 hexadecimal digits, of what goes with the text: channel, language, purpose,
 *     confidentiality, embargo and audiences
 * @param sections by role, the SHA-256 of the texts that have it, in their order; unmodifiable
 */
public record ContentParts(String envelope, Map<SectionRole, String> sections) {

    /** Copies the sections, in the order of the roles. */
    public ContentParts {
        Objects.requireNonNull(envelope, "envelope");
        sections = Maps.immutableEnumMap(sections);
    }

    /**
     * Tells whether two contents are the same as far as some roles go. Media, the order of the sections and the other roles
     * are not looked at.
     *
     * @param other the parts of the other content
     * @param roles the roles
     * @return true if neither the envelope nor a text of these roles differs
     */
    public boolean sameIn(ContentParts other, Set<SectionRole> roles) {
        return envelope.equals(other.envelope)
                && Maps.filterKeys(sections, roles::contains).equals(Maps.filterKeys(other.sections, roles::contains));
    }

    static ContentParts of(Communication communication, Variant variant) {
        ImmutableMap.Builder<SectionRole, String> sections = ImmutableMap.builder();
        for (SectionRole role : SectionRole.values()) {
            if (variant.sections().stream().anyMatch(section -> section.role() == role)) {
                sections.put(role, Sealer.section(variant, role));
            }
        }
        return new ContentParts(Sealer.envelope(communication, variant), sections.buildOrThrow());
    }
}
