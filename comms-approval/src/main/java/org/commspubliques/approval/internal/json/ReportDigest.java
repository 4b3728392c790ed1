package org.commspubliques.approval.internal.json;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.commspubliques.core.finding.Report;
import org.commspubliques.core.json.CoreJsonModule;
import tools.jackson.databind.json.JsonMapper;

/** The digest by which a permit names the report it rests on. */
public final class ReportDigest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoreJsonModule()).build();

    private ReportDigest() {}

    /**
     * Returns the digest of a report.
     *
     * @param report the report
     * @return the SHA-256 of its JSON, 64 lower-case hexadecimal digits
     */
    public static String of(Report report) {
        return Hashing.sha256()
                .hashString(MAPPER.writeValueAsString(report), StandardCharsets.UTF_8)
                .toString();
    }
}
