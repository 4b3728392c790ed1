package org.commspubliques.examples.bench.approval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the process engines have in common: the process that they run, and where their versions are found. */
final class Peers {

    /** The process, on the class path; plain BPMN 2.0 without extensions. */
    static final String PROCESS = "org/commspubliques/examples/bench/approval/reference.bpmn20.xml";

    /** The key of the process in {@link #PROCESS}. */
    static final String PROCESS_KEY = "reference";

    /** What an approval is told of the content. */
    static final String SEAL = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final Properties VERSIONS = versions();

    private Peers() {}

    /** Returns a name and the version that the build knows. */
    static String label(String name, String key) {
        return name + " " + VERSIONS.getProperty(key);
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream in = Peers.class.getResourceAsStream("versions.properties")) {
            if (in == null) {
                throw new IllegalStateException("no versions.properties");
            }
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
