package org.commspubliques.approval.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.source.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a communication that no binding stage answers for. One criterion after another is fixed, and the stages that
 * it rules out are left behind; values that rule out the same stages are tried once. A cost of 0, a single unit and texts of
 * a single role meet the fewest conditions, so that no other need be tried. Gives up after a fixed number of comparisons.
 */
final class BindingCoverage {

    /** A communication of which only what conditions look at is known, and the role of its texts, where that matters. */
    record Found(
            Circumstances circumstances,
            ChannelId channel,
            @Nullable SectionRole role) {}

    private static final int MAX_COMPARISONS = 20_000_000;

    private static final UnitId SERVICE = UnitId.of("service");
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 5);
    private static final ImmutableList<Territory> TERRITORIES = ImmutableList.of(
            Territory.METROPOLE, Territory.NEW_CALEDONIA, Territory.FRENCH_POLYNESIA, Territory.WALLIS_AND_FUTUNA);
    private static final ImmutableList<ChannelId> CHANNELS = Stream.of("site", "facebook", "presse", "affiche")
            .map(ChannelId::of)
            .collect(ImmutableList.toImmutableList());

    private final ApprovalChain chain;
    private ChannelId channel = CHANNELS.get(0);
    private @Nullable SectionRole role;
    private CommunicationPurpose purpose = CommunicationPurpose.INFORMATION;
    private UnitId sector = SERVICE;
    private Territory territory = Territory.METROPOLE;
    private LocalDate day = ANY_DAY;
    private long comparisons;

    BindingCoverage(ApprovalChain chain) {
        this.chain = chain;
    }

    boolean gaveUp() {
        return comparisons > MAX_COMPARISONS;
    }

    /** A communication in the scope of the chain that nobody would have to approve, or nothing. */
    Optional<Found> gap() {
        List<Stage> binding = chain.stages().stream()
                .filter(stage -> stage.nature().isBinding())
                .toList();
        boolean open = chain.stages().stream()
                .anyMatch(stage -> stage.coverage().channels().isEmpty());
        Set<ChannelId> named = new HashSet<>();
        List<ChannelId> scope = new ArrayList<>();
        for (Stage stage : chain.stages()) {
            scope.addAll(stage.coverage().channels());
            if (open) {
                stage.condition().ifPresent(condition -> scope.addAll(condition.channels()));
            }
        }
        named.addAll(scope);
        if (open) {
            scope.add(0, fresh(CHANNELS, named, i -> ChannelId.of("canal-" + i)));
        }
        return vary(
                        binding,
                        scope,
                        (stage, value) -> admits(stage.coverage().channels(), value)
                                && admits(condition(stage).channels(), value),
                        value -> channel = value,
                        this::roles)
                ? Optional.of(new Found(
                        new Circumstances(purpose, ImmutableSet.of(sector), territory, 0L, day), channel, role))
                : Optional.empty();
    }

    /** A text is most often a body: that is what is tried first. */
    private boolean roles(List<Stage> stages) {
        if (stages.stream().allMatch(stage -> stage.coverage().sections().isEmpty())) {
            return purposes(stages);
        }
        List<SectionRole> roles = new ArrayList<>(Arrays.asList(SectionRole.values()));
        roles.remove(SectionRole.BODY);
        roles.add(0, SectionRole.BODY);
        boolean gap = vary(
                stages,
                roles,
                (stage, value) -> admits(stage.coverage().sections(), value),
                value -> role = value,
                this::purposes);
        if (!gap) {
            role = null;
        }
        return gap;
    }

    private boolean purposes(List<Stage> stages) {
        return vary(
                stages,
                Arrays.asList(CommunicationPurpose.values()),
                (stage, value) -> admits(condition(stage).purposes(), value),
                value -> purpose = value,
                this::costs);
    }

    private boolean costs(List<Stage> stages) {
        List<Stage> left = stages.stream()
                .filter(stage -> condition(stage).leastCost().isEmpty())
                .toList();
        return left.isEmpty() || sectors(left);
    }

    private boolean sectors(List<Stage> stages) {
        Set<UnitId> named = named(stages, Condition::sectors);
        return vary(
                stages,
                prepend(fresh(ImmutableList.of(sector), named, i -> UnitId.of("service-" + i)), named),
                (stage, value) -> admits(condition(stage).sectors(), value),
                value -> sector = value,
                this::territories);
    }

    private boolean territories(List<Stage> stages) {
        Set<Territory> named = named(stages, Condition::territories);
        return vary(
                stages,
                prepend(fresh(TERRITORIES, named, i -> Territory.of("X" + i)), named),
                (stage, value) -> admits(condition(stage).territories(), value),
                value -> territory = value,
                this::days);
    }

    /** A day outside all windows is before the first of them or follows the end of one. */
    private boolean days(List<Stage> stages) {
        List<LocalDate> days = new ArrayList<>();
        days.add(ANY_DAY);
        for (Stage stage : stages) {
            condition(stage).days().ifPresent(window -> {
                if (window.from().isAfter(LocalDate.MIN)) {
                    days.add(window.from().minusDays(1));
                }
                if (window.until().isBefore(LocalDate.MAX)) {
                    days.add(window.until().plusDays(1));
                }
            });
        }
        return vary(
                stages,
                days,
                (stage, value) -> condition(stage)
                        .days()
                        .map(window -> window.contains(value))
                        .orElse(true),
                value -> day = value,
                left -> false);
    }

    private interface Next {
        boolean gap(List<Stage> stages);
    }

    private <T> boolean vary(
            List<Stage> stages, List<T> values, BiPredicate<Stage, T> admits, Consumer<T> choose, Next next) {
        Set<List<Stage>> tried = new HashSet<>();
        for (T value : values) {
            comparisons += stages.size() + 1;
            if (gaveUp()) {
                return false;
            }
            List<Stage> left =
                    stages.stream().filter(stage -> admits.test(stage, value)).toList();
            if (left.isEmpty()) {
                choose.accept(value);
                return true;
            }
            boolean covered = left.stream()
                    .anyMatch(stage -> stage.onlyIf() == null
                            && stage.coverage().sections().isEmpty());
            if (!covered && tried.add(left)) {
                choose.accept(value);
                if (next.gap(left)) {
                    return true;
                }
            }
        }
        return false;
    }

    static Condition condition(Stage stage) {
        return stage.condition().orElse(Condition.always());
    }

    private static <T> boolean admits(Set<T> admitted, T value) {
        return admitted.isEmpty() || admitted.contains(value);
    }

    private static <T> Set<T> named(List<Stage> stages, Function<Condition, Set<T>> values) {
        return stages.stream()
                .flatMap(stage -> values.apply(condition(stage)).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static <T> List<T> prepend(T first, Set<T> others) {
        return ImmutableList.<T>builder().add(first).addAll(others).build();
    }

    /** A value that no condition names. */
    private static <T> T fresh(List<T> usual, Set<T> named, IntFunction<T> numbered) {
        return usual.stream()
                .filter(value -> !named.contains(value))
                .findFirst()
                .orElseGet(() -> IntStream.rangeClosed(1, named.size() + 1)
                        .mapToObj(numbered)
                        .filter(value -> !named.contains(value))
                        .findFirst()
                        .orElseThrow());
    }

    /** A communication for which a stage is there, if there is one at all. */
    static Optional<Found> exampleFor(Stage stage) {
        return meeting(condition(stage).channels(), stage.coverage().channels())
                .map(met -> example(
                        stage,
                        first(condition(stage).purposes(), CommunicationPurpose.INFORMATION),
                        met,
                        ImmutableSet.of(first(condition(stage).sectors(), SERVICE))));
    }

    /** A communication that a stage covers, whether its condition is met or not. */
    static Found coveredBy(Stage stage) {
        return on(first(stage.coverage().channels(), CHANNELS.get(0)));
    }

    /** A communication on a channel. */
    static Found on(ChannelId channel) {
        return of(CommunicationPurpose.INFORMATION, channel);
    }

    /** A communication that may go out by an urgent procedure. */
    static Found urgent(FastTrack urgent) {
        return of(first(urgent.purposes(), CommunicationPurpose.ALERT), first(urgent.channels(), CHANNELS.get(0)));
    }

    private static Found of(CommunicationPurpose purpose, ChannelId channel) {
        return new Found(
                new Circumstances(purpose, ImmutableSet.of(SERVICE), Territory.METROPOLE, 0L, ANY_DAY), channel, null);
    }

    /** The channels on which a stage is there; where it is on all, those given and one more. */
    static Set<ChannelId> channelsOf(Stage stage, Set<ChannelId> known) {
        Set<ChannelId> covered = stage.coverage().channels();
        Set<ChannelId> met = condition(stage).channels();
        if (covered.isEmpty() && met.isEmpty()) {
            return Sets.union(known, ImmutableSet.of(fresh(CHANNELS, known, i -> ChannelId.of("canal-" + i))));
        }
        return covered.isEmpty() || met.isEmpty() ? Sets.union(covered, met) : Sets.intersection(covered, met);
    }

    /** Units of a communication for which a stage is there: each of those given, and one more. */
    static List<Set<UnitId>> sectorsOf(Stage stage, Set<UnitId> known) {
        Set<UnitId> met = condition(stage).sectors();
        Set<UnitId> there = met.isEmpty() ? met : ImmutableSet.of(met.iterator().next());
        return prepend(fresh(ImmutableList.of(SERVICE), known, i -> UnitId.of("service-" + i)), known).stream()
                .map(unit -> met.contains(unit) ? ImmutableSet.of(unit) : Sets.union(there, ImmutableSet.of(unit)))
                .collect(ImmutableList.toImmutableList());
    }

    /** A communication for which a stage is there. */
    static Found example(Stage stage, CommunicationPurpose purpose, ChannelId channel, Set<UnitId> sectors) {
        Condition condition = condition(stage);
        return new Found(
                new Circumstances(
                        purpose,
                        sectors,
                        first(condition.territories(), Territory.METROPOLE),
                        condition.leastCost().orElse(0),
                        condition.days().map(window -> window.from()).orElse(ANY_DAY)),
                channel,
                stage.coverage().sections().stream().findFirst().orElse(null));
    }

    private static Optional<ChannelId> meeting(Set<ChannelId> one, Set<ChannelId> other) {
        if (one.isEmpty()) {
            return Optional.of(first(other, CHANNELS.get(0)));
        }
        return one.stream().filter(value -> admits(other, value)).findFirst();
    }

    private static <T> T first(Set<T> values, T otherwise) {
        return values.stream().findFirst().orElse(otherwise);
    }
}
