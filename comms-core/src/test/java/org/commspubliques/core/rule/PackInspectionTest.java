package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.core.rule.Packs.pack;
import static org.commspubliques.core.rule.Packs.parse;
import static org.commspubliques.core.rule.Packs.rule;
import static org.commspubliques.core.rule.Packs.ruleOf;
import static org.commspubliques.core.rule.Packs.ruleWith;
import static org.commspubliques.core.rule.Packs.warning;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.commspubliques.core.rule.PackRemark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackInspectionTest {

    private static final String BLOCKING = "\"severity\": {\"usual\": \"blocking\"},";

    private static final String CONFIRMED = "\"references\": [\"PARTOUT\"],";

    private static final String TITLED = "{\"sections\": [{\"role\": \"title\", \"text\": \"Deux.\"}]}";

    private static final String CALEDONIAN =
            "{\"territory\": \"NC\", \"sections\": [{\"role\": \"body\", \"text\": \"Merci.\"}]}";

    private static String onChannels(String... channels) {
        return ruleOf(
                "R-1",
                "promotional",
                warning() + "\"when\": {\"channels\": [\"" + String.join("\", \"", channels) + "\"]},",
                "merci");
    }

    private static RulePack withLexicon(String rule) {
        return parse(pack("local", "\"lexicons\": {\"eloge\": [\"bravo\"]},", rule));
    }

    /** The pack, the rule or lexicon that is remarked, why, and what the messages say. */
    static Stream<Arguments> remarks() {
        return Stream.of(
                Arguments.of(
                        Packs.of(rule("R-1", "merci").replace("\"bad\": [\"merci\"]", "\"bad\": [\"Bonjour.\"]")),
                        "R-1",
                        Kind.BAD_EXAMPLE_NOT_FOUND,
                        "exemple « bad » : rien trouvé dans « Bonjour. »",
                        "'bad' example: nothing found in 'Bonjour.'"),
                Arguments.of(
                        Packs.of(rule("R-1", "merci").replace("Rien.", "Rien, merci.")),
                        "R-1",
                        Kind.GOOD_EXAMPLE_FOUND,
                        "exemple « good » : quelque chose trouvé dans « Rien, merci. »",
                        "'good' example: something found in 'Rien, merci.'"),
                Arguments.of(
                        Packs.of(rule("R-1", "merci", "bravo", "merci")),
                        "R-1",
                        Kind.PHRASE_TWICE,
                        "la phrase « merci » figure deux fois",
                        "phrase 'merci' is given twice"),
                Arguments.of(
                        Packs.of(rule("R-1", "merci", "grand merci")),
                        "R-1",
                        Kind.COVERED_PHRASE,
                        "« grand merci » ne trouve rien que « merci » ne trouve",
                        "'grand merci' finds nothing that 'merci' does not find"),
                Arguments.of(
                        Packs.of(rule("R-1", "merci").replace("PARTOUT", "NULLE-PART")),
                        "R-1",
                        Kind.UNKNOWN_REFERENCE,
                        "« NULLE-PART » n’existe pas",
                        "'NULLE-PART' does not exist"),
                Arguments.of(
                        Packs.of(rule("R-1", "merci")
                                .replace(
                                        "\"references\": [\"PARTOUT\"]",
                                        "\"references\":" + " [\"PARTOUT\"], \"banReferences\": [\"AILLEURS\"]")),
                        "R-1",
                        Kind.UNKNOWN_REFERENCE,
                        "« AILLEURS »",
                        "'AILLEURS'"),
                Arguments.of(
                        Packs.of(onChannels("facebok", "facebook")),
                        "R-1",
                        Kind.UNKNOWN_CHANNEL,
                        "canal « facebok » inconnu ; vouliez-vous dire « facebook » ?",
                        "unknown channel 'facebok'; did you mean 'facebook'?"),
                Arguments.of(
                        Packs.of(ruleOf(
                                "R-1",
                                "promotional",
                                "\"references\": [\"FR-SUR\"], \"when\": {\"territories\": [\"FR\", \"NC\"]}, "
                                        + "\"severity\": {\"usual\": \"info\"},",
                                "merci")),
                        "R-1",
                        Kind.NO_SOURCE_FOR_TERRITORY,
                        "NC : ni texte applicable ni source",
                        "NC: neither a text that applies nor a source"),
                Arguments.of(
                        Packs.of(ruleOf(
                                "R-1",
                                "promotional",
                                "\"references\": [\"FR-SUR\", \"NC-DOUTE\"]," + BLOCKING,
                                "merci")),
                        "R-1",
                        Kind.BLOCKS_ON_NOTHING_CONFIRMED,
                        "NC : aucune source confirmée",
                        "NC: no confirmed source"),
                Arguments.of(
                        Packs.of(ruleOf(
                                "R-1",
                                "promotional",
                                "\"sources\": [{\"title\": \"charte\", \"confidence\": \"toVerify\"}]," + BLOCKING,
                                "merci")),
                        "R-1",
                        Kind.BLOCKS_NOWHERE,
                        "rien de ce sur quoi la règle repose n’est confirmé",
                        "nothing the rule rests on is confirmed"),
                Arguments.of(
                        Packs.of(ruleOf("R-1", "promotional", "\"references\": [\"NC-DOUTE\"]," + BLOCKING, "merci")
                                .replace("\"bad\": [\"merci\"]", "\"bad\": [" + CALEDONIAN + "]")),
                        "R-1",
                        Kind.BLOCKS_NOWHERE,
                        "citez un texte confirmé dans « references »",
                        "cite a confirmed text in 'references'"),
                Arguments.of(
                        Packs.of(ruleOf(
                                "R-1",
                                "promotional",
                                CONFIRMED
                                        + "\"severity\": {\"usual\": \"info\", \"editorial\": \"blocking\"},"
                                        + "\"notSections\": [\"editorial\"],",
                                "merci")),
                        "R-1",
                        Kind.BLOCKS_NOWHERE,
                        "revoyez « sections » et « notSections »",
                        "change 'sections' and 'notSections'"),
                Arguments.of(
                        Packs.of(ruleWith(
                                        "R-1",
                                        "legalDuty",
                                        "Il manque le titre.",
                                        CONFIRMED
                                                + "\"severity\": {\"usual\": \"info\", \"editorial\": \"blocking\"},"
                                                + "\"requires\": {\"section\": \"title\"}")
                                .replace("\"Deux.\"", TITLED)),
                        "R-1",
                        Kind.BLOCKS_NOWHERE,
                        "ne regarde aucune partie où elle bloquerait",
                        "looks at no part in which it would block"),
                Arguments.of(
                        Packs.of(rule("R-1", "merci")
                                .replace("\"severity\"", "\"when\": {\"population\": {\"FR\": 1000}}, \"severity\"")),
                        "R-1",
                        Kind.NO_THRESHOLD,
                        "NC : aucun seuil de population",
                        "NC: no threshold of population"),
                Arguments.of(
                        withLexicon(rule("R-1", "merci")),
                        "eloge",
                        Kind.UNUSED_LEXICON,
                        "aucune règle n’emploie ce lexique",
                        "no rule uses this lexicon"));
    }

    @ParameterizedTest
    @MethodSource("remarks")
    void whatItsWriterWouldWantToKnowIsRemarked(RulePack pack, String about, Kind kind, String fr, String en) {
        assertThat(pack.inspect(Packs.LAW)).singleElement().satisfies(remark -> {
            assertThat(remark.ruleId()).isEqualTo(about);
            assertThat(remark.kind()).isEqualTo(kind);
            assertThat(remark.message().fr()).contains(fr);
            assertThat(remark.message().en()).contains(en);
        });
    }

    @Test
    void aBlockingRuleWrittenForTerritoriesItDoesNotApplyInBlocksNowhere() {
        RulePack pack = Packs.of(ruleOf(
                "R-1",
                "promotional",
                CONFIRMED + "\"when\": {\"territories\": [\"FR\"], \"population\": {\"NC\": 3500}}," + BLOCKING,
                "merci"));

        assertThat(pack.inspect(Packs.LAW))
                .filteredOn(remark -> remark.kind() == Kind.BLOCKS_NOWHERE)
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.message().fr()).contains("ne s’applique dans aucun territoire");
                    assertThat(remark.message().en()).contains("applies in no territory");
                });
    }

    @Test
    void aRuleThatBlocksBySourcesOfItsOwnBlocksEverywhere() {
        RulePack pack = Packs.of(ruleOf(
                "R-1",
                "promotional",
                "\"sources\": [{\"title\": \"arrêté\", \"checked\": \"2026-11-28\", \"confidence\": \"official\"}],"
                        + BLOCKING,
                "merci"));

        assertThat(pack.inspect(Packs.LAW)).isEmpty();
    }

    @Test
    void everyKindOfRemarkHasALabelOfItsOwn() {
        assertThat(Kind.values())
                .extracting(kind -> kind.label().fr())
                .doesNotHaveDuplicates()
                .contains("règle qui ne bloque nulle part");
        assertThat(Kind.values())
                .extracting(kind -> kind.label().en())
                .doesNotHaveDuplicates()
                .contains("rule that blocks nowhere");
    }

    @Test
    void everyKindOfRemarkIsSeenHere() {
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        remarks().forEach(arguments -> seen.add((Kind) arguments.get()[2]));

        assertThat(seen).containsExactly(Kind.values());
    }

    @Test
    void aPackInWhichAllIsWellHasNone() {
        assertThat(withLexicon(rule("R-1", "<eloge>").replace("\"bad\": [\"<eloge>\"]", "\"bad\": [\"Bravo.\"]"))
                        .inspect(Packs.LAW))
                .isEmpty();
    }

    @Test
    void remarksAreInTheOrderOfTheFile() {
        RulePack pack = Packs.of(
                rule("R-1", "merci").replace("\"bad\": [\"merci\"]", "\"bad\": [\"Un.\"]"),
                rule("R-2", "bravo").replace("\"bad\": [\"bravo\"]", "\"bad\": [\"Deux.\"]"));

        assertThat(pack.inspect(Packs.LAW)).extracting(PackRemark::ruleId).containsExactly("R-1", "R-2");
    }

    @Test
    void aLexiconThatASecondLookUsesIsUsed() {
        String scored = ruleWith("R-1", "promotional", "Éloges : {reasons}.", warning() + """
                                "scores": {"threshold": 3, "from": 1, "window": 2,
                                 "triggers": [{"name": {"fr": "merci", "en": "thanks"}, "points": 1, "atMost": 1,
                                   "phrases": ["merci"]}],
                                 "context": [{"name": {"fr": "éloge", "en": "praise"}, "points": 2, "atMost": 1,
                                   "phrases": ["<eloge>"]}]}""")
                .replace("\"bad\": [\"Un.\"]", "\"bad\": [\"Merci. Bravo.\"]");

        assertThat(withLexicon(scored).inspect(Packs.LAW)).isEmpty();
    }

    @Test
    void examplesAreRunByTheDataThatShipsAndMayBeOfAnyTerritoryAndTime() {
        String column = ruleWith("R-1", "legalDuty", "Il manque la tribune.", warning() + """
                                "when": {"supports": ["informationBulletin"], "population": {"FR": 1000, "NC": 3500},
                                         "window": "promotionBan"},
                                "requires": {"section": "oppositionColumn"}""")
                .replace("\"bad\": [\"Un.\"]", """
                        "bad": [{"support": "informationBulletin", "territory": "NC", "population": 3500,
                                 "during": "promotionBan", "sections": [{"role": "body", "text": "Un."}]}]""")
                .replace("\"good\": [\"Deux.\"]", """
                        "good": [{"support": "informationBulletin", "territory": "NC", "population": 3499,
                                  "during": "promotionBan", "sections": [{"role": "body", "text": "Un."}]},
                                 {"support": "informationBulletin", "territory": "NC", "population": 3500,
                                  "sections": [{"role": "body", "text": "Un."}]}]""");

        assertThat(Packs.of(column).inspect(Packs.LAW)).isEmpty();
    }

    @Test
    void anExampleIsOnTheFirstChannelOfItsRule() {
        assertThat(Packs.of(onChannels("facebook", "site")).inspect(Packs.LAW)).isEmpty();
    }

    @Test
    void anExampleThatNamesAChannelIsOnThatOne() {
        String onAPoster = onChannels("facebook").replace("\"Rien.\"", """
                        {"channel": "affiche", "sections": [{"role": "body", "text": "Merci."}]}""");
        String nowhereElse = onChannels("facebook").replace("\"Rien.\"", """
                        {"channel": "facebook", "sections": [{"role": "body", "text": "Merci."}]}""");

        assertThat(Packs.of(onAPoster).inspect(Packs.LAW)).isEmpty();
        assertThat(Packs.of(nowhereElse).inspect(Packs.LAW))
                .extracting(PackRemark::kind)
                .containsExactly(Kind.GOOD_EXAMPLE_FOUND);
    }

    @Test
    void aChannelOfAHostThatLooksLikeNoOtherIsNotRemarked() {
        assertThat(Packs.of(onChannels("haut-parleur-du-marche")).inspect(Packs.LAW))
                .isEmpty();
    }

    @Test
    void examplesAreInTheLanguageOfThePack() {
        String drehu = pack("local", "", rule("R-1", "olé")).replace("\"language\": \"fr\"", "\"language\": \"dhv\"");

        assertThat(parse(drehu).inspect(Packs.LAW)).isEmpty();
    }

    @Test
    void aRemarkReadsAsASentenceForWhoWroteThePack() {
        assertThat(Packs.of(rule("R-1", "merci", "bravo", "merci")).inspect(Packs.LAW))
                .singleElement()
                .hasToString("R-1 : la phrase « merci » figure deux fois");
    }
}
