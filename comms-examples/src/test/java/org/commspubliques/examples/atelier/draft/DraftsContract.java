package org.commspubliques.examples.atelier.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SectionRole;
import org.junit.jupiter.api.Test;

/** What every place where texts are kept does. */
abstract class DraftsContract {

    private static final PersonId WRITER = PersonId.of("agent-1");
    private static final Instant NOON = Instant.parse("2026-11-26T01:00:00Z");

    /** Opens the same place again each time. */
    abstract Drafts open();

    static Draft draft(String id, String text) {
        return new Draft(
                id,
                1,
                WRITER,
                WRITER,
                NOON,
                new DraftContent(
                        "Titre « é »",
                        CommunicationPurpose.INFORMATION,
                        LocalDateTime.parse("2026-12-01T08:00"),
                        List.of(new DraftVariant(
                                ChannelId.of("site"), List.of(new DraftSection(SectionRole.BODY, text))))));
    }

    @Test
    void whatIsKeptIsFoundAsItWas() {
        Draft draft = draft("2026-001", "Une ligne\net une autre, avec un emoji 🌴");
        assertThat(open().keep(draft)).isTrue();

        assertThat(open().find("2026-001")).contains(draft);
        assertThat(open().find("2026-002")).isEmpty();
    }

    @Test
    void allAreListedByTheirIdentifier() {
        open().keep(draft("2026-002", "Deux"));
        open().keep(draft("2026-001", "Un"));

        assertThat(open().all().stream().map(Draft::id)).containsExactly("2026-001", "2026-002");
    }

    @Test
    void onlyTheNextVersionIsKept() {
        Drafts drafts = open();
        Draft first = draft("2026-001", "Un");
        Draft second = first.next(WRITER, NOON, draft("2026-001", "Deux").content());
        drafts.keep(first);

        assertThat(drafts.keep(first)).as("the same version again").isFalse();
        assertThat(drafts.keep(second.next(WRITER, NOON, first.content())))
                .as("a version too far")
                .isFalse();
        assertThat(drafts.keep(second)).isTrue();
        assertThat(drafts.find("2026-001")).contains(second);
    }

    @Test
    void ofManyWhoSaveTheSameVersionAtOnceOneIsFirst() {
        Drafts drafts = open();
        Draft first = draft("2026-001", "Un");
        drafts.keep(first);

        long kept = IntStream.range(0, 16)
                .parallel()
                .filter(i -> drafts.keep(first.next(
                        PersonId.of("agent-" + i),
                        NOON,
                        draft("2026-001", "Version de " + i).content())))
                .count();
        assertThat(kept).isEqualTo(1);
    }
}
