/**
 * Trousse d’essai: what the tests of a host start from. Sample authorities and their people, sample communications, a clock
 * that obeys, identifiers in order, and files of what people see that are compared byte for byte.
 *
 * <p>It needs the library and the JDK, and no test framework: what fails is an {@link AssertionError}. Names of people and of
 * most authorities are made up. It is for tests, and promises less than the library: names of methods may still change.
 */
@NullMarked
package org.commspubliques.core.testkit;

import org.jspecify.annotations.NullMarked;
