package org.commspubliques.core.periodical;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.lifecycle.CommunicationStates;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.HolidayCalendar;
import org.commspubliques.core.time.WorkingCalendar;

/** A journal of four pages, and the desk that keeps its texts. */
final class Samples {

    static final WorkingCalendar NOUMEA = WorkingCalendar.of(
            ZoneId.of("Pacific/Noumea"), HolidayCalendar.standard().forTerritory(Territory.NEW_CALEDONIA));

    static final LocalDate CLOSING = LocalDate.of(2026, 8, 14);
    static final LocalDate BEFORE = CLOSING;
    static final LocalDate AFTER = CLOSING.plusDays(1);

    static final IssueDates DATES =
            new IssueDates(CLOSING, LocalDate.of(2026, 8, 21), LocalDate.of(2026, 8, 26), LocalDate.of(2026, 8, 31));

    static final VariantId PAPER = new VariantId(ChannelId.of("journal-interne"), "fr");

    private Samples() {}

    static Rubric rubric(String id, String label) {
        return Rubric.builder(id, Wording.same(label)).build();
    }

    static Periodical.Builder journal() {
        return Periodical.internalJournal("le-relais", "Le Relais")
                .rubric(rubric("edito", "Édito"))
                .rubric(rubric("equipes", "Côté équipes"))
                .imprint(ImprintEntry.PUBLISHER, "Ville d’exemple")
                .imprint(ImprintEntry.DIRECTOR, "La direction générale");
    }

    static PagePlan plan() {
        return new PagePlan(List.of(
                PagePlan.Page.without(1, Wording.of("couverture", "cover")),
                PagePlan.Page.of(2, new PagePlan.Slot("edito", 500), new PagePlan.Slot("equipes", 1_000)),
                PagePlan.Page.of(3, new PagePlan.Slot("equipes", 2_000)),
                PagePlan.Page.without(4, Wording.of("ours", "imprint"))));
    }

    static Issue.Builder issue(Periodical periodical) {
        return Issue.builder(periodical, 7, YearMonth.of(2026, 9), DATES, plan());
    }

    static String text(int signs) {
        return "a".repeat(signs);
    }

    /** Keeps texts, and says where they stand. */
    static final class Desk implements CommunicationStates {

        private final Map<CommunicationId, Communication> texts = new HashMap<>();
        private final Map<CommunicationId, CommunicationState> states = new HashMap<>();

        Communication write(String id, CommunicationState state, Section... sections) {
            Communication communication = Communication.builder(CommunicationId.of(id), id)
                    .purpose(CommunicationPurpose.INTERNAL)
                    .owner(UnitId.of("communication"))
                    .author(PersonId.of("redaction"))
                    .variant(Variant.french(PAPER.channel(), sections))
                    .build();
            texts.put(communication.id(), communication);
            states.put(communication.id(), state);
            return communication;
        }

        IssueArticle article(String id, String rubric, int page, CommunicationState state, int signs) {
            Communication communication = write(id, state, Section.body(text(signs)));
            return IssueArticle.awaited(id, "Sujet " + id, rubric, page, signs)
                    .with(IssueArticle.Copy.of(communication, PAPER, CLOSING));
        }

        Optional<Communication> find(CommunicationId id) {
            return Optional.ofNullable(texts.get(id));
        }

        @Override
        public CommunicationState stateOf(CommunicationId communication) {
            return states.getOrDefault(communication, CommunicationState.DRAFT);
        }
    }
}
