/**
 * Personal data of those who take part in approvals: it lives beside the register, which holds pseudonyms and commitments, so
 * that a person can be erased without changing a record.
 */
@NullMarked
package org.commspubliques.approval.privacy;

import org.jspecify.annotations.NullMarked;
