package org.commspubliques.approval;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commspubliques.approval.decision.ApprovalState;
import org.commspubliques.approval.decision.DecisionContext;
import org.commspubliques.approval.decision.RecordedAct;
import org.commspubliques.approval.internal.journal.ApprovalJournal;
import org.commspubliques.approval.internal.journal.NamedPersons;
import org.commspubliques.approval.privacy.ErasureDeferral;
import org.commspubliques.approval.privacy.ErasureDeferral.Reason;
import org.commspubliques.approval.privacy.PersonalDataVault;
import org.commspubliques.approval.privacy.RetentionDue;
import org.commspubliques.approval.privacy.RetentionPeriod;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.StoredRecord;
import org.commspubliques.approval.waiting.Waiting;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.language.Wording;

/** Who is still needed by what is open, and whom nobody needs any more. */
final class Erasures {

    private static final int PAGE = 1_000;

    private final ApprovalStore store;
    private final ApprovalJournal journal;

    Erasures(ApprovalStore store, ApprovalJournal journal) {
        this.store = store;
        this.journal = journal;
    }

    private Set<CommunicationId> open() {
        OpenApprovals open = OpenApprovals.of(store);
        return ImmutableSet.<CommunicationId>builder()
                .addAll(open.inApproval())
                .addAll(open.debts().keySet())
                .build();
    }

    List<ErasureDeferral> deferrals(PersonId person, DecisionContext context) {
        ImmutableList.Builder<ErasureDeferral> deferrals = ImmutableList.builder();
        OpenApprovals open = OpenApprovals.of(store);
        Set<CommunicationId> awaited = ImmutableSet.<CommunicationId>builder()
                .addAll(open.unfinished())
                .addAll(open.debts().keySet())
                .build();
        for (CommunicationId communication : awaited) {
            ApprovalJournal.Loaded loaded = journal.load(communication);
            ApprovalState state = loaded.state();
            if (NamedPersons.in(loaded.acts()).contains(person)) {
                deferrals.add(deferral(communication, Reason.ACTED, state));
            } else if (mayAct(person, Waiting.of(state, context))) {
                deferrals.add(deferral(communication, Reason.MAY_ACT, state));
            }
        }
        return deferrals.build();
    }

    private static boolean mayAct(PersonId person, Waiting waiting) {
        return waiting.whoCanRatify().contains(person)
                || waiting.whoCanAct().stream()
                        .anyMatch(decision -> decision.person().equals(person));
    }

    private static ErasureDeferral deferral(CommunicationId communication, Reason reason, ApprovalState state) {
        Wording message = reason == Reason.ACTED
                ? Wording.of(
                        "L’action " + communication + " est encore ouverte et la personne y a agi : sous un autre "
                                + "pseudonyme, elle compterait deux fois. L’effacement attend que l’action soit diffusée, "
                                + "refusée pour de bon, retirée ou régularisée.",
                        "Communication " + communication + " is still open and the person acted in it: under another "
                                + "pseudonym they would count twice. The erasure waits until it is published, rejected for "
                                + "good, withdrawn or ratified.")
                : Wording.of(
                        "L’action " + communication + " attend peut-être une décision de la personne : retirez-la de "
                                + "l’organigramme ou transférez la décision, puis redemandez l’effacement.",
                        "Communication " + communication + " may wait for a decision of the person: take them out of "
                                + "the org chart or transfer the decision, then ask for the erasure again.");
        return new ErasureDeferral(
                communication, reason, message, state.nextDue().orElse(null));
    }

    List<RetentionDue> pastRetention(RetentionPeriod period, DecisionContext context) {
        ZoneId zone = context.authority().zone();
        LocalDate today = LocalDate.ofInstant(context.now(), zone);
        OrgChart chart = context.mandates().chart();
        Map<PersonId, Instant> last = new LinkedHashMap<>();
        long next = 1;
        for (List<StoredRecord> page = store.scan(next, PAGE); !page.isEmpty(); page = store.scan(next, PAGE)) {
            for (StoredRecord record : page) {
                if (ApprovalJournal.isOfApproval(record)) {
                    RecordedAct act = journal.act(record);
                    NamedPersons.in(ImmutableList.of(act))
                            .forEach(person -> last.merge(person, act.at(), Erasures::later));
                }
            }
            next = page.get(page.size() - 1).position() + 1;
        }
        for (CommunicationId communication : open()) {
            NamedPersons.in(journal.load(communication).acts()).forEach(last::remove);
        }
        ImmutableList.Builder<RetentionDue> due = ImmutableList.builder();
        last.forEach((person, at) -> {
            LocalDate day = LocalDate.ofInstant(at, zone);
            LocalDate end = period.endAfter(day);
            if (!PersonalDataVault.isPseudonym(person)
                    && !end.isAfter(today)
                    && chart.positionsOf(person, today).isEmpty()) {
                due.add(new RetentionDue(person, day, end));
            }
        });
        return due.build();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
