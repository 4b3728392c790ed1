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
        // Tests run in the folder of their module; the property is resolved from that of the repository.
        Path file = Path.of("..")
                .resolve(System.getProperty("comms.conformance", "../shared/conformance"))
                .resolve(relative);
        if (!Files.isRegularFile(file)) {
            String message = "conformance data is absent: " + relative + " is not in the folder that the property"
                    + " comms.conformance names; this test was not run";
            if (Boolean.getBoolean("comms.conformance.required")) {
                fail(message);
            }
            Assumptions.abort(message);
        }
        return file;
    }
}
