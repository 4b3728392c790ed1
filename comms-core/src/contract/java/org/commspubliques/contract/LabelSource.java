package org.commspubliques.contract;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.calendar.ConflictKind;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.rule.RulePack;

/** Labels that people wrote: on each line a code, French and English, between tabs. */
public final class LabelSource {

    private LabelSource() {}

    /**
     * Reads labels.
     *
     * @param module the module whose labels they are
     * @return the labels by code
     */
    public static Map<String, Wording> read(String module) {
        Map<String, Wording> labels = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(Path.of("../comms-core/src/contract/labels/" + module + ".tsv"))) {
                if (!line.startsWith("#")) {
                    List<String> parts = Splitter.on('\t').splitToList(line);
                    if (parts.size() != 3 || labels.put(parts.get(0), Wording.of(parts.get(1), parts.get(2))) != null) {
                        throw new IllegalArgumentException("not a code, French and English, or there twice: " + line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    /**
     * Returns what all findings of this library are about: what is written for the checks in code, and what conflicts of the
     * calendar and the rules of packs say themselves.
     *
     * @return the titles by rule; what is written goes before what a pack says, where both have the rule
     */
    public static Map<String, Wording> findings() {
        Map<String, Wording> titles = new LinkedHashMap<>();
        for (RulePack pack : RulePack.standard()) {
            pack.ruleIds().forEach(rule -> titles.put(rule, pack.title(rule).orElseThrow()));
        }
        for (ConflictKind kind : ConflictKind.values()) {
            titles.put(
                    kind.id(),
                    Wording.of(
                            capitalised(kind.label().fr()),
                            capitalised(kind.label().en())));
        }
        titles.putAll(read("findings"));
        return titles;
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
