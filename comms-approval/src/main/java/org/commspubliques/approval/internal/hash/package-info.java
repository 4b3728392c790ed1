/** SHA-256 as the hashes of records and of checkpoints use it. */
@NullMarked
package org.commspubliques.approval.internal.hash;

import org.jspecify.annotations.NullMarked;
