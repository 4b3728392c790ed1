/** The atelier over HTTP, for this machine alone. */
@NullMarked
package org.commspubliques.examples.atelier.web;

import org.jspecify.annotations.NullMarked;
