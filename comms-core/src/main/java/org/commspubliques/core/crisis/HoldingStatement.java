package org.commspubliques.core.crisis;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Message d’attente: a text whose wording was approved in quiet times, so that in the first minutes only its few facts
 * remain to be checked. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param label what people call it
 * @param template the identifier of the message template it is made with
 * @param templateHash the hash of that template when it was approved, in 64 hexadecimal digits: one that was changed since
 *     is not approved
 * @param variables the variables to fill in, such as {@code lieu}; unmodifiable
 * @param channels where it goes; unmodifiable
 * @param approval where the approval is recorded, such as the reference of its dossier; empty while there is none
 * @param approvedUntil the last day the approval holds; null where it has no end
 */
public record HoldingStatement(
        String id,
        Wording label,
        String template,
        String templateHash,
        Set<String> variables,
        Set<ChannelId> channels,
        String approval,
        @Nullable LocalDate approvedUntil) {

    /** Copies the sets; refuses a hash of another form. */
    public HoldingStatement {
        Identifiers.require(id, "holding statement id");
        Objects.requireNonNull(label, "label");
        template = EnteredText.enter(template, "template");
        Preconditions.checkArgument(
                templateHash.length() == 64
                        && templateHash.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')),
                "templateHash must be 64 lower-case hexadecimal digits, was '%s'",
                templateHash);
        variables = ImmutableSet.copyOf(variables);
        channels = ImmutableSet.copyOf(channels);
        approval = EnteredText.enter(approval, "approval");
    }

    /**
     * Returns until when the approval holds.
     *
     * @return the last day, or nothing where it has no end
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(approvedUntil);
    }

    /**
     * Returns whether the wording may be used without another approval.
     *
     * @param day the day, in the authority’s zone
     * @param currentHash the hash of the template as it is now
     * @return true where it was approved, still is, and nobody has changed it since
     */
    public boolean isApprovedOn(LocalDate day, String currentHash) {
        return !approval.isBlank()
                && templateHash.equals(currentHash)
                && lastDay().filter(last -> last.isBefore(day)).isEmpty();
    }

    /**
     * Looks at what is missing before it can go out: an approval that holds ({@code CRI-01}), a fact to fill in ({@code
     * CRI-03}), a text for one of its channels ({@code CRI-04}). Where nothing blocks, only the facts filled in remain to be
     * checked.
     *
     * @param day the day, in the authority’s zone
     * @param currentHash the hash of the template as it is now
     * @param filled the variables that have a value
     * @param written the channels for which there is a text
     * @return what is missing, in the order of the rules; a blocking finding means that it cannot go out as it is; unmodifiable
     */
    public List<Finding> beforeUse(LocalDate day, String currentHash, Set<String> filled, Set<ChannelId> written) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (!isApprovedOn(day, currentHash)) {
            findings.add(notApproved(Severity.BLOCKING));
        }
        for (String variable : variables) {
            if (!filled.contains(variable)) {
                findings.add(Finding.builder(
                                "CRI-03",
                                Severity.BLOCKING,
                                Locus.of("/statements/" + id + "/variables"),
                                Wording.of(
                                        "« " + label.fr() + " » : il manque « " + variable + " ».",
                                        "'" + label.en() + "': '" + variable + "' is missing."))
                        .proposal(Proposal.advice(Wording.of(
                                "Demander ce fait à qui le connaît ; ne rien supposer.",
                                "Ask whoever knows; suppose nothing.")))
                        .build());
            }
        }
        for (ChannelId channel : channels) {
            if (!written.contains(channel)) {
                findings.add(Finding.builder(
                                "CRI-04",
                                Severity.WARNING,
                                Locus.of("/statements/" + id + "/channels"),
                                Wording.of(
                                        "« " + label.fr() + " » : aucun texte pour le canal « " + channel + " ».",
                                        "'" + label.en() + "': no text for channel '" + channel + "'."))
                        .proposal(Proposal.advice(Wording.of(
                                "Publier sur les autres sans attendre.", "Publish on the others without waiting.")))
                        .build());
            }
        }
        return findings.build();
    }

    Finding notApproved(Severity severity) {
        return Finding.builder(
                        "CRI-01",
                        severity,
                        Locus.of("/statements/" + id),
                        Wording.of(
                                "« " + label.fr() + " » : ce message d’attente n’est pas validé, ne l’est plus, ou a"
                                        + " changé depuis.",
                                "'" + label.en() + "': this holding statement is not approved, is not any more, or"
                                        + " has changed since."))
                .proposal(Proposal.advice(Wording.of(
                        "Le faire valider avant d’en avoir besoin.", "Have it approved before it is needed.")))
                .build();
    }
}
