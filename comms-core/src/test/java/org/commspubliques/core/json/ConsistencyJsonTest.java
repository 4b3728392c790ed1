package org.commspubliques.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.commspubliques.core.accuracy.AffectedTexts;
import org.commspubliques.core.accuracy.Contradictions;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactAmendment;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactPeriod;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.lifecycle.CurrentCommunications;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConsistencyJsonTest {

    private static final FactKey KEY = FactKey.of("fin");

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new CoreJsonModule()).build();

    private final FactRegister register = FactRegister.of(List.of(new Fact(
            KEY,
            Wording.of("Fin", "End"),
            new FactValue.TimeOfDay(LocalTime.of(15, 0)),
            List.of("jusqu’à"),
            UnitId.of("eau"),
            Source.unchecked("note"))));

    private final List<Communication> texts =
            List.of(text("eau", "d-1", "Coupure jusqu’à 15 h."), text("voirie", "d-2", "Coupure jusqu’à 14 h."));

    private static Communication text(String unit, String id, String text) {
        return Communication.builder(CommunicationId.of(id), "Dossier " + id)
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of(unit))
                .author(PersonId.of("claire"))
                .fact(KEY)
                .variant(Variant.french(SampleCommunications.SITE, Section.body(text)))
                .variant(new Variant(
                        new VariantId(SampleCommunications.SITE, "en"), List.of(Section.body("a")), List.of()))
                .build();
    }

    @Test
    void aContradictionIsWrittenWithBothSides() {
        JsonNode json = mapper.valueToTree(Contradictions.among(register, texts, SampleReviews.monday())
                .all()
                .get(0));

        assertThat(json.at("/ruleId").asString()).isEqualTo("COH-10");
        assertThat(json.at("/severity").asString()).isEqualTo("warning");
        assertThat(json.at("/fact").asString()).isEqualTo("fin");
        assertThat(json.at("/message/fr").asString()).startsWith("Contradiction sur « Fin »");
        assertThat(json.at("/sides/0/communication").asString()).isEqualTo("d-1");
        assertThat(json.at("/sides/0/rewording").isMissingNode()).isTrue();
        assertThat(json.at("/sides/1/unit").asString()).isEqualTo("voirie");
        assertThat(json.at("/sides/1/span/start").asInt()).isEqualTo(16);
        assertThat(json.at("/sides/1/span/end").asInt()).isEqualTo(20);
        assertThat(json.at("/sides/1/rewording").asString()).isEqualTo("15 h");
    }

    @Test
    void theTextsAChangedFactLeavesWrongAreWrittenWithWhatPeopleRead() {
        JsonNode json = mapper.valueToTree(AffectedTexts.of(
                register.change(
                        KEY,
                        new FactAmendment(
                                new FactValue.TimeOfDay(LocalTime.of(16, 0)),
                                Source.unchecked("note"),
                                FactPeriod.always(),
                                PersonId.of("lea"),
                                SampleReviews.monday().publishedAt(),
                                "retard")),
                CurrentCommunications.of(texts),
                id -> CommunicationState.PARTLY_PUBLISHED,
                SampleReviews.monday()));

        assertThat(json.at("/fact").asString()).isEqualTo("fin");
        assertThat(json.at("/before/fr").asString()).isEqualTo("15 h");
        assertThat(json.at("/after/en").asString()).isEqualTo("16:00");
        assertThat(json.at("/label/fr").asString()).isEqualTo("Fin : « 15 h » devient « 16 h » ; 2 textes à revoir");
        assertThat(json.at("/texts/0/state").asString()).isEqualTo("partlyPublished");
        assertThat(json.at("/texts/0/stateLabel/fr").asString()).isEqualTo("diffusée en partie");
        assertThat(json.at("/texts/0/reliance").asString()).isEqualTo("cites");
        assertThat(json.at("/texts/0/occurrences/0/span/start").asInt()).isEqualTo(16);
        assertThat(json.at("/texts/0/occurrences/0/rewordedSentence").asString())
                .isEqualTo("Coupure jusqu’à 16 h.");
        assertThat(json.at("/texts/0/toRead/0").asString()).isEqualTo("site/en");
        assertThat(json.at("/texts/1/occurrences")).isEmpty();
    }
}
