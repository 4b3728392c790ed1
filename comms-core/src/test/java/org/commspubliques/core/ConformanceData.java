package org.commspubliques.core;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Other people's test data, read where it lies and never copied: the folder that {@code comms.conformance} names, by
 * default {@code ../shared/conformance}, resolved from the repository.
 */
public final class ConformanceData {

    private ConformanceData() {}

    /**
     * Returns a file of that folder. Where it is absent the test is skipped, or fails if {@code
     * comms.conformance.required} is true.
     *
     * @param relative the file, such as {@code gsm/twilio-segments.json}
     * @return its path
     */
    public static Path require(String relative) {
        return require("comms.conformance", "../shared/conformance", relative);
    }

    /**
     * Returns a file of the folder that another property names; skipped or failing as above.
     *
     * @param property the property, such as {@code comms.neutrality}
     * @param usual the folder where the property is not set
     * @param relative the file
     * @return its path
     */
    public static Path require(String property, String usual, String relative) {
        // Tests run in the folder of their module; the property is resolved from that of the repository.
        Path file = Path.of("..").resolve(System.getProperty(property, usual)).resolve(relative);
        if (!Files.isRegularFile(file)) {
            String message = "conformance data is absent: " + relative + " is not in the folder that the property "
                    + property + " names; this test was not run";
            if (Boolean.getBoolean("comms.conformance.required")) {
                fail(message);
            }
            Assumptions.abort(message);
        }
        return file;
    }
}
