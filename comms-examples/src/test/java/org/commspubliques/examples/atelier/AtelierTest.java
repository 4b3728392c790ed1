package org.commspubliques.examples.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.commspubliques.examples.ScriptedClock;
import org.commspubliques.examples.atelier.AtelierClient.Reply;
import org.commspubliques.examples.atelier.web.AtelierServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The story of a text, from its first word to the register, as the page lives it. */
class AtelierTest {

    private static final String DIRECTOR = "agent-04";
    private static final String CHIEF_OF_STAFF = "agent-02";
    private static final String SECRETARY_GENERAL = "agent-01";
    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");

    private final ScriptedClock clock =
            new ScriptedClock(LocalDateTime.parse("2026-11-26T09:00").atZone(NOUMEA));

    @TempDir
    Path folder;

    private AtelierServer server;
    private AtelierClient writer;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        server = Atelier.start(AtelierOptions.in(folder).withClock(clock));
        writer = AtelierClient.writer(server.uri());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private AtelierClient as(String person) throws IOException, InterruptedException {
        return AtelierClient.of(server.uri(), person);
    }

    private String saved(String content) throws IOException, InterruptedException {
        Reply reply = writer.post("api/communications", content);
        assertThat(reply.status()).isEqualTo(201);
        return reply.text("/id");
    }

    private void approveAll(String id) throws IOException, InterruptedException {
        for (String person : List.of(DIRECTOR, CHIEF_OF_STAFF, SECRETARY_GENERAL)) {
            assertThat(as(person).decide(id, "approve", "").status()).isEqualTo(200);
        }
    }

    private static List<String> rules(Reply review) {
        return review.json()
                .at("/findings")
                .valueStream()
                .map(finding -> finding.get("rule").asString())
                .toList();
    }

    private List<String> publications() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("publications"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aTextIsWrittenCorrectedApprovedEditedTooLateApprovedAgainPublishedAndVerified()
            throws IOException, InterruptedException {
        Reply review = writer.post("api/review", Texts.content(Texts.BODY + " " + Texts.PRAISE));
        assertThat(rules(review)).contains("NEU-12");
        assertThat(rules(writer.post("api/review", Texts.content(Texts.BODY)))).doesNotContain("NEU-12");

        String id = saved(Texts.content(Texts.BODY));
        assertThat(writer.submit(id, 1).text("/state")).isEqualTo("en validation");
        approveAll(id);
        assertThat(writer.approval(id).text("/state")).isEqualTo("validée");

        Reply edited = writer.put(
                "api/communications/" + id, Texts.save(1, Texts.content(Texts.BODY + " Une citerne sera là.")));
        assertThat(edited.json().get("version").asInt()).isEqualTo(2);
        Reply refused = writer.publish(id, 2, "site/fr");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/what"))
                .isEqualTo(
                        "Publication refusée\u00A0: le texte a été modifié après son approbation, qui ne vaut plus.");
        assertThat(refused.json().get("reasons")).isNotEmpty();
        assertThat(publications()).isEmpty();
        assertThat(writer.approval(id).text("/ranks/0/0/votes/0"))
                .isEqualTo("la directrice de la communication\u00A0: accord (Page Facebook)");
        assertThat(writer.publish(id, 2, "facebook/fr").status())
                .as("the text that nobody touched stays approved")
                .isEqualTo(201);

        approveAll(id);
        Reply published = writer.publish(id, 2, "site/fr");
        assertThat(published.status()).isEqualTo(201);
        assertThat(publications()).hasSize(2).contains(published.text("/reference"));
        assertThat(Files.readString(folder.resolve("publications").resolve(published.text("/reference"))))
                .contains("Une citerne sera là.");
        assertThat(writer.approval(id).text("/state")).isEqualTo("diffusée");

        Reply verified = writer.post("api/verification", "{}");
        assertThat(verified.json().get("intact").asBoolean()).isTrue();
        assertThat(verified.text("/headHash")).hasSize(64);
    }

    @Test
    void aFindingSaysWhereItIsAndWhatStandsInItsPlace() throws IOException, InterruptedException {
        String body = Texts.BODY + " " + Texts.PRAISE;
        JsonNode finding = writer.post("api/review", Texts.content(body))
                .json()
                .at("/findings")
                .valueStream()
                .filter(one -> one.get("rule").asString().equals("NEU-12"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.get("place").asString()).isEqualTo("0/1");
        assertThat(body.substring(
                        finding.get("start").asInt(), finding.get("end").asInt()))
                .isEqualTo(finding.get("excerpt").asString())
                .isEqualTo("Grâce à l’action de votre maire");
        assertThat(finding.get("law").asString()).contains("code électoral");
        JsonNode proposal = finding.at("/proposals/0");
        String corrected = body.substring(0, proposal.get("start").asInt())
                + proposal.get("text").asString()
                + body.substring(proposal.get("end").asInt());
        assertThat(corrected).isEqualTo(Texts.BODY + " Les travaux finiront vite.");
        assertThat(rules(writer.post("api/review", Texts.content(corrected)))).doesNotContain("NEU-12");
    }

    @Test
    void whereNothingIsWrittenYetThereIsNothingToPutRight() throws IOException, InterruptedException {
        // A Sunday, on which no text message goes out.
        clock.moveTo(LocalDateTime.parse("2026-11-29T18:00").atZone(NOUMEA).toInstant());
        String nothing = """
                {"title":"","purpose":"information","variants":[
                  {"channel":"sms","sections":[{"role":"body","text":"%s"}]},
                  {"channel":"site","sections":[{"role":"title","text":""},{"role":"body","text":" "}]}]}""";

        assertThat(rules(writer.post("api/review", nothing.formatted("")))).isEmpty();
        assertThat(rules(writer.post("api/review", nothing.formatted("Bonjour"))))
                .contains("TIM-02");
    }

    @Test
    void countersAreThoseOfEachChannel() throws IOException, InterruptedException {
        JsonNode counters =
                writer.post("api/review", """
                        {"title":"Essai","purpose":"information","variants":[
                          {"channel":"sms","sections":[{"role":"body","text":"Bonjour"}]},
                          {"channel":"x","sections":[{"role":"body","text":"%s"}]}]}
                        """.formatted("é".repeat(281))).json().get("counters");

        assertThat(counters.valueStream()
                        .filter(one -> one.get("variant").asInt() == 0)
                        .map(one ->
                                one.get("used").asInt() + " " + one.get("unit").asString()))
                .contains("1 SMS facturés");
        assertThat(counters.valueStream()
                        .filter(one -> one.get("variant").asInt() == 1)
                        .map(one -> one.get("used").asInt() + "/"
                                + one.get("max").asInt() + " "
                                + one.get("fits").asBoolean()))
                .contains("281/280 false");
    }

    @Test
    void thePageIsToldWhoCanActAndUntilWhen() throws IOException, InterruptedException {
        String id = saved(Texts.content(Texts.BODY));
        writer.submit(id, 1);

        JsonNode stage = as(DIRECTOR).approval(id).json().at("/ranks/0/0");
        assertThat(stage.get("status").asString()).isEqualTo("open");
        assertThat(stage.get("waits").asString())
                .isEqualTo("attend la directrice de la communication ou l’adjoint à la directrice");
        assertThat(stage.get("due").asString()).isEqualTo("avant le jeudi 26 novembre 2026, 17 h");
        assertThat(writer.approval(id).json().get("actions")).isEmpty();
        assertThat(as(DIRECTOR)
                        .get("api/communications")
                        .json()
                        .at("/lines/0/mine")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void changesThatAreAskedForReopenTheStageOnceTheTextHasChanged() throws IOException, InterruptedException {
        String id = saved(Texts.content(Texts.BODY));
        writer.submit(id, 1);
        Reply asked = as(DIRECTOR).decide(id, "requestChanges", "dire où sera la citerne");
        assertThat(asked.text("/state")).isEqualTo("à reprendre");
        assertThat(asked.text("/ranks/0/0/votes/0"))
                .isEqualTo(
                        "la directrice de la communication\u00A0: modification demandée («\u00A0dire où sera la citerne\u00A0»)");

        writer.put(
                "api/communications/" + id,
                Texts.save(
                        1,
                        Texts.content(Texts.BODY + " Citerne devant l’école.").replace("faites", "Faites")));
        assertThat(writer.approval(id).text("/ranks/0/0/status")).isEqualTo("open");
    }

    @Test
    void aRefusalWithoutAReasonIsRefused() throws IOException, InterruptedException {
        String id = saved(Texts.content(Texts.BODY));
        writer.submit(id, 1);

        Reply reply = as(DIRECTOR).decide(id, "reject", "");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("atelier.refused");
    }

    @Test
    void aDecisionOnAContentThatHasChangedSinceIsRefused() throws IOException, InterruptedException {
        String id = saved(Texts.content(Texts.BODY));
        writer.submit(id, 1);
        JsonNode seen = as(DIRECTOR).approval(id).json().at("/actions/0");
        writer.put("api/communications/" + id, Texts.save(1, Texts.content(Texts.BODY + " Merci.")));

        assertThat(as(DIRECTOR).decide(id, seen, "approve", "").status()).isEqualTo(409);
        assertThat(writer.approval(id).json().at("/ranks/0/0/votes")).isEmpty();
    }

    @Test
    void nobodyDecidesForAnOfficeThatIsNotTheirs() throws IOException, InterruptedException {
        String id = saved(Texts.content(Texts.BODY));
        writer.submit(id, 1);
        JsonNode ofTheDirector = as(DIRECTOR).approval(id).json().at("/actions/0");

        assertThat(writer.decide(id, ofTheDirector, "approve", "").status()).isEqualTo(409);
    }

    @Test
    void whoSavesSecondIsToldWhoWasFasterAndLosesNothing() throws IOException, InterruptedException {
        String id = saved(Texts.content(Texts.BODY));
        AtelierClient other = as(DIRECTOR);
        assertThat(other.put("api/communications/" + id, Texts.save(1, Texts.content(Texts.BODY + " Un.")))
                        .status())
                .isEqualTo(200);

        Reply second = writer.put("api/communications/" + id, Texts.save(1, Texts.content(Texts.BODY + " Deux.")));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.code()).isEqualTo("atelier.overtaken");
        assertThat(second.text("/what")).contains("la directrice de la communication");
        assertThat(writer.get("api/communications/" + id).text("/content/variants/0/sections/1/text"))
                .endsWith(" Un.");
        assertThat(writer.put("api/communications/" + id, Texts.save(2, Texts.content(Texts.BODY + " Deux.")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPublicationThatIsAskedForTwiceGoesOutOnce() throws IOException, InterruptedException {
        String id = saved(Texts.content(Texts.BODY));
        writer.submit(id, 1);
        approveAll(id);

        String first = writer.publish(id, 1, "site/fr", "demande-1").text("/reference");
        Reply again = writer.publish(id, 1, "site/fr", "demande-1");
        assertThat(publications()).containsExactly(first);
        assertThat(again.status() == 201 ? again.text("/reference") : again.code())
                .isIn(first, "atelier.gate");
    }

    @Test
    void whatIsPlannedDoesNotGoOutBeforeItsHour() throws IOException, InterruptedException {
        String id = saved(Texts.planned(Texts.BODY, "2026-11-26T14:00"));
        writer.submit(id, 1);
        approveAll(id);
        assertThat(writer.publish(id, 1, "site/fr").text("/reasons/0")).contains("14");

        clock.moveTo(LocalDateTime.parse("2026-11-26T14:00").atZone(NOUMEA).toInstant());
        assertThat(writer.publish(id, 1, "site/fr").status()).isEqualTo(201);
    }

    @Test
    void theWeekShowsWhatIsPlannedWhatIsOutAndWhatStandsInTheWay() throws IOException, InterruptedException {
        String id = saved(Texts.planned(Texts.BODY, "2026-11-27T10:00"));
        saved(Texts.content("Sans date", Texts.BODY));
        writer.submit(id, 1);

        JsonNode week = writer.get("api/week").json();
        assertThat(week.get("days")).hasSize(7);
        assertThat(week.at("/days/4/items")
                        .valueStream()
                        .map(item -> item.get("state").asString()))
                .containsExactly("à valider", "à valider");
        assertThat(week.at("/unplanned")
                        .valueStream()
                        .map(item -> item.get("title").asString()))
                .contains("Sans date");
        assertThat(week.at("/obstacles")
                        .valueStream()
                        .map(one -> one.get("message").asString()))
                .anyMatch(message -> message.contains("attend la directrice de la communication"));
        assertThat(writer.get("api/week?day=" + week.get("next").asString())
                        .json()
                        .at("/days/4/items"))
                .isEmpty();
    }

    @Test
    void aRegisterThatWasChangedBehindItsBackIsToldSo() throws IOException, InterruptedException {
        writer.submit(saved(Texts.content(Texts.BODY)), 1);
        Path register = folder.resolve("registre.jsonl");
        Files.writeString(register, Files.readString(register).replace("agent-21", "agent-99"));

        Reply verified = writer.post("api/verification", "{}");
        assertThat(verified.status()).isEqualTo(200);
        assertThat(verified.json().get("intact").asBoolean()).isFalse();
        assertThat(verified.text("/summary")).startsWith("Le registre est rompu");
    }

    @Test
    void allIsStillThereAfterARestart() throws IOException, InterruptedException {
        String id = saved(Texts.content(Texts.BODY));
        writer.submit(id, 1);
        server.close();
        open();

        assertThat(writer.approval(id).text("/state")).isEqualTo("en validation");
        assertThat(writer.get("api/communications").text("/lines/0/title")).isEqualTo("Coupure d’eau à Boulari");
    }

    @Test
    void whoReadsEnglishIsAnsweredInEnglish() throws IOException, InterruptedException {
        String id = saved(Texts.content(Texts.BODY));
        assertThat(writer.get("api/communications/" + id + "/approval?lang=en").text("/state"))
                .isEqualTo("draft");
        assertThat(writer.get("api/communications/1999-001?lang=en").text("/what"))
                .isEqualTo("There is no such communication.");
    }

    @Test
    void previewsAreThePagesOfTheLibraryAndTheSameTextKeepsItsAddress() throws IOException, InterruptedException {
        Reply first = writer.post("api/previews", Texts.content(Texts.BODY));
        assertThat(first.json().get("previews")).hasSize(2);
        assertThat(first.text("/previews/0/title")).isEqualTo("Aperçu\u00A0: Site internet");
        assertThat(writer.post("api/previews", Texts.content(Texts.BODY)).json())
                .isEqualTo(first.json());
    }
}
