/**
 * Événement et prestataires: a forum from the booking of its hall to its costs, with the press, the providers, a proof signed
 * from outside, and the rights in an image that end.
 */
@NullMarked
package org.commspubliques.examples.evenementetprestataires;

import org.jspecify.annotations.NullMarked;
