/** A week at the communication cell of Le Mont-Dore: the main job, end to end. */
@NullMarked
package org.commspubliques.examples.montdore;

import org.jspecify.annotations.NullMarked;
