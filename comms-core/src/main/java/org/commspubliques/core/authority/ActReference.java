package org.commspubliques.core.authority;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Référence d’un acte: the number and the dates of an arrêté, such as one that delegates a signature. Immutable and thread-safe.
 *
 * @param number the number, such as {@code 2026-114}; never blank
 * @param signedOn the day it was signed
 * @param publishedOn the day it was published, or notified to those it concerns; null while it is not
 * @param transmittedOn the day it was transmitted to the State; null while it is not
 */
public record ActReference(
        String number,
        LocalDate signedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate transmittedOn) {

    /** Refuses a blank number, and an act that is published or transmitted before it is signed. */
    public ActReference {
        Preconditions.checkArgument(!number.isBlank(), "an act has a number");
        Objects.requireNonNull(signedOn, "signedOn");
        Preconditions.checkArgument(
                (publishedOn == null || !publishedOn.isBefore(signedOn))
                        && (transmittedOn == null || !transmittedOn.isBefore(signedOn)),
                "act %s is published or transmitted before it is signed",
                number);
    }

    /**
     * Returns the day from which the act can be relied on: once it is published or notified and, where it has to be,
     * transmitted (CGCT, art. L. 2131-1; in New Caledonia code des communes, art. L. 122-28, to be verified).
     *
     * @param transmission whether it has to be transmitted to the State
     * @return the last of its dates, or nothing while one that is needed is missing
     */
    public Optional<LocalDate> enforceableFrom(boolean transmission) {
        if (publishedOn == null || (transmission && transmittedOn == null)) {
            return Optional.empty();
        }
        return Optional.of(transmittedOn != null && transmittedOn.isAfter(publishedOn) ? transmittedOn : publishedOn);
    }
}
