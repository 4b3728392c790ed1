package org.commspubliques.approval.store;

import org.commspubliques.approval.store.contract.ApprovalStoreContract;

class MemoryApprovalStoreContractTest extends ApprovalStoreContract {

    @Override
    protected ApprovalStore emptyStore() {
        return new MemoryApprovalStore();
    }

    @Override
    protected ApprovalStore reopened(ApprovalStore current) {
        return current;
    }

    @Override
    protected ApprovalStore emptyStoreOfAnotherAuthority() {
        return new MemoryApprovalStore();
    }
}
