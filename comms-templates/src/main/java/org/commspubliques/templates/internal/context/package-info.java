/** What surrounds each tag of a template, worked out once, while the template is compiled. */
@NullMarked
package org.commspubliques.templates.internal.context;

import org.jspecify.annotations.NullMarked;
