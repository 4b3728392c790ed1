package org.commspubliques.examples.intranet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.commspubliques.core.authority.PersonId;

/**
 * Who makes a request. This is where the host’s sign-on comes in (SAML, OpenID Connect, Kerberos): a real host makes a bean
 * that returns the person of the session it has verified. The library asks only for a stable id, and itself decides what
 * that person may do.
 */
@FunctionalInterface
interface WhoActs {

    /**
     * Returns who makes a request.
     *
     * @param request the request
     * @return the person, or nothing where nobody is signed on
     */
    Optional<PersonId> of(HttpServletRequest request);
}
