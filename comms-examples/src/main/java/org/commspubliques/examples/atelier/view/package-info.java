/** What the page shows, in the words of its reader; every record is one JSON object. */
@NullMarked
package org.commspubliques.examples.atelier.view;

import org.jspecify.annotations.NullMarked;
