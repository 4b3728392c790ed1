package org.commspubliques.examples.intranet;

import java.net.URI;
import java.util.Locale;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.examples.intranet.ApprovalDesk.RefusedException;
import org.commspubliques.examples.intranet.Dossiers.UnknownDossierException;
import org.commspubliques.examples.intranet.PublicationDesk.DeniedException;
import org.commspubliques.examples.intranet.SignOnConfiguration.NobodyActsException;
import org.commspubliques.examples.intranet.SignOnConfiguration.SomebodyElseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Says what went wrong as problem details (RFC 9457): {@code code} is for programs and never changes, {@code detail} is for
 * people, in the language they asked for. What a database answered is logged and told nobody. Thread-safe.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    // spotless:off
    // problems
    /** The library refused a request: nothing is recorded. */
    @ExceptionHandler
    ProblemDetail refused(RefusedException e, Locale reader) {
        HttpStatus status = switch (e.refusal().code()) {
            case NOT_SUBMITTED -> HttpStatus.NOT_FOUND;
            case NO_MANDATE, MANDATE_TOO_WEAK, MANDATE_NOT_YET, MANDATE_EXPIRED, MANDATE_LAPSED, MANDATE_OUT_OF_MATTER,
                    MANDATE_NOT_ENTITLED, MANDATE_OUT_OF_RANK, MANDATE_NOT_ACCEPTED, NO_SEAT, AUTHOR_CANNOT_DECIDE,
                    NOT_CONCERNED -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.CONFLICT;
        };
        return problem(status, e.refusal().code().name(), e.refusal().message(), reader);
    }

    /** The gate lets nothing out: every reason at once, each with who can lift it. */
    @ExceptionHandler
    ProblemDetail denied(DeniedException e, Locale reader) {
        ProblemDetail problem = problem(
                HttpStatus.CONFLICT, e.reasons().get(0).code().name(), e.reasons().get(0).message(), reader);
        problem.setProperty("reasons", e.reasons());
        return problem;
    }
    // /problems
    // spotless:on

    @ExceptionHandler
    ProblemDetail unknown(UnknownDossierException e, Locale reader) {
        return problem(
                HttpStatus.NOT_FOUND,
                "UNKNOWN_DOSSIER",
                Wording.of("Aucun dossier « " + e.getMessage() + " ».", "No dossier '" + e.getMessage() + "'."),
                reader);
    }

    @ExceptionHandler
    ProblemDetail nobody(NobodyActsException e, Locale reader) {
        return problem(
                HttpStatus.UNAUTHORIZED,
                "NOBODY_ACTS",
                Wording.of("Identifiez-vous d’abord.", "Sign on first."),
                reader);
    }

    @ExceptionHandler
    ProblemDetail somebodyElse(SomebodyElseException e, Locale reader) {
        return problem(
                HttpStatus.FORBIDDEN,
                "SOMEBODY_ELSE",
                Wording.of("Chacun ne décide que pour soi-même.", "Everybody decides for themselves alone."),
                reader);
    }

    /** A document that is not as its schema says: which place, and what was expected there. */
    @ExceptionHandler
    ProblemDetail unreadable(DataFormatException e, Locale reader) {
        return problem(
                HttpStatus.BAD_REQUEST,
                e.code(),
                Wording.of(e.message(Locale.FRENCH), e.message(Locale.ENGLISH)),
                reader);
    }

    /** What a constructor of the library refuses, such as a channel without a name, or a text of half a character. */
    @ExceptionHandler
    ProblemDetail malformed(IllegalArgumentException e, Locale reader) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "MALFORMED",
                Wording.of("Demande mal formée : " + e.getMessage(), "Malformed request: " + e.getMessage()),
                reader);
    }

    @ExceptionHandler({CommsException.class, DataAccessException.class})
    ProblemDetail failed(RuntimeException e, Locale reader) {
        LOG.error("internal error", e);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                e instanceof CommsException known ? known.code() : "INTERNAL",
                Wording.of("Erreur interne ; elle est au journal.", "Internal error; it is in the log."),
                reader);
    }

    /** Whether the request was carried out is not known: asked again under its name, it is so once. */
    @ExceptionHandler({
        StoreException.class,
        TransactionException.class,
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class
    })
    ResponseEntity<ProblemDetail> unavailable(RuntimeException e, Locale reader) {
        LOG.warn("database", e);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "UNAVAILABLE",
                        Wording.of(
                                "La base de données ne répond pas ; refaites la même demande.",
                                "The database does not answer; make the same request again."),
                        reader));
    }

    /** What is wrong with a request before the library sees it: a header that is missing, JSON that cannot be read. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && status.is4xxClientError()) {
            problem.setProperty("code", "MALFORMED");
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static ProblemDetail problem(HttpStatus status, String code, Wording detail, Locale reader) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail.in(reader));
        problem.setType(URI.create("tag:commspubliques.org,2026:" + code));
        problem.setProperty("code", code);
        return problem;
    }
}
