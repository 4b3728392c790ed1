/** The verification of a register off-line, from the command line. */
@NullMarked
package org.commspubliques.examples.verifierregistre;

import org.jspecify.annotations.NullMarked;
