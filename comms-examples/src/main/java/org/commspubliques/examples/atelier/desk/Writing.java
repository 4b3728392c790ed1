package org.commspubliques.examples.atelier.desk;

import com.google.common.base.CharMatcher;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.commspubliques.approval.store.CommandId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.examples.atelier.draft.Draft;
import org.commspubliques.examples.atelier.draft.DraftContent;
import org.commspubliques.examples.atelier.draft.DraftVariant;
import org.commspubliques.examples.atelier.view.DraftLine;
import org.commspubliques.examples.atelier.view.DraftView;

/** Texts are made, opened and saved; what is saved of a text in approval is a revision of it. Thread-safe. */
final class Writing {

    private static final int MOST_TRIES = 20;
    private static final CharMatcher NUMBER = CharMatcher.inRange('0', '9');

    private final Workshop workshop;

    Writing(Workshop workshop) {
        this.workshop = workshop;
    }

    List<DraftLine> lines(HostSession me, Locale reader) {
        return workshop.drafts.all().stream()
                .sorted(Comparator.comparing(Draft::id).reversed())
                .map(draft -> line(draft, me, reader))
                .toList();
    }

    private DraftLine line(Draft draft, HostSession me, Locale reader) {
        CommunicationId id = CommunicationId.of(draft.id());
        CommunicationState state = workshop.approvals.stateOf(id);
        boolean mine = workshop.approvals.waiting(id).whoCanAct().stream()
                .anyMatch(decision -> decision.person().equals(me.person()));
        return new DraftLine(draft.id(), draft.content().title(), state.label().in(reader), tone(state), mine);
    }

    static String tone(CommunicationState state) {
        return switch (state) {
            case PUBLISHED, APPROVED -> "ok";
            case PARTLY_PUBLISHED, IN_APPROVAL -> "info";
            case REFUSED -> "blocking";
            case DRAFT, WITHDRAWN -> "void";
        };
    }

    DraftView open(String id, Locale reader) {
        return view(workshop.draft(id), reader);
    }

    private DraftView view(Draft draft, Locale reader) {
        return new DraftView(
                draft.id(),
                draft.version(),
                workshop.names.person(draft.author()).in(reader),
                workshop.names.person(draft.savedBy()).in(reader),
                workshop.names.moment(draft.savedAt(), reader),
                draft.content());
    }

    DraftView create(DraftContent content, HostSession me, Locale reader) {
        requireWhole(content);
        Instant now = workshop.clock.instant();
        int year = LocalDate.ofInstant(now, workshop.authority.zone()).getYear();
        for (int tried = 0; tried < MOST_TRIES; tried++) {
            Draft draft = new Draft(next(year), 1, me.person(), me.person(), now, content);
            workshop.communication(draft);
            if (workshop.drafts.keep(draft)) {
                return view(draft, reader);
            }
        }
        throw new IllegalStateException("no number is free in " + year);
    }

    private String next(int year) {
        String prefix = year + "-";
        int last = workshop.drafts.all().stream()
                .map(Draft::id)
                .filter(id -> id.startsWith(prefix) && NUMBER.matchesAllOf(id.substring(prefix.length())))
                .mapToInt(id -> Integer.parseInt(id.substring(prefix.length())))
                .max()
                .orElse(0);
        return prefix + String.format(Locale.ROOT, "%03d", last + 1);
    }

    /** Saves, if nobody else did since; what was approved of a text that changed is void from then on. */
    DraftView save(String id, int version, DraftContent content, HostSession me, Locale reader) {
        requireWhole(content);
        Draft current = workshop.draft(id);
        if (current.version() != version) {
            throw AtelierException.overtaken(id, workshop.names.person(current.savedBy()));
        }
        if (current.content().equals(content)) {
            return view(current, reader);
        }
        Draft next = current.next(me.person(), workshop.clock.instant(), content);
        workshop.communication(next);
        if (!workshop.drafts.keep(next)) {
            throw AtelierException.overtaken(
                    id, workshop.names.person(workshop.draft(id).savedBy()));
        }
        revise(next);
        return view(next, reader);
    }

    /** Also for a text of which a program that was stopped saved the words alone: asked for again, nothing is recorded. */
    void revise(Draft draft) {
        Communication communication = workshop.communication(draft);
        if (workshop.approvals.state(communication.id()).submission().isPresent()) {
            workshop.approvals
                    .revise(CommandId.of("revision-" + draft.version()), communication, draft.savedBy())
                    .refusal()
                    .ifPresent(refusal -> {
                        throw Refusals.of(draft.id(), workshop.names.spelled(refusal.message()));
                    });
        }
    }

    private void requireWhole(DraftContent content) {
        if (content.title().isBlank()) {
            throw Refusals.untitled();
        }
        for (DraftVariant variant : content.variants()) {
            ChannelId channel = variant.channel();
            if (workshop.channels.find(channel).isEmpty()) {
                throw Refusals.unknownChannel(channel);
            }
        }
    }
}
