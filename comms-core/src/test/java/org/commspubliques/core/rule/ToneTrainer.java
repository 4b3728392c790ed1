package org.commspubliques.core.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commspubliques.core.internal.phrase.WordStems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns how many points each word speaks for opinion or for information: a logistic regression over the stems of labelled
 * passages, each counted as {@link Tone} counts it. Same input, same points. Run by hand; what it prints
 * goes into the rule {@code NEU-40} of {@code neutralite.json} (docs/adr/0016): words of three points at least, and for
 * threshold 14 less the bias.
 *
 * <pre>ToneTrainer [--folds] neutral-texts.txt passages.jsonl…</pre>
 *
 * <p>The first file holds a neutral text in each line; the others are labelled passages. With {@code --folds} it prints how
 * well points learnt from four fifths of the passages tell the last fifth.
 */
final class ToneTrainer {

    private static final String NUMBER = "#";
    private static final int ROUNDS = 16;
    private static final double SHRINK = 2e-4;

    /** How much heavier a passage weighs than a line of neutral text, of which there are many more. */
    private static final double WEIGHT_OF_OPINION = 4;

    private static final double WEIGHT_OF_NEUTRAL = 3;
    private static final double SCALE = 10;

    private ToneTrainer() {}

    record Sample(String id, Map<String, Double> features, boolean opinion, boolean labelled, boolean explicit) {}

    record Model(Map<String, Double> weights, double bias) {

        double score(Sample sample) {
            double sum = bias;
            for (Map.Entry<String, Double> feature : sample.features().entrySet()) {
                sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
            }
            return sum;
        }
    }

    public static void main(String[] args) {
        List<String> files = new ArrayList<>(List.of(args));
        boolean folds = files.remove("--folds");
        List<Sample> neutral = neutralLines(Path.of(files.remove(0)));
        List<Sample> passages = new ArrayList<>();
        files.forEach(file -> passages.addAll(passages(Path.of(file))));
        if (folds) {
            printFolds(passages, neutral);
            return;
        }
        List<Sample> all = new ArrayList<>(passages);
        all.addAll(neutral);
        print(train(all, known(passages)));
    }

    private static List<Sample> neutralLines(Path file) {
        return lines(file).stream()
                .map(line -> new Sample("", features(line), false, false, false))
                .toList();
    }

    static List<Sample> passages(Path file) {
        JsonMapper json = JsonMapper.builder().build();
        return lines(file).stream()
                .map(json::readTree)
                .map(ToneTrainer::passage)
                .toList();
    }

    private static Sample passage(JsonNode node) {
        boolean opinion = !node.get("label").asString().equals("neutral");
        boolean explicit = node.has("cue")
                ? node.get("cue").asBoolean()
                : !node.get("hard").asBoolean();
        return new Sample(node.get("id").asString(), features(node.get("text").asString()), opinion, true, explicit);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Double> features(String text) {
        List<WordStems.Stem> words = WordStems.of(text);
        double each = 1 / Tone.length(words.size());
        Map<String, Double> features = new TreeMap<>();
        for (WordStems.Stem word : words) {
            char first = text.charAt(word.start());
            features.merge(first >= '0' && first <= '9' ? NUMBER : word.stem(), each, Double::sum);
        }
        return features;
    }

    /**
     * Words of two passages at least: what only neutral lines have says little of town halls, and what only one passage has is
     * mostly the name of a place or a person.
     */
    private static Set<String> known(List<Sample> passages) {
        return passages.stream()
                .flatMap(sample -> sample.features().keySet().stream())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(word -> word.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Model train(List<Sample> samples, Set<String> known) {
        List<Sample> shuffled = new ArrayList<>(samples);
        Random random = new Random(5);
        Map<String, Double> weights = new HashMap<>();
        double bias = 0;
        double rate = 0.8;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            for (Sample sample : shuffled) {
                double guess = 1 / (1 + StrictMath.exp(-new Model(weights, bias).score(sample)));
                double weight = sample.opinion() ? WEIGHT_OF_OPINION : sample.labelled() ? WEIGHT_OF_NEUTRAL : 1;
                double slope = rate * weight * (guess - (sample.opinion() ? 1 : 0));
                sample.features().forEach((word, value) -> {
                    if (known.contains(word)) {
                        weights.merge(word, -slope * value, (old, change) -> old * (1 - SHRINK) + change);
                    }
                });
                bias -= slope * 0.1;
            }
            rate *= 0.93;
        }
        return new Model(weights, bias);
    }

    private static void print(Model model) {
        TreeMap<String, Long> points = new TreeMap<>();
        model.weights().forEach((word, weight) -> {
            long rounded = Math.round(weight * SCALE);
            if (rounded != 0 && !word.equals(NUMBER)) {
                points.put(word, rounded);
            }
        });
        System.out.println("{\"bias\": " + Math.round(model.bias() * SCALE) + ", \"number\": "
                + Math.round(model.weights().getOrDefault(NUMBER, 0.0) * SCALE) + ", \"words\": "
                + JsonMapper.builder().build().writeValueAsString(points) + "}");
    }

    private static void printFolds(List<Sample> passages, List<Sample> neutral) {
        List<Sample> shuffled = new ArrayList<>(passages);
        Collections.shuffle(shuffled, new Random(1));
        for (int fold = 0; fold < 5; fold++) {
            List<Sample> kept = new ArrayList<>();
            List<Sample> held = new ArrayList<>();
            for (int i = 0; i < shuffled.size(); i++) {
                (i % 5 == fold ? held : kept).add(shuffled.get(i));
            }
            List<Sample> all = new ArrayList<>(kept);
            all.addAll(neutral);
            Model model = train(all, known(kept));
            for (Sample sample : held) {
                System.out.println(sample.id() + "\t"
                        + (sample.opinion() ? sample.explicit() ? "explicit" : "implicit" : "neutral") + "\t"
                        + Math.round(model.score(sample) * 100) / 100.0);
            }
        }
    }
}
