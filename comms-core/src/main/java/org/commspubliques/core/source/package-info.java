/** Where a fact of law or of a network comes from, for which territory, and how far it can be trusted. */
@NullMarked
package org.commspubliques.core.source;

import org.jspecify.annotations.NullMarked;
