package org.commspubliques.examples.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts of the example sources that pages show: what is between {@code // <guide:name>} and {@code // </guide:name>}. */
final class Regions {

    private static final String START = "// <guide:";
    private static final List<String> WRITTEN_DOWN = List.of("import org.commspubliques.", "import java.");

    private Regions() {}

    /** The lines of each region, moved to the left. */
    static Map<String, List<String>> read() throws IOException {
        Map<String, List<String>> regions = new LinkedHashMap<>();
        readAll().forEach((name, region) -> regions.put(name, region.lines()));
        return regions;
    }

    /** The imports of the library and of the JDK that the code of these regions needs, in order. */
    static List<String> importsOf(Collection<String> names) throws IOException {
        Map<String, Region> regions = readAll();
        return names.stream()
                .map(regions::get)
                .flatMap(region -> region.imports().stream().filter(region::needs))
                .distinct()
                .sorted()
                .toList();
    }

    private record Region(List<String> lines, List<String> imports) {

        boolean needs(String imported) {
            String type = imported.substring(imported.lastIndexOf('.') + 1, imported.length() - 1);
            Pattern word = Pattern.compile("(?<![.\\w])" + type + "\\b");
            return lines.stream().anyMatch(line -> word.matcher(line).find());
        }
    }

    private static Map<String, Region> readAll() throws IOException {
        Map<String, Region> regions = new LinkedHashMap<>();
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

    private static void read(Path file, Map<String, Region> regions) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> imports = lines.stream()
                .filter(line -> WRITTEN_DOWN.stream().anyMatch(line::startsWith))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(START)) {
                String name = line.substring(START.length(), line.length() - 1);
                List<String> region = new ArrayList<>();
                while (!lines.get(++i).strip().equals("// </guide:" + name + ">")) {
                    region.add(lines.get(i));
                }
                if (regions.put(name, new Region(movedLeft(region), imports)) != null) {
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
