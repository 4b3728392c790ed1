package org.commspubliques.core.cap;

import java.io.Serial;
import org.commspubliques.core.language.Wording;

/** A value that the standard does not allow, in the words of both languages. */
final class CapRefusal extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The reason in French; the message is that in English. */
    private final String french;

    CapRefusal(String french, String english) {
        super(english);
        this.french = french;
    }

    /** Refuses a value that is not as it must be. */
    static void unless(boolean allowed, String french, String english) {
        if (!allowed) {
            throw new CapRefusal(french, english);
        }
    }

    /** Returns why any value was refused; in English alone where it is not one of these. */
    static Wording reasonOf(IllegalArgumentException refusal) {
        String english = String.valueOf(refusal.getMessage());
        return Wording.of(refusal instanceof CapRefusal known ? known.french : english, english);
    }
}
