/** A message board: how a text falls on its screens. */
@NullMarked
package org.commspubliques.core.board;

import org.jspecify.annotations.NullMarked;
