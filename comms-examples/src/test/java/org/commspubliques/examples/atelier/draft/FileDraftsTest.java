package org.commspubliques.examples.atelier.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDraftsTest extends DraftsContract {

    @TempDir
    Path folder;

    private @Nullable FileDrafts opened;

    /** One program at a time: the folder is opened once. */
    @Override
    Drafts open() {
        FileDrafts known = opened == null ? new FileDrafts(folder) : opened;
        opened = known;
        return known;
    }

    @Test
    void noIdentifierLeadsOutOfTheFolder() {
        assertThat(open().find("../" + folder.getFileName() + "/2026-001")).isEmpty();
        assertThat(open().keep(draft("../2026-001", "Ailleurs"))).isFalse();
    }

    @Test
    void whatWasKeptIsThereForTheNextProgram() {
        open().keep(draft("2026-001", "Un"));

        assertThat(new FileDrafts(folder).find("2026-001")).contains(draft("2026-001", "Un"));
    }
}
