/** What people take part in: quizzes, live broadcasts and games, as data that is reviewed as any text is. */
@NullMarked
package org.commspubliques.core.interactive;

import org.jspecify.annotations.NullMarked;
