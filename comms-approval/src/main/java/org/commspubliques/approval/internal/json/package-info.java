/** What the other packages ask of Jackson: whether a text is JSON, and the digest of a report. */
@NullMarked
package org.commspubliques.approval.internal.json;

import org.jspecify.annotations.NullMarked;
