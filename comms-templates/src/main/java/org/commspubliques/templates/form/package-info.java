/** What people type into the form of a template, and the typed values it becomes. */
@NullMarked
package org.commspubliques.templates.form;

import org.jspecify.annotations.NullMarked;
