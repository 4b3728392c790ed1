package org.commspubliques.core.request;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.finding.Finding;

/**
 * Interlocuteur désigné: who takes a subject up on a day. Immutable and thread-safe.
 *
 * @param office the office
 * @param holders who holds it that day; empty where it is vacant; unmodifiable
 * @param fallback whether it is the office for all that has nobody else
 * @param findings what should be seen to: nobody in charge ({@code DEM-05}), a vacant office ({@code DEM-06});
 *     unmodifiable
 */
public record RoutedOfficer(OfficeId office, List<PersonId> holders, boolean fallback, List<Finding> findings) {

    /** Copies the lists. */
    public RoutedOfficer {
        Objects.requireNonNull(office, "office");
        holders = ImmutableList.copyOf(holders);
        findings = ImmutableList.copyOf(findings);
    }
}
