package org.commspubliques.examples.criseweekend;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.commspubliques.core.cap.CapAlert;
import org.commspubliques.core.cap.CapArea;
import org.commspubliques.core.cap.CapCategory;
import org.commspubliques.core.cap.CapCertainty;
import org.commspubliques.core.cap.CapInfo;
import org.commspubliques.core.cap.CapMessageType;
import org.commspubliques.core.cap.CapResponse;
import org.commspubliques.core.cap.CapSeverity;
import org.commspubliques.core.cap.CapStatus;
import org.commspubliques.core.cap.CapUrgency;
import org.jspecify.annotations.Nullable;

/** The messages of the crisis for alert systems, an exercise by their status: this content is fictional. */
final class CapFiles {

    private static final String SENDER = "mairie@mont-dore.example";

    private CapFiles() {}

    static CapAlert alert(
            int number,
            Instant at,
            Duration validFor,
            CapResponse response,
            CapUrgency urgency,
            String headline,
            String instruction,
            @Nullable CapAlert before) {
        OffsetDateTime sent = at.atZone(TownHall.ZONE).toOffsetDateTime();
        CapAlert.Builder alert = CapAlert.builder(SENDER, "pluies-2027-" + number, sent)
                .status(CapStatus.EXERCISE)
                .note("Contenu d’exemple fictif")
                .type(before == null ? CapMessageType.ALERT : CapMessageType.UPDATE)
                .incident("fortes-pluies-2027");
        if (before != null) {
            alert.reference(before.asReference());
        }
        return alert.info(CapInfo.builder("fr", "fortes pluies")
                        .category(CapCategory.MET)
                        .response(response)
                        .urgency(urgency)
                        .severity(CapSeverity.SEVERE)
                        .certainty(CapCertainty.OBSERVED)
                        .expires(sent.plus(validFor))
                        .senderName(TownHall.AUTHORITY.name())
                        .headline(headline)
                        .instruction(instruction)
                        .area(CapArea.of("Mont-Dore : La Coulée, Boulari"))
                        .build())
                .build();
    }
}
