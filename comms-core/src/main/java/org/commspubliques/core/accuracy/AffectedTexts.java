package org.commspubliques.core.accuracy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.accuracy.AffectedText.Occurrence;
import org.commspubliques.core.accuracy.AffectedText.Reliance;
import org.commspubliques.core.accuracy.FactReading.Statement;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactChange;
import org.commspubliques.core.fact.FactTopic;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.internal.text.Word;
import org.commspubliques.core.internal.text.Words;
import org.commspubliques.core.internal.value.Hedge;
import org.commspubliques.core.internal.value.ValueMention;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.lifecycle.CommunicationStates;
import org.commspubliques.core.lifecycle.CurrentCommunications;
import org.commspubliques.core.review.Pointers;
import org.commspubliques.core.review.ReviewContext;

/**
 * Textes touchés: every scheduled or published text that relied on a fact when its value changes. Immutable and
 * thread-safe.
 *
 * <p>A text relied on it if it cites the fact, or if one of the fact's cues announces the old value in it. For that, one of
 * the topics must be the same where both the fact and the communication have some. Where only the fact has, the words of the
 * text tell: its subject or its place is in it, or the text is only one to read ({@link Reliance#MAY_STATE}), unless it names
 * other places of the register alone. Left out are what was withdrawn, drafts and refused texts that nothing is planned for,
 * and what is of no use any more on the day of the change or before the new value holds.
 *
 * @param change the fact before and after
 * @param texts the texts, those only to be read last, published ones first; unmodifiable
 */
public record AffectedTexts(FactChange change, List<AffectedText> texts) {

    /** From the most urgent: what the public has read, what it is about to read. */
    private static final ImmutableList<CommunicationState> BY_URGENCY = ImmutableList.of(
            CommunicationState.PUBLISHED,
            CommunicationState.PARTLY_PUBLISHED,
            CommunicationState.APPROVED,
            CommunicationState.IN_APPROVAL,
            CommunicationState.REFUSED,
            CommunicationState.DRAFT);

    private static final int NEAR = 300;

    /** Copies the list. */
    public AffectedTexts {
        Objects.requireNonNull(change, "change");
        texts = ImmutableList.copyOf(texts);
    }

    /**
     * Finds the texts that relied on a fact that has changed.
     *
     * @param change the fact before and after
     * @param communications the communications of all units
     * @param states where each stands
     * @param context who issues them, and the instant of the change
     * @return the texts
     */
    public static AffectedTexts of(
            FactChange change,
            CurrentCommunications communications,
            CommunicationStates states,
            ReviewContext context) {
        FactReading reading = new FactReading(change.register());
        ImmutableList.Builder<AffectedText> texts = ImmutableList.builder();
        for (Communication communication : communications.all()) {
            CommunicationState state = states.stateOf(communication.id());
            Dossier dossier = new Dossier(communication, context);
            boolean counts = BY_URGENCY.contains(state)
                    && (isOnItsWay(state) || dossier.week().isPresent())
                    && !dossier.use().isOver(context.day())
                    && dossier.use().overlaps(change.after().period());
            if (counts) {
                affected(change, reading, dossier, state).ifPresent(texts::add);
            }
        }
        return new AffectedTexts(
                change,
                ImmutableList.sortedCopyOf(
                        Comparator.comparing((AffectedText text) -> text.reliance() == Reliance.MAY_STATE)
                                .thenComparingInt(text -> BY_URGENCY.indexOf(text.state()))
                                .thenComparing(text -> text.communication().value()),
                        texts.build()));
    }

    private static boolean isOnItsWay(CommunicationState state) {
        return state != CommunicationState.DRAFT && state != CommunicationState.REFUSED;
    }

    private static Optional<AffectedText> affected(
            FactChange change, FactReading reading, Dossier dossier, CommunicationState state) {
        Communication communication = dossier.communication();
        Fact before = change.before();
        boolean cites = communication.facts().contains(before.key());
        Optional<Reliance> reliance = cites ? Optional.of(Reliance.CITES) : relianceOf(before, communication, reading);
        if (reliance.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList.Builder<Occurrence> occurrences = ImmutableList.builder();
        ImmutableList.Builder<VariantId> toRead = ImmutableList.builder();
        for (Variant variant : communication.variants()) {
            if (!variant.id().language().startsWith("fr")) {
                toRead.add(variant.id());
            }
            for (Statement stated : reading.statements(ImmutableSet.of(before), variant, dossier.day())) {
                if (statesOldValue(change, stated.mention(), cites)) {
                    occurrences.add(occurrence(change, communication, variant, stated));
                }
            }
        }
        List<Occurrence> found = occurrences.build();
        return cites || !found.isEmpty()
                ? Optional.of(new AffectedText(
                        communication.id(),
                        communication.title(),
                        communication.owner(),
                        state,
                        reliance.get(),
                        found,
                        toRead.build()))
                : Optional.empty();
    }

    /** How a text that states the old value relies on the fact; nothing where it is about something else. */
    private static Optional<Reliance> relianceOf(Fact fact, Communication communication, FactReading reading) {
        Set<TopicKey> ours = fact.topics().stream().map(AffectedTexts::key).collect(ImmutableSet.toImmutableSet());
        if (ours.isEmpty()) {
            return Optional.of(Reliance.STATES);
        }
        if (!communication.topics().isEmpty()) {
            boolean isSame = communication.topics().stream()
                    .map(topic -> TopicKey.of(topic.subject(), topic.place()))
                    .anyMatch(key -> ours.contains(key) || ours.contains(key.anywhere()));
            return isSame ? Optional.of(Reliance.STATES) : Optional.empty();
        }
        List<List<Word>> texts = texts(communication);
        Set<String> words = texts.stream()
                .flatMap(List::stream)
                .map(word -> TopicKey.singular(word.folded()))
                .collect(ImmutableSet.toImmutableSet());
        boolean namesSubject =
                ours.stream().anyMatch(key -> key.subject().stream().anyMatch(words::contains));
        boolean hasPlaces = ours.stream().noneMatch(key -> key.place().isEmpty());
        boolean namesPlace = hasPlaces && ours.stream().anyMatch(key -> words.containsAll(key.place()));
        if (hasPlaces && !namesPlace && texts.stream().anyMatch(reading::namesPlace)) {
            return Optional.empty();
        }
        return Optional.of(namesSubject || namesPlace ? Reliance.STATES : Reliance.MAY_STATE);
    }

    private static List<List<Word>> texts(Communication communication) {
        ImmutableList.Builder<List<Word>> texts = ImmutableList.builder();
        texts.add(Words.of(communication.title()));
        communication.variants().stream()
                .flatMap(variant -> variant.sections().stream())
                .forEach(section -> texts.add(Words.of(section.text())));
        return texts.build();
    }

    private static TopicKey key(FactTopic topic) {
        return TopicKey.of(topic.subject(), topic.place());
    }

    /** A rounded figure says nothing of which value is meant where the fact is not cited. */
    private static boolean statesOldValue(FactChange change, ValueMention mention, boolean cites) {
        boolean said =
                mention.hedge() == Hedge.EXACT || mention.hedge() == Hedge.FROM || mention.hedge() == Hedge.UNTIL;
        return (cites || said)
                && mention.agreesWith(change.before().value())
                && !mention.agreesWith(change.after().value());
    }

    private static Occurrence occurrence(
            FactChange change, Communication communication, Variant variant, Statement stated) {
        String text = variant.sections().get(stated.section()).text();
        ValueMention mention = stated.mention();
        String excerpt = text.substring(mention.start(), mention.end());
        String rewording = Rewording.of(change.after().value(), excerpt, mention);
        int start = sentenceStart(text, mention.start());
        int end = sentenceEnd(text, mention.end());
        return new Occurrence(
                variant.id(),
                Locus.of(
                        Pointers.sectionText(communication, variant, stated.section()), mention.start(), mention.end()),
                excerpt,
                rewording,
                text.substring(start, end),
                text.substring(start, mention.start()) + rewording + text.substring(mention.end(), end));
    }

    /** Of a sentence that goes on and on, what is near: each place would otherwise carry all of it. */
    private static int sentenceStart(String text, int at) {
        int from = Math.max(0, at - NEAR);
        int within = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        return within + Words.sentenceStart(text.substring(within, at), at - within);
    }

    private static int sentenceEnd(String text, int at) {
        int to = Math.min(text.length(), at + NEAR);
        int within = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
        return at + Words.sentenceEnd(text.substring(at, within), 0);
    }

    /**
     * Returns what has changed, in one sentence.
     *
     * @return the sentence, such as « fin de la coupure : 15 h devient 16 h ; 3 textes à revoir »
     */
    public Wording label() {
        Wording before = change.before().value().label();
        Wording after = change.after().value().label();
        int number = texts.size();
        Wording toSee = switch (number) {
            case 0 -> Wording.of("aucun texte à revoir", "no text to look at again");
            case 1 -> Wording.of("1 texte à revoir", "1 text to look at again");
            default -> Wording.of(number + " textes à revoir", number + " texts to look at again");
        };
        Wording name = change.after().label();
        return Wording.of(
                name.fr() + " : « " + before.fr() + " » devient « " + after.fr() + " » ; " + toSee.fr(),
                name.en() + ": '" + before.en() + "' becomes '" + after.en() + "'; " + toSee.en());
    }
}
