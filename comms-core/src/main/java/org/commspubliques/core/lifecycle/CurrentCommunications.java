package org.commspubliques.core.lifecycle;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.commspubliques.core.communication.Communication;

/**
 * Actions en cours: the communications that are scheduled, or published and still of use, of all units. A port: whoever
 * keeps communications answers it. Safe for use by several threads.
 */
@FunctionalInterface
public interface CurrentCommunications {

    /**
     * Returns the communications.
     *
     * @return the communications, each once, in any order; unmodifiable
     */
    List<Communication> all();

    /**
     * Returns communications held in memory, for a host that has no store of its own.
     *
     * @param communications the communications
     * @return what answers with them; immutable
     */
    static CurrentCommunications of(List<Communication> communications) {
        List<Communication> held = ImmutableList.copyOf(communications);
        return () -> held;
    }
}
