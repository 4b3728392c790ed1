package org.commspubliques.core.consent;

import com.google.common.base.Preconditions;
import java.util.Objects;

/**
 * Preuve du consentement: what an authority must be able to show (règlement (UE) 2016/679, art. 7, 1). It names a form and a
 * file, never the person. Immutable and thread-safe.
 *
 * @param collectedBy who collected it: a service, a role or a tool, such as {@code accueil de la mairie}
 * @param place where it was collected, such as the address of a page or the name of a paper form
 * @param wordingVersion which version of the wording the person read
 * @param proof the reference under which the host keeps the proof; opaque
 */
public record ConsentEvidence(String collectedBy, String place, String wordingVersion, String proof) {

    /** Refuses missing and blank parts. */
    public ConsentEvidence {
        requireText(collectedBy, "collectedBy");
        requireText(place, "place");
        requireText(wordingVersion, "wordingVersion");
        requireText(proof, "proof");
    }

    static String requireText(String text, String name) {
        Objects.requireNonNull(text, name);
        Preconditions.checkArgument(!text.isBlank(), "%s must not be blank", name);
        return text;
    }
}
