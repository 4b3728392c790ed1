package org.commspubliques.approval.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever stands in a file, either it is read or all that is wrong in it is told, with its places. */
class DamagedChainFileTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final long SEED = 20250901;

    /** Values that somebody could write in the place of another; the first stands for a field that is left out. */
    private static final List<String> WRONG = List.of(
            "",
            "\"\"",
            "\" \"",
            "\"DGS\"",
            "\"secrétaire-général\"",
            "\"-\"",
            "\"\\uD800\"",
            "\"3/2\"",
            "\"99/100\"",
            "\"VISA\"",
            "\"INTERNAL_REPLACEMENT\"",
            "\"SIGNATURE\"",
            "\"2025-02-30\"",
            "\"2999-01-01\"",
            "0",
            "-1",
            "1.5",
            "1000",
            "2147483647",
            "1e400",
            "true",
            "null",
            "[]",
            "[[]]",
            "[\"DGS\"]",
            "[null]",
            "[0]",
            "{}",
            "{\"fr\": 1}",
            "{\"fr\": \"a\"}",
            "{\"count\": 2, \"required\": [\"DGS\"]}",
            "{\"count\": 1000, \"veto\": [\"juriste\", \"juriste\"]}",
            "{\"amount\": 1000, \"unit\": \"WORKING_DAYS\"}",
            "{\"within\": {\"amount\": 1, \"unit\": \"WORKING_HOURS\"}, \"reminders\": [0]}");

    private static JsonNode file() {
        return JSON.readTree(ChainFileTest.WHOLE.toJson());
    }

    /** Where every value of a file is. */
    private static List<String> places(JsonNode file) {
        List<String> places = new ArrayList<>();
        collect(file, "", places);
        return places;
    }

    private static void collect(JsonNode node, String place, List<String> places) {
        if (!place.isEmpty()) {
            places.add(place);
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> collect(field.getValue(), place + "/" + field.getKey(), places));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), place + "/" + i, places);
            }
        }
    }

    /** Writes a value in a place, unless damage done before has taken the place away. */
    private static void damage(JsonNode file, String place, String wrong) {
        if (file.at(place).isMissingNode()) {
            return;
        }
        int end = place.lastIndexOf('/');
        JsonNode parent = file.at(place.substring(0, end));
        String last = place.substring(end + 1);
        if (parent instanceof ObjectNode object) {
            if (wrong.isEmpty()) {
                object.remove(last);
            } else {
                object.set(last, JSON.readTree(wrong));
            }
        } else if (parent instanceof ArrayNode array) {
            if (wrong.isEmpty()) {
                array.remove(Integer.parseInt(last));
            } else {
                array.set(Integer.parseInt(last), JSON.readTree(wrong));
            }
        }
    }

    private static void assertReadOrTold(JsonNode file) {
        String json = file.toString();
        Throwable thrown =
                catchThrowable(() -> ApprovalChain.parse("circuit.json", json.getBytes(StandardCharsets.UTF_8))
                        .toJson());
        if (thrown != null) {
            assertThat(thrown).as(json).isInstanceOf(ChainFormatException.class);
            assertThat(((ChainFormatException) thrown).faults())
                    .as(json)
                    .isNotEmpty()
                    .allMatch(fault -> fault.line() >= 1 && fault.column() >= 1);
        }
    }

    @Test
    void isReadOrToldWithOneWrongValueInAnyPlace() {
        for (String place : places(file())) {
            for (String wrong : WRONG) {
                JsonNode damaged = file();
                damage(damaged, place, wrong);

                assertReadOrTold(damaged);
            }
        }
    }

    @Test
    void isReadOrToldWithEveryOfficeOfAStageWrong() {
        for (String seats : List.of("[\"DGS\"]", "[\"\"]", "[\"DGS\", \"secrétaire-général\"]", "[null, 0, {}, []]")) {
            for (String quorum : WRONG) {
                JsonNode damaged = file();
                damage(damaged, "/ranks/0/0/seats", seats);
                damage(damaged, "/ranks/0/0/quorum", quorum);

                assertReadOrTold(damaged);
            }
        }
    }

    @Test
    void isReadOrToldWithSeveralWrongValuesInAnyPlaces() {
        Random random = new Random(SEED);
        List<String> places = places(file());
        for (int i = 0; i < 10_000; i++) {
            JsonNode damaged = file();
            Stream.generate(() -> places.get(random.nextInt(places.size())))
                    .limit(2 + random.nextInt(4))
                    .forEach(place -> damage(damaged, place, WRONG.get(random.nextInt(WRONG.size()))));

            assertReadOrTold(damaged);
        }
    }
}
