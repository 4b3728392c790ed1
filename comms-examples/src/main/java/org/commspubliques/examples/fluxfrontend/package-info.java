/** What a front end in any language receives: a report and exact counts as JSON, and a page without any framework that reads them. */
@NullMarked
package org.commspubliques.examples.fluxfrontend;

import org.jspecify.annotations.NullMarked;
