package org.commspubliques.core.partner;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.language.Wording;

/**
 * Plan de contact: how often the authority should be in touch with a partner, and when it last was. Immutable and
 * thread-safe.
 *
 * @param partner the partner
 * @param rhythm how long at most between two contacts, at least a day
 * @param topics what they have in common, in words; unmodifiable
 * @param contacts when they were in touch, the oldest first; unmodifiable
 */
public record ContactPlan(Partner partner, Period rhythm, List<String> topics, List<Contact> contacts) {

    /** Refuses a rhythm of nothing; puts the contacts in order. */
    public ContactPlan {
        Objects.requireNonNull(partner, "partner");
        Preconditions.checkArgument(
                !rhythm.isZero() && !rhythm.isNegative(), "rhythm must be a day or more, was %s", rhythm);
        topics = topics.stream()
                .map(topic -> EnteredText.enter(topic, "topic"))
                .collect(ImmutableList.toImmutableList());
        contacts = ImmutableList.sortedCopyOf(Comparator.comparing(Contact::day), contacts);
    }

    /**
     * Contact: that they were in touch. Immutable and thread-safe.
     *
     * @param day when, in the authority’s zone
     * @param about about what; may be empty
     */
    public record Contact(LocalDate day, String about) {

        /** Refuses a missing day. */
        public Contact {
            Objects.requireNonNull(day, "day");
            about = EnteredText.enter(about, "about");
        }
    }

    /**
     * Returns this plan with one more contact.
     *
     * @param contact the contact
     * @return the plan
     */
    public ContactPlan with(Contact contact) {
        return new ContactPlan(
                partner,
                rhythm,
                topics,
                ImmutableList.<Contact>builder().addAll(contacts).add(contact).build());
    }

    /**
     * Returns when they were last in touch.
     *
     * @return the last contact, or nothing where there was none
     */
    public Optional<Contact> last() {
        return contacts.isEmpty() ? Optional.empty() : Optional.of(contacts.get(contacts.size() - 1));
    }

    /**
     * Returns by when they should be in touch again.
     *
     * @return the day, or nothing where they never were: then it is overdue
     */
    public Optional<LocalDate> due() {
        return last().map(contact -> contact.day().plus(rhythm));
    }

    /**
     * Looks at the plan: no contact for longer than the rhythm, or never ({@code PAR-01}).
     *
     * @param today the day asked about, in the authority’s zone
     * @return what should be seen, nothing where it is in time
     */
    public Optional<Finding> overdue(LocalDate today) {
        LocalDate due = due().orElse(null);
        if (due != null && !today.isAfter(due)) {
            return Optional.empty();
        }
        Wording since = last().map(contact -> since(contact.day(), today))
                .orElse(Wording.of("jamais de contact", "never a contact"));
        Wording advice = topics.isEmpty()
                ? Wording.of("Prendre contact.", "Get in touch.")
                : Wording.of(
                        "Prendre contact, par exemple sur : " + String.join(", ", topics) + ".",
                        "Get in touch, for instance about: " + String.join(", ", topics) + ".");
        return Optional.of(Finding.builder(
                        "PAR-01",
                        Severity.INFO,
                        Locus.of("/contacts"),
                        Wording.of(
                                partner.label() + " : " + since.fr() + ".", partner.label() + ": " + since.en() + "."))
                .proposal(Proposal.advice(advice))
                .build());
    }

    private static Wording since(LocalDate last, LocalDate today) {
        long months = ChronoUnit.MONTHS.between(last, today);
        if (months >= 1) {
            return Wording.of(
                    "pas de contact depuis " + months + " mois",
                    "no contact for " + months + (months == 1 ? " month" : " months"));
        }
        long days = ChronoUnit.DAYS.between(last, today);
        return Wording.of(
                "pas de contact depuis " + days + (days == 1 ? " jour" : " jours"),
                "no contact for " + days + (days == 1 ? " day" : " days"));
    }
}
