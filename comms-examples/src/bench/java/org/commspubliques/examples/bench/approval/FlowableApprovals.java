package org.commspubliques.examples.bench.approval;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/** The reference approval by Flowable, embedded: its usual history, and no engines that an approval does not need. */
final class FlowableApprovals implements Contender {

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final int warmUps;

    /**
     * Starts the engine.
     *
     * @param source its connections
     * @param executor whether its background threads run
     * @param warmUps how many times as long as others it has to run first
     */
    FlowableApprovals(DataSource source, boolean executor, int warmUps) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setDataSource(source);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setAsyncExecutorActivate(executor);
        settings.setDisableIdmEngine(true);
        settings.setDisableEventRegistry(true);
        engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(Peers.PROCESS)
                .deploy();
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
        this.warmUps = warmUps;
    }

    @Override
    public String label() {
        return Peers.label("Flowable", "flowable");
    }

    @Override
    public int warmUps() {
        return warmUps;
    }

    @Override
    public void approve(Stopwatch watch) {
        watch.start();
        String approval = start();
        watch.lap();
        for (int i = 1; i < COMMANDS; i++) {
            complete(open(approval).get(0));
            watch.lap();
        }
        if (runtime.createProcessInstanceQuery().processInstanceId(approval).count() != 0) {
            throw new IllegalStateException("not complete: " + approval);
        }
    }

    /** Starts an approval, and returns its id. */
    String start() {
        return runtime.startProcessInstanceByKey(Peers.PROCESS_KEY, Map.of("seal", Peers.SEAL))
                .getId();
    }

    /** Returns what can be decided in an approval. */
    List<Task> open(String approval) {
        return tasks.createTaskQuery().processInstanceId(approval).list();
    }

    /** Approves. */
    void complete(Task task) {
        tasks.complete(task.getId(), Map.of("decision", "APPROVED"));
    }

    /** Approves, and keeps the decision with the task: what several do at once must not meet in one variable. */
    void completeAlone(Task task) {
        tasks.complete(task.getId(), Map.of("decision", "APPROVED"), true);
    }

    @Override
    public void close() {
        engine.close();
    }
}
