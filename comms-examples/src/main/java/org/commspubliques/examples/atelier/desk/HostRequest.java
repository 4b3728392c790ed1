package org.commspubliques.examples.atelier.desk;

import java.util.Optional;

/** What a host looks at to know who asks: the header of its reverse proxy, the cookie of its single sign-on. */
public interface HostRequest {

    /**
     * Returns a header.
     *
     * @param name its name, in any case
     * @return its value, or nothing
     */
    Optional<String> header(String name);

    /**
     * Returns a cookie.
     *
     * @param name its name
     * @return its value, or nothing
     */
    Optional<String> cookie(String name);
}
