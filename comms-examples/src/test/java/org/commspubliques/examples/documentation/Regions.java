package org.commspubliques.examples.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parts of the example sources that pages show: what is between {@code // <guide:name>} and {@code // </guide:name>}. */
final class Regions {

    private static final String START = "// <guide:";

    private Regions() {}

    /** The lines of each region, moved to the left. */
    static Map<String, List<String>> read() throws IOException {
        Map<String, List<String>> regions = new LinkedHashMap<>();
        for (String folder : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    read(file, regions);
                }
            }
        }
        return regions;
    }

    private static void read(Path file, Map<String, List<String>> regions) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(START)) {
                String name = line.substring(START.length(), line.length() - 1);
                List<String> region = new ArrayList<>();
                while (!lines.get(++i).strip().equals("// </guide:" + name + ">")) {
                    region.add(lines.get(i));
                }
                if (regions.put(name, movedLeft(region)) != null) {
                    throw new IllegalStateException(file + ": a second region of the name " + name);
                }
            }
        }
    }

    private static List<String> movedLeft(List<String> lines) {
        List<String> shown = lines.stream()
                .filter(line -> !line.strip().startsWith("// spotless:"))
                .toList();
        int margin = shown.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return shown.stream()
                .map(line -> line.isBlank() ? "" : line.substring(margin))
                .toList();
    }
}
