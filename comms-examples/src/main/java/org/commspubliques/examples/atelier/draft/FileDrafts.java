package org.commspubliques.examples.atelier.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commspubliques.core.json.JsonCodec;

/** One JSON file for each text, replaced as a whole: a program that is stopped leaves no half of one. For one program at a time. */
public final class FileDrafts implements Drafts {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");
    private static final String ENDING = ".json";

    private final JsonCodec<Draft> codec = JsonCodec.of(Draft.class);
    private final Path folder;

    /**
     * Opens a folder, and makes it where it is not there.
     *
     * @param folder the folder
     * @throws UncheckedIOException if it cannot be made
     */
    public FileDrafts(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING)) {
                    find(name.substring(0, name.length() - ENDING.length())).ifPresent(drafts::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return drafts;
    }

    @Override
    public synchronized Optional<Draft> find(String id) {
        if (!NAME.matcher(id).matches()) {
            return Optional.empty();
        }
        Path file = folder.resolve(id + ENDING);
        try {
            return Optional.of(codec.read(file.toString(), Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized boolean keep(Draft draft) {
        if (!NAME.matcher(draft.id()).matches()
                || find(draft.id()).map(Draft::version).orElse(0) != draft.version() - 1) {
            return false;
        }
        Path file = folder.resolve(draft.id() + ENDING);
        Path beside = folder.resolve(draft.id() + ".part");
        try {
            Files.write(beside, codec.writeIndented(draft).getBytes(StandardCharsets.UTF_8));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }
}
