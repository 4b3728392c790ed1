package org.commspubliques.core.cap;

/**
 * Paramètre: a name and a value that the standard leaves to those who use it: an event code, an area code such as the
 * INSEE code of a commune, a system's own parameter. Immutable and thread-safe.
 *
 * @param name what the value is, such as {@code INSEE}
 * @param value the value
 */
public record CapParameter(String name, String value) {

    /** Refuses a name that says nothing, and text that XML cannot hold. */
    public CapParameter {
        name = CapText.said(name, "parameter name");
        value = CapText.of(value, "parameter value");
    }
}
