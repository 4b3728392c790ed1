/**
 * Campaigns (campagnes): communications that serve one purpose together, in phases, with audiences, a budget and what is
 * expected of them.
 */
@NullMarked
package org.commspubliques.core.campaign;

import org.jspecify.annotations.NullMarked;
