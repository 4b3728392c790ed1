package org.commspubliques.core.json;

import com.google.common.base.Splitter;
import com.google.common.net.UrlEscapers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.internal.text.Lines;
import org.commspubliques.core.review.Pointers;
import org.jspecify.annotations.Nullable;

/** The texts of a SARIF log and the places in them. Not thread-safe. */
final class SarifPlaces {

    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Map<String, Object>> artifacts = new ArrayList<>();

    /** The address of a part of a communication that has no other: the identifier and the pointer. */
    static String address(Communication communication, String pointer) {
        return communication.id().value()
                + Splitter.on('/')
                        .splitToStream(pointer)
                        .map(UrlEscapers.urlPathSegmentEscaper()::escape)
                        .collect(Collectors.joining("/"));
    }

    List<Map<String, Object>> artifacts() {
        return artifacts;
    }

    Texts texts(Communication communication, UnaryOperator<String> addresses) {
        return new Texts(communication, addresses);
    }

    private int artifact(String uri, @Nullable String text) {
        Integer known = indexes.putIfAbsent(uri, artifacts.size());
        if (known != null) {
            return known;
        }
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("location", Map.of("uri", uri));
        if (text != null) {
            artifact.put("mimeType", "text/plain");
            artifact.put("encoding", "UTF-8");
            artifact.put("contents", Map.of("text", text));
        }
        artifacts.add(artifact);
        return artifacts.size() - 1;
    }

    /** The texts of one communication. */
    final class Texts {

        private final UnaryOperator<String> addresses;
        private final Map<String, String> byPointer = new HashMap<>();
        private final Map<String, Lines> lines = new HashMap<>();

        private Texts(Communication communication, UnaryOperator<String> addresses) {
            this.addresses = addresses;
            byPointer.put("/title", communication.title());
            for (Variant variant : communication.variants()) {
                List<Section> sections = variant.sections();
                for (int i = 0; i < sections.size(); i++) {
                    byPointer.put(
                            Pointers.sectionText(communication, variant, i),
                            sections.get(i).text());
                }
            }
        }

        Map<String, Object> location(Locus locus) {
            String uri = addresses.apply(locus.pointer());
            String text = byPointer.get(locus.pointer());
            Map<String, Object> artifact = new LinkedHashMap<>();
            artifact.put("uri", uri);
            artifact.put("index", artifact(uri, text));
            Map<String, Object> physical = new LinkedHashMap<>();
            physical.put("artifactLocation", artifact);
            if (text != null && locus.hasSpan() && locus.end() <= text.length()) {
                physical.put("region", region(locus, text));
            }
            Map<String, Object> location = new LinkedHashMap<>();
            location.put("physicalLocation", physical);
            if (!locus.pointer().isEmpty()) {
                location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", locus.pointer())));
            }
            return location;
        }

        private Map<String, Object> region(Locus locus, String text) {
            Lines ofText = lines.computeIfAbsent(locus.pointer(), pointer -> Lines.of(text));
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", ofText.line(locus.start()));
            region.put("startColumn", ofText.column(locus.start()));
            region.put("endLine", ofText.line(locus.end()));
            region.put("endColumn", ofText.column(locus.end()));
            region.put("charOffset", locus.start());
            region.put("charLength", locus.end() - locus.start());
            region.put("snippet", Map.of("text", text.substring(locus.start(), locus.end())));
            return region;
        }
    }
}
