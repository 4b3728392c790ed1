package org.commspubliques.core.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.accuracy.AffectedText.Occurrence;
import org.commspubliques.core.accuracy.AffectedText.Reliance;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.Topic;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactAmendment;
import org.commspubliques.core.fact.FactChange;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactPeriod;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactTopic;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Locus;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.lifecycle.CurrentCommunications;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AffectedTextsTest {

    private static final FactKey KEY = FactKey.of("coupure");
    private static final Fact CUT = new Fact(
                    KEY,
                    Wording.of("Coupure d’eau", "Water cut"),
                    new FactValue.Hours(LocalTime.of(8, 0), LocalTime.of(15, 0)),
                    List.of("eau", "coupure"),
                    UnitId.of("eau"),
                    Source.unchecked("note"))
            .about(new FactTopic("coupure d’eau", "Boulari"));

    private final List<Communication> texts = new ArrayList<>();
    private final Map<CommunicationId, CommunicationState> states = new HashMap<>();

    private void text(CommunicationState state, Communication.Builder text) {
        Communication built = text.build();
        texts.add(built);
        states.put(built.id(), state);
    }

    private static Communication.Builder text(String id, String text) {
        return Communication.builder(CommunicationId.of(id), "Dossier " + id)
                .purpose(CommunicationPurpose.SERVICE_INFORMATION)
                .owner(UnitId.of("voirie"))
                .author(PersonId.of("claire"))
                .variant(Variant.french(SampleCommunications.SITE, Section.body(text)));
    }

    private static FactChange change(FactPeriod period) {
        return FactRegister.of(List.of(CUT))
                .change(
                        KEY,
                        new FactAmendment(
                                new FactValue.Hours(LocalTime.of(8, 0), LocalTime.of(17, 0)),
                                Source.unchecked("note 2"),
                                period,
                                PersonId.of("lea"),
                                at("2025-09-01T08:00"),
                                "chantier plus long"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SampleAuthorities.NOUMEA).toInstant();
    }

    private AffectedTexts affected(FactPeriod period) {
        return AffectedTexts.of(
                change(period),
                CurrentCommunications.of(texts),
                id -> states.getOrDefault(id, CommunicationState.DRAFT),
                SampleReviews.monday());
    }

    private List<AffectedText> affected() {
        return affected(FactPeriod.always()).texts();
    }

    @Test
    void theOldValueIsMarkedAndTheNewOneProposed() {
        text(
                CommunicationState.PUBLISHED,
                text("d-1", "Bonjour. L’eau est coupée de 8 h à 15 h. Merci.").fact(KEY));

        assertThat(affected()).singleElement().satisfies(text -> {
            assertThat(text.state()).isEqualTo(CommunicationState.PUBLISHED);
            assertThat(text.reliance()).isEqualTo(Reliance.CITES);
            assertThat(text.occurrences())
                    .containsExactly(new Occurrence(
                            new VariantId(SampleCommunications.SITE, "fr"),
                            Locus.of("/variants/0/sections/0/text", 26, 39),
                            "de 8 h à 15 h",
                            "de 8 h à 17 h",
                            "L’eau est coupée de 8 h à 15 h.",
                            "L’eau est coupée de 8 h à 17 h."));
            assertThat(text.advice().fr()).startsWith("Publier un rectificatif");
        });
    }

    @Test
    void aTextThatStatesTheOldValueWithoutCitingTheFactIsFoundByItsTopic() {
        Topic cut = Topic.on("coupure d’eau", "Boulari", LocalDate.of(2025, 9, 3));
        text(CommunicationState.APPROVED, text("d-1", "Coupure jusqu’à 15 h.").topic(cut));
        text(CommunicationState.APPROVED, text("d-2", "Coupure jusqu’à 16 h.").topic(cut));
        text(
                CommunicationState.APPROVED,
                text("d-3", "Coupure jusqu’à 15 h.")
                        .topic(Topic.on("coupure d’eau", "Plum", LocalDate.of(2025, 9, 3))));
        text(CommunicationState.APPROVED, text("d-4", "Coupure jusqu’à 15 h."));

        assertThat(affected()).extracting(text -> text.communication().value()).containsExactly("d-1", "d-4");
        assertThat(affected().get(0).reliance()).isEqualTo(Reliance.STATES);
        assertThat(affected().get(0).occurrences())
                .extracting(Occurrence::rewording)
                .containsExactly("17 h");
        assertThat(affected().get(0).advice().fr()).contains("valider de nouveau");
    }

    @Test
    void aTextWithoutATopicIsOnlyToBeReadWhereItNamesNeitherTheSubjectNorThePlace() {
        Fact end = new Fact(
                        KEY,
                        Wording.of("Fin de la coupure", "End of the cut"),
                        new FactValue.TimeOfDay(LocalTime.of(15, 0)),
                        List.of("jusqu’à"),
                        UnitId.of("eau"),
                        Source.unchecked("note"))
                .about(new FactTopic("coupure d’eau", "Boulari"));
        FactChange change = FactRegister.of(List.of(end))
                .withPlaces(List.of("Boulari", "Plum"))
                .change(
                        KEY,
                        new FactAmendment(
                                new FactValue.TimeOfDay(LocalTime.of(17, 0)),
                                Source.unchecked("note 2"),
                                FactPeriod.always(),
                                PersonId.of("lea"),
                                at("2025-09-01T08:00"),
                                "chantier plus long"));
        text(CommunicationState.PUBLISHED, text("mediatheque", "La médiathèque est ouverte jusqu’à 15 h."));
        text(CommunicationState.PUBLISHED, text("piscine", "La piscine de Plum est ouverte jusqu’à 15 h."));
        text(CommunicationState.APPROVED, text("eaux", "Pas d’eau jusqu’à 15 h, à Plum comme à Boulari."));
        text(CommunicationState.APPROVED, text("coupures", "Deux coupures jusqu’à 15 h."));
        text(CommunicationState.APPROVED, text("lieu", "Boulari : jusqu’à 15 h."));

        List<AffectedText> affected = AffectedTexts.of(
                        change,
                        CurrentCommunications.of(texts),
                        id -> states.getOrDefault(id, CommunicationState.DRAFT),
                        SampleReviews.monday())
                .texts();

        assertThat(affected)
                .extracting(text -> text.communication().value(), AffectedText::reliance)
                .containsExactly(
                        tuple("coupures", Reliance.STATES),
                        tuple("eaux", Reliance.STATES),
                        tuple("lieu", Reliance.STATES),
                        tuple("mediatheque", Reliance.MAY_STATE));
        assertThat(affected.get(3).advice().fr()).startsWith("Lire le texte");
    }

    @Test
    void aTextThatCitesTheFactIsListedEvenWhereItsWordsAreNotRecognised() {
        text(
                CommunicationState.IN_APPROVAL,
                text("d-1", "L’eau sera coupée le matin.").fact(KEY));

        assertThat(affected()).singleElement().satisfies(text -> {
            assertThat(text.occurrences()).isEmpty();
            assertThat(text.advice().fr()).startsWith("Relire");
        });
    }

    @Test
    void whatOnlySaysTheStartIsStillTrue() {
        text(CommunicationState.PUBLISHED, text("d-1", "Coupure dès 8 h."));

        assertThat(affected()).isEmpty();
    }

    @Test
    void whatIsWithdrawnUnplannedOrOverIsLeftOut() {
        String old = "Coupure de 8 h à 15 h.";
        text(CommunicationState.WITHDRAWN, text("d-1", old).fact(KEY));
        text(CommunicationState.DRAFT, text("d-2", old).fact(KEY));
        text(CommunicationState.REFUSED, text("d-3", old).fact(KEY));
        text(
                CommunicationState.PUBLISHED,
                text("d-4", old).fact(KEY).plannedAt(at("2025-08-20T09:00")).validUntil(at("2025-08-31T00:00")));
        text(CommunicationState.DRAFT, text("d-5", old).fact(KEY).plannedAt(at("2025-09-02T09:00")));

        assertThat(affected()).extracting(text -> text.communication().value()).containsExactly("d-5");
    }

    @Test
    void whatIsOfUseOnlyBeforeTheNewValueHoldsIsLeftOut() {
        text(
                CommunicationState.PUBLISHED,
                text("d-1", "Coupure de 8 h à 15 h.").fact(KEY).validUntil(at("2025-09-10T00:00")));

        assertThat(affected(FactPeriod.from(LocalDate.of(2025, 9, 10))).texts()).isEmpty();
        assertThat(affected(FactPeriod.from(LocalDate.of(2025, 9, 9))).texts()).hasSize(1);
    }

    @Test
    void whatThePublicHasReadComesFirst() {
        String old = "Coupure de 8 h à 15 h.";
        text(CommunicationState.IN_APPROVAL, text("d-1", old));
        text(CommunicationState.APPROVED, text("d-2", old));
        text(CommunicationState.PUBLISHED, text("d-4", old));
        text(CommunicationState.PUBLISHED, text("d-3", old));

        assertThat(affected())
                .extracting(text -> text.communication().value())
                .containsExactly("d-3", "d-4", "d-2", "d-1");
    }

    @Test
    void aVariantInAnotherLanguageIsToBeReadByHand() {
        VariantId english = new VariantId(SampleCommunications.SITE, "en");
        text(
                CommunicationState.PUBLISHED,
                text("d-1", "Coupure de 8 h à 15 h.")
                        .fact(KEY)
                        .variant(new Variant(english, List.of(Section.body("From 8 to 15.")), List.of())));

        assertThat(affected())
                .singleElement()
                .satisfies(text -> assertThat(text.toRead()).containsExactly(english));
    }

    @Test
    void theChangeIsSaidInBothLanguages() {
        assertThat(affected(FactPeriod.always()).label())
                .isEqualTo(Wording.of(
                        "Coupure d’eau : « de 8 h à 15 h » devient « de 8 h à 17 h » ; aucun texte à revoir",
                        "Water cut: 'from 08:00 to 15:00' becomes 'from 08:00 to 17:00'; no text to look at again"));
        text(CommunicationState.PUBLISHED, text("d-1", "Coupure de 8 h à 15 h."));
        assertThat(affected(FactPeriod.always()).label().fr()).endsWith("1 texte à revoir");
    }

    @ParameterizedTest
    @EnumSource(CommunicationState.class)
    void everyStateHasAnAdvice(CommunicationState state) {
        AffectedText text = new AffectedText(
                CommunicationId.of("d-1"), "t", UnitId.of("eau"), state, Reliance.STATES, List.of(), List.of());

        assertThat(text.advice().fr()).isNotBlank();
        assertThat(text.advice().en()).isNotBlank();
    }
}
