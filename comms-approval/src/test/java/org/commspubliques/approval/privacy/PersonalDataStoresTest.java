package org.commspubliques.approval.privacy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.commspubliques.approval.privacy.contract.PersonalDataContract;
import org.commspubliques.approval.store.TestDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
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

    private static PersonalDataStore onDatabase(DataSource source) {
        TestDatabases.execute(source, JdbcPersonalDataStore.schema());
        return JdbcPersonalDataStore.of(source, TestDatabases.newAuthority());
    }
}
