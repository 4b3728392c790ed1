package org.commspubliques.examples.bench.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Properties;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.internal.phrase.PhraseTrie;
import org.commspubliques.core.review.Review;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;
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
    /** All checks of this library, with all packs it ships, down to the report. */
    REVIEW("comms-core, whole review") {
        @Override
        TextReader open() {
            Review review = StandardReview.of(FactRegister.empty());
            return text ->
                    review.review(communication(text), MORNING).findings().size();
        }
    },
    /** A grammar and style checker with its rules for French. */
    LANGUAGETOOL("LanguageTool-fr " + version()) {
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

    private static final ReviewContext MORNING = new ReviewContext(
            LocalAuthority.builder("Ville du Mont-Dore", AuthorityKind.COMMUNE)
                    .territory(Territory.NEW_CALEDONIA)
                    .population(27_620)
                    .zone(ZoneId.of("Pacific/Noumea"))
                    .build(),
            Instant.parse("2025-09-01T00:00:00Z"));

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    private static Communication communication(String text) {
        return Communication.builder(CommunicationId.of("2025-041"), "Services de la mairie")
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("accueil"))
                .author(PersonId.of("assistant"))
                .variant(Variant.french(ChannelId.of("site-web"), Section.body(text)))
                .build();
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
