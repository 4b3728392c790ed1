package org.commspubliques.core.audience;

/**
 * Goes through a segment, one method for each form: how a host makes a query of it in the language of its own database. What is
 * not known of a contact makes a condition false, and so its negation true: a query must not answer « unknown ».
 *
 * @param <R> what is made of each part
 */
public interface SegmentVisitor<R> {

    /**
     * Sees everyone.
     *
     * @return what is made of it
     */
    R everyone();

    /**
     * Sees a flag.
     *
     * @param flag the condition
     * @return what is made of it
     */
    R flag(Segment.Flag flag);

    /**
     * Sees a choice.
     *
     * @param choice the condition
     * @return what is made of it
     */
    R choice(Segment.Choice choice);

    /**
     * Sees a range of numbers.
     *
     * @param range the condition
     * @return what is made of it
     */
    R numbers(Segment.Numbers range);

    /**
     * Sees a range of dates.
     *
     * @param range the condition
     * @return what is made of it
     */
    R dates(Segment.Dates range);

    /**
     * Sees parts that must all hold.
     *
     * @param all the parts
     * @return what is made of it
     */
    R all(Segment.All all);

    /**
     * Sees parts of which one must hold.
     *
     * @param any the parts
     * @return what is made of it
     */
    R any(Segment.Any any);

    /**
     * Sees a negation.
     *
     * @param not the negation
     * @return what is made of it
     */
    R not(Segment.Not not);

    /**
     * Sees a difference.
     *
     * @param minus the difference
     * @return what is made of it
     */
    R minus(Segment.Minus minus);

    /**
     * Sees the name of another segment; {@link SegmentCatalog#expand} leaves none.
     *
     * @param named the name
     * @return what is made of it
     */
    R named(Segment.Named named);
}
