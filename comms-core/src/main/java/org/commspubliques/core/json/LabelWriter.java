package org.commspubliques.core.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.commspubliques.core.language.Labelled;
import org.commspubliques.core.language.Wording;

/**
 * Makes the labels of all constants in some documents: what the enumeration says itself, or what is said for it; and of codes
 * that are texts, such as the rules of findings.
 */
final class LabelWriter {

    private final Map<String, Wording> others;
    private final List<String> missing = new ArrayList<>();

    LabelWriter(Map<String, Wording> others) {
        this.others = others;
    }

    Map<String, ?> of(JsonDocuments documents) {
        Map<String, Map<String, Object>> labels = new TreeMap<>();
        Map<Class<?>, String> names = documents.names();
        for (TextShape text : Reach.of(documents).enumerations()) {
            String name = Objects.requireNonNull(names.get(text.type()));
            labels.put(name, labels(name, text));
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no label, in French and in English, of " + missing);
        }
        labels.putAll(codes());
        return labels;
    }

    /** The labels of codes: those whose section is called as a field is, and no type. */
    private Map<String, Map<String, Object>> codes() {
        Map<String, Map<String, Object>> codes = new TreeMap<>();
        others.forEach((name, label) -> {
            int point = name.indexOf('.');
            if (point > 0 && Character.isLowerCase(name.charAt(0))) {
                codes.computeIfAbsent(name.substring(0, point), section -> new TreeMap<>())
                        .put(name.substring(point + 1), words(label));
            }
        });
        return codes;
    }

    private Map<String, Object> labels(String type, TextShape text) {
        Map<String, Object> labels = new LinkedHashMap<>();
        text.constants().forEach((name, constant) -> {
            Wording label = label(constant).orElse(others.get(type + "." + name));
            if (label == null || label.fr().isBlank() || label.en().isBlank()) {
                missing.add(type + "." + name);
            } else {
                labels.put(name, words(label));
            }
        });
        return labels;
    }

    static Map<String, Object> words(Wording wording) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("fr", wording.fr());
        words.put("en", wording.en());
        return words;
    }

    /** What an enumeration says of a constant itself. */
    static Optional<Wording> label(Enum<?> constant) {
        return constant instanceof Labelled labelled ? Optional.of(labelled.label()) : Optional.empty();
    }
}
