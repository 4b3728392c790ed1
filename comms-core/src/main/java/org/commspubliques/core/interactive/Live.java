package org.commspubliques.core.interactive;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * Direct: a broadcast that people watch and ask questions in while it happens. Immutable and thread-safe.
 *
 * @param title the title
 * @param start when it begins, in the authority’s zone
 * @param length how long it lasts, from 1 minute to 12 hours
 * @param moderator who reads what people write (modération); null where nobody does yet
 * @param questions the questions that are prepared; unmodifiable
 */
public record Live(
        String title,
        ZonedDateTime start,
        Duration length,
        @Nullable PersonId moderator,
        List<String> questions) implements InteractiveFormat {

    static final int MOST_MINUTES = 720;

    /** Refuses a broadcast without a title, or of a length that is none. */
    public Live {
        Preconditions.checkArgument(!title.isBlank(), "a live broadcast needs a title");
        Objects.requireNonNull(start, "start");
        Preconditions.checkArgument(
                length.compareTo(Duration.ofMinutes(1)) >= 0 && length.compareTo(Duration.ofMinutes(MOST_MINUTES)) <= 0,
                "a live broadcast lasts 1 to %s minutes, was %s",
                MOST_MINUTES,
                length);
        questions = ImmutableList.copyOf(questions);
    }

    /**
     * Returns who reads what people write.
     *
     * @return the person, or nothing where nobody does yet
     */
    public Optional<PersonId> moderation() {
        return Optional.ofNullable(moderator);
    }

    /**
     * Returns when it ends.
     *
     * @return the end, in the same zone
     */
    public ZonedDateTime end() {
        return start.plus(length);
    }

    @Override
    public SupportKind support() {
        return SupportKind.LIVE;
    }

    @Override
    public Variant toVariant(VariantId id) {
        boolean english = Words.areEnglish(id);
        Wording moment = DateWording.moment(start);
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        sections.add(Section.title(title));
        sections.add(Section.body(english ? "Live: " + moment.en() : "En direct : " + moment.fr()));
        if (!questions.isEmpty()) {
            sections.add(Section.body(
                    questions.stream().map(question -> "– " + question).collect(Collectors.joining("\n"))));
        }
        return new Variant(id, sections.build(), List.of());
    }
}
