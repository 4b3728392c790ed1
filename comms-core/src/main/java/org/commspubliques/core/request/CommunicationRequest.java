package org.commspubliques.core.request;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.finding.Proposal;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Demande de communication: what a unit asks for, before anything is written for good. Immutable and thread-safe.
 *
 * @param id the reference; the communication made from it has the same
 * @param unit who asks
 * @param subject about what
 * @param purpose why
 * @param receivedAt when it was received
 * @param wantedFor by when it shall be public; null where the unit did not say
 * @param contact whom to ask; empty where the unit did not say
 */
public record CommunicationRequest(
        CommunicationId id,
        UnitId unit,
        String subject,
        CommunicationPurpose purpose,
        Instant receivedAt,
        @Nullable Instant wantedFor,
        String contact) {

    /** Normalises the texts. */
    public CommunicationRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(receivedAt, "receivedAt");
        subject = EnteredText.enter(subject, "subject");
        contact = EnteredText.enter(contact, "contact");
    }

    /**
     * Returns by when it shall be public.
     *
     * @return the instant, or nothing where the unit did not say
     */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(wantedFor);
    }

    /**
     * Returns what is missing before work can start.
     *
     * @return a finding ({@code DEM-01}) for each thing missing; unmodifiable, empty where the request is complete
     */
    public List<Finding> missing() {
        ImmutableList.Builder<Finding> missing = ImmutableList.builder();
        if (subject.isBlank()) {
            missing.add(missing("/subject", Wording.of("l’objet", "the subject")));
        }
        if (wantedFor == null && purpose != CommunicationPurpose.ALERT) {
            missing.add(missing("/wantedFor", Wording.of("la date souhaitée", "the date wanted")));
        }
        if (contact.isBlank()) {
            missing.add(missing("/contact", Wording.of("le contact du service", "the unit's contact")));
        }
        return missing.build();
    }

    private static Finding missing(String pointer, Wording what) {
        return Finding.builder(
                        "DEM-01",
                        Severity.WARNING,
                        Locus.of(pointer),
                        Wording.of("Il manque " + what.fr() + ".", "Missing: " + what.en() + "."))
                .proposal(Proposal.advice(Wording.of("À demander au service.", "Ask the unit.")))
                .build();
    }
}
