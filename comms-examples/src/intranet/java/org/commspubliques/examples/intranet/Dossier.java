package org.commspubliques.examples.intranet;

import java.util.Map;
import java.util.TreeMap;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;

/**
 * What the host keeps of a communication: the texts as they are now. What was decided on them is the library’s to keep.
 *
 * @param id its number
 * @param title what it is called
 * @param purpose why it is made
 * @param author who wrote it
 * @param texts its text for each channel
 */
record Dossier(
        CommunicationId id, String title, CommunicationPurpose purpose, PersonId author, Map<ChannelId, String> texts) {

    /** Returns it as the library sees it: the same content has the same seals, on whichever node. */
    Communication communication() {
        Communication.Builder communication = Communication.builder(id, title)
                .purpose(purpose)
                .owner(TownHall.HALL)
                .author(author);
        Map<String, String> sorted = new TreeMap<>();
        texts.forEach((channel, text) -> sorted.put(channel.value(), text));
        sorted.forEach((channel, text) ->
                communication.variant(Variant.french(ChannelId.of(channel), Section.title(title), Section.body(text))));
        return communication.build();
    }
}
