package org.commspubliques.core.periodical;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Périodique: a staff journal or a bulletin that comes out again and again, with what its issues have in common.
 * Immutable and thread-safe.
 *
 * @param id its identifier
 * @param title its title
 * @param scope whether it stays inside the authority
 * @param support the form: {@link SupportKind#INFORMATION_BULLETIN} owes the opposition a space
 * @param periodicity how often it comes out
 * @param printed whether it is printed, so that its pages fill sheets
 * @param issn its ISSN, such as {@code 1234-5679}; null where it has none
 * @param rubrics its rubrics in order; unmodifiable
 * @param imprint what every issue says of those responsible (ours); names are the host’s; unmodifiable
 * @param required what the imprint of an issue may not lack; unmodifiable
 */
public record Periodical(
        String id,
        String title,
        PeriodicalScope scope,
        SupportKind support,
        Periodicity periodicity,
        boolean printed,
        @Nullable String issn,
        List<Rubric> rubrics,
        Map<ImprintEntry, String> imprint,
        Set<ImprintEntry> required) {

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final int ISSN_LENGTH = 9;
    private static final int ISSN_BASE = 11;
    private static final int MOST_RUBRICS = 100;

    /** Copies the collections; refuses an ISSN whose check digit is wrong, and two rubrics of one identifier. */
    public Periodical {
        Identifiers.require(id, "periodical id");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "periodical %s has no title", id);
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(periodicity, "periodicity");
        Preconditions.checkArgument(issn == null || isIssn(issn), "'%s' is no ISSN", issn);
        rubrics = ImmutableList.copyOf(rubrics);
        Preconditions.checkArgument(
                rubrics.size() <= MOST_RUBRICS,
                "periodical %s has more than %s rubrics: %s",
                id,
                MOST_RUBRICS,
                rubrics.size());
        Set<String> ids = new HashSet<>();
        for (Rubric rubric : rubrics) {
            Preconditions.checkArgument(ids.add(rubric.id()), "periodical %s has two rubrics '%s'", id, rubric.id());
        }
        imprint = Maps.immutableEnumMap(imprint);
        required = Sets.immutableEnumSet(required);
    }

    /** Eight digits in two groups, the last one a check digit, 10 written X (ISO 3297). */
    private static boolean isIssn(String text) {
        if (text.length() != ISSN_LENGTH || text.charAt(4) != '-') {
            return false;
        }
        String digits = text.substring(0, 4) + text.substring(5);
        char check = digits.charAt(7);
        if (!DIGIT.matchesAllOf(digits.substring(0, 7)) || !(DIGIT.matches(check) || check == 'X')) {
            return false;
        }
        int sum = check == 'X' ? ISSN_BASE - 1 : check - '0';
        for (int i = 0; i < 7; i++) {
            sum += (digits.charAt(i) - '0') * (8 - i);
        }
        return sum % ISSN_BASE == 0;
    }

    /**
     * Returns a builder of a staff journal.
     *
     * @param id its identifier
     * @param title its title
     * @return a builder of an internal, monthly journal that is not printed; its imprint must name publisher and director
     */
    public static Builder internalJournal(String id, String title) {
        return new Builder(id, title, PeriodicalScope.INTERNAL, SupportKind.INTERNAL_JOURNAL)
                .requires(ImprintEntry.PUBLISHER)
                .requires(ImprintEntry.DIRECTOR);
    }

    /**
     * Returns a builder of a bulletin.
     *
     * @param id its identifier
     * @param title its title
     * @return a builder of a public, monthly bulletin of general information, printed; its imprint must name publisher,
     *     director, printer and legal deposit
     */
    public static Builder bulletin(String id, String title) {
        return new Builder(id, title, PeriodicalScope.PUBLIC, SupportKind.INFORMATION_BULLETIN)
                .printed()
                .requires(ImprintEntry.PUBLISHER)
                .requires(ImprintEntry.DIRECTOR)
                .requires(ImprintEntry.PRINTER)
                .requires(ImprintEntry.LEGAL_DEPOSIT);
    }

    /**
     * Returns a rubric.
     *
     * @param rubric its identifier
     * @return the rubric, or nothing
     */
    public Optional<Rubric> rubric(String rubric) {
        return rubrics.stream().filter(known -> known.id().equals(rubric)).findFirst();
    }

    /** What people call a rubric, also one that is no longer there. */
    Wording name(String rubric) {
        return rubric(rubric).map(Rubric::label).orElseGet(() -> Wording.same(rubric));
    }

    /** Builds a periodical. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final String title;
        private final PeriodicalScope scope;
        private final List<Rubric> rubrics = new ArrayList<>();
        private final Map<ImprintEntry, String> imprint = new EnumMap<>(ImprintEntry.class);
        private final Set<ImprintEntry> required = EnumSet.noneOf(ImprintEntry.class);
        private SupportKind support;
        private Periodicity periodicity = Periodicity.MONTHLY;
        private boolean printed;
        private @Nullable String issn;

        private Builder(String id, String title, PeriodicalScope scope, SupportKind support) {
            this.id = id;
            this.title = title;
            this.scope = scope;
            this.support = support;
        }

        /**
         * Sets the form, where it is none of the usual ones.
         *
         * @param value the form
         * @return this builder
         */
        public Builder support(SupportKind value) {
            this.support = Objects.requireNonNull(value, "support");
            return this;
        }

        /**
         * Sets how often it comes out.
         *
         * @param value the period
         * @return this builder
         */
        public Builder periodicity(Periodicity value) {
            this.periodicity = Objects.requireNonNull(value, "periodicity");
            return this;
        }

        /**
         * Says that it is printed.
         *
         * @return this builder
         */
        public Builder printed() {
            this.printed = true;
            return this;
        }

        /**
         * Sets its ISSN.
         *
         * @param value the number, such as {@code 1234-5679}
         * @return this builder
         */
        public Builder issn(String value) {
            this.issn = Objects.requireNonNull(value, "issn");
            return this;
        }

        /**
         * Adds a rubric.
         *
         * @param value the rubric
         * @return this builder
         */
        public Builder rubric(Rubric value) {
            rubrics.add(value);
            return this;
        }

        /**
         * Says something of those responsible.
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
         * Says what the imprint of an issue may not lack.
         *
         * @param entry the entry
         * @return this builder
         */
        public Builder requires(ImprintEntry entry) {
            required.add(entry);
            return this;
        }

        /**
         * Returns the periodical.
         *
         * @return the periodical
         * @throws IllegalArgumentException if a part is not as it must be
         */
        public Periodical build() {
            return new Periodical(id, title, scope, support, periodicity, printed, issn, rubrics, imprint, required);
        }
    }
}
