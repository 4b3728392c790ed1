package org.commspubliques.core.press;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Invitation presse: journalists are asked to come, and told until when to say so. Immutable and thread-safe.
 *
 * @param event the identifier of the event
 * @param title what takes place
 * @param place where the press is received
 * @param at when the press is received, in the zone of the place
 * @param accreditationUntil until when journalists say they come; null where they need not
 * @param contact whom they tell
 */
public record PressInvitation(
        String event,
        String title,
        String place,
        ZonedDateTime at,
        @Nullable Instant accreditationUntil,
        PressContact contact) {

    /** Refuses an invitation to nothing, or to nowhere. */
    public PressInvitation {
        Identifiers.require(event, "event id");
        title = EnteredText.enter(title, "title");
        place = EnteredText.enter(place, "place");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(contact, "contact");
        Preconditions.checkArgument(!title.isBlank(), "title is empty");
        Preconditions.checkArgument(!place.isBlank(), "place is empty");
    }

    /**
     * Returns until when journalists say they come.
     *
     * @return the deadline, or nothing where they need not
     */
    public Optional<Instant> deadline() {
        return Optional.ofNullable(accreditationUntil);
    }

    /**
     * Returns the invitation in three lines: what, where and when, and how to say one comes.
     *
     * @return the text in both languages
     */
    public Wording text() {
        Wording when = DateWording.moment(at);
        Wording until = deadline()
                .map(instant -> DateWording.moment(instant.atZone(at.getZone())))
                .map(moment -> Wording.of(
                        "Accréditation jusqu’au " + moment.fr() + " : ", "Accreditation until " + moment.en() + ": "))
                .orElse(Wording.of("Contact : ", "Contact: "));
        String reach = contact.text().replace("\n", ", ");
        return Wording.of(
                title + "\n" + place + ", " + when.fr() + "\n" + until.fr() + reach,
                title + "\n" + place + ", " + when.en() + "\n" + until.en() + reach);
    }

    /**
     * Looks at the invitation: accreditation that ends after the press is received ({@code PRS-15}), or has ended before
     * the invitation goes out ({@code PRS-16}), nobody to reach ({@code PRS-03}).
     *
     * @param sent the instant at which it goes out
     * @return what should be seen; unmodifiable
     */
    public List<Finding> findings(Instant sent) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (deadline().filter(until -> until.isAfter(at.toInstant())).isPresent()) {
            findings.add(ReleaseFindings.found(
                    "PRS-15",
                    Severity.WARNING,
                    "/accreditationUntil",
                    Wording.of(
                            "L’accréditation se termine après l’accueil de la presse.",
                            "Accreditation ends after the press is received."),
                    Wording.of("Avancer la date limite.", "Set an earlier deadline.")));
        }
        if (deadline().orElse(at.toInstant()).isBefore(sent)) {
            findings.add(ReleaseFindings.found(
                    "PRS-16",
                    Severity.BLOCKING,
                    accreditationUntil == null ? "/at" : "/accreditationUntil",
                    Wording.of(
                            "L’invitation part trop tard pour que la presse y réponde.",
                            "The invitation goes out too late for the press to answer."),
                    Wording.of("Repousser la date limite, ou téléphoner.", "Move the deadline, or telephone.")));
        }
        if (!contact.isReachable()) {
            findings.add(ReleaseFindings.found(
                    "PRS-03",
                    Severity.BLOCKING,
                    "/contact",
                    Wording.of("Aucun contact presse joignable.", "No press contact who can be reached."),
                    Wording.of("Indiquer un téléphone ou une adresse.", "Give a telephone number or an address.")));
        }
        return findings.build();
    }
}
