package org.commspubliques.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactRegisterFileTest {

    private static final String FACT = """
            {"key": "fin", "label": {"fr": "Fin", "en": "End"}, "value": %s, "cues": ["jusqu’à"], "owner": "eau",
             "source": {"title": "note 7", "checked": "2025-08-20", "confidence": "official"}%s}""";

    private static FactRegister register(String facts) {
        return FactRegister.parse(
                "faits.json",
                ("{\"schema\": 1, \"facts\": [" + facts + "], \"places\": [\"mairie annexe\"]}")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static FactValue value(String json) {
        return register(FACT.formatted(json, "")).all().get(0).value();
    }

    @Test
    void everyTypeOfValueIsRead() {
        assertThat(value("{\"type\": \"hour\", \"at\": \"15:00\"}"))
                .isEqualTo(new FactValue.TimeOfDay(LocalTime.of(15, 0)));
        assertThat(value("{\"type\": \"day\", \"on\": \"2025-09-03\"}"))
                .isEqualTo(new FactValue.Day(LocalDate.of(2025, 9, 3)));
        assertThat(value("{\"type\": \"moment\", \"on\": \"2025-09-03\", \"at\": \"08:30\"}"))
                .isEqualTo(new FactValue.Moment(LocalDateTime.of(2025, 9, 3, 8, 30)));
        assertThat(value("{\"type\": \"hours\", \"from\": \"08:00\", \"until\": \"15:00\"}"))
                .isEqualTo(new FactValue.Hours(LocalTime.of(8, 0), LocalTime.of(15, 0)));
        assertThat(value("{\"type\": \"days\", \"from\": \"2025-09-03\", \"until\": \"2025-09-05\"}"))
                .isEqualTo(new FactValue.Days(LocalDate.of(2025, 9, 3), LocalDate.of(2025, 9, 5)));
        assertThat(value("{\"type\": \"money\", \"amount\": \"1200000.50\", \"currency\": \"XPF\"}"))
                .isEqualTo(new FactValue.Money(new BigDecimal("1200000.50"), Currency.getInstance("XPF")));
        assertThat(value("{\"type\": \"quantity\", \"amount\": \"320\", \"unit\": \"foyers\"}"))
                .isEqualTo(new FactValue.Quantity(new BigDecimal(320), "foyers"));
        assertThat(value("{\"type\": \"place\", \"name\": \"salle Ouest\"}"))
                .isEqualTo(new FactValue.Place("salle Ouest"));
        assertThat(value("{\"type\": \"text\", \"words\": \"Léa Wamo\"}")).isEqualTo(new FactValue.Text("Léa Wamo"));
        assertThat(value("{\"type\": \"phone\", \"number\": \"45 23 10\"}")).isEqualTo(new FactValue.Phone("45 23 10"));
    }

    @Test
    void allThatIsKnownOfAFactIsRead() {
        Fact fact = register(FACT.formatted("{\"type\": \"hour\", \"at\": \"15:00\"}", """
                        , "from": "2025-09-01", "until": "2025-09-30",
                        "topics": [{"subject": "coupure d’eau", "place": "Boulari"}, {"subject": "eau"}],
                        "history": [{"value": {"type": "hour", "at": "14:00"},
                          "source": {"title": "note 6", "confidence": "toVerify"}, "until": "2025-08-31",
                          "by": "lea", "at": "2025-08-20T03:00:00Z", "reason": "chantier plus long"}]"""))
                .all()
                .get(0);

        assertThat(fact.owner()).isEqualTo(UnitId.of("eau"));
        assertThat(fact.source()).isEqualTo(Source.of("note 7", LocalDate.of(2025, 8, 20), Confidence.OFFICIAL));
        assertThat(fact.period()).isEqualTo(new FactPeriod(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 30)));
        assertThat(fact.topics()).containsExactly(new FactTopic("coupure d’eau", "Boulari"), new FactTopic("eau", ""));
        assertThat(fact.history())
                .containsExactly(new FactRevision(
                        new FactValue.TimeOfDay(LocalTime.of(14, 0)),
                        Source.unchecked("note 6"),
                        new FactPeriod(null, LocalDate.of(2025, 8, 31)),
                        PersonId.of("lea"),
                        Instant.parse("2025-08-20T03:00:00Z"),
                        "chantier plus long"));
    }

    @Test
    void placesOfFactsAndPlacesAddedAreKnown() {
        FactRegister register = register(FACT.formatted("{\"type\": \"place\", \"name\": \"salle Ouest\"}", ""));

        assertThat(register.places()).containsExactly("mairie annexe", "salle Ouest");
        assertThat(register.withPlaces(List.of("stade")).places())
                .containsExactly("mairie annexe", "stade", "salle Ouest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type': 'heure', 'at': '15:00'}|« heure » n’est pas admis ; valeurs admises : hour, day",
                "{'type': 'hour', 'at': '25:00'}|une heure HH:MM",
                "{'type': 'hour', 'at': '15:00', 'until': '16:00'}|champ inconnu",
                "{'type': 'hours', 'from': '15:00', 'until': '15:00'}|deux heures différentes",
                "{'type': 'days', 'from': '2025-09-05', 'until': '2025-09-03'}|un dernier jour après le premier",
                "{'type': 'money', 'amount': '1e9', 'currency': 'XPF'}|un nombre décimal",
                "{'type': 'money', 'amount': '1.2.3', 'currency': 'XPF'}|un nombre décimal",
                "{'type': 'money', 'amount': '9999999999999999999999999999999', 'currency': 'XPF'}|un nombre décimal",
                "{'type': 'money', 'amount': '12', 'currency': 'francs'}|ISO 4217",
                "{'type': 'place', 'name': '…'}|avec un mot",
                "{'type': 'phone', 'number': '45 23 poste 2'}|un numéro de 2 à 15 chiffres",
                "{'type': 'quantity', 'amount': '12'}|« unit » manque"
            })
    void whatIsNoValueIsSaidWithItsPlace(String json, String expected) {
        assertThatThrownBy(() -> value(json.replace('\'', '"')))
                .isInstanceOfSatisfying(DataFormatException.class, e -> {
                    assertThat(e.getMessage()).contains("faits.json, ligne 1").contains(expected);
                    assertThat(e.field()).startsWith("/facts/0/value");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", 'until': '2025-09-01', 'from': '2025-09-02'|une fin",
                ", 'propriétaire': 'eau'|champ inconnu",
                ", 'topics': [{'place': 'Boulari'}]|« subject » manque",
                ", 'history': [{'value': {'type': 'day', 'on': '2025-09-01'}, 'source': {'title': 'n', 'confidence': 'toVerify'}, 'by': 'lea', 'at': '2025-08-20T03:00:00Z', 'reason': 'r'}]|un historique du même type",
                ", 'history': [{'value': {'type': 'hour', 'at': '14:00'}, 'source': {'title': 'n', 'confidence': 'toVerify'}, 'by': 'lea', 'at': 'hier', 'reason': 'r'}]|un instant",
                ", 'history': [{'value': {'type': 'hour', 'at': '14:00'}, 'source': {'title': 'n', 'confidence': 'toVerify'}, 'by': 'Léa', 'at': '2025-08-20T03:00:00Z', 'reason': 'r'}]|un identifiant"
            })
    void whatIsNoFactIsSaidWithItsPlace(String more, String expected) {
        String fact = FACT.formatted("{\"type\": \"hour\", \"at\": \"15:00\"}", more.replace('\'', '"'));

        assertThatThrownBy(() -> register(fact)).isInstanceOfSatisfying(DataFormatException.class, e -> {
            assertThat(e.getMessage()).contains(expected);
            assertThat(e.field()).startsWith("/facts/0");
            assertThat(e.line()).isPositive();
        });
    }

    @Test
    void aFactIsGivenOnce() {
        String fact = FACT.formatted("{\"type\": \"hour\", \"at\": \"15:00\"}", "");

        assertThatThrownBy(() -> register(fact + "," + fact))
                .isInstanceOf(DataFormatException.class)
                .hasMessageContaining("« fin » figure deux fois");
    }

    @Test
    void anotherVersionOfTheFileIsRefused() {
        assertThatThrownBy(() -> FactRegister.parse(
                        "faits.json", "{\"schema\": 2, \"facts\": []}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DataFormatException.class);
    }
}
