package org.commspubliques.core.lifecycle;

import com.google.common.base.Preconditions;
import java.time.LocalDate;
import java.util.Objects;
import org.commspubliques.core.communication.SupportKind;

/**
 * Parution: one earlier issue, by what can be counted of it. Immutable and thread-safe.
 *
 * @param support the kind of support
 * @param title the title or number, such as « Mont-Dore Mag n° 41 »
 * @param day the day it came out, in the authority's zone
 * @param format the format, such as {@code A4}, or empty where it has none
 * @param pages how many pages, or 0 where it has none
 * @param printRun how many copies (tirage), or 0 where it is not printed
 * @param photographsOfExecutive how many photographs of the head of the executive it shows
 * @param signedEditorial whether its editorial is signed by an elected official
 */
public record PastIssue(
        SupportKind support,
        String title,
        LocalDate day,
        String format,
        int pages,
        int printRun,
        int photographsOfExecutive,
        boolean signedEditorial) {

    /** Refuses missing parts and negative numbers. */
    public PastIssue {
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(format, "format");
        Preconditions.checkArgument(pages >= 0, "pages must not be negative, was %s", pages);
        Preconditions.checkArgument(printRun >= 0, "printRun must not be negative, was %s", printRun);
        Preconditions.checkArgument(
                photographsOfExecutive >= 0,
                "photographsOfExecutive must not be negative, was %s",
                photographsOfExecutive);
    }
}
