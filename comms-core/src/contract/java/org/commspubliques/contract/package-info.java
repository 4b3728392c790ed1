/** What the tests of all modules share, their contracts first: sources that each module compiles for itself. */
@NullMarked
package org.commspubliques.contract;

import org.jspecify.annotations.NullMarked;
