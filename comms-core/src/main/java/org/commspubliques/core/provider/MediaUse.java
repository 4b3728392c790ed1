package org.commspubliques.core.provider;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Utilisation d’un média: where a medium is shown, or is going to be. Immutable and thread-safe.
 *
 * @param sha256 the digest of the medium
 * @param communication where it is shown
 * @param support on what
 * @param territory where people see it
 * @param from the first day, in the authority’s zone
 * @param until the last day, inclusive; null where it stays until it is taken down
 */
public record MediaUse(
        String sha256,
        CommunicationId communication,
        SupportKind support,
        Territory territory,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Refuses an end before the start. */
    public MediaUse {
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(from, "from");
        Preconditions.checkArgument(
                until == null || !until.isBefore(from), "use of a medium ends on %s, before %s", until, from);
    }

    /**
     * Returns the uses a communication makes of its media.
     *
     * @param communication the communication
     * @param support on what it shows them
     * @param territory where people see it
     * @param from the first day
     * @param until the last day; null where it stays until it is taken down
     * @return one use of each medium, in the order of the variants; unmodifiable
     */
    public static List<MediaUse> of(
            Communication communication,
            SupportKind support,
            Territory territory,
            LocalDate from,
            @Nullable LocalDate until) {
        Set<String> digests = new LinkedHashSet<>();
        communication.variants().forEach(variant -> variant.media().forEach(medium -> digests.add(medium.sha256())));
        return digests.stream()
                .map(digest -> new MediaUse(digest, communication.id(), support, territory, from, until))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the last day.
     *
     * @return the day, or nothing where it stays until it is taken down
     */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }
}
