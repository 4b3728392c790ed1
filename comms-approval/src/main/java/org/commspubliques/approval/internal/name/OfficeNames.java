package org.commspubliques.approval.internal.name;

import java.util.Optional;
import java.util.function.Function;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.language.Wording;

/** What people call offices. */
public final class OfficeNames {

    private OfficeNames() {}

    /**
     * Returns how people call an office.
     *
     * @param office the office
     * @param names what the host calls offices; it may return null for one it has no name for, as a map does
     * @return the host’s name, else the usual name, else the identifier
     */
    public static Wording of(OfficeId office, Function<OfficeId, Wording> names) {
        return Optional.ofNullable(names.apply(office))
                .or(() -> StandardOffices.nameOf(office))
                .orElseGet(() -> Wording.same(office.value()));
    }
}
