/**
 * Where the records of approvals are kept: a port over opaque records, in memory, in an append-only file and in a database.
 *
 * <p>The store knows bytes, versions and hashes; it does not know what an approval is.
 */
@NullMarked
package org.commspubliques.approval.store;

import org.jspecify.annotations.NullMarked;
