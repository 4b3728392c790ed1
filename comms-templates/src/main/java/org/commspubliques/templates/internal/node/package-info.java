/** What a parsed template is made of, and how it renders. */
@NullMarked
package org.commspubliques.templates.internal.node;

import org.jspecify.annotations.NullMarked;
