package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactPeriod;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactTopic;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.FactMentions;
import org.commspubliques.core.internal.value.KnownPlaces;
import org.commspubliques.core.internal.value.ValueMention;

/** Reads what communications state for the facts of a register. Immutable and thread-safe. */
final class FactReading {

    /** In characters, on each side of a value: what is further in the sentence is seldom about the same. */
    private static final int REACH = 150;

    private final FactRegister register;
    private final KnownPlaces places;
    private final FactMentions mentions;
    private final ImmutableListMultimap<TopicKey, Fact> byTopic;

    FactReading(FactRegister register) {
        this.register = register;
        this.places = new KnownPlaces(register.places());
        this.mentions = new FactMentions(places);
        ImmutableListMultimap.Builder<TopicKey, Fact> topics = ImmutableListMultimap.builder();
        for (Fact fact : register.all()) {
            for (FactTopic topic : fact.topics()) {
                topics.put(TopicKey.of(topic.subject(), topic.place()), fact);
            }
        }
        this.byTopic = topics.build();
    }

    /**
     * What a text states for a fact.
     *
     * @param fact the fact
     * @param section the index of the section
     * @param mention where, and what
     */
    record Statement(Fact fact, int section, ValueMention mention) {}

    FactRegister register() {
        return register;
    }

    /** Whether a text names a place of the register. */
    boolean namesPlace(List<Word> words) {
        return !places.in(words).isEmpty();
    }

    /** The facts a communication cites, and those of its topics on the days it is about. */
    Set<Fact> concerned(Communication communication) {
        Set<Fact> facts = new LinkedHashSet<>();
        communication.facts().forEach(key -> register.find(key).ifPresent(facts::add));
        for (Topic topic : communication.topics()) {
            TopicKey key = TopicKey.of(topic.subject(), topic.place());
            FactPeriod days = new FactPeriod(topic.from(), topic.until());
            for (TopicKey wanted : key.place().isEmpty() ? List.of(key) : List.of(key, key.anywhere())) {
                byTopic.get(wanted).stream()
                        .filter(fact -> fact.period().overlaps(days))
                        .forEach(facts::add);
            }
        }
        return facts;
    }

    /** What a French variant states for some facts, section by section; what others wrote in their own space is not read. */
    List<Statement> statements(Set<Fact> facts, Variant variant, LocalDate day) {
        if (facts.isEmpty() || !variant.id().language().startsWith("fr")) {
            return List.of();
        }
        ImmutableList.Builder<Statement> statements = ImmutableList.builder();
        for (int i = 0; i < variant.sections().size(); i++) {
            Section section = variant.sections().get(i);
            if (section.role() == SectionRole.OPPOSITION_COLUMN) {
                continue;
            }
            List<Word> words = Words.of(section.text());
            for (Fact fact : facts) {
                for (ValueMention mention : mentions.of(fact, section.text(), words, day)) {
                    statements.add(new Statement(fact, i, mention));
                }
            }
        }
        return statements.build();
    }

    /**
     * Whether the sentence of a statement gives a value of the register too: « passe de 4 € à 4,20 € », « coûtait 4 € ; elle coûte
     * 4,20 € ».
     */
    boolean saysRightValueToo(Statement stated, String text, LocalDate day) {
        int from = Math.max(0, stated.mention().start() - REACH);
        String near =
                text.substring(from, Math.min(text.length(), stated.mention().end() + REACH));
        int start = from + Words.sentenceStart(near, stated.mention().start() - from);
        int end = from + Words.sentenceEnd(near, stated.mention().end() - from);
        String sentence = text.substring(start, end);
        for (ValueMention mention : mentions.anywhere(stated.fact(), sentence, Words.of(sentence), day)) {
            boolean isOther = mention.start() + start >= stated.mention().end()
                    || mention.end() + start <= stated.mention().start();
            if (isOther && stated.fact().valuesFrom(day).stream().anyMatch(mention::agreesWith)) {
                return true;
            }
        }
        return false;
    }
}
