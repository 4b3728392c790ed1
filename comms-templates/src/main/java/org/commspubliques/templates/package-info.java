/** The template engine: parse a text once, then render it safely for a channel. */
@NullMarked
package org.commspubliques.templates;

import org.jspecify.annotations.NullMarked;
