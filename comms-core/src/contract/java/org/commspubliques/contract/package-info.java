/** What the contracts of all modules are checked with: sources that the tests of each module compile for themselves. */
@NullMarked
package org.commspubliques.contract;

import org.jspecify.annotations.NullMarked;
