/** Rule packs on neutral wording, and the check that applies them in the light of the electoral calendar. */
@NullMarked
package org.commspubliques.core.neutrality;

import org.jspecify.annotations.NullMarked;
