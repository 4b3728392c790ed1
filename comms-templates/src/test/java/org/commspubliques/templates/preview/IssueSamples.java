package org.commspubliques.templates.preview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.lifecycle.CommunicationStates;
import org.commspubliques.core.periodical.AssembledIssue;
import org.commspubliques.core.periodical.ImprintEntry;
import org.commspubliques.core.periodical.Issue;
import org.commspubliques.core.periodical.IssueArticle;
import org.commspubliques.core.periodical.IssueAssembly;
import org.commspubliques.core.periodical.IssueDates;
import org.commspubliques.core.periodical.IssueFindings;
import org.commspubliques.core.periodical.IssueProgress;
import org.commspubliques.core.periodical.PagePlan;
import org.commspubliques.core.periodical.Periodical;
import org.commspubliques.core.periodical.Rubric;

/** A made-up staff journal of four pages, one article of which is not approved. */
final class IssueSamples {

    private static final VariantId PAPER = new VariantId(ChannelId.of("journal-interne"), "fr");
    private static final LocalDate CLOSING = LocalDate.of(2025, 8, 14);

    private final Map<CommunicationId, Communication> texts = new HashMap<>();
    private final Map<CommunicationId, CommunicationState> states = new HashMap<>();
    private final CommunicationStates desk = id -> states.getOrDefault(id, CommunicationState.DRAFT);
    private final Issue issue;

    private IssueSamples(Issue issue) {
        this.issue = issue;
    }

    static IssueSamples journal() {
        Periodical periodical = Periodical.internalJournal("le-cordage", "Le Cordage")
                .printed()
                .issn("2434-561X")
                .rubric(Rubric.builder("edito", Wording.of("Le mot du mois", "Word of the month"))
                        .build())
                .rubric(Rubric.builder("equipes", Wording.of("Côté équipes", "Our teams"))
                        .build())
                .imprint(ImprintEntry.PUBLISHER, "Ville de Port-Exemple, 1 place du Marché")
                .imprint(ImprintEntry.DIRECTOR, "La direction générale des services")
                .build();
        PagePlan plan = new PagePlan(List.of(
                PagePlan.Page.without(1, Wording.of("Couverture", "Cover")),
                PagePlan.Page.of(2, new PagePlan.Slot("edito", 400), new PagePlan.Slot("equipes", 600)),
                PagePlan.Page.of(3, new PagePlan.Slot("equipes", 500)),
                PagePlan.Page.without(4, Wording.of("Ours", "Imprint"))));
        IssueDates dates = new IssueDates(CLOSING, CLOSING.plusDays(7), CLOSING.plusDays(12), CLOSING.plusDays(18));
        IssueSamples samples = new IssueSamples(Issue.builder(periodical, 12, YearMonth.of(2025, 9), dates, plan)
                .build());
        return samples.with(
                        "mot",
                        "edito",
                        2,
                        CommunicationState.APPROVED,
                        Section.title("Une rentrée sur les quais"),
                        new Section(SectionRole.STANDFIRST, "Trois chantiers commencent, et un autre finit."),
                        Section.body("Les équipes de l’eau ouvrent la rue des Flamboyants.\n\nMerci à tous."),
                        new Section(SectionRole.SIGNATURE, "La direction"))
                .with(
                        "jardin",
                        "equipes",
                        3,
                        CommunicationState.APPROVED,
                        Section.title("Un potager derrière l’atelier"),
                        Section.body("Le midi, on y trouve :\n- des tomates ;\n- du basilic."),
                        new Section(SectionRole.CROSSHEAD, "Et après ?"),
                        Section.body("Une deuxième planche de culture est prévue."),
                        new Section(SectionRole.QUOTE, "« On a commencé avec une caisse de bois. »"))
                .with(
                        "velo",
                        "equipes",
                        2,
                        CommunicationState.IN_APPROVAL,
                        Section.title("Dix vélos de service"),
                        Section.body("Ils attendent sous le préau."))
                .awaited(IssueArticle.awaited("portrait", "Portrait : au standard", "equipes", 3, 450));
    }

    private IssueSamples with(String id, String rubric, int page, CommunicationState state, Section... sections) {
        Communication text = Communication.builder(CommunicationId.of(id), id)
                .purpose(CommunicationPurpose.INTERNAL)
                .owner(UnitId.of("communication"))
                .author(PersonId.of("redaction"))
                .variant(Variant.french(PAPER.channel(), sections))
                .build();
        IssueSamples more = awaited(IssueArticle.awaited(id, sections[0].text().strip(), rubric, page, 0)
                .with(IssueArticle.Copy.of(text, PAPER, CLOSING)));
        more.texts.put(text.id(), text);
        more.states.put(text.id(), state);
        return more;
    }

    private IssueSamples awaited(IssueArticle article) {
        IssueSamples more = new IssueSamples(issue.with(article));
        more.texts.putAll(texts);
        more.states.putAll(states);
        return more;
    }

    /** The same journal, every text of which says one thing. */
    static IssueSamples saying(String text) {
        Wording words = Wording.same(text);
        Periodical.Builder periodical = Periodical.internalJournal("journal", text)
                .rubric(Rubric.builder("edito", words).build());
        for (ImprintEntry entry : ImprintEntry.values()) {
            periodical.imprint(entry, text);
        }
        PagePlan plan = new PagePlan(List.of(
                PagePlan.Page.without(1, words),
                PagePlan.Page.of(2, new PagePlan.Slot("edito", 1)),
                PagePlan.Page.without(3, words),
                PagePlan.Page.of(4)));
        List<Section> sections = new ArrayList<>();
        for (SectionRole role : SectionRole.values()) {
            sections.add(new Section(role, text));
        }
        return new IssueSamples(Issue.builder(
                                periodical.build(),
                                1,
                                YearMonth.of(2025, 9),
                                new IssueDates(CLOSING, CLOSING, CLOSING, CLOSING),
                                plan)
                        .build())
                .with("un", "edito", 2, CommunicationState.APPROVED, sections.toArray(Section[]::new))
                .with("deux", "edito", 4, CommunicationState.REFUSED, sections.toArray(Section[]::new))
                .awaited(IssueArticle.awaited("trois", text, "edito", 9, 3));
    }

    AssembledIssue assembled() {
        return IssueAssembly.of(issue, desk, id -> Optional.ofNullable(texts.get(id)));
    }

    /** The issue without what is not approved. */
    AssembledIssue complete() {
        AssembledIssue assembled = assembled();
        return new AssembledIssue(issue, assembled.articles(), List.of());
    }

    String screen(PreviewOptions options) {
        return IssuePages.standard().screen(assembled(), options);
    }

    String print(PreviewOptions options) {
        return IssuePages.standard().print(assembled(), options);
    }

    String plan(PreviewOptions options) {
        List<Finding> findings = IssueFindings.of(issue, desk, CLOSING.plusDays(1));
        return IssuePages.standard().plan(issue, IssueProgress.of(issue, desk), findings, options);
    }
}
