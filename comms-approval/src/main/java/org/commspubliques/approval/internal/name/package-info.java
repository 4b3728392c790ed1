/** What people read in the place of identifiers. */
@NullMarked
package org.commspubliques.approval.internal.name;

import org.jspecify.annotations.NullMarked;
