/** What the contracts of all modules are checked with: sources that the tests of each module compile for themselves. */
@org.jspecify.annotations.NullMarked
package org.commspubliques.contract;
