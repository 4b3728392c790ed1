/** Approvals against a register kept by hand: random, exhaustive, and interleaved. */
@org.jspecify.annotations.NullMarked
package org.commspubliques.approval.model;
