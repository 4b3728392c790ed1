package org.commspubliques.approval.mandate;

import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Réponse du registre des titres: by what right a person may act, or why not. Immutable and thread-safe.
 *
 * @param mandate the right; null where the person may not act
 * @param denial why not; null where the person may act
 * @param message what stands in the way, and what to do; empty where nothing does
 */
public record MandateResolution(
        @Nullable Mandate mandate, @Nullable MandateDenial denial, Wording message) {

    private static final Wording NOTHING = Wording.same("");

    /** Refuses an answer that says both, or neither. */
    public MandateResolution {
        Objects.requireNonNull(message, "message");
        if ((mandate == null) == (denial == null)) {
            throw new IllegalArgumentException("a right is either there or not");
        }
    }

    /**
     * Returns the right.
     *
     * @return the mandate, or nothing where the person may not act
     */
    public Optional<Mandate> granted() {
        return Optional.ofNullable(mandate);
    }

    /**
     * Returns why the person may not act.
     *
     * @return the reason, or nothing where the person may
     */
    public Optional<MandateDenial> denied() {
        return Optional.ofNullable(denial);
    }

    static MandateResolution of(Mandate mandate) {
        return new MandateResolution(mandate, null, NOTHING);
    }

    static MandateResolution of(MandateDenial denial, Object person, Object office, Wording what) {
        return new MandateResolution(null, denial, denial.tell(person, office, what));
    }

    /** The better of two answers: a right before a reason, the nearest reason before others. */
    MandateResolution or(MandateResolution other) {
        boolean kept = denial == null || (other.denial != null && other.denial.compareTo(denial) <= 0);
        return kept ? this : other;
    }
}
