/** What is wrong with a template or its model, and where. */
@NullMarked
package org.commspubliques.templates.error;

import org.jspecify.annotations.NullMarked;
