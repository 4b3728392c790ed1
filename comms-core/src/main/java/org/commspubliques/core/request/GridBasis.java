package org.commspubliques.core.request;

import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.core.internal.json.JsonNames;
import org.jspecify.annotations.Nullable;

/** Base d’un critère: where the answer to a criterion of a grid comes from. */
public enum GridBasis {
    /** Whoever fills in the grid answers. */
    ANSWER(null),
    /** The purpose of the request; options are named as {@code serviceInformation}. */
    PURPOSE(CommunicationRequest::purpose),
    /** Its origin; options are named as {@code executiveDecision}. */
    ORIGIN(CommunicationRequest::origin),
    /** Its urgency; options are named as {@code pressing}. */
    URGENCY(CommunicationRequest::urgency),
    /** Its priority; options are named as {@code high}. */
    PRIORITY(CommunicationRequest::priority),
    /** How far it may travel; options are named as {@code internal}. */
    CONFIDENTIALITY(CommunicationRequest::confidentiality);

    @SuppressWarnings("ImmutableEnumChecker") // A reference to an accessor: nothing to change in it.
    private final @Nullable Function<CommunicationRequest, Enum<?>> read;

    GridBasis(@Nullable Function<CommunicationRequest, Enum<?>> read) {
        this.read = read;
    }

    /**
     * Returns the answer a request gives by itself.
     *
     * @param request the request
     * @return the identifier of the option, in lower camel case; nothing for {@link #ANSWER}
     */
    public Optional<String> answerOf(CommunicationRequest request) {
        return Optional.ofNullable(read).map(reader -> JsonNames.of(reader.apply(request)));
    }
}
