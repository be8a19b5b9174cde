package io.gdbos.workflow;

class MemoryWorkflowEngineTest extends WorkflowEngineContract {
    @Override
    protected CaseStore newStore() {
        return CaseStore.inMemory();
    }
}
