package org.commspubliques.core.planning;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Où en est un envoi: whether a variant is out, goes out now, or waits, and why. Immutable and thread-safe.
 *
 * @param variant the variant
 * @param delivered whether it is out
 * @param waitingFor what must be out before it and is not; unmodifiable, empty where nothing must or it is out
 * @param notBefore when its hour comes; null where it has come, none is set, or it is out
 * @param embargo until when it is under embargo; null where there is none, it has ended, or it is out
 */
public record DistributionStanding(
        VariantId variant,
        boolean delivered,
        Set<VariantId> waitingFor,
        @Nullable Instant notBefore,
        @Nullable Instant embargo) {

    /** Copies the variants. */
    public DistributionStanding {
        Objects.requireNonNull(variant, "variant");
        waitingFor = ImmutableSet.copyOf(waitingFor);
    }

    /**
     * Returns whether it goes out now.
     *
     * @return true where it is not out, and nothing holds it back
     */
    public boolean isDue() {
        return !delivered && waitingFor.isEmpty() && notBefore == null && embargo == null;
    }

    /**
     * Returns the standing in words.
     *
     * @param zone the zone in which hours are said
     * @return such as « attend presse/fr ; pas avant lundi 1er septembre 2025, 12 h »
     */
    public Wording why(ZoneId zone) {
        if (delivered) {
            return Wording.of("parti", "out");
        }
        if (isDue()) {
            return Wording.of("à envoyer maintenant", "to be sent now");
        }
        List<Wording> reasons = new ArrayList<>();
        if (!waitingFor.isEmpty()) {
            String names = waitingFor.stream().map(VariantId::toString).collect(Collectors.joining(", "));
            reasons.add(Wording.of("attend " + names, "waits for " + names));
        }
        if (notBefore != null) {
            Wording at = DateWording.moment(notBefore.atZone(zone));
            reasons.add(Wording.of("pas avant " + at.fr(), "not before " + at.en()));
        }
        if (embargo != null) {
            Wording until = DateWording.moment(embargo.atZone(zone));
            reasons.add(Wording.of("sous embargo jusqu’à " + until.fr(), "under embargo until " + until.en()));
        }
        return Wording.of(
                reasons.stream().map(Wording::fr).collect(Collectors.joining(" ; ")),
                reasons.stream().map(Wording::en).collect(Collectors.joining("; ")));
    }
}
