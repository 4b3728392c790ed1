/**
 * The money of communication: voted, committed, spent and available by line, and what a communication, a campaign or a
 * channel costs. No accounting: the finance software’s figures, held beside the communications they paid for.
 */
@NullMarked
package org.commspubliques.core.budget;

import org.jspecify.annotations.NullMarked;
