package org.commspubliques.core.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.channel.ChannelCatalog;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrisisTest {

    private static final Instant START = Instant.parse("2025-09-06T09:12:00Z");
    private static final String HASH = "0123456789abcdef".repeat(4);

    private static final String RAIN = """
            {"id": "fortes-pluies", "fr": "fortes pluies", "en": "heavy rain", "safeguardPlan": "PCS 2024, fiche 3",
             "levels": [
              {"number": 1, "fr": "veille", "en": "watch", "cell": ["directeur-de-cabinet"], "updateEveryMinutes": 240,
               "triggers": [{"fr": "vigilance jaune", "en": "yellow"}]},
              {"number": 2, "fr": "crise", "en": "crisis", "cell": ["maire", "directeur-de-cabinet"], "updateEveryMinutes": 60}],
             "statements": [{"id": "attente", "fr": "message d’attente", "en": "holding statement", "template": "alerte",
               "templateHash": "HASH", "variables": ["lieu", "consigne"], "channels": ["sms"],
               "approval": "2025-012", "approvedUntil": "2025-12-31"}],
             "tasks": [{"id": "astreinte", "fr": "Joindre l’astreinte", "en": "Call the duty officer", "office": "directeur-de-cabinet", "withinMinutes": 15},
                       {"id": "standard", "fr": "Renforcer le standard", "en": "More people on the phones", "office": "maire", "withinMinutes": 60}],
             "channels": ["sms", "site"], "languages": ["fr"],
             "exit": [{"fr": "vigilance verte", "en": "green"}]}
            """.replace("HASH", HASH);

    private static CrisisPlan plan() {
        return plan(RAIN);
    }

    private static CrisisPlan plan(String json) {
        return CrisisPlan.parse("plan.json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static Instant after(long minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    @Nested
    class APlan {

        @Test
        void isReadWhole() {
            CrisisPlan plan = plan();
            assertThat(plan.safeguardPlan()).isEqualTo("PCS 2024, fiche 3");
            assertThat(plan.levels()).extracting(CrisisLevel::number).containsExactly(1, 2);
            assertThat(plan.level(2).lead()).isEqualTo(OfficeId.of("maire"));
            assertThat(plan.level(2).rhythm()).isEqualTo(Duration.ofHours(1));
            assertThat(plan.channels()).containsExactly(ChannelId.of("sms"), ChannelId.of("site"));
            assertThat(plan.exitCriteria()).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"number\": 2 | \"number\": 1 | 5 | du moins au plus grave",
                    "[\"maire\", \"directeur-de-cabinet\"] | [] | 5 | la cellule est vide",
                    "\"withinMinutes\": 15 | \"withinMinutes\": 0 | 9 | withinMinutes",
                    "\"id\": \"standard\" | \"id\": \"astreinte\" | 10 | figure deux fois",
                    "\"exit\" | \"sortie\" | 12 | sortie",
                    "0123456789abcdef0 | zz | 7 | hexadécimaux",
                })
        void thatIsFaultySaysWhere(String there, String instead, int line, String says) {
            assertThatThrownBy(() -> plan(RAIN.replace(there, instead)))
                    .isInstanceOfSatisfying(DataFormatException.class, error -> {
                        assertThat(error.line()).isEqualTo(line);
                        assertThat(error.message(Locale.FRENCH)).contains(says);
                    });
        }

        @Test
        void isReadOverInQuietTimes() {
            ChannelCatalog catalog = ChannelCatalog.standard();
            LocalDate day = LocalDate.of(2025, 9, 1);
            assertThat(plan().findings(day, Map.of("alerte", HASH), catalog)).isEmpty();
            assertThat(plan().findings(LocalDate.of(2026, 1, 1), Map.of("alerte", HASH), catalog))
                    .extracting(Finding::ruleId)
                    .containsExactly("CRI-01");
            assertThat(plan().findings(day, Map.of("alerte", HASH.replace('0', '1')), catalog))
                    .extracting(Finding::ruleId)
                    .containsExactly("CRI-01");
            assertThat(plan(RAIN.replace("\"site\"", "\"pigeon\"")).findings(day, Map.of("alerte", HASH), catalog))
                    .extracting(Finding::ruleId)
                    .containsExactly("CRI-02");
        }
    }

    @Nested
    class AHoldingStatement {

        private final HoldingStatement statement = plan().statements().get(0);
        private final LocalDate day = LocalDate.of(2025, 9, 6);

        @Test
        void isReadyOnceItsFactsAreThere() {
            assertThat(statement.beforeUse(day, HASH, Set.of("lieu", "consigne"), Set.of(ChannelId.of("sms"))))
                    .isEmpty();
        }

        @Test
        void saysWhatItLacks() {
            assertThat(statement.beforeUse(day, "", Set.of("lieu"), Set.of()))
                    .extracting(Finding::ruleId, Finding::severity)
                    .containsExactly(
                            tuple("CRI-01", Severity.BLOCKING),
                            tuple("CRI-03", Severity.BLOCKING),
                            tuple("CRI-04", Severity.WARNING));
        }
    }

    @Nested
    class ACrisis {

        @Test
        void tellsWhenThePublicMustHearNext() {
            Crisis crisis = plan().declare(1, START, "Vigilance jaune");
            assertThat(crisis.nextUpdateDue()).contains(after(240));

            crisis = crisis.note(after(10), CrisisEntry.Kind.MESSAGE, "Message d’attente", OfficeId.of("maire"));
            assertThat(crisis.nextUpdateDue()).contains(after(250));

            crisis = crisis.note(after(20), CrisisEntry.Kind.OBSERVED, "La Coulée déborde", null)
                    .atLevel(after(21), 2, "Rivière en crue");
            assertThat(crisis.nextUpdateDue()).contains(after(70));
            assertThat(crisis.level().number()).isEqualTo(2);
            assertThat(crisis.close(after(90), "Vigilance verte").nextUpdateDue())
                    .isEmpty();
        }

        @Test
        void namesTheTasksWhoseTimeIsOver() {
            Crisis crisis = plan().declare(2, START, "Pluies");
            assertThat(crisis.late(after(15))).isEmpty();
            assertThat(crisis.late(after(16))).extracting(CrisisTask::id).containsExactly("astreinte");
            assertThat(crisis.done(after(16), "astreinte").late(after(61)))
                    .extracting(CrisisTask::id)
                    .containsExactly("standard");
        }

        @Test
        void isWrittenDownInOrderAndToTheEnd() {
            Crisis crisis = plan().declare(1, START, "Vigilance jaune")
                    .done(after(5), "astreinte")
                    .atLevel(after(30), 2, "Rivière en crue")
                    .close(after(200), "Vigilance verte");
            assertThat(crisis.log())
                    .extracting(entry -> entry.kind() + " " + entry.level() + " " + entry.text())
                    .containsExactly(
                            "DECLARED 1 Vigilance jaune",
                            "TASK_DONE 1 Joindre l’astreinte",
                            "LEVEL_CHANGED 2 Rivière en crue",
                            "CLOSED 2 Vigilance verte");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> crisis.note(after(300), CrisisEntry.Kind.DECIDED, "x", null))
                    .withMessageContaining("closed");
        }

        @Test
        void refusesWhatCannotBe() {
            Crisis crisis = plan().declare(1, START, "Vigilance jaune");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> plan().declare(3, START, "x"))
                    .withMessageContaining("[1, 2]");
            assertThatIllegalArgumentException().isThrownBy(() -> plan().declare(1, START, " "));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> crisis.note(after(-1), CrisisEntry.Kind.DECIDED, "x", null))
                    .withMessageContaining("before the last entry");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> crisis.note(after(1), CrisisEntry.Kind.CLOSED, "x", null))
                    .withMessageContaining("method of its own");
            assertThatIllegalArgumentException().isThrownBy(() -> crisis.atLevel(after(1), 1, "x"));
            assertThatIllegalArgumentException().isThrownBy(() -> crisis.done(after(1), "rien"));
            Crisis once = crisis.done(after(1), "standard");
            assertThatIllegalArgumentException().isThrownBy(() -> once.done(after(2), "standard"));
        }
    }

    @Nested
    class Lessons {

        @Test
        void areTheFiguresOfTheLog() {
            Crisis crisis = plan().declare(1, START, "Vigilance jaune")
                    .note(after(25), CrisisEntry.Kind.MESSAGE, "Message d’attente", null)
                    .atLevel(after(30), 2, "Rivière en crue")
                    .done(after(40), "standard")
                    .done(after(50), "astreinte")
                    .note(after(100), CrisisEntry.Kind.UPDATE, "Point n° 1", null)
                    .close(after(150), "Vigilance verte");

            CrisisLessons lessons = CrisisLessons.of(crisis);

            assertThat(lessons.lasted()).isEqualTo(Duration.ofMinutes(150));
            assertThat(lessons.firstWord()).contains(Duration.ofMinutes(25));
            assertThat(lessons.messages()).isEqualTo(2);
            assertThat(lessons.longestSilence()).isEqualTo(Duration.ofMinutes(75));
            assertThat(lessons.overdue()).isEqualTo(1);
            assertThat(lessons.tasksInTime()).extracting(CrisisTask::id).containsExactly("standard");
            assertThat(lessons.tasksLate()).extracting(CrisisTask::id).containsExactly("astreinte");
            assertThat(lessons.tasksOpen()).isEmpty();
        }

        @Test
        void sayThatNobodyHeardAnything() {
            CrisisLessons lessons =
                    CrisisLessons.of(plan().declare(2, START, "Pluies").close(after(61), "Fini"));
            assertThat(lessons.firstWord()).isEmpty();
            assertThat(lessons.overdue()).isEqualTo(1);
            assertThat(lessons.tasksOpen()).hasSize(2);
        }

        @Test
        void areNotDrawnBeforeTheEnd() {
            Crisis crisis = plan().declare(2, START, "Pluies");
            assertThatIllegalArgumentException().isThrownBy(() -> CrisisLessons.of(crisis));
        }
    }
}
