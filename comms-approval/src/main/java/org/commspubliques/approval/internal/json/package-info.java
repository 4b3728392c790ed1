/** What the other packages ask of JSON: whether a text is one, texts between quotes, and the digest of a report. */
@NullMarked
package org.commspubliques.approval.internal.json;

import org.jspecify.annotations.NullMarked;
