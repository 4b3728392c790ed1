/** A first check of a text, from the command line. */
@NullMarked
package org.commspubliques.examples.premiercontrole;

import org.jspecify.annotations.NullMarked;
