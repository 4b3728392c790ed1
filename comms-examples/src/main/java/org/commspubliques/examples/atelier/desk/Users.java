package org.commspubliques.examples.atelier.desk;

import java.util.List;
import java.util.Optional;
import org.commspubliques.core.authority.PersonId;

/**
 * The users of the host: the one place where an atelier is told who is there. Thread-safe.
 *
 * <p>A host writes its own in a few lines:
 *
 * <pre>{@code
 * public Optional<HostSession> session(HostRequest request) {
 *     return request.header("X-Remote-User").flatMap(directory::find);   // set by the reverse proxy, stripped from outside
 * }
 * }</pre>
 *
 * <p>Nothing else changes: the library asks the register of mandates what this person may decide, and never this interface.
 */
public interface Users {

    /**
     * Returns who sends a request.
     *
     * @param request what it carries
     * @return who, or nothing where the host does not know them: they are then shown nothing
     */
    Optional<HostSession> session(HostRequest request);

    /**
     * Returns everybody whom pages may have to name.
     *
     * @return the people, in the order of a list
     */
    List<HostSession> known();

    /**
     * Returns the cookie that makes the next requests those of somebody else. Only a demonstration has one: a host signs its
     * people in elsewhere, and keeps this as it is.
     *
     * @param person who
     * @return the cookie, {@code name=value}; nothing where people cannot choose who they are
     */
    default Optional<String> cookieOf(PersonId person) {
        return Optional.empty();
    }
}
