/** Where connections to a database come from, for all that is kept in one. */
@NullMarked
package org.commspubliques.approval.internal.jdbc;

import org.jspecify.annotations.NullMarked;
