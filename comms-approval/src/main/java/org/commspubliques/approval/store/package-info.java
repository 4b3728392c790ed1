/**
 * Where the records of approvals are kept: a port over opaque records, in memory and in an append-only file.
 *
 * <p>The store knows bytes, versions and hashes; it does not know what an approval is.
 */
@NullMarked
package org.commspubliques.approval.store;

import org.jspecify.annotations.NullMarked;
