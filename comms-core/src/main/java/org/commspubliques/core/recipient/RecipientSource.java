package org.commspubliques.core.recipient;

import java.time.LocalDate;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.consent.ProcessingUse;

/**
 * Source de destinataires: finds who gets a message. Only this library makes a {@link Resolution}, so that none is made without the
 * rules: nobody who objected, whose data are to be purged or for whom there is no basis is ever in one, whatever the segment.
 * Contacts in memory are {@link Contacts}; those in a host’s database are asked for with {@link #querying}.
 */
public interface RecipientSource {

    /**
     * Finds who gets a message.
     *
     * @param segment for whom it is meant
     * @param use what for and by which sort of channel
     * @param day the day of the message, in the authority’s zone
     * @return the recipients, and who is left out and why
     * @throws PoliticalUseException if the use is political; nothing has been looked up
     * @throws IllegalArgumentException if the segment speaks of what is not known
     */
    Resolution resolve(Segment segment, ProcessingUse use, LocalDate day);

    /**
     * Returns a source that asks a host’s database.
     *
     * @param query the host’s query
     * @param rules what may be asked and who may be written to
     * @return the source; as thread-safe as the query
     */
    static RecipientSource querying(ContactQuery query, RecipientRules rules) {
        return new QueriedContacts(query, rules);
    }
}
