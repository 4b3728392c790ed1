package org.commspubliques.core.review;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.json.JsonText;

/**
 * État de départ: what the checks found in the texts there were when an authority began to use them, so that only what is
 * new asks for something. It never covers a finding that bars publication. Immutable and thread-safe.
 */
public final class Baseline {

    private static final Baseline EMPTY = new Baseline(ImmutableSortedSet.of());

    private final ImmutableSortedSet<String> fingerprints;

    private Baseline(ImmutableSortedSet<String> fingerprints) {
        this.fingerprints = fingerprints;
    }

    /**
     * Returns one without any finding.
     *
     * @return the baseline
     */
    public static Baseline empty() {
        return EMPTY;
    }

    /**
     * Takes up what counts in a report, but for what bars publication.
     *
     * @param report the report
     * @return the baseline
     */
    public static Baseline of(Report report) {
        return EMPTY.and(report);
    }

    /**
     * Takes up what counts in one more report, but for what bars publication.
     *
     * @param report the report
     * @return the baseline
     */
    public Baseline and(Report report) {
        ImmutableSortedSet.Builder<String> more = ImmutableSortedSet.naturalOrder();
        more.addAll(fingerprints);
        report.open().stream()
                .filter(finding -> finding.severity() != Severity.BLOCKING)
                .map(Finding::fingerprint)
                .forEach(more::add);
        return new Baseline(more.build());
    }

    /**
     * Reads a baseline, as {@link #toJson()} writes it.
     *
     * @param origin what the file is called, for errors
     * @param json its bytes, in UTF-8
     * @return the baseline
     * @throws org.commspubliques.core.error.DataFormatException if the file is of another form or has a field nobody knows;
     *     names the line and the column
     */
    public static Baseline read(String origin, byte[] json) {
        JsonObject root = JsonDocument.parse(origin, json).root().object();
        root.required("schema").integer(1, 1);
        ImmutableSortedSet.Builder<String> fingerprints = ImmutableSortedSet.naturalOrder();
        for (JsonElement element : root.required("fingerprints").items()) {
            fingerprints.add(element.read(Fingerprints::require, Fingerprints.FORM));
        }
        root.end();
        return new Baseline(fingerprints.build());
    }

    /**
     * Returns the findings.
     *
     * @return their fingerprints, in alphabetical order; unmodifiable
     */
    public Set<String> fingerprints() {
        return fingerprints;
    }

    /**
     * Writes the baseline: the same findings always give the same file.
     *
     * @return the JSON, ended by a line feed
     */
    public String toJson() {
        return JsonText.of(ImmutableMap.of("schema", 1, "fingerprints", fingerprints.asList()));
    }

    /** What a permit names this baseline by. */
    DataPack pack() {
        return new DataPack(
                "baseline",
                Hashing.sha256().hashString(toJson(), StandardCharsets.UTF_8).toString());
    }
}
