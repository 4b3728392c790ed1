package org.commspubliques.examples.atelier.desk;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.examples.atelier.view.ErrorView;
import org.commspubliques.examples.atelier.view.Typeset;

/** What was asked cannot be done: what happened, to what, and what to do about it, in both languages. */
public final class AtelierException extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why, as far as whoever carries the answer has to know. */
    public enum Kind {
        /** What was sent is not understood. */
        INVALID,
        /** Whoever asks may not. */
        FORBIDDEN,
        /** There is no such thing. */
        UNKNOWN,
        /** It can only be asked for in another way. */
        METHOD,
        /** Somebody else was faster, or something stands in the way. */
        CONFLICT,
        /** Too much was sent. */
        TOO_LARGE
    }

    /** Why. */
    private final Kind kind;

    /** To what. */
    private final String where;

    /** What to do. */
    private final Wording advice;

    /** Every reason, where there are several. */
    private final ImmutableList<Wording> reasons;

    /**
     * Creates an exception.
     *
     * @param kind why, in kind
     * @param code the stable code
     * @param what what happened
     * @param where to what: an address, a field, a text
     * @param advice what to do about it
     */
    public AtelierException(Kind kind, String code, Wording what, String where, Wording advice) {
        this(kind, code, what, where, advice, List.of());
    }

    /**
     * Creates an exception with reasons.
     *
     * @param kind why, in kind
     * @param code the stable code
     * @param what what happened
     * @param where to what: an address, a field, a text
     * @param advice what to do about it
     * @param reasons every reason
     */
    public AtelierException(Kind kind, String code, Wording what, String where, Wording advice, List<Wording> reasons) {
        super(code, what);
        this.kind = kind;
        this.where = where;
        this.advice = advice;
        this.reasons = ImmutableList.copyOf(reasons);
    }

    /**
     * Returns why, in kind.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the exception as the page shows it.
     *
     * @param reader who reads it
     * @return what happened, to what, and what to do
     */
    public ErrorView view(Locale reader) {
        return new ErrorView(
                code(),
                Typeset.text(message(reader), reader),
                where,
                Typeset.in(advice, reader),
                reasons.stream().map(reason -> Typeset.in(reason, reader)).toList());
    }

    static AtelierException unknown(String id) {
        return new AtelierException(
                Kind.UNKNOWN,
                "atelier.unknown",
                Wording.of("Cette communication n’existe pas.", "There is no such communication."),
                id,
                Wording.of("Choisissez-en une dans la liste.", "Choose one from the list."));
    }

    static AtelierException overtaken(String id, Wording who) {
        return new AtelierException(
                Kind.CONFLICT,
                "atelier.overtaken",
                Wording.of(
                        "Le texte a été enregistré entre-temps par " + who.fr()
                                + "\u00A0: le vôtre n’est pas enregistré.",
                        "The text was saved by " + who.en() + " in the meantime: yours is not saved."),
                id,
                Wording.of(
                        "Reprenez la version enregistrée, ou enregistrez la vôtre par-dessus.",
                        "Take the saved version, or save yours over it."));
    }
}
