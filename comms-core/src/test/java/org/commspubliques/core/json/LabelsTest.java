package org.commspubliques.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commspubliques.contract.LabelSource;
import org.commspubliques.contract.SourceCodes;
import org.commspubliques.core.StandardReview;
import org.commspubliques.core.calendar.ConflictKind;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.indicator.CostPerContact;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever stable code a front end gets, it finds what to show people for it, in French and in English. */
class LabelsTest {

    private static final int MOST_WORDS = 9;

    /** The names of algorithms, which look like rules. */
    private static final Set<String> NO_FINDINGS = Set.of("SHA-256");

    private static Set<String> rulesInCode() {
        Set<String> rules = new TreeSet<>();
        for (String module : List.of("comms-core", "comms-approval", "comms-templates")) {
            rules.addAll(SourceCodes.in(module, SourceCodes.FINDINGS));
        }
        rules.removeAll(NO_FINDINGS);
        return rules;
    }

    private static Set<String> rulesOfTheCalendar() {
        return Arrays.stream(ConflictKind.values()).map(ConflictKind::id).collect(Collectors.toSet());
    }

    @Test
    void whatIsWrittenForFindingsIsWhatTheChecksInCodeFind() {
        Set<String> rules = rulesInCode();
        rules.removeAll(rulesOfTheCalendar());

        assertThat(new TreeSet<>(LabelSource.read("findings").keySet())).isEqualTo(rules);
    }

    @Test
    void theJarHasATitleOfEachFindingAndOfNothingElse() throws IOException {
        Set<String> rules = rulesInCode();
        Path folder = Path.of("src/main/resources/org/commspubliques/core/rule");
        try (DirectoryStream<Path> packs = Files.newDirectoryStream(folder, "*.json")) {
            for (Path pack : packs) {
                for (JsonNode rule :
                        JsonMapper.shared().readTree(Files.readString(pack)).get("rules")) {
                    rules.add(rule.get("id").asString());
                }
            }
        }

        JsonNode shipped = JsonMapper.shared().readTree(JsonContract.labels()).get("ruleId");
        assertThat(new TreeSet<>(shipped.propertyNames())).isEqualTo(rules);
    }

    static Stream<Map.Entry<String, Wording>> titles() {
        return LabelSource.findings().entrySet().stream();
    }

    static Stream<Map.Entry<String, Wording>> writtenTitles() {
        return LabelSource.read("findings").entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleStandsByItself(Map.Entry<String, Wording> title) {
        for (String words : List.of(title.getValue().fr(), title.getValue().en())) {
            assertThat(words)
                    .matches("[\\p{Lu}«'].*")
                    .doesNotContain("{", "}", "…")
                    .doesNotEndWith(".");
        }
    }

    @ParameterizedTest
    @MethodSource("writtenTitles")
    void aTitleIsShort(Map.Entry<String, Wording> title) {
        for (String words : List.of(title.getValue().fr(), title.getValue().en())) {
            assertThat(Splitter.on(' ').splitToList(words)).hasSizeBetween(2, MOST_WORDS);
        }
    }

    @Test
    void noTwoFindingsAreCalledTheSame() {
        assertThat(LabelSource.findings().values().stream().map(Wording::fr)).doesNotHaveDuplicates();
        assertThat(LabelSource.findings().values().stream().map(Wording::en)).doesNotHaveDuplicates();
    }

    @Test
    void everyExceptionHasALabel() {
        assertThat(SourceCodes.in("comms-core", SourceCodes.EXCEPTIONS))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(JsonContract.label("code", code)).isPresent());
    }

    @Test
    void everyCheckHasALabel() {
        Set<String> checks = SourceCodes.in("comms-core", SourceCodes.CHECKS);
        checks.remove(CostPerContact.ID);

        assertThat(checks).containsAll(StandardReview.of(FactRegister.empty()).checks());
        assertThat(new TreeSet<>(LabelSource.read("checks").keySet())).isEqualTo(checks);
        assertThat(checks)
                .allSatisfy(
                        check -> assertThat(JsonContract.label("check", check)).isPresent());
    }

    @Test
    void aHostAsksForOneLabel() {
        assertThat(JsonContract.label("ruleId", "CAN-01"))
                .hasValue(Wording.of(
                        "Message plus long que le canal ne permet", "Message longer than its channel allows"));
        assertThat(JsonContract.label("DayOfWeek", "monday")).hasValue(Wording.of("lundi", "Monday"));
        assertThat(JsonContract.label("DayOfWeek", "CAN-01")).isEmpty();
    }

    @Test
    void aRuleOfAPackIsCalledByItsMessageWithoutTheWordsFound() {
        assertThat(RulePack.neutrality().title("NEU-16"))
                .hasValue(Wording.of(
                        "Nom d’un parti ou d’un mouvement politique", "The name of a political party or movement"));
        assertThat(RulePack.neutrality().title("NEU-40").orElseThrow().fr())
                .isEqualTo("Ton d’opinion ou de promotion plutôt que d’information");
        assertThat(RulePack.legalDuties().title("OBL-01").orElseThrow().fr())
                .isEqualTo(
                        "Bulletin d’information générale sans espace réservé aux élus n’appartenant pas à la majorité");
        assertThat(RulePack.neutrality().title("OBL-01")).isEmpty();
    }

    @Test
    void rulesThatSayTheSameAreToldApartByWhatTheyLookFor() {
        assertThat(RulePack.plainLanguage().title("CLA-101"))
                .hasValue(Wording.of(
                        "Terme de l’administration : « nonobstant »", "A term of the administration: 'nonobstant'"));
        assertThat(Stream.of("CLA-106", "CLA-111", "CLA-205", "CLA-112")
                        .map(rule -> RulePack.plainLanguage()
                                .title(rule)
                                .orElseThrow()
                                .fr()))
                .containsExactly(
                        "Terme de l’administration : « diligenter »",
                        "Terme de l’administration : « en vue de l’obtention de »",
                        "Terme de l’administration : « requalifier »",
                        "Terme de l’administration : « requérir »");
    }

    @Test
    void documentsOfAHostKnowTheLabelsOfThoseTheyStandOn() {
        JsonDocuments own =
                JsonDocuments.builder("mairie", 1).above(JsonContract.core()).build();

        assertThat(own.label("code", "comms.data.format")).isPresent();
        assertThat(own.label("code", "mairie.inconnu")).isEmpty();
    }

    @Test
    void labelsOfAHostsOwnRulesAreMadeInTheSameWay() {
        JsonDocuments own = JsonDocuments.builder("mairie", 1).build();

        assertThat(own.makeLabels(Map.of("ruleId.VIL-01", Wording.of("Nom de rue ancien", "Former street name"))))
                .contains("\"ruleId\"", "\"VIL-01\"", "Former street name");
    }
}
