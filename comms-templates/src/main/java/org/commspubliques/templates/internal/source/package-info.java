/** The source of a template and places in it. */
@NullMarked
package org.commspubliques.templates.internal.source;

import org.jspecify.annotations.NullMarked;
