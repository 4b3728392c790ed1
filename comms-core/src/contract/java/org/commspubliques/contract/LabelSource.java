package org.commspubliques.contract;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.language.Wording;

/** Labels that people wrote: on each line a code, French and English, between tabs. */
public final class LabelSource {

    private LabelSource() {}

    /**
     * Reads labels.
     *
     * @param module the module whose labels they are
     * @return the labels by code
     */
    public static Map<String, Wording> read(String module) {
        Map<String, Wording> labels = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(Path.of("../comms-core/src/contract/labels/" + module + ".tsv"))) {
                if (!line.startsWith("#")) {
                    List<String> parts = Splitter.on('\t').splitToList(line);
                    if (parts.size() != 3 || labels.put(parts.get(0), Wording.of(parts.get(1), parts.get(2))) != null) {
                        throw new IllegalArgumentException("not a code, French and English, or there twice: " + line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
