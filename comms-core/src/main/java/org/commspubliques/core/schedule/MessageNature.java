package org.commspubliques.core.schedule;

import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/** Nature du message: what hours depend on, besides the channel. */
public enum MessageNature implements Labelled {
    /** Message promotionnel: what praises the authority, its works or what it offers. */
    PROMOTIONAL("promotionnel", "promotional"),
    /** Message de service public: what people need in order to use their services and take part. */
    PUBLIC_SERVICE("de service public", "public service"),
    /** Message urgent: an alert, which no quiet hour holds back. */
    URGENT("urgent", "urgent");

    private final Wording label;

    MessageNature(String fr, String en) {
        this.label = Wording.of(fr, en);
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    @Override
    public Wording label() {
        return label;
    }

    /**
     * Returns the nature of what is made for a purpose: an alert is urgent, promotion and public relations are promotional,
     * all else serves the public.
     *
     * @param purpose the purpose
     * @return the nature
     */
    public static MessageNature of(CommunicationPurpose purpose) {
        return switch (purpose) {
            case ALERT -> URGENT;
            case PROMOTION, PUBLIC_RELATIONS -> PROMOTIONAL;
            case INFORMATION, SERVICE_INFORMATION, PARTICIPATION, INTERNAL, LEGAL_NOTICE -> PUBLIC_SERVICE;
        };
    }
}
