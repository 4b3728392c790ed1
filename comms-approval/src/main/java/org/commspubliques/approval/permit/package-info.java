/** Permits as the record knows them: their numbers, and what became of them. None of this lets anything out. */
@NullMarked
package org.commspubliques.approval.permit;

import org.jspecify.annotations.NullMarked;
