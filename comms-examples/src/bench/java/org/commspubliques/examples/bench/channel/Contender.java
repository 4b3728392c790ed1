package org.commspubliques.examples.bench.channel;

import com.twitter.twittertext.TwitterTextParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.commspubliques.core.network.WeightedCount;

/** Those who count as X does. */
public enum Contender {
    /** This library. */
    COMMS("comms-core") {
        @Override
        int count(String post) {
            return WeightedCount.x().count(post);
        }
    },
    /** The library that X itself published. */
    TWITTER_TEXT("twitter-text " + version()) {
        @Override
        int count(String post) {
            return TwitterTextParser.parseTweet(post).weightedLength;
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
        return versions.getProperty("twitter-text");
    }

    /** What a report calls it. */
    String label() {
        return label;
    }

    /** Counts the weighted length of a post. */
    abstract int count(String post);
}
