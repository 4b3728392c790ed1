package org.commspubliques.examples.bench.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.commspubliques.core.internal.phrase.PhraseTrie;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** The readers compared. */
public enum Contender {
    /** The engine of this library alone, with phrases of its own. */
    PHRASES("comms-core, 600 phrases") {
        @Override
        TextReader open() {
            PhraseTrie phrases = SixHundredPhrases.compiled();
            return text -> phrases.scan(text).size();
        }
    },
    /** All packs of this library in one trie, down to the findings. */
    PACKS("comms-core, all packs") {
        @Override
        TextReader open() {
            return new PackReading();
        }
    },
    /** All checks of this library, with all packs it ships, down to the report. */
    REVIEW("comms-core, whole review") {
        @Override
        TextReader open() {
            return new WholeReview();
        }
    },
    /** A grammar and style checker with its rules for French. */
    LANGUAGETOOL("LanguageTool-fr") {
        @Override
        String label() {
            return super.label() + " " + version();
        }

        @Override
        TextReader open() {
            JLanguageTool checker = new JLanguageTool(Languages.getLanguageForShortCode("fr"));
            return text -> {
                try {
                    return checker.check(text).size();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
        }
    };

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    private static String version() {
        Properties versions = new Properties();
        try (InputStream file = Contender.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(file, "versions.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty("languagetool");
    }

    /** What a report calls it. */
    String label() {
        return label;
    }

    /** Loads whatever it needs to read a first text. */
    abstract TextReader open();
}
