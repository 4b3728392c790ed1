/** The transparency report for the public: a page, and tables for spreadsheets. */
@NullMarked
package org.commspubliques.templates.transparency;

import org.jspecify.annotations.NullMarked;
