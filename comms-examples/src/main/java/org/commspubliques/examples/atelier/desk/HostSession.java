package org.commspubliques.examples.atelier.desk;

import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.language.Wording;

/**
 * Somebody whom the host knows. Which offices they hold, and whom they replace, is not said here: the register of mandates
 * knows it, with its dates.
 *
 * @param person who, as the register of approvals will name them
 * @param name how people call them
 * @param office what they do, in words
 */
public record HostSession(PersonId person, Wording name, Wording office) {}
