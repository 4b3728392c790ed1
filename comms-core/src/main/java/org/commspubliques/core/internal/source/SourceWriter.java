package org.commspubliques.core.internal.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commspubliques.core.internal.json.JsonNames;
import org.commspubliques.core.source.Source;

/** Writes the sources of data files, as {@link SourceReader} reads them. */
public final class SourceWriter {

    private SourceWriter() {}

    /**
     * Writes a source.
     *
     * @param source the source
     * @return the fields of its object, in their order
     */
    public static Map<String, Object> fields(Source source) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", source.title());
        source.checked().ifPresent(day -> fields.put("checked", day.toString()));
        fields.put("confidence", JsonNames.of(source.confidence()));
        return fields;
    }
}
