/**
 * Trousse d’essai des validations: a scenario that reads as sentences, the desk it works at, a store that fails when told to,
 * and a channel that remembers what it was given.
 *
 * <p>It needs the library, the test kit of comms-core and the JDK, and no test framework: what fails is an {@link
 * AssertionError}. It is for tests, and promises less than the library: names of methods may still change.
 */
@NullMarked
package org.commspubliques.approval.testkit;

import org.jspecify.annotations.NullMarked;
