package org.commspubliques.approval.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.ApprovalChain;
import org.commspubliques.approval.chain.Circumstances;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Seat;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.Mandate;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.approval.mandate.MandateRegister;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.OrgChart;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.Position;
import org.commspubliques.core.authority.StandardOffices;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Contrôle d’un circuit: finds what would keep a communication from ever being approved, before a chain is adopted. Every
 * fault comes with a communication that shows it.
 *
 * <p>What a stage itself can tell is refused where it is made: a quorum its seats cannot reach, a mandatory member without
 * a seat, a window without a day, a reminder after the end. The time is bounded: a chain whose conditions are too many to
 * be looked through is refused as {@link ChainFault.Kind#TOO_LARGE}. Thread-safe, as long as the function of the holders
 * is.
 */
public final class ChainCheck {

    /** Where nobody tells what offices are called. */
    private static final OrgChart NO_CHART = OrgChart.builder().build();

    private ChainCheck() {}

    /**
     * Checks a chain by itself, whoever holds the offices.
     *
     * @param chain the chain
     * @return what is wrong; empty where some people could always bring it to its end; unmodifiable
     */
    public static List<ChainFault> faults(ApprovalChain chain) {
        return faults(chain, NO_CHART);
    }

    private static List<ChainFault> faults(ApprovalChain chain, OrgChart chart) {
        ImmutableList.Builder<ChainFault> faults = ImmutableList.builder();
        neverApplies(chain).forEach(faults::add);
        noBindingDecision(chain).ifPresent(faults::add);
        escalationCycle(chain, chart).ifPresent(faults::add);
        return faults.build();
    }

    /**
     * Finds the channels that a chain names and that are not there: a stage for a misspelt channel is never asked for the
     * one that was meant. To insist on it, {@code ChainCheck.require(chain, ChainCheck.unknownChannels(chain, channels))}.
     *
     * @param chain the chain
     * @param channels the channels the authority has
     * @return a fault of the kind {@link ChainFault.Kind#NEVER_APPLIES} for each such channel of each stage and of the urgent
     *     procedure, with the channel that was probably meant; unmodifiable
     */
    public static List<ChainFault> unknownChannels(ApprovalChain chain, ChannelCatalog channels) {
        return UnknownChannels.in(chain, channels);
    }

    /**
     * Insists that a chain is sound by itself, whoever holds the offices: an office that nobody holds passes, and so does a
     * misspelt one. Where the mandates are known, {@link #require(ApprovalChain, MandateRegister, Instant, Set)} says more.
     *
     * @param chain the chain
     * @return the chain
     * @throws ChainFaultException if it is not: names every fault, each with a communication that shows it
     */
    public static ApprovalChain require(ApprovalChain chain) {
        return require(chain, faults(chain));
    }

    /**
     * Insists that a chain can end with the rights there are at an instant, as
     * {@link #faults(ApprovalChain, MandateRegister, Instant, Set)} finds it.
     *
     * @param chain the chain
     * @param mandates who may act for which office
     * @param at the instant
     * @param authors who writes communications for this chain; empty to ask for an author who holds no office
     * @return the chain
     * @throws ChainFaultException if it cannot: names every fault, each with a communication that shows it; of an office that
     *     nobody holds and the org chart does not know, which one was probably meant
     */
    public static ApprovalChain require(
            ApprovalChain chain, MandateRegister mandates, Instant at, Set<PersonId> authors) {
        return require(chain, faults(chain, mandates, at, authors));
    }

    /**
     * Insists that a check found nothing wrong with a chain.
     *
     * @param chain the chain
     * @param faults what the check found
     * @return the chain
     * @throws ChainFaultException if there are faults: names every one, each with a communication that shows it
     */
    public static ApprovalChain require(ApprovalChain chain, List<ChainFault> faults) {
        if (!faults.isEmpty()) {
            throw new ChainFaultException(chain, faults);
        }
        return chain;
    }

    /**
     * Checks a chain with the rights there are at an instant: a vacant office passes while somebody fills it by a right that
     * the stage accepts. A right that is limited to a matter counts for that matter only; the units that acts name are tried
     * one by one, not in every combination.
     *
     * @param chain the chain
     * @param mandates who may act for which office
     * @param at the instant
     * @param authors who writes communications for this chain: it must be able to end for each of them. Empty to ask for
     *     an author who holds no office
     * @return what is wrong; empty where those people can always bring it to its end; unmodifiable
     */
    public static List<ChainFault> faults(
            ApprovalChain chain, MandateRegister mandates, Instant at, Set<PersonId> authors) {
        OrgChart chart = mandates.chart();
        ImmutableList.Builder<ChainFault> faults = ImmutableList.builder();
        faults.addAll(faults(chain, chart));
        for (Stage stage : decidedIn(chain)) {
            SeatRights rights = new SeatRights(chain, stage, mandates, at);
            Collection<BindingCoverage.Found> sorts = rights.communications();
            if (sorts == null) {
                faults.add(tooLarge(stage, stage.id()));
                continue;
            }
            for (PersonId author : writers(authors)) {
                for (BindingCoverage.Found found : sorts) {
                    Optional<ChainFault> fault = people(stage, rights.holders(found, author), author, found, chart);
                    if (fault.isPresent()) {
                        faults.add(fault.get());
                        break;
                    }
                }
            }
        }
        FastTrack urgent = chain.urgentProcedure().orElse(null);
        if (urgent != null) {
            nobodyRatifies(
                            urgent,
                            persons(mandates, urgent.ratifyingOffice(), at, MandateKind.OWN_OFFICE),
                            persons(mandates, StandardOffices.DUTY_OFFICER, at, MandateKind.ON_DUTY),
                            writers(authors),
                            chart)
                    .ifPresent(faults::add);
        }
        return faults.build();
    }

    private static Set<PersonId> persons(MandateRegister register, OfficeId office, Instant at, MandateKind kind) {
        ImmutableSet.Builder<PersonId> persons = ImmutableSet.builder();
        for (PersonId person : register.candidates(office, at)) {
            for (Mandate mandate : register.mandates(person, office, at)) {
                if (mandate.kind() == kind) {
                    persons.add(person);
                }
            }
        }
        return persons.build();
    }

    private static List<Stage> decidedIn(ApprovalChain chain) {
        return chain.stages().stream()
                .filter(stage -> stage.nature() != StageNature.INFORMATION)
                .toList();
    }

    /** Nobody stands for an author who holds no office. */
    private static List<@Nullable PersonId> writers(Set<PersonId> authors) {
        List<@Nullable PersonId> writers = new ArrayList<>(authors);
        if (authors.isEmpty()) {
            writers.add(null);
        }
        return writers;
    }

    /** Whoever released a text and whoever wrote it cannot ratify it. */
    private static Optional<ChainFault> nobodyRatifies(
            FastTrack urgent,
            Set<PersonId> ratifying,
            Set<PersonId> onDuty,
            List<@Nullable PersonId> writers,
            OrgChart chart) {
        Wording office = chart.nameOf(urgent.ratifyingOffice());
        for (PersonId author : writers) {
            for (PersonId officer : writers(onDuty)) {
                if (ratifying.stream().allMatch(person -> person.equals(author) || person.equals(officer))) {
                    return Optional.of(new ChainFault(
                            ChainFault.Kind.FAST_TRACK_NOBODY,
                            null,
                            example(BindingCoverage.urgent(urgent), author, ratifying),
                            Wording.of(
                                    "Personne ne pourrait régulariser ce qui partirait en urgence : la fonction « "
                                            + office.fr()
                                            + " » est vacante, ou tenue seulement par qui est d’astreinte ou par l’auteur."
                                            + " Désignez une autre fonction, ou nommez quelqu’un.",
                                    "Nobody could ratify what goes out urgently: office '"
                                            + office.en()
                                            + "' is vacant, or held only by the duty officer or by the author."
                                            + " Name another office, or appoint somebody.")));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Checks a chain with the people who hold offices on a day. Other rights do not count: they come and go.
     *
     * @param chain the chain
     * @param chart who holds which office
     * @param day the day, in the authority’s zone
     * @param authors who writes communications for this chain: it must be able to end for each of them. Empty to ask for
     *     an author who holds no office
     * @return what is wrong; empty where those people can always bring it to its end; unmodifiable
     */
    public static List<ChainFault> faults(ApprovalChain chain, OrgChart chart, LocalDate day, Set<PersonId> authors) {
        return faults(
                chain,
                office -> chart.holders(office, day).stream()
                        .map(Position::person)
                        .collect(ImmutableSet.toImmutableSet()),
                authors,
                chart);
    }

    /**
     * Checks a chain with given people.
     *
     * @param chain the chain
     * @param holders who can act for an office
     * @param authors who writes communications for this chain: it must be able to end for each of them. Empty to ask for
     *     an author who holds no office
     * @return what is wrong; empty where those people can always bring it to its end; unmodifiable
     */
    public static List<ChainFault> faults(
            ApprovalChain chain, Function<OfficeId, Set<PersonId>> holders, Set<PersonId> authors) {
        return faults(chain, holders, authors, NO_CHART);
    }

    private static List<ChainFault> faults(
            ApprovalChain chain, Function<OfficeId, Set<PersonId>> holders, Set<PersonId> authors, OrgChart chart) {
        ImmutableList.Builder<ChainFault> faults = ImmutableList.builder();
        faults.addAll(faults(chain, chart));
        for (Stage stage : decidedIn(chain)) {
            for (PersonId author : writers(authors)) {
                BindingCoverage.exampleFor(stage)
                        .flatMap(found -> people(stage, holders, author, found, chart))
                        .ifPresent(faults::add);
            }
        }
        chain.urgentProcedure()
                .flatMap(urgent -> nobodyRatifies(
                        urgent, holders.apply(urgent.ratifyingOffice()), ImmutableSet.of(), writers(authors), chart))
                .ifPresent(faults::add);
        return faults.build();
    }

    private static List<ChainFault> neverApplies(ApprovalChain chain) {
        return chain.stages().stream()
                .filter(stage -> BindingCoverage.exampleFor(stage).isEmpty())
                .map(stage -> new ChainFault(
                        ChainFault.Kind.NEVER_APPLIES,
                        stage.id(),
                        example(BindingCoverage.coveredBy(stage), null, Set.of()),
                        Wording.of(
                                "L’étape « " + stage.name().fr()
                                        + " » n’a jamais lieu : aucun canal n’est à la fois dans"
                                        + " sa portée et dans sa condition. Accordez-les ou ôtez l’étape.",
                                "Stage '" + stage.name().en()
                                        + "' never takes place: no channel is both in its coverage"
                                        + " and in its condition. Make them agree or take the stage out.")))
                .toList();
    }

    private static Optional<ChainFault> noBindingDecision(ApprovalChain chain) {
        BindingCoverage coverage = new BindingCoverage(chain);
        Optional<BindingCoverage.Found> gap = coverage.gap();
        if (coverage.gaveUp()) {
            return Optional.of(tooLarge(chain.stages().get(0), null));
        }
        return gap.map(found -> new ChainFault(
                ChainFault.Kind.NO_BINDING_DECISION,
                null,
                example(found, null, Set.of()),
                Wording.of(
                        "Personne n’engagerait sa décision sur " + tell(found, Locale.FRENCH)
                                + " : aucune étape qui engage ne s’y applique. Ajoutez-en une, ou élargissez une"
                                + " condition ou une portée.",
                        "Nobody would have to approve " + tell(found, Locale.ENGLISH)
                                + ": no binding stage applies to it. Add one, or widen a condition or a coverage.")));
    }

    private static ChainFault tooLarge(Stage stage, @Nullable StageId place) {
        return new ChainFault(
                ChainFault.Kind.TOO_LARGE,
                place,
                example(BindingCoverage.coveredBy(stage), null, Set.of()),
                Wording.of(
                        "Les conditions de ce circuit, ou les limites des actes, sont trop nombreuses pour être vérifiées."
                                + " Simplifiez-les.",
                        "The conditions of this chain, or the limits of the acts, are too many to be checked."
                                + " Simplify them."));
    }

    private static Optional<ChainFault> escalationCycle(ApprovalChain chain, OrgChart chart) {
        List<OfficeId> cycle = EscalationCycle.in(chain);
        if (cycle.isEmpty()) {
            return Optional.empty();
        }
        Wording path = names(cycle, chart, " → ", " → ");
        Stage stage = chain.stages().stream()
                .filter(late -> late.seats(cycle.get(0)) && late.timeLimit().isPresent())
                .findFirst()
                .orElseThrow();
        return Optional.of(new ChainFault(
                ChainFault.Kind.ESCALATION_CYCLE,
                stage.id(),
                example(
                        BindingCoverage.exampleFor(stage).orElseGet(() -> BindingCoverage.coveredBy(stage)),
                        null,
                        Set.of()),
                Wording.of(
                        "La remontée hiérarchique tourne en rond : " + path.fr()
                                + ". Désignez une fonction qui n’est pas elle-même en retard.",
                        "The escalation goes round in a circle: " + path.en()
                                + ". Name an office that is not late itself.")));
    }

    private static Optional<ChainFault> people(
            Stage stage,
            Function<OfficeId, Set<PersonId>> holders,
            @Nullable PersonId author,
            BindingCoverage.Found shown,
            OrgChart chart) {
        Set<OfficeId> required = stage.quorum().required();
        if (SeatMatching.canFill(stage.seats(), required, stage.approvalsNeeded(), holders, author)) {
            return Optional.empty();
        }
        List<OfficeId> vacant = stage.seats().stream()
                .map(Seat::office)
                .filter(office -> holders.apply(office).isEmpty())
                .toList();
        Set<PersonId> people = stage.seats().stream()
                .flatMap(seat -> holders.apply(seat.office()).stream())
                .collect(ImmutableSet.toImmutableSet());
        ChainFault.Kind kind;
        if (author != null && SeatMatching.canFill(stage.seats(), required, stage.approvalsNeeded(), holders, null)) {
            kind = ChainFault.Kind.ONLY_THE_AUTHOR;
        } else if (stage.seats().size() - vacant.size() < stage.approvalsNeeded()
                || vacant.stream().anyMatch(required::contains)) {
            kind = ChainFault.Kind.VACANT_SEAT;
        } else {
            kind = ChainFault.Kind.TOO_FEW_PEOPLE;
        }
        return Optional.of(new ChainFault(
                kind,
                stage.id(),
                example(shown, author, people),
                message(kind, stage, new VacantOffices(vacant, chart), people, author)));
    }

    private static Wording message(
            ChainFault.Kind kind, Stage stage, VacantOffices vacant, Set<PersonId> people, @Nullable PersonId author) {
        String names = people.stream().map(PersonId::value).collect(Collectors.joining(", "));
        String fr = "L’étape « " + stage.name().fr() + " » ne peut pas aboutir : ";
        String en = "Stage '" + stage.name().en() + "' cannot end: ";
        return switch (kind) {
            case ONLY_THE_AUTHOR ->
                Wording.of(
                        fr + author
                                + " écrit le texte et ne peut pas le valider, et sans cette personne il manque une voix."
                                + " Donnez la place à une autre fonction, nommez quelqu’un d’autre à celle-ci, ou ajoutez une"
                                + " place et un quorum qui s’en passe.",
                        en + author
                                + " writes the text and cannot approve it, and without them a vote is missing. Give the"
                                + " seat to another office, appoint somebody else to this one, or add a seat and a quorum"
                                + " that can do without it.");
            case VACANT_SEAT ->
                Wording.of(fr + vacant.message().fr(), en + vacant.message().en());
            default ->
                Wording.of(
                        fr + "il faut " + stage.approvalsNeeded() + " personnes distinctes, et une personne ne compte"
                                + " qu’une fois (" + names + "). Baissez le quorum ou ajoutez une place.",
                        en + "it takes " + stage.approvalsNeeded() + " distinct people, and a person counts once ("
                                + names + "). Lower the quorum or add a seat.");
        };
    }

    private static Wording names(List<OfficeId> offices, OrgChart chart, String fr, String en) {
        return Wording.of(
                offices.stream().map(office -> chart.nameOf(office).fr()).collect(Collectors.joining(fr)),
                offices.stream().map(office -> chart.nameOf(office).en()).collect(Collectors.joining(en)));
    }

    static ChainFault.Example example(BindingCoverage.Found found, @Nullable PersonId author, Set<PersonId> people) {
        return new ChainFault.Example(found.circumstances(), found.channel(), found.role(), author, people);
    }

    private static String tell(BindingCoverage.Found found, Locale reader) {
        Circumstances circumstances = found.circumstances();
        ChannelId channel = found.channel();
        String separator = ", ";
        return Wording.of("une communication (", "a communication (").in(reader)
                + circumstances.purpose().label().in(reader)
                + separator
                + channel
                + separator
                + circumstances.sectors().iterator().next()
                + separator
                + circumstances.territory()
                + separator
                + Wording.of("coût ", "cost ").in(reader)
                + circumstances.knownCost().orElse(0)
                + separator
                + circumstances.day()
                + (found.role() == null
                        ? ""
                        : separator
                                + Wording.of("seules parties : ", "no parts but: ")
                                        .in(reader)
                                + found.role().label().in(reader))
                + ")";
    }
}
