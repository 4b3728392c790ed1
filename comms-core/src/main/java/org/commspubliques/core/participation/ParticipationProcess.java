package org.commspubliques.core.participation;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.interactive.Quiz;
import org.commspubliques.core.internal.text.EnteredText;
import org.commspubliques.core.internal.text.Identifiers;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Démarche participative: a question put to residents, its rules and phases, what was published of it, what came of it and
 * what was done with that. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param kind how residents take part
 * @param title what people call it
 * @param owner the unit that answers for it
 * @param territory where it takes place: the law that applies
 * @param zone the authority’s zone, in which days begin
 * @param question what is asked; may be empty for a meeting
 * @param choices the answers to choose from; empty where people write freely; unmodifiable
 * @param rules who may take part, how, and what the authority promises to do with it, in words
 * @param phases the phases, by first day, at least one; unmodifiable
 * @param issued what was published of it; unmodifiable
 * @param results what came of it; null until they are known
 * @param followUps what becomes of what people asked for; unmodifiable
 */
public record ParticipationProcess(
        String id,
        ParticipationKind kind,
        String title,
        UnitId owner,
        Territory territory,
        ZoneId zone,
        String question,
        List<String> choices,
        String rules,
        List<ParticipationPhase> phases,
        List<IssuedCommunication> issued,
        @Nullable ParticipationResults results,
        List<FollowUp> followUps) {

    /** Copies the lists and puts the phases in order; refuses one phase twice, and a publication on no phase. */
    public ParticipationProcess {
        Identifiers.require(id, "process id");
        Objects.requireNonNull(kind, "kind");
        title = EnteredText.enter(title, "title");
        Preconditions.checkArgument(!title.isBlank(), "process %s has no title", id);
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(zone, "zone");
        question = EnteredText.enter(question, "question");
        choices = ImmutableList.copyOf(choices);
        rules = EnteredText.enter(rules, "rules");
        phases = ImmutableList.sortedCopyOf(
                Comparator.comparing(ParticipationPhase::from).thenComparing(ParticipationPhase::until), phases);
        Preconditions.checkArgument(!phases.isEmpty(), "process %s has no phase", id);
        Set<String> known = new HashSet<>();
        for (ParticipationPhase phase : phases) {
            Preconditions.checkArgument(known.add(phase.id()), "process %s has phase %s twice", id, phase.id());
        }
        issued = ImmutableList.copyOf(issued);
        for (IssuedCommunication communication : issued) {
            Preconditions.checkArgument(
                    communication.phase() == null || known.contains(communication.phase()),
                    "process %s has no phase %s",
                    id,
                    communication.phase());
        }
        followUps = ImmutableList.copyOf(followUps);
    }

    /**
     * Returns a builder.
     *
     * @param id its identifier
     * @param kind how residents take part
     * @param title what people call it
     * @param owner the unit that answers for it
     * @return a builder that still wants a place and a phase
     */
    public static Builder builder(String id, ParticipationKind kind, String title, UnitId owner) {
        return new Builder(id, kind, title, owner);
    }

    /** Builds a process. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final ParticipationKind kind;
        private final String title;
        private final UnitId owner;
        private final List<ParticipationPhase> phases = new ArrayList<>();
        private final List<IssuedCommunication> issued = new ArrayList<>();
        private final List<FollowUp> followUps = new ArrayList<>();
        private @Nullable Territory territory;
        private @Nullable ZoneId zone;
        private String question = "";
        private List<String> choices = List.of();
        private String rules = "";
        private @Nullable ParticipationResults results;

        private Builder(String id, ParticipationKind kind, String title, UnitId owner) {
            this.id = id;
            this.kind = kind;
            this.title = title;
            this.owner = owner;
        }

        /**
         * Sets where it takes place.
         *
         * @param law the territory, whose law applies
         * @param days the zone, in which days begin
         * @return this builder
         */
        public Builder at(Territory law, ZoneId days) {
            this.territory = law;
            this.zone = days;
            return this;
        }

        /**
         * Sets what is asked.
         *
         * @param words the question
         * @param answers the answers to choose from; empty where people write freely
         * @return this builder
         */
        public Builder question(String words, List<String> answers) {
            this.question = words;
            this.choices = answers;
            return this;
        }

        /**
         * Sets who may take part and what becomes of it.
         *
         * @param words the rules
         * @return this builder
         */
        public Builder rules(String words) {
            this.rules = words;
            return this;
        }

        /**
         * Adds a phase.
         *
         * @param phase the phase
         * @return this builder
         */
        public Builder phase(ParticipationPhase phase) {
            phases.add(phase);
            return this;
        }

        /**
         * Adds what was published.
         *
         * @param communication the communication
         * @return this builder
         */
        public Builder issued(IssuedCommunication communication) {
            issued.add(communication);
            return this;
        }

        /**
         * Sets what came of it.
         *
         * @param figures the results
         * @return this builder
         */
        public Builder results(ParticipationResults figures) {
            this.results = figures;
            return this;
        }

        /**
         * Adds what becomes of something people asked for.
         *
         * @param followUp the follow-up
         * @return this builder
         */
        public Builder followUp(FollowUp followUp) {
            followUps.add(followUp);
            return this;
        }

        /**
         * Makes the process.
         *
         * @return the process
         * @throws IllegalArgumentException if it has no place or no phase, or a part is refused
         */
        public ParticipationProcess build() {
            Preconditions.checkArgument(territory != null && zone != null, "process %s has no place", id);
            return new ParticipationProcess(
                    id, kind, title, owner, territory, zone, question, choices, rules, phases, issued, results,
                    followUps);
        }
    }

    /**
     * Returns the first day.
     *
     * @return that of the first phase
     */
    public LocalDate opens() {
        return phases.get(0).from();
    }

    /**
     * Returns the last day on which the public can take part.
     *
     * @return that of the last phase that is open to them, or where none is, of the last phase
     */
    public LocalDate closes() {
        return phases.stream()
                .filter(phase -> phase.kind().isOpen())
                .map(ParticipationPhase::until)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> phases.stream()
                        .map(ParticipationPhase::until)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /**
     * Returns what came of it.
     *
     * @return the results, or nothing until they are known
     */
    public Optional<ParticipationResults> outcome() {
        return Optional.ofNullable(results);
    }

    /**
     * Returns the question as one a review of interactive formats can look at, which tells whether it asks what people think
     * of elected officials.
     *
     * @return a quiz of one question without a right answer, or nothing where there are no choices
     */
    public Optional<Quiz> asQuiz() {
        return question.isBlank() || choices.size() < 2
                ? Optional.empty()
                : Optional.of(new Quiz(title, "", List.of(new Quiz.Question(question, choices, null, ""))));
    }

    /**
     * Returns all that the public has to hear of it.
     *
     * @param duties the rules of communication
     * @return what is owed, by last day, whether it was published or not; unmodifiable
     */
    public List<OwedCommunication> owedCommunications(ParticipationRules duties) {
        List<OwedCommunication> owed = new ArrayList<>();
        for (DutyRule rule : duties.of(kind, territory)) {
            if (rule.scope() == DutyRule.Scope.PROCESS) {
                owed.add(owed(null, rule, rule.latest(opens(), closes())));
            } else {
                phases.stream()
                        .filter(phase -> phase.kind().isOpen())
                        .forEach(phase -> owed.add(owed(phase, rule, rule.latest(phase.from(), phase.until()))));
            }
        }
        return ImmutableList.sortedCopyOf(Comparator.comparing(OwedCommunication::latest), owed);
    }

    /** A publication on the whole process does for each phase, unless it came after the phase was over. */
    private OwedCommunication owed(@Nullable ParticipationPhase phase, DutyRule rule, LocalDate latest) {
        IssuedCommunication first = issued.stream()
                .filter(communication -> communication.duty() == rule.duty())
                .filter(communication -> phase == null
                        || phase.id().equals(communication.phase())
                        || (communication.phase() == null && !communication.on().isAfter(phase.until())))
                .min(Comparator.comparing(IssuedCommunication::on))
                .orElse(null);
        return new OwedCommunication(phase, rule, latest, first);
    }

    /**
     * Returns what the public should have heard by now and has not.
     *
     * @param now the moment
     * @param duties the rules of communication
     * @return what is owed up to that day, the longest due first; unmodifiable
     */
    public List<OwedCommunication> missingCommunications(Instant now, ParticipationRules duties) {
        return missingCommunications(now, 0, duties);
    }

    /**
     * Returns what the public should have heard by some days from now and has not.
     *
     * @param now the moment
     * @param daysAhead how many days ahead to look, from 0
     * @param duties the rules of communication
     * @return what is owed up to that day, the longest due first; unmodifiable
     * @throws IllegalArgumentException if the days are below 0
     */
    public List<OwedCommunication> missingCommunications(Instant now, int daysAhead, ParticipationRules duties) {
        Preconditions.checkArgument(daysAhead >= 0, "daysAhead must be 0 or more, was %s", daysAhead);
        LocalDate last = LocalDate.ofInstant(now, zone).plusDays(daysAhead);
        return owedCommunications(duties).stream()
                .filter(owed -> owed.published().isEmpty() && !owed.latest().isAfter(last))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns this process with one more publication.
     *
     * @param communication what was published
     * @return the process
     * @throws IllegalArgumentException if it is about a phase the process does not have
     */
    public ParticipationProcess with(IssuedCommunication communication) {
        return new ParticipationProcess(
                id,
                kind,
                title,
                owner,
                territory,
                zone,
                question,
                choices,
                rules,
                phases,
                ImmutableList.<IssuedCommunication>builder()
                        .addAll(issued)
                        .add(communication)
                        .build(),
                results,
                followUps);
    }
}
