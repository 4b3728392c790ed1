package org.commspubliques.templates.filter;

import java.io.Serial;
import java.util.Locale;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;

/**
 * Refus d'un filtre: thrown by a filter that does not take a value, to say why and what it takes. The engine catches it
 * and reports it with the name of the filter and the tag's place.
 */
public final class FilterRefusal extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String CODE = "comms.template.filter";

    /**
     * Creates a refusal.
     *
     * @param reason what is wrong with the value, and what was expected
     */
    public FilterRefusal(Wording reason) {
        super(CODE, reason);
    }

    /**
     * Returns what is wrong with the value, and what was expected.
     *
     * @return the reason
     */
    public Wording reason() {
        return Wording.of(message(Locale.FRENCH), message(Locale.ENGLISH));
    }

    static FilterRefusal of(String fr, String en) {
        return new FilterRefusal(Wording.of(fr, en));
    }
}
