package org.commspubliques.core.recipient;

import java.util.stream.Stream;
import org.commspubliques.core.audience.Segment;

/**
 * Requête: how a host finds the contacts of a segment where they are, in its own database. It makes its query with a
 * {@link org.commspubliques.core.audience.SegmentVisitor}, values as parameters. It does not look at rights: {@link RecipientSource}
 * does, always.
 */
@FunctionalInterface
public interface ContactQuery {

    /**
     * Finds the contacts of a segment.
     *
     * @param segment the segment, without named segments and with known attributes only
     * @return the contacts, each once; closed by the caller
     */
    Stream<Candidate> select(Segment segment);
}
