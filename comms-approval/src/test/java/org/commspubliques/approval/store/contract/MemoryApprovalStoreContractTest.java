package org.commspubliques.approval.store.contract;

import org.commspubliques.approval.store.ApprovalStore;
import org.commspubliques.approval.store.MemoryApprovalStore;

class MemoryApprovalStoreContractTest extends ApprovalStoreContract {

    @Override
    protected ApprovalStore emptyStore() {
        return new MemoryApprovalStore();
    }

    @Override
    protected ApprovalStore reopened(ApprovalStore current) {
        return current;
    }
}
