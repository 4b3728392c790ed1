package org.commspubliques.approval.mandate;

import java.util.Optional;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/** Réponse du registre des titres: by what right a person may act, or why not. Immutable and thread-safe. */
public final class MandateResolution {

    private static final Wording NOTHING = Wording.same("");

    private final @Nullable Mandate mandate;
    private final @Nullable MandateDenial denial;
    private final Wording message;

    private MandateResolution(@Nullable Mandate mandate, @Nullable MandateDenial denial, Wording message) {
        this.mandate = mandate;
        this.denial = denial;
        this.message = message;
    }

    static MandateResolution of(Mandate mandate) {
        return new MandateResolution(mandate, null, NOTHING);
    }

    static MandateResolution of(MandateDenial denial, PersonId person, Wording office, Wording what) {
        return new MandateResolution(null, denial, denial.tell(person, office, what));
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

    /**
     * Returns what stands in the way, and what to do.
     *
     * @return the message, empty where nothing does
     */
    public Wording message() {
        return message;
    }

    /** The better of two answers: a right before a reason, the nearest reason before others. */
    MandateResolution or(MandateResolution other) {
        boolean kept = denial == null || (other.denial != null && other.denial.compareTo(denial) <= 0);
        return kept ? this : other;
    }
}
