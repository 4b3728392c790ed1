package org.commspubliques.examples.input;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The files that come with the examples, which a person may copy and edit. */
public final class ShippedFiles {

    private ShippedFiles() {}

    /**
     * Returns the folder of an example's files.
     *
     * @param resource a file or folder in it, such as {@code /mont-dore/demandes}
     * @return the folder
     * @throws NullPointerException if the files are missing
     */
    public static Path folderOf(String resource) {
        URL found = ShippedFiles.class.getResource(resource);
        try {
            return Path.of(Objects.requireNonNull(found, "the example's files are missing")
                            .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
