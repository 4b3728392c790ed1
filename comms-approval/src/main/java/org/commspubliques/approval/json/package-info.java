/** How approvals are written in JSON. */
@NullMarked
package org.commspubliques.approval.json;

import org.jspecify.annotations.NullMarked;
