package org.commspubliques.core.periodical;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Numéro: one issue of a periodical, with its days, its page plan and its articles. A page may hold more than it has room
 * for, but never unseen: {@link IssueFindings} tells. Immutable and thread-safe.
 *
 * @param periodical what it is an issue of
 * @param number its number, from 1
 * @param month the month on its cover
 * @param dates the days it is made by
 * @param plan its pages
 * @param articles its articles, at most 1,000; unmodifiable
 * @param imprintOfIssue what this issue says of those responsible, over what every issue says; unmodifiable
 * @param opposition the space of the councillors outside the majority; null where there is none
 * @param deposit its legal deposit; null where nobody has looked at that
 */
public record Issue(
        Periodical periodical,
        int number,
        YearMonth month,
        IssueDates dates,
        PagePlan plan,
        List<IssueArticle> articles,
        Map<ImprintEntry, String> imprintOfIssue,
        @Nullable OppositionSpace opposition,
        @Nullable LegalDeposit deposit) {

    private static final int MOST_ARTICLES = 1_000;

    /** Copies the collections; refuses two articles of one identifier. */
    public Issue {
        Objects.requireNonNull(periodical, "periodical");
        Preconditions.checkArgument(number >= 1, "issues are numbered from 1, not %s", number);
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(plan, "plan");
        articles = ImmutableList.copyOf(articles);
        Preconditions.checkArgument(
                articles.size() <= MOST_ARTICLES,
                "an issue has at most %s articles, not %s",
                MOST_ARTICLES,
                articles.size());
        Set<String> ids = new HashSet<>();
        for (IssueArticle article : articles) {
            Preconditions.checkArgument(ids.add(article.id()), "issue %s has two articles '%s'", number, article.id());
        }
        imprintOfIssue = Maps.immutableEnumMap(imprintOfIssue);
    }

    /**
     * Returns a builder.
     *
     * @param periodical what it is an issue of
     * @param number its number, from 1
     * @param month the month on its cover
     * @param dates the days it is made by
     * @param plan its pages
     * @return a builder of an issue without articles
     */
    public static Builder builder(Periodical periodical, int number, YearMonth month, IssueDates dates, PagePlan plan) {
        return new Builder(periodical, number, month, dates, plan);
    }

    /**
     * Returns this issue with an article in the place of the one it has the identifier of, or added.
     *
     * @param article the article
     * @return the issue
     */
    public Issue with(IssueArticle article) {
        List<IssueArticle> changed = new ArrayList<>(articles);
        changed.replaceAll(known -> known.id().equals(article.id()) ? article : known);
        if (article(article.id()).isEmpty()) {
            changed.add(article);
        }
        return new Issue(periodical, number, month, dates, plan, changed, imprintOfIssue, opposition, deposit);
    }

    /**
     * Returns this issue with a space for the councillors outside the majority.
     *
     * @param space the space
     * @return the issue
     */
    public Issue with(OppositionSpace space) {
        return new Issue(
                periodical,
                number,
                month,
                dates,
                plan,
                articles,
                imprintOfIssue,
                Objects.requireNonNull(space, "space"),
                deposit);
    }

    /**
     * Returns this issue with its legal deposit.
     *
     * @param made the deposit
     * @return the issue
     */
    public Issue with(LegalDeposit made) {
        return new Issue(
                periodical,
                number,
                month,
                dates,
                plan,
                articles,
                imprintOfIssue,
                opposition,
                Objects.requireNonNull(made, "made"));
    }

    /**
     * Returns what people call it.
     *
     * @return such as « Trait d’Union n° 42, septembre 2026 »
     */
    public Wording name() {
        Wording of = DateWording.month(month.getMonth());
        return Wording.of(
                periodical.title() + " n° " + number + ", " + of.fr() + " " + month.getYear(),
                periodical.title() + " no. " + number + ", " + of.en() + " " + month.getYear());
    }

    /**
     * Returns an article.
     *
     * @param article its identifier
     * @return the article, or nothing
     */
    public Optional<IssueArticle> article(String article) {
        return articles.stream().filter(known -> known.id().equals(article)).findFirst();
    }

    /**
     * Returns the space of the councillors outside the majority.
     *
     * @return the space, or nothing where there is none
     */
    public Optional<OppositionSpace> oppositionSpace() {
        return Optional.ofNullable(opposition);
    }

    /**
     * Returns its legal deposit.
     *
     * @return the deposit, or nothing where nobody has looked at that
     */
    public Optional<LegalDeposit> legalDeposit() {
        return Optional.ofNullable(deposit);
    }

    /**
     * Returns what is printed of those responsible (ours).
     *
     * @return what every issue says, and what this one says over it, in the order of print; unmodifiable
     */
    public Map<ImprintEntry, String> imprint() {
        Map<ImprintEntry, String> all = new EnumMap<>(ImprintEntry.class);
        all.putAll(periodical.imprint());
        all.putAll(imprintOfIssue);
        return Maps.immutableEnumMap(all);
    }

    /**
     * Returns by when the copy of an article is due.
     *
     * @param article the article
     * @return its own deadline, or that of the issue
     */
    public LocalDate due(IssueArticle article) {
        return article.due() == null ? dates.copyDeadline() : article.due();
    }

    /**
     * Returns the copies that are late: due before a day, and not there; or there, but after they were due.
     *
     * @param today the day
     * @return the articles by the day they were due, the earliest first; unmodifiable
     */
    public SortedMap<LocalDate, List<IssueArticle>> lateCopies(LocalDate today) {
        SortedMap<LocalDate, List<IssueArticle>> late = new TreeMap<>();
        for (IssueArticle article : articles) {
            LocalDate due = due(article);
            LocalDate until = article.text().map(IssueArticle.Copy::received).orElse(today);
            if (due.isBefore(until)) {
                late.computeIfAbsent(due, day -> new ArrayList<>()).add(article);
            }
        }
        return ImmutableSortedMap.copyOfSorted(Maps.transformValues(late, ImmutableList::copyOf));
    }

    /**
     * Returns how far each page is filled.
     *
     * @return one standing for each page of the plan, in order; articles on no page of it are in none; unmodifiable
     */
    public List<PageStanding> pages() {
        ImmutableListMultimap<Integer, IssueArticle> byPage = Multimaps.index(articles, IssueArticle::page);
        return plan.pages().stream()
                .map(page -> standing(page, byPage.get(page.number())))
                .collect(ImmutableList.toImmutableList());
    }

    private static PageStanding standing(PagePlan.Page page, List<IssueArticle> there) {
        int written = 0;
        int awaited = 0;
        for (IssueArticle article : there) {
            if (article.text().isPresent()) {
                written += article.signs();
            } else {
                awaited += article.signs();
            }
        }
        return new PageStanding(
                page,
                page.slots().stream()
                        .map(slot -> new PageStanding.SlotStanding(slot, signs(there, slot.rubric())))
                        .collect(ImmutableList.toImmutableList()),
                written,
                awaited);
    }

    private static int signs(List<IssueArticle> articles, String rubric) {
        return articles.stream()
                .filter(article -> article.rubric().equals(rubric))
                .mapToInt(IssueArticle::signs)
                .sum();
    }

    /**
     * Returns how long the articles of a rubric are in all.
     *
     * @param rubric the identifier of the rubric
     * @return the sum, awaited ones counting for what is expected; in characters, spaces included
     */
    public int signs(String rubric) {
        return signs(articles, rubric);
    }

    /** Builds an issue. Not thread-safe. */
    public static final class Builder {

        private final Periodical periodical;
        private final int number;
        private final YearMonth month;
        private final IssueDates dates;
        private final PagePlan plan;
        private final List<IssueArticle> articles = new ArrayList<>();
        private final Map<ImprintEntry, String> imprint = new EnumMap<>(ImprintEntry.class);
        private @Nullable OppositionSpace opposition;
        private @Nullable LegalDeposit deposit;

        private Builder(Periodical periodical, int number, YearMonth month, IssueDates dates, PagePlan plan) {
            this.periodical = periodical;
            this.number = number;
            this.month = month;
            this.dates = dates;
            this.plan = plan;
        }

        /**
         * Adds an article.
         *
         * @param value the article
         * @return this builder
         */
        public Builder article(IssueArticle value) {
            articles.add(value);
            return this;
        }

        /**
         * Says something of those responsible, for this issue.
         *
         * @param entry what
         * @param text what is printed
         * @return this builder
         */
        public Builder imprint(ImprintEntry entry, String text) {
            imprint.put(entry, text);
            return this;
        }

        /**
         * Sets the space of the councillors outside the majority.
         *
         * @param value the space
         * @return this builder
         */
        public Builder opposition(OppositionSpace value) {
            this.opposition = Objects.requireNonNull(value, "opposition");
            return this;
        }

        /**
         * Sets the legal deposit.
         *
         * @param value the deposit
         * @return this builder
         */
        public Builder deposit(LegalDeposit value) {
            this.deposit = Objects.requireNonNull(value, "deposit");
            return this;
        }

        /**
         * Returns the issue.
         *
         * @return the issue
         * @throws IllegalArgumentException if a part is not as it must be
         */
        public Issue build() {
            return new Issue(periodical, number, month, dates, plan, articles, imprint, opposition, deposit);
        }
    }
}
