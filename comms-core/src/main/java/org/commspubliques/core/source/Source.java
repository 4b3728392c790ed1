package org.commspubliques.core.source;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Source: where a fact comes from, when it was last checked, and how far it can be trusted. Immutable and thread-safe.
 */
public final class Source {

    private final String title;
    private final @Nullable LocalDate checked;
    private final Confidence confidence;

    private Source(String title, @Nullable LocalDate checked, Confidence confidence) {
        this.title = Objects.requireNonNull(title, "title");
        this.checked = checked;
        this.confidence = Objects.requireNonNull(confidence, "confidence");
        if (title.isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
    }

    /**
     * Returns a source that was checked on a day.
     *
     * @param title the text, page or document
     * @param checked the day it was read
     * @param confidence how far it can be trusted
     * @return the source
     */
    public static Source of(String title, LocalDate checked, Confidence confidence) {
        return new Source(title, Objects.requireNonNull(checked, "checked"), confidence);
    }

    /**
     * Returns a source that nobody has checked yet.
     *
     * @param title the text, page or document
     * @return the source, to be verified
     */
    public static Source unchecked(String title) {
        return new Source(title, null, Confidence.TO_VERIFY);
    }

    /**
     * Returns the text, page or document.
     *
     * @return its title, never blank
     */
    public String title() {
        return title;
    }

    /**
     * Returns the day the source was read.
     *
     * @return the day, or nothing if nobody has checked it
     */
    public Optional<LocalDate> checked() {
        return Optional.ofNullable(checked);
    }

    /**
     * Returns how far it can be trusted.
     *
     * @return the confidence
     */
    public Confidence confidence() {
        return confidence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source that
                && title.equals(that.title)
                && Objects.equals(checked, that.checked)
                && confidence == that.confidence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, checked, confidence);
    }

    @Override
    public String toString() {
        return title + (checked == null ? "" : " (" + checked + ")");
    }
}
