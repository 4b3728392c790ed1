package org.commspubliques.core.interactive;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;

/**
 * Jeu, concours. Immutable and thread-safe.
 *
 * @param title the title
 * @param description what people do
 * @param opens the first day one may take part, in the authority’s zone
 * @param closes the last day
 * @param rules the rules of the game (règlement), or where they are; empty where there are none yet
 * @param prizes what may be won; unmodifiable
 */
public record Game(
        String title, String description, LocalDate opens, LocalDate closes, String rules, List<String> prizes)
        implements InteractiveFormat {

    /** Refuses a game without a title, or one that ends before it begins. */
    public Game {
        Preconditions.checkArgument(!title.isBlank(), "a game needs a title");
        Objects.requireNonNull(description, "description");
        Preconditions.checkArgument(!closes.isBefore(opens), "closes %s is before opens %s", closes, opens);
        Objects.requireNonNull(rules, "rules");
        prizes = ImmutableList.copyOf(prizes);
    }

    /**
     * Returns until when the communication about it is of use.
     *
     * @param zone the authority’s zone
     * @return the end of its last day, exclusive
     */
    public Instant end(ZoneId zone) {
        return closes.plusDays(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public SupportKind support() {
        return SupportKind.GAME;
    }

    @Override
    public Variant toVariant(VariantId id) {
        boolean english = Words.areEnglish(id);
        Wording first = DateWording.dayMonthAndYear(opens);
        Wording last = DateWording.dayMonthAndYear(closes);
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        sections.add(Section.title(title));
        if (!description.isBlank()) {
            sections.add(Section.body(description));
        }
        sections.add(Section.body(
                english
                        ? "From " + first.en() + " to " + last.en() + "."
                        : "Du " + first.fr() + " au " + last.fr() + "."));
        if (!prizes.isEmpty()) {
            sections.add(Section.body((english ? "Prizes: " : "À gagner : ")
                    + prizes.stream().collect(Collectors.joining(english ? "; " : " ; "))));
        }
        if (!rules.isBlank()) {
            sections.add(new Section(SectionRole.LEGAL_NOTICE, rules));
        }
        return new Variant(id, sections.build(), List.of());
    }
}
