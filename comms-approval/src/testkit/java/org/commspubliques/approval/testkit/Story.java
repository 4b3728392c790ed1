package org.commspubliques.approval.testkit;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commspubliques.core.language.Wording;

/** What happened in a scenario so far, in both languages; a failure tells all of it. */
final class Story {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Clock clock;
    private final List<Wording> lines = new ArrayList<>();

    Story(Clock clock) {
        this.clock = clock;
    }

    void tell(String fr, String en) {
        String hour = HOUR.format(clock.instant().atZone(clock.getZone()));
        lines.add(Wording.of(hour + " – " + fr, hour + " – " + en));
    }

    /** What to throw where the story did not go on as the test said. */
    AssertionError failure(Wording expected, Wording found) {
        return new AssertionError(
                in(Locale.FRENCH, "Attendu : " + expected.fr() + ". Constaté : " + found.fr(), "Histoire")
                        + "\n\n"
                        + in(Locale.ENGLISH, "Expected: " + expected.en() + ". Found: " + found.en(), "Story"));
    }

    private String in(Locale reader, String first, String title) {
        return first + "\n" + title + (reader.equals(Locale.FRENCH) ? " :\n" : ":\n") + text(reader);
    }

    String text(Locale reader) {
        return lines.stream().map(line -> "- " + line.in(reader)).collect(Collectors.joining("\n"));
    }
}
