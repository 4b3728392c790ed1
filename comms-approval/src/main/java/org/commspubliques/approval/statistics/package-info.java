/**
 * How long approvals take (délais de validation): the passages of communications through stages, and what they say of each
 * stage. Of stages, never of persons.
 */
@NullMarked
package org.commspubliques.approval.statistics;

import org.jspecify.annotations.NullMarked;
