package org.commspubliques.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.core.json.JsonDocuments;
import org.commspubliques.core.json.JsonTexts;
import org.commspubliques.core.testkit.GoldenFiles;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas of one version as they were promised. {@code -Dcontract.freeze=true} freezes them as they are now, which is
 * done when a release is made and never to silence a test.
 */
public final class FrozenSchemas {

    private static final String ENDING = ".schema.json";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JsonDocuments documents;
    private final JsonTexts texts;
    private final Path folder;

    /**
     * @param documents what they are the schemas of
     * @param texts what is said of types
     * @param folder where they are
     */
    public FrozenSchemas(JsonDocuments documents, JsonTexts texts, Path folder) {
        this.documents = documents;
        this.texts = texts;
        this.folder = folder;
    }

    /** What the documents were called that were promised; freezes them first where that is asked for. */
    public Stream<String> names() throws IOException {
        if (Boolean.getBoolean("contract.freeze")) {
            GoldenFiles frozen = GoldenFiles.in(folder).updating(true);
            documents
                    .documents()
                    .keySet()
                    .forEach(name -> frozen.compare(name + ENDING, documents.makeSchema(name, texts)));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(ENDING, "")).sorted().toList().stream();
        }
    }

    /** What of a promised document holds no more; empty where all does. */
    public List<String> broken(String name) throws IOException {
        return SchemaCompatibility.breaks(
                name,
                MAPPER.readTree(Files.readString(folder.resolve(name + ENDING))),
                MAPPER.readTree(documents.makeSchema(name, texts)));
    }
}
