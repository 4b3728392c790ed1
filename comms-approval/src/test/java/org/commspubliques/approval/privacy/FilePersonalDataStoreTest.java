package org.commspubliques.approval.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.commspubliques.approval.privacy.PersonalDataStore.Identity;
import org.commspubliques.approval.privacy.PersonalDataStore.Text;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.core.authority.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePersonalDataStoreTest {

    private static final Identity ANNA = new Identity(PersonId.of("anna"), "pseudonyme.a", "0a");
    private static final Identity BRUNO = new Identity(PersonId.of("bruno"), "pseudonyme.b", "0b");
    private static final Text HERS = new Text("engagement:1", "pseudonyme.a", "à revoir");
    private static final Set<String> BOTH = Set.of("pseudonyme.a", "pseudonyme.b");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("coffre.jsonl");
    }

    private void write() {
        try (FilePersonalDataStore store = FilePersonalDataStore.open(file)) {
            store.enrol(ANNA);
            store.keep(List.of(HERS));
            store.enrol(BRUNO);
        }
    }

    @Test
    void isAsItWasWhenOpenedAgain() {
        write();

        try (FilePersonalDataStore store = FilePersonalDataStore.open(file)) {
            assertThat(store.identities(BOTH)).containsExactlyInAnyOrder(ANNA, BRUNO);
            assertThat(store.texts(Set.of("engagement:1"))).containsExactly(HERS);
        }
    }

    @Test
    void hasItsLines() throws Exception {
        write();

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "{\"person\":\"anna\",\"pseudonym\":\"pseudonyme.a\",\"secret\":\"0a\"}",
                        "{\"commitment\":\"engagement:1\",\"pseudonym\":\"pseudonyme.a\",\"body\":\"à revoir\"}",
                        "{\"person\":\"bruno\",\"pseudonym\":\"pseudonyme.b\",\"secret\":\"0b\"}");
    }

    @Test
    void hasNoByteOfWhoWasErased() throws Exception {
        write();

        try (FilePersonalDataStore store = FilePersonalDataStore.open(file)) {
            store.erase(ANNA.person());
            store.enrol(new Identity(PersonId.of("clara"), "pseudonyme.c", "0c"));
        }

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "{\"person\":\"bruno\",\"pseudonym\":\"pseudonyme.b\",\"secret\":\"0b\"}",
                        "{\"person\":\"clara\",\"pseudonym\":\"pseudonyme.c\",\"secret\":\"0c\"}");
    }

    @Test
    void cutAtAnyByteHasWhatWasWholeBefore() throws Exception {
        write();
        byte[] whole = Files.readAllBytes(file);

        for (int cut = 0; cut <= whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            long lines = new String(whole, 0, cut, StandardCharsets.UTF_8)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            try (FilePersonalDataStore store = FilePersonalDataStore.open(file)) {
                int found = store.identities(BOTH).size()
                        + store.texts(Set.of("engagement:1")).size();
                assertThat(found).isEqualTo((int) lines);
                store.keep(List.of(new Text("engagement:9", "pseudonyme.b", "ajouté")));
            }
            try (FilePersonalDataStore store = FilePersonalDataStore.open(file)) {
                assertThat(store.texts(Set.of("engagement:9"))).hasSize(1);
            }
        }
    }

    @Test
    void leavesOutWhatAnErasureThatWasInterruptedLeftBeside() throws Exception {
        write();
        Path half = folder.resolve("coffre.jsonl.new");
        Files.writeString(half, "{\"person\":\"bru");

        try (FilePersonalDataStore store = FilePersonalDataStore.open(file)) {
            assertThat(store.identities(BOTH)).hasSize(2);
            assertThat(half).doesNotExist();
        }
    }

    @Test
    void namesALineThatIsNoneOfItsKind() throws Exception {
        for (String line : List.of(
                "{}",
                "[]",
                "x",
                "{\"person\":\"anna\",\"pseudonym\":1,\"secret\":\"0a\"}",
                "{\"person\":\"A B\",\"pseudonym\":\"p\",\"secret\":\"s\"}",
                "{\"a\":1} {}")) {
            Files.writeString(
                    file, "{\"person\":\"bruno\",\"pseudonym\":\"pseudonyme.b\",\"secret\":\"0b\"}\n" + line + "\n");

            assertThatThrownBy(() -> FilePersonalDataStore.open(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("ligne 2");
        }
    }

    @Test
    void isOpenOnce() {
        try (FilePersonalDataStore first = FilePersonalDataStore.open(file)) {
            assertThatThrownBy(() -> FilePersonalDataStore.open(file))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            e -> assertThat(e.failure()).isEqualTo(StoreException.Failure.LOCKED));
            first.enrol(ANNA);
        }
        try (FilePersonalDataStore again = FilePersonalDataStore.open(file)) {
            assertThat(again.identities(BOTH)).containsExactly(ANNA);
        }
    }

    @Test
    void refusesEverythingOnceItIsClosed() {
        FilePersonalDataStore store = FilePersonalDataStore.open(file);
        store.close();

        assertThatThrownBy(() -> store.enrol(ANNA)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.identities(BOTH)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.erase(PersonId.of("anna"))).isInstanceOf(StoreException.class);
    }

    @Test
    void inAFolderThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> FilePersonalDataStore.open(folder.resolve("absent/coffre.jsonl")))
                .isInstanceOf(StoreException.class);
    }
}
