package org.commspubliques.approval.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commspubliques.approval.store.contract.ApprovalStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class FileApprovalStoreContractTest extends ApprovalStoreContract {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<FileApprovalStore> open = new ArrayList<>();

    @Override
    protected ApprovalStore emptyStore() {
        return open("registre.jsonl");
    }

    @Override
    protected ApprovalStore reopened(ApprovalStore current) {
        close();
        return open("registre.jsonl");
    }

    @Override
    protected ApprovalStore emptyStoreOfAnotherAuthority() {
        return open("autre-registre.jsonl");
    }

    private FileApprovalStore open(String name) {
        FileApprovalStore store = FileApprovalStore.open(folder.resolve(name));
        open.add(store);
        return store;
    }

    @AfterEach
    void close() {
        open.forEach(FileApprovalStore::close);
        open.clear();
    }
}
