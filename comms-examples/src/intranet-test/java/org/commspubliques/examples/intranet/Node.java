package org.commspubliques.examples.intranet;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A node of the intranet in this process, whose clock the test may set. */
final class Node implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts a node on a free port, which finds what is due only when it is told to. */
    static Node start(String database, Clock clock, Path folder) {
        SpringApplication application = new SpringApplication(Intranet.class);
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Clock.class, () -> clock));
        return new Node(application.run(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--intranet.folder=" + folder,
                "--intranet.tick=P1D"));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + Intranet.port(context));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    DataSource database() {
        return bean(DataSource.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
