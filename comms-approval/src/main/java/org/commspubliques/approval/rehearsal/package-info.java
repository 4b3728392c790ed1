/** A chain tried on a communication before anybody is asked: who would be, in which order and when. */
@NullMarked
package org.commspubliques.approval.rehearsal;

import org.jspecify.annotations.NullMarked;
