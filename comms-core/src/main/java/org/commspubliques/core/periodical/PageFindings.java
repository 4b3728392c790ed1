package org.commspubliques.core.periodical;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.FindingCategory;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.language.Wording;

/** What should be seen on the pages of an issue. */
final class PageFindings {

    private static final Wording SHORTEN =
            Wording.of("Raccourcir un texte, ou en déplacer un.", "Shorten a text, or move one.");

    private final Issue issue;
    private final boolean closed;

    PageFindings(Issue issue, LocalDate today) {
        this.issue = issue;
        this.closed = issue.dates().copyDeadline().isBefore(today);
    }

    void addTo(ImmutableList.Builder<Finding> findings) {
        if (issue.periodical().printed() && !issue.plan().fillsSheets()) {
            findings.add(sheets(issue.plan().pages().size()));
        }
        for (PageStanding standing : issue.pages()) {
            if (standing.remaining() < 0) {
                findings.add(overflow(standing));
            }
            for (PageStanding.SlotStanding slot : standing.slots()) {
                // Where the page has room elsewhere, a rubric may take it: it is said, and stops nothing.
                if (slot.remaining() < 0 && standing.remaining() >= 0) {
                    findings.add(slotOverflow(standing, slot));
                }
            }
            if (standing.percent() == 0 && standing.page().isAbout().isEmpty()) {
                findings.add(empty(standing.page()));
            }
        }
        addRubrics(findings);
    }

    private void addRubrics(ImmutableList.Builder<Finding> findings) {
        List<Rubric> rubrics = issue.periodical().rubrics();
        for (int i = 0; i < rubrics.size(); i++) {
            int over = issue.signs(rubrics.get(i).id()) - rubrics.get(i).signs();
            if (rubrics.get(i).signs() > 0 && over > 0) {
                findings.add(rubricOverflow(rubrics.get(i), i, over));
            }
        }
    }

    private static Finding sheets(int pages) {
        return finding(
                "PER-05",
                Severity.WARNING,
                "/plan",
                Wording.of(
                        pages + (pages < 2 ? " page" : " pages")
                                + " : un imprimé plié en compte un multiple de quatre.",
                        pages + (pages == 1 ? " page" : " pages") + ": what is printed on folded sheets has a multiple"
                                + " of four."),
                Wording.of("Ajouter ou retirer des pages.", "Add or remove pages."));
    }

    private Finding overflow(PageStanding standing) {
        Wording words = standing.words();
        return finding(
                "PER-01",
                closed ? Severity.BLOCKING : Severity.WARNING,
                locus(standing),
                Wording.of(words.fr() + ".", words.en() + "."),
                SHORTEN);
    }

    private Finding slotOverflow(PageStanding standing, PageStanding.SlotStanding slot) {
        Wording name = issue.periodical().name(slot.slot().rubric());
        Wording over = Signs.of(-slot.remaining());
        int number = standing.page().number();
        return finding(
                "PER-02",
                Severity.WARNING,
                locus(standing),
                Wording.of(
                        "« " + name.fr() + " » : " + over.fr() + " de trop dans son emplacement de la page " + number
                                + ".",
                        "'" + name.en() + "': " + over.en() + " too many in its slot on page " + number + "."),
                Wording.of(
                        "Raccourcir, ou agrandir l’emplacement aux dépens d’un autre.",
                        "Shorten, or make the slot larger at the expense of another."));
    }

    private static Finding rubricOverflow(Rubric rubric, int index, int over) {
        Wording signs = Signs.of(over);
        Wording budget = Signs.of(rubric.signs());
        return finding(
                "PER-02",
                Severity.WARNING,
                "/periodical/rubrics/" + index,
                Wording.of(
                        "« " + rubric.label().fr() + " » : " + signs.fr() + " de plus que son budget de " + budget.fr()
                                + ".",
                        "'" + rubric.label().en() + "': " + signs.en() + " over its budget of " + budget.en() + "."),
                SHORTEN);
    }

    private Finding empty(PagePlan.Page page) {
        return finding(
                "PER-03",
                closed ? Severity.BLOCKING : Severity.INFO,
                "/plan/pages/" + (page.number() - 1),
                Wording.of(
                        "Rien n’est prévu en page " + page.number() + ".",
                        "Nothing is planned on page " + page.number() + "."),
                Wording.of(
                        "Y placer un article, ou dire ce qu’elle porte.",
                        "Place an article there, or say what it holds."));
    }

    private static String locus(PageStanding standing) {
        return "/plan/pages/" + (standing.page().number() - 1);
    }

    static Finding finding(String rule, Severity severity, String pointer, Wording message, Wording advice) {
        return Finding.builder(rule, severity, Locus.of(pointer), message)
                .category(FindingCategory.SUPPORT)
                .proposal(Proposal.advice(advice))
                .build();
    }
}
