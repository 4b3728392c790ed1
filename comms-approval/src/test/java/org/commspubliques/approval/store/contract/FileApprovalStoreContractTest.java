package org.commspubliques.approval.store.contract;

import java.nio.file.Path;
import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.FileApprovalStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class FileApprovalStoreContractTest extends ApprovalStoreContract {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private @Nullable FileApprovalStore open;

    @Override
    protected ApprovalStore emptyStore() {
        return reopen();
    }

    @Override
    protected ApprovalStore reopened(ApprovalStore current) {
        close();
        return reopen();
    }

    private FileApprovalStore reopen() {
        FileApprovalStore store = FileApprovalStore.open(folder.resolve("registre.jsonl"));
        open = store;
        return store;
    }

    @AfterEach
    void close() {
        if (open != null) {
            open.close();
        }
    }
}
