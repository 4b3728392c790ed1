package org.commspubliques.examples.atelier.web;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.json.JsonCodec;
import org.commspubliques.core.language.Wording;
import org.commspubliques.examples.atelier.desk.AtelierException;
import org.commspubliques.examples.atelier.desk.DecisionForm;
import org.commspubliques.examples.atelier.desk.Desk;
import org.commspubliques.examples.atelier.desk.HostSession;
import org.commspubliques.examples.atelier.desk.PersonForm;
import org.commspubliques.examples.atelier.desk.PublicationForm;
import org.commspubliques.examples.atelier.desk.SaveForm;
import org.commspubliques.examples.atelier.desk.SubmissionForm;
import org.commspubliques.examples.atelier.desk.Users;
import org.commspubliques.examples.atelier.draft.DraftContent;
import org.commspubliques.examples.atelier.view.ApprovalView;
import org.commspubliques.examples.atelier.view.DraftList;
import org.commspubliques.examples.atelier.view.DraftView;
import org.commspubliques.examples.atelier.view.PreviewList;
import org.commspubliques.examples.atelier.view.PublishedView;
import org.commspubliques.examples.atelier.view.ReviewView;
import org.commspubliques.examples.atelier.view.SessionView;
import org.commspubliques.examples.atelier.view.VerificationView;
import org.commspubliques.examples.atelier.view.WeekView;

/** Which address does what. Every address of the API is named here, and nowhere else. Immutable and thread-safe. */
final class Routes {

    /** A preview is a page of its own, without scripts, and with the styles it carries. */
    private static final String PREVIEW_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'";

    private final JsonCodec<DraftContent> contents = JsonCodec.of(DraftContent.class);
    private final JsonCodec<SaveForm> saves = JsonCodec.of(SaveForm.class);
    private final JsonCodec<SubmissionForm> submissions = JsonCodec.of(SubmissionForm.class);
    private final JsonCodec<DecisionForm> decisions = JsonCodec.of(DecisionForm.class);
    private final JsonCodec<PublicationForm> publications = JsonCodec.of(PublicationForm.class);
    private final JsonCodec<PersonForm> persons = JsonCodec.of(PersonForm.class);
    private final JsonCodec<SessionView> sessions = JsonCodec.of(SessionView.class);
    private final JsonCodec<DraftList> lists = JsonCodec.of(DraftList.class);
    private final JsonCodec<DraftView> drafts = JsonCodec.of(DraftView.class);
    private final JsonCodec<ReviewView> reviews = JsonCodec.of(ReviewView.class);
    private final JsonCodec<PreviewList> previews = JsonCodec.of(PreviewList.class);
    private final JsonCodec<ApprovalView> approvals = JsonCodec.of(ApprovalView.class);
    private final JsonCodec<PublishedView> published = JsonCodec.of(PublishedView.class);
    private final JsonCodec<WeekView> weeks = JsonCodec.of(WeekView.class);
    private final JsonCodec<VerificationView> verifications = JsonCodec.of(VerificationView.class);

    private final StaticFiles files = new StaticFiles();
    private final Desk desk;
    private final Users users;
    private final RequestGuard guard;

    Routes(Desk desk, Users users, RequestGuard guard) {
        this.desk = desk;
        this.users = users;
        this.guard = guard;
    }

    Answer answer(Request request) throws IOException {
        guard.check(request);
        String path = request.path();
        if (path.startsWith("/api/")) {
            return api(request);
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            throw method(request);
        }
        if (path.startsWith("/apercus/")) {
            return preview(path);
        }
        return files.find(path, request.reader()).orElseThrow(() -> unknown(path));
    }

    private Answer preview(String path) {
        return desk.preview(path.substring("/apercus/".length()))
                .map(html -> new Answer(
                        Answer.OK,
                        "text/html; charset=utf-8",
                        html,
                        Map.of("Content-Security-Policy", PREVIEW_POLICY, "Cache-Control", "private, max-age=3600")))
                .orElseThrow(() -> unknown(path));
    }

    private Answer api(Request request) throws IOException {
        HostSession me = users.session(request).orElseThrow(Routes::stranger);
        Locale reader = request.reader();
        List<String> parts = Splitter.on('/').splitToList(request.path().substring("/api/".length()));
        String method = request.method();
        return switch (method + " " + parts.get(0) + " " + parts.size()) {
            case "GET session 1" -> Answer.json(sessions, desk.session(me, guard.token(), reader));
            case "POST session 1" -> become(request, reader);
            case "POST review 1" -> Answer.json(reviews, desk.review(request.body(contents), me, reader));
            case "POST previews 1" -> Answer.json(previews, desk.previews(request.body(contents), me, reader));
            case "GET communications 1" -> Answer.json(lists, desk.drafts(me, reader));
            case "POST communications 1" ->
                Answer.json(Answer.CREATED, drafts, desk.create(request.body(contents), me, reader));
            case "GET communications 2" -> Answer.json(drafts, desk.open(parts.get(1), reader));
            case "PUT communications 2" ->
                Answer.json(drafts, desk.save(parts.get(1), request.body(saves), me, reader));
            case "GET communications 3", "POST communications 3" ->
                ofApproval(request, parts.get(1), parts.get(2), me, reader);
            case "GET week 1" ->
                Answer.json(
                        weeks,
                        desk.week(request.parameter("day").map(Routes::day).orElse(null), reader));
            case "POST verification 1" -> Answer.json(verifications, desk.verify(reader));
            default -> throw unknown(request.path());
        };
    }

    private Answer ofApproval(Request request, String id, String what, HostSession me, Locale reader)
            throws IOException {
        switch (request.method() + " " + what) {
            case "GET approval" -> {}
            case "POST submission" -> desk.submit(id, request.body(submissions));
            case "POST decisions" -> desk.decide(id, request.body(decisions), me);
            case "POST publications" -> {
                return Answer.json(
                        Answer.CREATED, published, new PublishedView(desk.publish(id, request.body(publications))));
            }
            default -> throw unknown(request.path());
        }
        return Answer.json(approvals, desk.approval(id, me, reader));
    }

    private Answer become(Request request, Locale reader) throws IOException {
        PersonId person = person(request.body(persons).person());
        String cookie = users.cookieOf(person).orElseThrow(Routes::stranger);
        HostSession other = users.known().stream()
                .filter(known -> known.person().equals(person))
                .findFirst()
                .orElseThrow(Routes::stranger);
        return Answer.json(sessions, desk.session(other, guard.token(), reader))
                .with("Set-Cookie", cookie + "; Path=/; HttpOnly; SameSite=Strict");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new AtelierException(
                    AtelierException.Kind.INVALID,
                    "atelier.day",
                    Wording.of("« " + text + " » n’est pas un jour.", "'" + text + "' is no day."),
                    "day",
                    Wording.of("Écrivez-le ainsi\u00A0: 2026-11-26.", "Write it like this: 2026-11-26."));
        }
    }

    private static PersonId person(String text) {
        try {
            return PersonId.of(text);
        } catch (IllegalArgumentException e) {
            throw stranger();
        }
    }

    private static AtelierException stranger() {
        return new AtelierException(
                AtelierException.Kind.FORBIDDEN,
                "atelier.person",
                Wording.of("Personne n’est connu sous ce nom.", "Nobody is known by this name."),
                "session",
                Wording.of("Choisissez une personne de la liste.", "Choose somebody from the list."));
    }

    private static AtelierException unknown(String path) {
        return new AtelierException(
                AtelierException.Kind.UNKNOWN,
                "atelier.address",
                Wording.of("Il n’y a rien à cette adresse.", "There is nothing at this address."),
                path,
                Wording.of("Revenez à la page de l’atelier.", "Go back to the page of the atelier."));
    }

    private static AtelierException method(Request request) {
        return new AtelierException(
                AtelierException.Kind.METHOD,
                "atelier.method",
                Wording.of("Cette page ne fait que se lire.", "This page can only be read."),
                request.method() + " " + request.path(),
                Wording.of("Demandez-la avec GET.", "Ask for it with GET."));
    }
}
