package org.commspubliques.core.periodical;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.Measure;
import org.commspubliques.core.channel.MeasureUnit;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Rubrique: a heading that comes back from issue to issue, the unit that feeds it, and what it asks of those who
 * contribute. Immutable and thread-safe.
 *
 * @param id its identifier, one only in a periodical
 * @param label what stands above its articles
 * @param owner the unit that feeds it; null where the editors do
 * @param signs its budget in each issue, in characters, spaces included; 0 where the page plan alone decides
 * @param recurring whether every issue has it
 * @param form what a team is asked for when it proposes a subject, in order; unmodifiable
 */
public record Rubric(
        String id, Wording label, @Nullable UnitId owner, int signs, boolean recurring, List<ContributionField> form) {

    /** The most characters of one budget. */
    static final int MOST_SIGNS = 100_000;

    private static final int MOST_FIELDS = 100;

    /** Copies the form; refuses a budget out of bounds, and two fields of one identifier. */
    public Rubric {
        Identifiers.require(id, "rubric id");
        Objects.requireNonNull(label, "label");
        Preconditions.checkArgument(
                0 <= signs && signs <= MOST_SIGNS, "signs of rubric %s must be 0 to %s, was %s", id, MOST_SIGNS, signs);
        form = ImmutableList.copyOf(form);
        Preconditions.checkArgument(
                form.size() <= MOST_FIELDS, "rubric %s has more than %s fields: %s", id, MOST_FIELDS, form.size());
        Set<String> ids = new HashSet<>();
        for (ContributionField field : form) {
            Preconditions.checkArgument(ids.add(field.id()), "rubric %s has two fields '%s'", id, field.id());
        }
    }

    /**
     * Returns a builder.
     *
     * @param id its identifier
     * @param label what stands above its articles
     * @return a builder of a rubric of every issue, without owner, budget and form
     */
    public static Builder builder(String id, Wording label) {
        return new Builder(id, label);
    }

    /**
     * Returns who feeds it.
     *
     * @return the unit, or nothing where the editors do
     */
    public Optional<UnitId> fedBy() {
        return Optional.ofNullable(owner);
    }

    /**
     * Looks at what a team has answered.
     *
     * @param answers the answers by the identifier of the field; what is asked nowhere is not looked at
     * @return {@code PER-12} for each answer that is missing or too long; unmodifiable
     */
    public List<Finding> look(Map<String, String> answers) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (ContributionField field : form) {
            String answer = answers.getOrDefault(field.id(), "");
            if (answer.isBlank()) {
                if (field.required()) {
                    findings.add(FormFindings.missing(field));
                }
            } else if (field.signs() > 0) {
                int over = Measure.count(MeasureUnit.SIGNS, answer) - field.signs();
                if (over > 0) {
                    findings.add(FormFindings.tooLong(field, over));
                }
            }
        }
        return findings.build();
    }

    /** Builds a rubric. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final Wording label;
        private final List<ContributionField> form = new ArrayList<>();
        private @Nullable UnitId owner;
        private int signs;
        private boolean recurring = true;

        private Builder(String id, Wording label) {
            this.id = id;
            this.label = label;
        }

        /**
         * Sets who feeds it.
         *
         * @param value the unit
         * @return this builder
         */
        public Builder owner(UnitId value) {
            this.owner = Objects.requireNonNull(value, "owner");
            return this;
        }

        /**
         * Sets its budget in each issue.
         *
         * @param value the characters, spaces included
         * @return this builder
         */
        public Builder signs(int value) {
            this.signs = value;
            return this;
        }

        /**
         * Says that issues may do without it.
         *
         * @return this builder
         */
        public Builder occasional() {
            this.recurring = false;
            return this;
        }

        /**
         * Adds what a team is asked for.
         *
         * @param field the field
         * @return this builder
         */
        public Builder asks(ContributionField field) {
            form.add(field);
            return this;
        }

        /**
         * Returns the rubric.
         *
         * @return the rubric
         * @throws IllegalArgumentException if a part is out of bounds
         */
        public Rubric build() {
            return new Rubric(id, label, owner, signs, recurring, form);
        }
    }
}
