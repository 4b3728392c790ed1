/** A year with an election in it: windows, statuses and habits of a few authorities, from files anybody can edit. */
@NullMarked
package org.commspubliques.examples.anneeelectorale;

import org.jspecify.annotations.NullMarked;
