package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.accuracy.Claim.Aspect;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactPeriod;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.text.Words;

/** Brings together the communications that share a fact or a topic, and compares them two by two. Used once. */
final class PairSearch {

    /** Who opens and who closes is told by the words around: texts that differ there are seldom both right. */
    private static final ImmutableSet<Aspect> BOUNDS =
            ImmutableSet.of(Aspect.HOUR_FROM, Aspect.HOUR_UNTIL, Aspect.DAY_FROM, Aspect.DAY_UNTIL);

    private static final ImmutableSet<Aspect> SPOKEN = ImmutableSet.of(
            Aspect.HOUR_FROM,
            Aspect.HOUR_UNTIL,
            Aspect.DAY_FROM,
            Aspect.DAY_UNTIL,
            Aspect.HOUR,
            Aspect.DAY,
            Aspect.AMOUNT,
            Aspect.PHONE);

    private static final int MOST_VALUES = 8;

    private final FactReading reading;
    private final List<Contradiction> found = new ArrayList<>();

    /** The places already named in a contradiction, by the pair of files. */
    private final Map<Pair, Set<Claim.Place>> named = new HashMap<>();

    private final Set<Pair> looked = new HashSet<>();
    private long comparisons;

    PairSearch(FactReading reading) {
        this.reading = reading;
    }

    /** Two files, the one whose identifier comes first as the first. */
    private record Pair(Dossier first, Dossier second) {

        static Pair of(Dossier a, Dossier b) {
            return a.id().compareTo(b.id()) < 0 ? new Pair(a, b) : new Pair(b, a);
        }

        boolean isOfTwoUnits() {
            return !first.communication().owner().equals(second.communication().owner());
        }
    }

    /** What one file claims. */
    private record Voice(Dossier dossier, Claim claim) {}

    /** What a claim of a fact is about. */
    private record Question(Fact fact, Aspect aspect) {}

    /** A file under one of its topics. */
    private record Entry(Dossier dossier, Topic topic) {}

    List<Contradiction> found() {
        return found;
    }

    long comparisons() {
        return comparisons;
    }

    void lookAtFacts(List<Dossier> dossiers) {
        Map<Question, Map<String, List<Voice>>> answers = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            ImmutableListMultimap<Fact, Claim> claims = dossier.ofFacts(reading);
            for (Fact fact : claims.keySet()) {
                for (Claim claim : firstOfEach(claims.get(fact))) {
                    answers.computeIfAbsent(new Question(fact, claim.aspect()), unused -> new LinkedHashMap<>())
                            .computeIfAbsent(claim.value(), unused -> new ArrayList<>())
                            .add(new Voice(dossier, claim));
                }
            }
        }
        Set<List<Object>> told = new HashSet<>();
        answers.forEach((question, byValue) -> {
            List<List<Voice>> camps = new ArrayList<>(byValue.values());
            for (int i = 0; i < camps.size(); i++) {
                for (int j = i + 1; j < camps.size(); j++) {
                    compareCamps(question.fact(), camps.get(i), camps.get(j), told);
                }
            }
        });
    }

    /** Each value once, and not more values than a text in good faith gives for one fact. */
    private static List<Claim> firstOfEach(List<Claim> claims) {
        Map<List<Object>, Claim> first = new LinkedHashMap<>();
        for (Claim claim : claims) {
            first.putIfAbsent(List.of(claim.aspect(), claim.value()), claim);
        }
        return first.values().stream().limit(MOST_VALUES).toList();
    }

    private void compareCamps(Fact fact, List<Voice> left, List<Voice> right, Set<List<Object>> told) {
        for (Voice a : left) {
            for (Voice b : right) {
                comparisons++;
                Pair pair = Pair.of(a.dossier(), b.dossier());
                if (a.dossier() != b.dossier()
                        && pair.isOfTwoUnits()
                        && a.dossier().use().overlaps(b.dossier().use())
                        && !(isRight(fact, a) && isRight(fact, b))
                        && told.add(List.of(pair, fact.key()))) {
                    boolean inOrder = pair.first() == a.dossier();
                    Claim first = inOrder ? a.claim() : b.claim();
                    Claim second = inOrder ? b.claim() : a.claim();
                    remember(pair, first, second);
                    found.add(ContradictionWording.ofFact(
                            fact, pair.first(), first.place(), pair.second(), second.place()));
                }
            }
        }
    }

    /** Whether a file says what holds on its own day, or will hold later. */
    private static boolean isRight(Fact fact, Voice voice) {
        return fact.valuesFrom(voice.dossier().day()).stream()
                .anyMatch(voice.claim().place().mention()::agreesWith);
    }

    private void remember(Pair pair, Claim first, Claim second) {
        Set<Claim.Place> places = named.computeIfAbsent(pair, unused -> new HashSet<>());
        places.add(first.place());
        places.add(second.place());
    }

    void lookAtTopics(List<Dossier> dossiers) {
        Map<TopicKey, List<Entry>> byTopic = new LinkedHashMap<>();
        Map<List<Object>, List<Entry>> byWeek = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            for (Topic topic : dossier.communication().topics()) {
                TopicKey key = TopicKey.of(topic.subject(), topic.place());
                Entry entry = new Entry(dossier, topic);
                if (topic.from() != null) {
                    byTopic.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
                }
                dossier.week()
                        .ifPresent(week -> byWeek.computeIfAbsent(List.of(key, week), unused -> new ArrayList<>())
                                .add(entry));
            }
        }
        byTopic.values().forEach(this::compareOverlapping);
        byWeek.values().forEach(this::sayNeighbours);
    }

    /** Goes through the entries by their first day, keeping those that have not ended: only they can overlap. */
    private void compareOverlapping(List<Entry> entries) {
        List<Entry> byDay = entries.stream()
                .sorted(Comparator.comparing(entry -> days(entry).firstDay().orElseThrow()))
                .toList();
        List<Entry> open = new ArrayList<>();
        for (Entry entry : byDay) {
            LocalDate start = days(entry).firstDay().orElseThrow();
            open.removeIf(other -> days(other).isOver(start));
            for (Entry other : open) {
                comparisons++;
                Pair pair = Pair.of(entry.dossier(), other.dossier());
                if (entry.dossier() != other.dossier() && pair.isOfTwoUnits() && looked.add(pair)) {
                    boolean entryFirst = pair.first() == entry.dossier();
                    compareMessages(pair, entryFirst ? entry.topic() : other.topic());
                }
            }
            open.add(entry);
        }
    }

    private static FactPeriod days(Entry entry) {
        return new FactPeriod(entry.topic().from(), entry.topic().until());
    }

    private void compareMessages(Pair pair, Topic topic) {
        Set<Claim.Place> known = named.getOrDefault(pair, Set.of());
        for (Aspect aspect : SPOKEN) {
            List<Claim> first = pair.first().spoken().get(aspect);
            List<Claim> second = pair.second().spoken().get(aspect);
            Optional<Claim> onlyFirst = without(first, second, known);
            Optional<Claim> onlySecond = without(second, first, known);
            if (onlyFirst.isPresent() && onlySecond.isPresent()) {
                boolean nothingShared = Claim.without(first, second).size() == first.size();
                remember(pair, onlyFirst.get(), onlySecond.get());
                known = named.getOrDefault(pair, Set.of());
                boolean isSure = BOUNDS.contains(aspect)
                        && nothingShared
                        && isAbout(topic, pair.first(), onlyFirst.get())
                        && isAbout(topic, pair.second(), onlySecond.get());
                found.add(ContradictionWording.ofTopic(
                        isSure ? Severity.WARNING : Severity.INFO,
                        topic,
                        pair.first(),
                        onlyFirst.get().place(),
                        pair.second(),
                        onlySecond.get().place()));
            }
        }
    }

    /** Whether the sentence of a claim names the subject, or is the first under a title that does. */
    private static boolean isAbout(Topic topic, Dossier dossier, Claim claim) {
        List<String> subject = TopicKey.of(topic.subject(), topic.place()).subject();
        for (String word : Words.folded(claim.place().sentence(dossier.communication()))) {
            if (subject.contains(TopicKey.singular(word))) {
                return true;
            }
        }
        return false;
    }

    /** The first claim that the other file lacks and that stands in no place already named. */
    private static Optional<Claim> without(List<Claim> claims, List<Claim> others, Set<Claim.Place> known) {
        return Claim.without(claims, others).stream()
                .filter(claim -> known.stream().noneMatch(place -> overlaps(place, claim.place())))
                .findFirst();
    }

    private static boolean overlaps(Claim.Place a, Claim.Place b) {
        return a.variant() == b.variant()
                && a.section() == b.section()
                && a.mention().start() < b.mention().end()
                && b.mention().start() < a.mention().end();
    }

    private void sayNeighbours(List<Entry> entries) {
        Set<Pair> said = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                comparisons++;
                Entry a = entries.get(i);
                Entry b = entries.get(j);
                Pair pair = Pair.of(a.dossier(), b.dossier());
                if (a.dossier() != b.dossier()
                        && pair.isOfTwoUnits()
                        && !named.containsKey(pair)
                        && days(a).overlaps(days(b))
                        && said.add(pair)) {
                    boolean inOrder = pair.first() == a.dossier();
                    found.add(
                            ContradictionWording.ofWeek(inOrder ? a.topic() : b.topic(), pair.first(), pair.second()));
                }
            }
        }
    }
}
