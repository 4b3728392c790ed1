package org.commspubliques.examples.montdore;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.decision.ApprovalEvent;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.decision.Vote;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/** Where the approval of one request stands, on one line. */
final class ChainSummary {

    private final Week week;
    private final Dossier dossier;
    private final Locale reader;

    ChainSummary(Week week, Dossier dossier, Locale reader) {
        this.week = week;
        this.dossier = dossier;
        this.reader = reader;
    }

    String text() {
        ApprovalState state = week.approvals().state(dossier.request().id());
        if (state.submission().isEmpty()) {
            return Wording.of("pas soumise", "not submitted").in(reader);
        }
        return urgent(state)
                .orElseGet(() -> dossier.chain().name().in(reader)
                        + Wording.of(" : ", ": ").in(reader)
                        + dossier.chain().stages().stream()
                                .map(stage -> stage(state, stage))
                                .collect(Collectors.joining(" · ")));
    }

    private String stage(ApprovalState state, Stage stage) {
        List<Vote> votes = state.votes().stream()
                .filter(vote -> vote.stage().equals(stage.id()))
                .toList();
        boolean refused = votes.stream().anyMatch(vote -> vote.kind().isObjection());
        long people = votes.stream()
                .filter(vote -> vote.kind().isApproval())
                .map(vote -> vote.mandate().person())
                .distinct()
                .count();
        String sign = refused ? "✖" : people >= stage.approvalsNeeded() ? "✔" : "…";
        String count = stage.seats().size() > 1 ? " " + people + "/" + stage.approvalsNeeded() : "";
        return stage.name().in(reader) + " " + sign + count + replacement(votes);
    }

    private String replacement(List<Vote> votes) {
        List<String> replaced = new ArrayList<>();
        for (Vote vote : votes) {
            Optional<PersonId> absent = vote.mandate().inPlaceOf();
            if (absent.isPresent() && replaced.isEmpty()) {
                Wording person = week.town().person(vote.mandate().person());
                Wording right = vote.mandate().kind().label();
                replaced.add(Wording.of(
                                " (" + person.fr() + ", " + right.fr() + ")",
                                " (" + person.en() + ", " + right.en() + ")")
                        .in(reader));
            }
        }
        return String.join("", replaced);
    }

    private Optional<String> urgent(ApprovalState state) {
        return state.debt().map(debt -> {
            Mandate who = debt.mandate();
            String invoked = when(ApprovalEvent.FastTrackInvoked.class).orElse("");
            String ratified = when(ApprovalEvent.Ratified.class)
                    .map(at -> Wording.of("régularisée ", "ratified ").in(reader) + at)
                    .orElse(Wording.of("régularisation due", "ratification owed")
                            .in(reader));
            return Wording.of(
                            "procédure d’urgence, "
                                    + week.town().person(who.person()).fr() + ", " + invoked + " ; " + ratified,
                            "urgent procedure, "
                                    + week.town().person(who.person()).en() + ", " + invoked + "; " + ratified)
                    .in(reader);
        });
    }

    private Optional<String> when(Class<? extends ApprovalEvent> kind) {
        return week.approvals().trail(dossier.request().id()).stream()
                .filter(act -> act.events().stream().anyMatch(kind::isInstance))
                .map(RecordedAct::at)
                .map(this::moment)
                .findFirst();
    }

    private String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(week.town().authority().zone());
        return DateWording.dayOfWeek(local.getDayOfWeek()).in(reader) + " "
                + DateWording.hour(local.toLocalTime()).in(reader);
    }
}
