package org.commspubliques.examples.atelier.draft;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.jspecify.annotations.Nullable;

/**
 * What a person types: this is what the page sends, and what is kept. Who wrote it, and for which unit, is for the host to
 * say.
 *
 * @param title the title by which people know it
 * @param purpose what it is for
 * @param plannedAt when it is to go out, in the hours of the authority; null where that is not decided
 * @param variants the text for each channel, 1 to {@value #MOST_VARIANTS}
 */
public record DraftContent(
        String title,
        CommunicationPurpose purpose,
        @Nullable LocalDateTime plannedAt,
        List<DraftVariant> variants) {

    private static final int MOST_VARIANTS = 30;

    /** Copies the texts; refuses none at all, a channel given twice, and more than a page can show. */
    public DraftContent {
        variants = ImmutableList.copyOf(variants);
        Preconditions.checkArgument(
                !variants.isEmpty() && variants.size() <= MOST_VARIANTS,
                "a communication has 1 to %s texts, was %s",
                MOST_VARIANTS,
                variants.size());
        Preconditions.checkArgument(
                variants.stream().map(DraftVariant::channel).distinct().count() == variants.size(),
                "a channel is given twice");
    }

    /**
     * Returns the communication that this text makes.
     *
     * @param id its identifier
     * @param author who wrote it
     * @param owner the unit that answers for it
     * @param zone where the planned hour is meant
     * @return the communication
     */
    public Communication communication(CommunicationId id, PersonId author, UnitId owner, ZoneId zone) {
        Communication.Builder builder =
                Communication.builder(id, title).purpose(purpose).owner(owner).author(author);
        if (plannedAt != null) {
            builder.plannedAt(plannedAt.atZone(zone).toInstant());
        }
        for (DraftVariant variant : variants) {
            builder.variant(Variant.french(
                    variant.channel(),
                    variant.sections().stream()
                            .map(section -> new Section(section.role(), section.text()))
                            .toArray(Section[]::new)));
        }
        return builder.build();
    }
}
