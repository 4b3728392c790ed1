package org.commspubliques.approval.archive;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.json.JsonText;
import org.commspubliques.core.language.Wording;

/**
 * Manifeste d’une archive: every file with its hash, and how far the register of decisions had come. Whoever keeps the hash
 * of the manifest apart can prove that nothing of the folder has changed. Immutable and thread-safe.
 *
 * @param communication the communication
 * @param archivedAt when it was archived
 * @param registerVersion how many records the approval had; 0 where it has none
 * @param registerHash the hash of the last of them, which stands for all; 64 zeros where there is none
 * @param files the files, in the order of their paths; unmodifiable
 */
public record ArchiveManifest(
        CommunicationId communication,
        Instant archivedAt,
        int registerVersion,
        String registerHash,
        List<ArchivedFile> files) {

    /** The name of its file in the folder. */
    public static final String FILE_NAME = "manifest.json";

    static final String FORMAT = "comms-publiques archive 1";

    private static final int MOST_FILES = 100_000;

    /** Sorts the files; refuses two that a file system may take for one. */
    public ArchiveManifest {
        Objects.requireNonNull(communication, "communication");
        Objects.requireNonNull(archivedAt, "archivedAt");
        Preconditions.checkArgument(registerVersion >= 0, "registerVersion was %s", registerVersion);
        ArchivedFile.requireHash(registerHash);
        files = ImmutableList.sortedCopyOf(Comparator.comparing(ArchivedFile::path), files);
        Preconditions.checkArgument(files.size() <= MOST_FILES, "an archive has at most %s files", MOST_FILES);
        Set<String> names = new HashSet<>();
        names.add(FILE_NAME);
        for (ArchivedFile file : files) {
            Preconditions.checkArgument(
                    names.add(ArchivePath.folded(file.path())), "two files are called '%s'", file.path());
        }
    }

    /**
     * Returns the text of its file: the same for the same manifest, on every system.
     *
     * @return a JSON object
     */
    public String toJson() {
        Map<String, Object> register = new LinkedHashMap<>();
        register.put("version", registerVersion);
        register.put("hash", registerHash);
        List<Map<String, Object>> listed = new ArrayList<>();
        for (ArchivedFile file : files) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("path", file.path());
            entry.put("bytes", file.bytes());
            entry.put("sha256", file.sha256());
            listed.add(entry);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("communication", communication.value());
        json.put("archivedAt", archivedAt.toString());
        json.put("register", register);
        json.put("files", listed);
        return JsonText.of(json);
    }

    /**
     * Returns the hash of its file, to be kept where whoever holds the folder cannot write: see
     * {@link ArchiveVerification#verify(java.nio.file.Path, String)}.
     *
     * @return the SHA-256 of the bytes of {@link #toJson()}, 64 lower-case hexadecimal digits; not that of a file whose text
     *     somebody has laid out otherwise
     */
    public String sha256() {
        return Hashing.sha256().hashString(toJson(), StandardCharsets.UTF_8).toString();
    }

    /**
     * Reads a manifest.
     *
     * @param origin what to call it in an error, such as its path
     * @param json the text of its file, in UTF-8
     * @return the manifest
     * @throws DataFormatException if it is none; names line and field
     */
    public static ArchiveManifest parse(String origin, byte[] json) {
        JsonElement root = JsonDocument.parse(origin, json).root();
        JsonObject fields = root.object();
        JsonElement format = fields.required("format");
        if (!format.text().equals(FORMAT)) {
            throw format.problem(Wording.of("attendu : " + FORMAT, "expected: " + FORMAT));
        }
        JsonElement communication = fields.required("communication");
        JsonElement archivedAt = fields.required("archivedAt");
        JsonObject register = fields.required("register").object();
        int version = register.required("version").integer(0, Integer.MAX_VALUE);
        String hash = register.required("hash").text();
        register.end();
        List<ArchivedFile> files = new ArrayList<>();
        fields.list("files").forEach(file -> files.add(file(file)));
        fields.end();
        try {
            return new ArchiveManifest(
                    CommunicationId.of(communication.text()), Instant.parse(archivedAt.text()), version, hash, files);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw bad(root, e);
        }
    }

    private static ArchivedFile file(JsonElement element) {
        JsonObject fields = element.object();
        String path = fields.required("path").text();
        int bytes = fields.required("bytes").integer(0, Integer.MAX_VALUE);
        String sha256 = fields.required("sha256").text();
        fields.end();
        try {
            return new ArchivedFile(path, bytes, sha256);
        } catch (IllegalArgumentException e) {
            throw bad(element, e);
        }
    }

    private static DataFormatException bad(JsonElement element, RuntimeException e) {
        return element.problem(
                Wording.of("valeur inadmissible (" + e.getMessage() + ")", "bad value (" + e.getMessage() + ")"));
    }
}
