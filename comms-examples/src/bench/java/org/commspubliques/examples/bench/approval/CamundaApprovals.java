package org.commspubliques.examples.bench.approval;

import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The reference approval by Camunda 7, embedded: its usual history, no background threads and no metrics. */
final class CamundaApprovals implements Contender {

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final int warmUps;

    /**
     * Starts the engine.
     *
     * @param source its connections
     * @param warmUps how many times as long as others it has to run first
     */
    CamundaApprovals(DataSource source, int warmUps) {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setDataSource(source);
        settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        settings.setJobExecutorActivate(false);
        settings.setEnforceHistoryTimeToLive(false);
        settings.setMetricsEnabled(false);
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
        return Peers.label("Camunda", "camunda");
    }

    @Override
    public int warmUps() {
        return warmUps;
    }

    @Override
    public void approve(Stopwatch watch) {
        watch.start();
        String approval = runtime.startProcessInstanceByKey(Peers.PROCESS_KEY, Map.of("seal", Peers.SEAL))
                .getId();
        watch.lap();
        for (int i = 1; i < COMMANDS; i++) {
            String task = tasks.createTaskQuery()
                    .processInstanceId(approval)
                    .list()
                    .get(0)
                    .getId();
            tasks.complete(task, Map.of("decision", "APPROVED"));
            watch.lap();
        }
        if (runtime.createProcessInstanceQuery().processInstanceId(approval).count() != 0) {
            throw new IllegalStateException("not complete: " + approval);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
