/** What can be known of a template from the type of its model, before anything is rendered. */
@NullMarked
package org.commspubliques.templates.internal.bind;

import org.jspecify.annotations.NullMarked;
