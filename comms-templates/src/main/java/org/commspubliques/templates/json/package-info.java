/** What forms and editors are told of templates, as JSON. */
@NullMarked
package org.commspubliques.templates.json;

import org.jspecify.annotations.NullMarked;
