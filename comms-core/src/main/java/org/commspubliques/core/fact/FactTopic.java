package org.commspubliques.core.fact;

import com.google.common.base.Preconditions;
import org.commspubliques.core.internal.text.EnteredText;

/**
 * Sujet d’un fait: what the fact belongs to, and where, so that it is looked at in every text on that subject, even in one
 * that does not cite it. Immutable and thread-safe.
 *
 * @param subject the subject, such as « coupure d’eau »
 * @param place where, such as « Boulari »; empty where the fact belongs to no place
 */
public record FactTopic(String subject, String place) {

    /** Normalises the texts; refuses an empty subject. */
    public FactTopic {
        subject = EnteredText.enter(subject, "subject");
        place = EnteredText.enter(place, "place");
        Preconditions.checkArgument(!subject.isBlank(), "subject must not be blank");
    }
}
