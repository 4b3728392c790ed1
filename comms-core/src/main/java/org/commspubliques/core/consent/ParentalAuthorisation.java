package org.commspubliques.core.consent;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Autorisation parentale: what those who hold parental authority agreed to for a minor. Immutable and thread-safe.
 *
 * @param purposes for which purposes; unmodifiable
 * @param given the day it was given, in the authority’s zone
 * @param proof the reference under which the host keeps the proof; opaque, never blank
 */
public record ParentalAuthorisation(Set<ProcessingPurpose> purposes, LocalDate given, String proof) {

    /** Copies the purposes; refuses a blank proof. */
    public ParentalAuthorisation {
        purposes = Sets.immutableEnumSet(purposes);
        Objects.requireNonNull(given, "given");
        ConsentEvidence.requireText(proof, "proof");
    }

    boolean allows(ProcessingPurpose purpose, LocalDate day) {
        return purposes.contains(purpose) && !given.isAfter(day);
    }
}
