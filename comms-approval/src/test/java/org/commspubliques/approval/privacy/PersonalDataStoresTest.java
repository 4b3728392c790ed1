package org.commspubliques.approval.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.commspubliques.approval.privacy.contract.PersonalDataContract;
import org.commspubliques.approval.store.AuthorityKey;
import org.commspubliques.approval.store.HostTransactions;
import org.commspubliques.approval.store.StoreException;
import org.commspubliques.approval.store.TestDatabases;
import org.commspubliques.core.authority.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataStoresTest {

    @Nested
    class InMemory extends PersonalDataContract {

        @Override
        protected PersonalDataStore empty() {
            return new MemoryPersonalDataStore();
        }
    }

    @Nested
    class InAFile extends PersonalDataContract {

        @TempDir
        private Path folder;

        private final List<FilePersonalDataStore> open = new ArrayList<>();

        @Override
        protected PersonalDataStore empty() {
            open.add(FilePersonalDataStore.open(folder.resolve("coffre.jsonl")));
            return open.get(0);
        }

        @AfterEach
        void close() {
            open.forEach(FilePersonalDataStore::close);
        }
    }

    @Nested
    class OnPostgresql extends PersonalDataContract {

        @Override
        protected PersonalDataStore empty() {
            return onDatabase(TestDatabases.postgresql());
        }
    }

    @Nested
    class OnH2 extends PersonalDataContract {

        @Override
        protected PersonalDataStore empty() {
            return onDatabase(TestDatabases.h2(""));
        }
    }

    @Nested
    class InTransactionsOfTheHost {

        private static final PersonId CLAIRE = PersonId.of("claire");

        private final DataSource database = TestDatabases.h2("");
        private final HostTransactions host = new HostTransactions(database);
        private final AuthorityKey authority = TestDatabases.newAuthority();
        private final PersonalDataStore own = JdbcPersonalDataStore.of(database, authority);
        private final PersonalDataStore joined = JdbcPersonalDataStore.joining(host.source(), authority);
        private final PersonalDataVault vault = PersonalDataVault.of(joined, () -> new byte[16]);

        @BeforeEach
        void applySchema() {
            TestDatabases.execute(database, JdbcPersonalDataStore.schema());
        }

        @Test
        void everythingIsKeptOnceTheHostCommits() throws SQLException {
            host.begin();
            PersonId pseudonym = vault.pseudonymOf(CLAIRE);
            PersonalDataStore.Text text = vault.commit(CLAIRE, "motif", "trop long");
            vault.keep(List.of(text));
            assertThat(own.identities(List.of(pseudonym.value()))).isEmpty();
            assertThat(joined.identities(List.of(pseudonym.value()))).hasSize(1);
            host.commit();

            assertThat(own.identities(List.of(pseudonym.value())))
                    .extracting(PersonalDataStore.Identity::person)
                    .containsExactly(CLAIRE);
            assertThat(own.texts(List.of(text.commitment()))).containsExactly(text);
        }

        @Test
        void whatIsRolledBackIsNotRemembered() throws SQLException {
            host.begin();
            String pseudonym = vault.pseudonymOf(CLAIRE).value();
            host.rollback();
            assertThat(own.identities(List.of(pseudonym))).isEmpty();

            host.begin();
            assertThat(vault.pseudonymOf(CLAIRE).value()).isEqualTo(pseudonym);
            host.commit();

            assertThat(own.identities(List.of(pseudonym))).hasSize(1);
        }

        @Test
        void anErasureIsRolledBackWithTheHost() throws SQLException {
            host.begin();
            String pseudonym = vault.pseudonymOf(CLAIRE).value();
            host.commit();

            host.begin();
            assertThat(joined.erase(CLAIRE).pseudonym()).isEqualTo(pseudonym);
            host.rollback();

            assertThat(own.identities(List.of(pseudonym))).hasSize(1);
        }

        @Test
        void nothingIsWrittenWhereNoTransactionIsRunning() {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> vault.pseudonymOf(CLAIRE))
                    .satisfies(e -> {
                        assertThat(e.failure()).isEqualTo(StoreException.Failure.UNWRITABLE);
                        assertThat(e.message(Locale.FRENCH)).contains("aucune transaction n’est en cours");
                        assertThat(e.message(Locale.ENGLISH)).contains("no transaction is running");
                    });
            assertThat(joined.identities(List.of("pseudonyme.inconnu"))).isEmpty();
            assertThat(joined.canBeUndone()).isTrue();
            assertThat(own.canBeUndone()).isFalse();
        }
    }

    private static PersonalDataStore onDatabase(DataSource source) {
        TestDatabases.execute(source, JdbcPersonalDataStore.schema());
        return JdbcPersonalDataStore.of(source, TestDatabases.newAuthority());
    }
}
