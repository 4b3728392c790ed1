/** A weekend of crisis: what was planned is frozen, a statement goes out at once, updates follow, and Tuesday makes it regular. */
@NullMarked
package org.commspubliques.examples.criseweekend;

import org.jspecify.annotations.NullMarked;
