package org.commspubliques.templates.preview;

import java.util.List;
import java.util.Locale;
import org.commspubliques.core.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the list shows it.
 *
 * @param number its number on the page
 * @param grade how grave it is
 * @param rule the rule
 * @param category what it is about
 * @param message what is wrong
 * @param excerpt the words
 * @param language the language of the words
 * @param hasPassage whether they are marked in the text
 * @param place where it is, where it is not marked
 * @param decision who set it aside and why, where somebody did
 * @param never whether it bars publication and nobody may override it
 * @param related other places to look at
 * @param details what it proposes and on what it rests
 */
record FindingView(
        int number,
        Grade grade,
        String rule,
        String category,
        String message,
        String excerpt,
        String language,
        boolean hasPassage,
        @Nullable String place,
        @Nullable String decision,
        boolean never,
        List<RelatedView> related,
        FindingDetails details) {

    /**
     * How grave a finding is.
     *
     * @param severity its class
     * @param severityLabel its words
     * @param blocking whether it is that grave
     * @param warning whether it is that grave
     * @param info whether it is that grave
     */
    record Grade(String severity, String severityLabel, boolean blocking, boolean warning, boolean info) {

        static Grade of(Severity severity, Locale reader) {
            return new Grade(
                    style(severity),
                    severity.label().in(reader),
                    severity == Severity.BLOCKING,
                    severity == Severity.WARNING,
                    severity == Severity.INFO);
        }

        static String style(Severity severity) {
            return switch (severity) {
                case INFO -> "info";
                case WARNING -> "warning";
                case BLOCKING -> "blocking";
            };
        }
    }

    /**
     * Another place to look at.
     *
     * @param where which part of the communication it is in
     * @param words the words there, where they are known
     */
    record RelatedView(String where, @Nullable String words) {}
}
