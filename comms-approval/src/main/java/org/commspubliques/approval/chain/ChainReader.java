package org.commspubliques.approval.chain;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.internal.json.JsonDocument;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.json.JsonObject;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.Delay;

/** Reads a chain and goes on after a fault, so that all are named at once. */
final class ChainReader {

    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3})/([0-9]{1,3})");
    private static final Wording IDENTIFIER = Wording.of(
            "un identifiant : minuscules sans accent, chiffres et traits d’union",
            "an identifier: lower-case letters, digits and hyphens");
    private static final Wording QUORUM = Wording.of(
            "\"all\", un nombre de places, une part comme \"2/3\", ou un objet { count, required, veto }",
            "\"all\", a number of seats, a share such as \"2/3\", or an object { count, required, veto }");

    private final List<DataFormatException> faults = new ArrayList<>();
    private final Set<StageId> stages = new HashSet<>();

    private ChainReader() {}

    static ApprovalChain read(String origin, byte[] json) {
        ChainReader reader = new ChainReader();
        Optional<ApprovalChain> chain = reader.attempt(
                        () -> reader.chain(JsonDocument.parse(origin, json).root()))
                .flatMap(read -> read);
        if (chain.isEmpty() || !reader.faults.isEmpty()) {
            reader.faults.sort(
                    Comparator.comparingInt(DataFormatException::line).thenComparingInt(DataFormatException::column));
            throw new ChainFormatException(reader.faults);
        }
        return chain.get();
    }

    private <T> Optional<T> attempt(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (DataFormatException fault) {
            faults.add(fault);
            return Optional.empty();
        }
    }

    private Optional<ApprovalChain> chain(JsonElement element) {
        JsonObject fields = fields(element, "id", "name", "ranks", "fastTrack");
        Optional<String> id = attempt(() -> identifier(fields.required("id"), ChainReader::chainId));
        Optional<Wording> name = attempt(() -> wording(fields.required("name")));
        Optional<ImmutableList<List<Stage>>> ranks = attempt(() -> ranks(fields.required("ranks")));
        Optional<FastTrack> fastTrack = fields.optional("fastTrack")
                .flatMap(urgent -> attempt(() -> fastTrack(urgent)).flatMap(read -> read));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ApprovalChain(id.orElseThrow(), name.orElseThrow(), ranks.orElseThrow(), fastTrack.orElse(null)));
    }

    private static String chainId(String text) {
        Preconditions.checkArgument(ApprovalChain.isId(text), "no chain id: '%s'", text);
        return text;
    }

    private ImmutableList<List<Stage>> ranks(JsonElement element) {
        ImmutableList.Builder<List<Stage>> ranks = ImmutableList.builder();
        for (JsonElement rank : notEmpty(element)) {
            attempt(() -> notEmpty(rank)).ifPresent(items -> {
                ImmutableList.Builder<Stage> side = ImmutableList.builder();
                items.forEach(
                        item -> attempt(() -> stage(item)).flatMap(read -> read).ifPresent(side::add));
                ranks.add(side.build());
            });
        }
        return ranks.build();
    }

    private static List<JsonElement> notEmpty(JsonElement element) {
        if (element.items().isEmpty()) {
            throw element.problem(Wording.of(
                    "liste vide ; il y faut au moins un élément", "empty list; it needs at least one element"));
        }
        return element.items();
    }

    private Optional<Stage> stage(JsonElement element) {
        JsonObject fields = fields(
                element, "id", "name", "nature", "seats", "quorum", "coverage", "onlyIf", "deadline", "mandates");
        Optional<StageId> id = attempt(() -> stageId(fields.required("id")));
        Optional<Wording> name = attempt(() -> wording(fields.required("name")));
        Optional<StageNature> nature = attempt(() -> constant(fields.required("nature"), StageNature.class));
        // A list of which every office was refused is no list of seats; what was wrong with each is told.
        Optional<ImmutableList<Seat>> seats =
                attempt(() -> seats(fields.required("seats"))).filter(read -> !read.isEmpty());
        Optional<Quorum> quorum = attempt(() -> fields.optional("quorum")
                .map(given -> quorum(given, seats.orElse(ImmutableList.of())))
                .orElse(Quorum.all()));
        Optional<Coverage> coverage =
                attempt(() -> fields.optional("coverage").map(this::coverage).orElse(Coverage.everything()));
        Optional<Condition> onlyIf = fields.optional("onlyIf").flatMap(given -> attempt(() -> condition(given)));
        Optional<Deadline> deadline = fields.optional("deadline")
                .flatMap(given -> attempt(() -> deadline(given)).flatMap(read -> read));
        Optional<Set<MandateKind>> mandates = fields.optional("mandates")
                .flatMap(given -> nature.flatMap(known -> attempt(() -> mandates(given, known))));
        if (id.isEmpty()
                || name.isEmpty()
                || nature.isEmpty()
                || seats.isEmpty()
                || quorum.isEmpty()
                || coverage.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Stage(
                id.get(),
                name.get(),
                nature.get(),
                seats.get(),
                // What was read beside a fault is not trusted, and the chain is refused anyway.
                faults.isEmpty() ? quorum.get() : Quorum.all(),
                coverage.get(),
                onlyIf.orElse(null),
                deadline.orElse(null),
                faults.isEmpty() ? mandates.orElse(null) : null));
    }

    private Set<MandateKind> mandates(JsonElement element, StageNature nature) {
        ImmutableSet.Builder<MandateKind> kinds = ImmutableSet.builder();
        for (JsonElement item : notEmpty(element)) {
            attempt(() -> constant(item, MandateKind.class)).ifPresent(kind -> {
                kinds.add(kind);
                if (kind == MandateKind.INTERNAL_REPLACEMENT && !nature.acceptsInternalReplacement()) {
                    faults.add(item.problem(Wording.of(
                            "un remplacement interne ne suffit pas pour une étape de nature « "
                                    + nature.label().fr() + " » ; ôtez-le",
                            "an internal replacement is not enough for a stage of nature '"
                                    + nature.label().en() + "'; take it out")));
                }
            });
        }
        return kinds.build();
    }

    private StageId stageId(JsonElement element) {
        StageId id = identifier(element, StageId::of);
        if (!stages.add(id)) {
            throw element.problem(Wording.of(
                    "l’étape « " + id + " » est déjà donnée ; choisissez un autre identifiant",
                    "stage '" + id + "' is given already; choose another identifier"));
        }
        return id;
    }

    private ImmutableList<Seat> seats(JsonElement element) {
        List<Seat> seats = new ArrayList<>();
        for (JsonElement item : notEmpty(element)) {
            attempt(() -> identifier(item, OfficeId::of)).ifPresent(office -> {
                Seat seat = new Seat(office);
                if (seats.contains(seat)) {
                    faults.add(item.problem(Wording.of(
                            "la fonction « " + office + " » a déjà une place à cette étape ; ôtez-la",
                            "office '" + office + "' has a seat in this stage already; take it out")));
                } else {
                    seats.add(seat);
                }
            });
        }
        return ImmutableList.copyOf(seats);
    }

    private Quorum quorum(JsonElement element, ImmutableList<Seat> seats) {
        Quorum count;
        Set<OfficeId> required = Set.of();
        Set<OfficeId> vetoes = Set.of();
        if (element.isObject()) {
            JsonObject fields = fields(element, "count", "required", "veto");
            count = fields.optional("count").map(ChainReader::count).orElse(Quorum.all());
            required = members(fields.list("required"), seats);
            vetoes = members(fields.list("veto"), seats);
            if (required.isEmpty() && vetoes.isEmpty()) {
                throw element.problem(Wording.of(
                        "aucun membre n’est désigné ; écrivez le nombre seul",
                        "no member is named; write the count alone"));
            }
        } else {
            count = count(element);
        }
        int needed = count.needed(seats.size());
        if (!seats.isEmpty() && needed > seats.size()) {
            throw element.problem(Wording.of(
                    "le quorum demande " + needed + " accords et l’étape n’a que " + seats.size()
                            + (seats.size() == 1 ? " place" : " places") + " ; baissez-le ou ajoutez des places",
                    "the quorum asks for " + needed + " approvals and the stage has " + seats.size()
                            + (seats.size() == 1 ? " seat" : " seats") + "; lower it or add seats"));
        }
        return required.isEmpty() && vetoes.isEmpty() ? count : new Quorum.Bound(count, required, vetoes);
    }

    private static Quorum count(JsonElement element) {
        if (!element.isText()) {
            return Quorum.atLeast(element.integer(1, Integer.MAX_VALUE));
        }
        String text = element.text();
        if (text.equals("all")) {
            return Quorum.all();
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            int numerator = Integer.parseInt(share.group(1));
            int denominator = Integer.parseInt(share.group(2));
            if (numerator >= 1 && numerator <= denominator && denominator <= 100) {
                return Quorum.share(numerator, denominator);
            }
        }
        throw element.problem(Wording.of("attendu : " + QUORUM.fr(), "expected: " + QUORUM.en()));
    }

    /** The members a quorum names must have a seat: a mandatory member without one could never approve. */
    private ImmutableSet<OfficeId> members(List<JsonElement> items, List<Seat> seats) {
        ImmutableSet.Builder<OfficeId> members = ImmutableSet.builder();
        for (JsonElement item : items) {
            attempt(() -> identifier(item, OfficeId::of)).ifPresent(office -> {
                members.add(office);
                if (!seats.isEmpty() && !seats.contains(new Seat(office))) {
                    List<String> known =
                            seats.stream().map(seat -> seat.office().value()).toList();
                    Wording hint = NearestName.valueHint(office.value(), known);
                    faults.add(item.problem(Wording.of(
                            "la fonction « " + office + " » n’a pas de place à cette étape ; " + hint.fr(),
                            "office '" + office + "' has no seat in this stage; " + hint.en())));
                }
            });
        }
        return members.build();
    }

    private Coverage coverage(JsonElement element) {
        JsonObject fields = fields(element, "channels", "sections");
        return new Coverage(set(fields, "channels", ChannelId::of), constants(fields, "sections", SectionRole.class));
    }

    private Condition condition(JsonElement element) {
        JsonObject fields = fields(element, "purposes", "channels", "sectors", "territories", "costFrom", "window");
        return new Condition(
                purposes(fields),
                set(fields, "channels", ChannelId::of),
                set(fields, "sectors", UnitId::of),
                set(fields, "territories", Territory::of),
                fields.optional("costFrom")
                        .map(cost -> (long) cost.integer(1, Integer.MAX_VALUE))
                        .orElse(null),
                fields.optional("window").map(this::window).orElse(null));
    }

    private DateWindow window(JsonElement element) {
        JsonObject fields = fields(element, "from", "until");
        var from = fields.required("from").date();
        var until = fields.required("until").date();
        if (until.isBefore(from)) {
            throw element.problem(Wording.of(
                    "la période finit avant de commencer ; aucun jour n’y est",
                    "the window ends before it starts; no day is in it"));
        }
        return new DateWindow(from, until);
    }

    private Optional<Deadline> deadline(JsonElement element) {
        JsonObject fields = fields(element, "within", "reminders", "escalateTo");
        Optional<Delay> within = attempt(() -> delay(fields.required("within")));
        List<Delay> reminders = new ArrayList<>();
        for (JsonElement item : fields.list("reminders")) {
            attempt(() -> delay(item)).ifPresent(reminder -> {
                if (within.isPresent() && !Deadline.isBefore(reminder, within.get())) {
                    faults.add(item.problem(Wording.of(
                            "la relance ne vient pas avant l’échéance ; avancez-la",
                            "the reminder does not come before the end; bring it forward")));
                } else {
                    reminders.add(reminder);
                }
            });
        }
        Optional<OfficeId> escalateTo =
                fields.optional("escalateTo").flatMap(given -> attempt(() -> identifier(given, OfficeId::of)));
        return within.map(limit -> new Deadline(limit, reminders, escalateTo.orElse(null)));
    }

    private Delay delay(JsonElement element) {
        JsonObject fields = fields(element, "amount", "unit");
        return new Delay(
                fields.required("amount").integer(1, 1_000), constant(fields.required("unit"), Delay.Unit.class));
    }

    private Optional<FastTrack> fastTrack(JsonElement element) {
        JsonObject fields = fields(element, "purposes", "channels", "ratifyingOffice", "ratifyWithin");
        Optional<Set<CommunicationPurpose>> purposes = attempt(() -> {
            notEmpty(fields.required("purposes"));
            return purposes(fields);
        });
        Optional<Set<ChannelId>> channels = attempt(() -> {
            notEmpty(fields.required("channels"));
            return set(fields, "channels", ChannelId::of);
        });
        Optional<OfficeId> office = attempt(() -> identifier(fields.required("ratifyingOffice"), OfficeId::of));
        Optional<Integer> days = attempt(() -> fields.required("ratifyWithin").integer(1, 10_000));
        return faults.isEmpty()
                ? Optional.of(new FastTrack(
                        purposes.orElseThrow(), channels.orElseThrow(), office.orElseThrow(), days.orElseThrow()))
                : Optional.empty();
    }

    private Set<CommunicationPurpose> purposes(JsonObject fields) {
        return constants(fields, "purposes", CommunicationPurpose.class);
    }

    private <E extends Enum<E>> Set<E> constants(JsonObject fields, String name, Class<E> type) {
        ImmutableSet.Builder<E> constants = ImmutableSet.builder();
        for (JsonElement item : fields.list(name)) {
            attempt(() -> constant(item, type)).ifPresent(constants::add);
        }
        return constants.build();
    }

    private <T> Set<T> set(JsonObject fields, String name, Function<String, T> read) {
        ImmutableSet.Builder<T> values = ImmutableSet.builder();
        for (JsonElement item : fields.list(name)) {
            attempt(() -> identifier(item, read)).ifPresent(values::add);
        }
        return values.build();
    }

    /** An object, of which every unknown field is a fault: a misspelt one must not be silently ignored. */
    private JsonObject fields(JsonElement element, String... known) {
        JsonObject object = element.object();
        List<String> names = ImmutableList.copyOf(known);
        for (String name : object.all().keySet()) {
            if (!names.contains(name)) {
                faults.add(object.unknown(name, names));
            }
        }
        return object;
    }

    /** Reads a name. Without English, the French stands for both, as in a file of rules. */
    private Wording wording(JsonElement element) {
        JsonObject fields = fields(element, "fr", "en");
        Optional<String> fr = attempt(() -> fields.required("fr").text());
        Optional<String> en = fields.optional("en").flatMap(given -> attempt(given::text));
        return Wording.of(fr.orElse(""), en.or(() -> fr).orElse(""));
    }

    private static <E extends Enum<E>> E constant(JsonElement element, Class<E> type) {
        ImmutableMap<String, E> byName = Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), Enum::name);
        E constant = byName.get(element.text());
        if (constant == null) {
            throw element.unknown(byName);
        }
        return constant;
    }

    private static <T> T identifier(JsonElement element, Function<String, T> read) {
        String text = element.text();
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw element.problem(Wording.of(
                    "« " + text + " » ; attendu : " + IDENTIFIER.fr(), "'" + text + "'; expected: " + IDENTIFIER.en()));
        }
    }
}
