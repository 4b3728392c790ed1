package org.commspubliques.core.provider;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether rights cover a use day by day. */
final class RightsCover {

    private RightsCover() {}

    /** Cessions by their start: each that begins by the first day not yet covered carries it on. */
    static Optional<LocalDate> firstDayWithout(List<CededRights> rights, MediaUse use) {
        LocalDate next = use.from();
        List<CededRights> fitting = rights.stream()
                .filter(ceded -> ceded.holdOn(use.support()) && ceded.holdIn(use.territory()))
                .sorted(Comparator.comparing(CededRights::from))
                .toList();
        for (CededRights ceded : fitting) {
            if (ceded.from().isAfter(next)) {
                break;
            }
            if (ceded.until() == null) {
                return Optional.empty();
            }
            if (!ceded.until().isBefore(next)) {
                next = ceded.until().plusDays(1);
            }
        }
        return use.until() != null && next.isAfter(use.until()) ? Optional.empty() : Optional.of(next);
    }
}
