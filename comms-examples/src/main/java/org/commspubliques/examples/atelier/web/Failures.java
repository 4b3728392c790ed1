package org.commspubliques.examples.atelier.web;

import java.lang.System.Logger.Level;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.json.JsonCodec;
import org.commspubliques.core.language.Wording;
import org.commspubliques.examples.atelier.desk.AtelierException;
import org.commspubliques.examples.atelier.view.ErrorView;
import org.commspubliques.examples.atelier.view.Typeset;

/** Turns whatever went wrong into an answer that says what, where and what to do. Immutable and thread-safe. */
final class Failures {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private static final int INVALID = 400;
    private static final int BROKEN = 500;
    private static final Wording ASK_AGAIN =
            Wording.of("Corrigez ce qui est envoyé, puis recommencez.", "Correct what is sent, then start over.");

    private final JsonCodec<ErrorView> codec = JsonCodec.of(ErrorView.class);

    Answer answer(RuntimeException failure, Request request) {
        Locale reader = request.reader();
        if (failure instanceof AtelierException known) {
            return Answer.json(status(known.kind()), codec, known.view(reader));
        }
        if (failure instanceof DataFormatException format) {
            String where = format.field().isEmpty() ? request.path() : format.field();
            return answer(
                    INVALID, format.code(), Typeset.text(format.message(reader), reader), where, ASK_AGAIN.in(reader));
        }
        if (failure instanceof CommsException spoken) {
            LOG.log(Level.WARNING, request.path(), failure);
            return answer(
                    BROKEN,
                    spoken.code(),
                    Typeset.text(spoken.message(reader), reader),
                    request.path(),
                    ASK_AGAIN.in(reader));
        }
        if (failure instanceof IllegalArgumentException || failure instanceof DateTimeException) {
            LOG.log(Level.DEBUG, request.path(), failure);
            return answer(
                    INVALID,
                    "atelier.invalid",
                    Wording.of("La demande n’est pas comprise.", "The request is not understood.")
                            .in(reader),
                    request.path(),
                    ASK_AGAIN.in(reader));
        }
        LOG.log(Level.ERROR, request.path(), failure);
        return answer(
                BROKEN,
                "atelier.failure",
                Wording.of("L’atelier n’a pas pu répondre.", "The atelier could not answer.")
                        .in(reader),
                request.path(),
                Wording.of(
                                "Recommencez\u00A0; si cela se répète, la console du programme dit pourquoi.",
                                "Try again; if it happens again, the console of the program says why.")
                        .in(reader));
    }

    private Answer answer(int status, String code, String what, String where, String advice) {
        return Answer.json(status, codec, new ErrorView(code, what, where, advice, List.of()));
    }

    private static int status(AtelierException.Kind kind) {
        return switch (kind) {
            case INVALID -> INVALID;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case METHOD -> 405;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
        };
    }
}
