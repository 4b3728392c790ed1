package org.commspubliques.core.json;

import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.language.Wording;
import tools.jackson.core.JsonGenerator;

/** Writes what several views hold. Spans count UTF-16 units from 0, the end is exclusive. */
final class Parts {

    private Parts() {}

    static void locus(JsonGenerator out, Locus locus) {
        out.writeStringProperty("pointer", locus.pointer());
        if (locus.hasSpan()) {
            out.writeName("span");
            out.writeStartObject();
            out.writeNumberProperty("start", locus.start());
            out.writeNumberProperty("end", locus.end());
            out.writeEndObject();
        }
    }

    static void wording(JsonGenerator out, String name, Wording wording) {
        out.writeName(name);
        out.writeStartObject();
        out.writeStringProperty("fr", wording.fr());
        out.writeStringProperty("en", wording.en());
        out.writeEndObject();
    }
}
