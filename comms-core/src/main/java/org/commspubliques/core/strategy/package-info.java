/**
 * The strategy of communication (stratégie de communication): objectives, and the action plan by which the executive’s
 * decisions are followed.
 */
@NullMarked
package org.commspubliques.core.strategy;

import org.jspecify.annotations.NullMarked;
