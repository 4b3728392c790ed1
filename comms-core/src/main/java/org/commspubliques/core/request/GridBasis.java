package org.commspubliques.core.request;

import java.util.Optional;
import org.commspubliques.core.internal.json.JsonNames;

/** Base d’un critère: where the answer to a criterion of a grid comes from. */
public enum GridBasis {
    /** Whoever fills in the grid answers. */
    ANSWER,
    /** The purpose of the request; options are named as {@code serviceInformation}. */
    PURPOSE,
    /** Its origin; options are named as {@code executiveDecision}. */
    ORIGIN,
    /** Its urgency; options are named as {@code pressing}. */
    URGENCY,
    /** Its priority; options are named as {@code high}. */
    PRIORITY,
    /** How far it may travel; options are named as {@code internal}. */
    CONFIDENTIALITY;

    /**
     * Returns the answer a request gives by itself.
     *
     * @param request the request
     * @return the identifier of the option, in lower camel case; nothing for {@link #ANSWER}
     */
    public Optional<String> answerOf(CommunicationRequest request) {
        return switch (this) {
            case ANSWER -> Optional.empty();
            case PURPOSE -> Optional.of(JsonNames.of(request.purpose()));
            case ORIGIN -> Optional.of(JsonNames.of(request.origin()));
            case URGENCY -> Optional.of(JsonNames.of(request.urgency()));
            case PRIORITY -> Optional.of(JsonNames.of(request.priority()));
            case CONFIDENTIALITY -> Optional.of(JsonNames.of(request.confidentiality()));
        };
    }
}
