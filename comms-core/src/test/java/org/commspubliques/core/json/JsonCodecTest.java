package org.commspubliques.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.audience.AttributeId;
import org.commspubliques.core.audience.Segment;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.BudgetLine;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.CostObject;
import org.commspubliques.core.budget.Money;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.event.Event;
import org.commspubliques.core.event.EventKind;
import org.commspubliques.core.event.Room;
import org.commspubliques.core.language.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class JsonCodecTest {

    private static final Currency XPF = Currency.getInstance("XPF");

    private static final JsonCodec<Room> ROOMS = JsonCodec.of(Room.class);

    private static final String ROOM = """
            {
              "id" : "boulari",
              "label" : { "fr" : "Salle de Boulari", "en" : "Boulari hall" },
              "capacity" : 120,
              "accessible" : true
            }
            """;

    enum Haste {
        NOT_URGENT
    }

    record Everything(
            Optional<String> maybe,
            @Nullable Integer count,
            BigDecimal number,
            ZonedDateTime moment,
            Duration length,
            Locale language,
            Haste haste,
            Set<UnitId> units,
            Map<UnitId, LocalDate> days) {}

    private static final String EVERYTHING = "{\"maybe\":\"oui\",\"number\":\"0.10\","
            + "\"moment\":\"2026-07-14T21:00:00+11:00[Pacific/Noumea]\",\"length\":\"PT1H30M\",\"language\":\"en-GB\","
            + "\"haste\":\"notUrgent\",\"units\":[\"dircom\"],\"days\":{\"dircom\":\"2026-07-14\"}}";

    @Test
    void aRecordIsAnObjectWithAFieldForEachComponentInTheirOrder() {
        Room room = new Room("boulari", Wording.of("Salle de Boulari", "Boulari hall"), 120, true);

        assertThat(ROOMS.write(room))
                .isEqualTo("{\"id\":\"boulari\",\"label\":{\"fr\":\"Salle de Boulari\",\"en\":\"Boulari hall\"},"
                        + "\"capacity\":120,\"accessible\":true}");
        assertThat(ROOMS.read("salles.json", ROOM)).isEqualTo(room);
    }

    @Test
    void everySortOfComponentHasOneFormInJson() {
        JsonCodec<Everything> codec = JsonCodec.of(Everything.class);

        assertThat(codec.write(codec.read("exemple", EVERYTHING))).isEqualTo(EVERYTHING);
    }

    @Test
    void anAmountIsATextSoThatNobodyRoundsIt() {
        assertThat(JsonCodec.of(Money.class).write(Money.of("1250.50", "EUR")))
                .isEqualTo("{\"amount\":\"1250.50\",\"currency\":\"EUR\"}");
    }

    @Test
    void aBudgetComesBackWithAllItsSums() {
        Budget budget = Budget.voted(
                        2026,
                        XPF,
                        List.of(new BudgetLine(
                                "impression", Wording.of("Impression", "Printing"), Money.of("900000", "XPF"))))
                .with(new Commitment(
                        "c1",
                        "impression",
                        CostObject.GENERAL,
                        "affiches",
                        Money.of("120000", "XPF"),
                        LocalDate.of(2026, 3, 2)));
        JsonCodec<Budget> codec = JsonContract.codec(Budget.class);

        assertThat(codec.read("budget.json", codec.writeIndented(budget)).standings())
                .isEqualTo(budget.standings());
    }

    @Test
    void aSegmentHasTheFormOfTheFilesOfSegments() {
        Segment segment = new Segment.Minus(
                new Segment.Choice(AttributeId.of("quartier"), Set.of("boulari")),
                new Segment.Numbers(AttributeId.of("age"), 60, Integer.MAX_VALUE));
        JsonMapper mapper = JsonMapper.shared();

        assertThat(mapper.readTree(JsonCodec.of(Segment.class).write(segment)))
                .isEqualTo(mapper.readTree(segment.toJson()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"capacity\" : 120' | '\"capacity\" : \"120\"' | 4 | /capacity | entier",
                "'\"capacity\" : 120' | '\"capacity\" : 1.5' | 4 | /capacity | entier",
                "'\"capacity\" : 120' | '\"capacity\" : null' | 4 | /capacity | entier",
                "'\"capacity\" : 120' | '\"capacity\" : 9999999999' | 4 | /capacity | entier",
                "'\"capacity\" : 120' | '\"capacity\" : -1' | 1 | '' | refusées",
                "'\"capacity\" : 120,' | '' | 1 | '' | manque",
                "'\"fr\"' | '\"de\"' | 3 | /label | inconnu",
                "'\"accessible\" : true' | '\"accessible\" : true, \"etage\" : 2' | 5 | /etage | inconnu",
                "'\"boulari\"' | '\"Pas un id\"' | 1 | '' | 'trouvé « Pas un id » ; écrivez « pas-un-id »'",
                "'\"boulari\"' | '\"\\uD800\"' | 2 | /id | demi-caractère"
            })
    void whatIsWrongIsSaidWithItsPlace(String good, String bad, int line, String pointer, String words) {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> ROOMS.read("salles.json", ROOM.replace(good, bad)))
                .satisfies(thrown -> {
                    assertThat(thrown.line()).isEqualTo(line);
                    assertThat(thrown.field()).isEqualTo(pointer);
                    assertThat(thrown).hasMessageContaining(words).hasMessageContaining("salles.json");
                    assertThat(thrown.message(Locale.ENGLISH)).contains("line " + line);
                });
    }

    @Test
    void allThatIsWrongIsToldAtOnceInTheOrderOfTheFile() {
        String json = """
                {
                  "etage" : 2,
                  "number" : "beaucoup",
                  "moment" : "demain",
                  "length" : 3,
                  "language" : "en-GB",
                  "hast" : "soon",
                  "units" : ["dircom", "dircom", 4, {}],
                  "days" : {"dircom" : "hier", "pas un identifiant" : "2026-07-14"}
                }
                """;

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> JsonCodec.of(Everything.class).read("exemple", json))
                .satisfies(thrown -> assertThat(thrown.problems())
                        .extracting(problem -> problem.line() + " " + problem.field())
                        .containsExactly(
                                "2 /etage",
                                "3 /number",
                                "4 /moment",
                                "5 /length",
                                "7 /hast",
                                "7 /hast",
                                "8 /units/1",
                                "8 /units/2",
                                "8 /units/3",
                                "9 /days/dircom",
                                "9 /days/pas un identifiant"));
    }

    @Test
    void whatIsWrongInTheObjectsOfAListIsToldAtOnceAndAConstructorIsAskedOnlyOfWhatIsRight() {
        String json = """
                {"year": 2026, "currency": "XPF", "expenses": [], "commitments": [],
                 "lines": [
                  {"id": "impression", "voted": {"amount": "1e3", "currency": "XPF"}, "label": {"fr": "Impression"}},
                  {"id": "PAS UN", "label": {"fr": "a", "en": "b"}, "voted": {"amount": "1", "currency": "XPF"}},
                  {"id": "web", "label": {"fr": "a", "en": "b"}, "voted": {"amount": "1", "currency": "F CFP"}}]}
                """;

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> JsonContract.codec(Budget.class).read("budget.json", json))
                .satisfies(thrown -> assertThat(thrown.problems())
                        .extracting(problem -> problem.line() + " " + problem.field())
                        .containsExactly(
                                "3 /lines/0/voted/amount",
                                "3 /lines/0/label",
                                "4 /lines/1",
                                "5 /lines/2/voted/currency"));
    }

    @Test
    void anIdentifierIsAnsweredWithTheOneThatWasMeant() {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> JsonCodec.of(Everything.class)
                        .read("exemple", EVERYTHING.replace("[\"dircom\"]", "[\"DirCom\"]")))
                .withMessageContaining("lettres minuscules sans accent")
                .withMessageContaining("écrivez « dircom »")
                .satisfies(thrown -> assertThat(thrown.field()).isEqualTo("/units/0"));
    }

    @Test
    void aFileOfNothingButFaultsIsToldUpToABound() {
        String json = EVERYTHING.replace("[\"dircom\"]", "[" + "1,".repeat(100_000) + "1]");

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> JsonCodec.of(Everything.class).read("exemple", json))
                .satisfies(thrown -> assertThat(thrown.problems()).hasSize(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[", "{\"id\":\"a\",\"id\":\"b\"}", "[]", "null", "{} {}", "\"boulari\"", "{\"id\":NaN}"})
    void whatIsNoRoomIsRefused(String json) {
        assertThatExceptionOfType(DataFormatException.class).isThrownBy(() -> ROOMS.read("salles.json", json));
    }

    @Test
    void depthIsBounded() {
        String deep = "{\"not\":".repeat(100_000) + "{\"everyone\":true}" + "}".repeat(100_000);

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> JsonCodec.of(Segment.class).read("segment.json", deep));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "+1", "01e", ".5", "5.", "1.2.3", "", "-", "٣", "1 000"})
    void aNumberIsDigitsAndAPoint(String amount) {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> JsonCodec.of(Money.class)
                        .read("somme.json", "{\"amount\":\"" + amount + "\",\"currency\":\"XPF\"}"))
                .withMessageContaining("/amount");
    }

    @Test
    void anOffsetThatTheZoneDoesNotHaveIsRefused() {
        String json = EVERYTHING.replace("+11:00[", "+02:00[");

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> JsonCodec.of(Everything.class).read("exemple", json))
                .satisfies(thrown -> assertThat(thrown.field()).isEqualTo("/moment"));
    }

    @Test
    void aSetHoldsNothingTwice() {
        String json = EVERYTHING.replace("[\"dircom\"]", "[\"dircom\",\"dircom\"]");

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> JsonCodec.of(Everything.class).read("exemple", json))
                .satisfies(thrown -> assertThat(thrown.field()).isEqualTo("/units/1"));
    }

    record Sketch(Object anything) {}

    record Holes(List<@Nullable String> lines) {}

    @Test
    void aTypeWithoutAnExactFormIsRefusedBeforeAnythingIsWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonCodec.of(Sketch.class))
                .withMessageContaining("Sketch.anything");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonCodec.of(Holes.class))
                .withMessageContaining("holds nulls");
    }

    @Test
    void aHostsMapperWritesAndReadsDocumentsInTheSameForm() throws JacksonException {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Event event = Event.builder("vide-grenier", "Vide-grenier", EventKind.COUNCIL_SESSION, UnitId.of("dircom"))
                .at(
                        ZonedDateTime.parse("2026-07-14T08:00:00+11:00[Pacific/Noumea]"),
                        ZonedDateTime.parse("2026-07-14T16:00:00+11:00[Pacific/Noumea]"))
                .capacity(300)
                .build();
        String json = mapper.writeValueAsString(event);

        assertThat(json).isEqualTo(JsonContract.codec(Event.class).write(event));
        assertThat(mapper.writeValueAsString(mapper.readValue(json, Event.class)))
                .isEqualTo(json);
    }

    @Test
    void aHostsMapperIsAsStrict() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> mapper.readValue(ROOM.replace("120", "\"beaucoup\""), Room.class))
                .satisfies(thrown -> assertThat(thrown.line()).isEqualTo(4));
    }

    @Test
    void whatOnlyThisLibraryMakesIsNeverRead() {
        assertThat(JsonContract.documents()).containsKeys("resolution", "channel-advice");
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> JsonContract.codec(org.commspubliques.core.planning.ChannelAdvice.class)
                        .read("conseil.json", "{\"channel\":\"sms\",\"points\":0,\"reasons\":[]}"))
                .withMessageContaining("never read");
    }

    @Test
    void anInstantKeepsItsFractions() {
        Instant at = Instant.parse("2026-07-14T10:00:00.123456789Z");

        assertThat(Objects.requireNonNull(TextShapes.all().get(Instant.class)).format(at))
                .isEqualTo("2026-07-14T10:00:00.123456789Z");
    }
}
