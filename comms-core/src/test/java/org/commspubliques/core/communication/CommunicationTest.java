package org.commspubliques.core.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.lifecycle.CommunicationState;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunicationTest {

    @Test
    void theHeaderSaysWhoMakesACommunication() {
        List<Participation> others = List.of(
                new Participation(UnitId.of("presse"), Capacity.INFORMED),
                new Participation(UnitId.of("dsi"), Capacity.CONSULTED),
                new Participation(UnitId.of("juridique"), Capacity.CONSULTED));

        assertThat(Participation.header(SampleCommunications.ROADS, others, unit -> Wording.same(unit.value())))
                .isEqualTo(Wording.of(
                        "Porté par voirie, consulté\u00A0: dsi, juridique, informé\u00A0: presse",
                        "Owned by voirie, consulted: dsi, juridique, informed: presse"));
        assertThat(Participation.header(SampleCommunications.ROADS, List.of(), unit -> Wording.same(unit.value()))
                        .fr())
                .isEqualTo("Porté par voirie");
    }

    private static final ChannelId SMS = ChannelId.of("sms");
    private static final VariantId ON_SITE = VariantId.of(SampleCommunications.SITE, Locale.FRENCH);
    private static final Instant NOON = Instant.parse("2025-09-01T01:00:00Z");

    private final Variant site = Variant.french(SampleCommunications.SITE, Section.body("Long."));
    private final Variant sms = Variant.french(SMS, Section.body("Court."));

    @Nested
    class Content {

        @Test
        void everythingABuilderIsGivenIsKept() {
            Communication full = SampleCommunications.draft()
                    .confidentiality(Confidentiality.INTERNAL)
                    .embargo(new Embargo(NOON))
                    .participation(new Participation(SampleCommunications.ROADS, Capacity.CONTRIBUTOR))
                    .audience(Audience.STAFF)
                    .fact(FactKey.of("fin-travaux"))
                    .variant(site)
                    .build();

            assertThat(full.id()).hasToString("travaux-2025");
            assertThat(full.title()).isEqualTo("Travaux rue des Flamboyants");
            assertThat(full.purpose()).isEqualTo(CommunicationPurpose.SERVICE_INFORMATION);
            assertThat(full.owner()).isEqualTo(SampleCommunications.ROADS);
            assertThat(full.author()).hasToString("claire");
            assertThat(full.confidentiality()).isEqualTo(Confidentiality.INTERNAL);
            assertThat(full.embargo()).contains(new Embargo(NOON));
            assertThat(full.participations()).hasSize(1);
            assertThat(full.audiences()).containsExactly(Audience.STAFF);
            assertThat(full.facts()).containsExactly(FactKey.of("fin-travaux"));
        }

        @Test
        void contentIsPublicAndWithoutEmbargoUnlessSet() {
            assertThat(SampleCommunications.article("a").confidentiality()).isEqualTo(Confidentiality.PUBLIC);
            assertThat(SampleCommunications.article("a").embargo()).isEmpty();
        }

        @Test
        void anOwnerMustBeSet() {
            Communication.Builder orphan =
                    Communication.builder(CommunicationId.of("a"), "t").purpose(CommunicationPurpose.INFORMATION);

            assertThatNullPointerException().isThrownBy(orphan::build).withMessage("owner");
        }

        @Test
        void aCopyIsTheSameButForWhatIsChanged() {
            Communication original = SampleCommunications.draft()
                    .embargo(new Embargo(NOON))
                    .audience(Audience.RESIDENTS)
                    .fact(FactKey.of("fin-travaux"))
                    .participation(new Participation(SampleCommunications.ROADS, Capacity.INFORMED))
                    .variant(site)
                    .plannedAt(NOON)
                    .plannedAt(ON_SITE, NOON.plusSeconds(60))
                    .build();
            Communication copy = original.toBuilder().build();

            assertThat(copy).usingRecursiveComparison().isEqualTo(original);
            assertThat(copy.seals()).isEqualTo(original.seals());
        }
    }

    @Nested
    class Variants {

        @Test
        void aVariantOfTheSameIdTakesThePlaceOfTheFirst() {
            Variant better = Variant.french(SampleCommunications.SITE, Section.body("Mieux."));

            assertThat(SampleCommunications.draft()
                            .variant(site)
                            .variant(sms)
                            .build()
                            .withVariant(better)
                            .variants())
                    .containsExactly(better, sms);
        }

        @Test
        void aVariantIsFoundById() {
            Communication communication =
                    SampleCommunications.draft().variant(site).build();

            assertThat(communication.variant(ON_SITE)).contains(site);
            assertThat(communication.variant(sms.id())).isEmpty();
        }

        @Test
        void everyVariantHasItsSeal() {
            Communication communication =
                    SampleCommunications.draft().variant(site).variant(sms).build();

            assertThat(communication.seals().keySet()).containsExactly(site.id(), sms.id());
            assertThat(communication.seals()).containsEntry(sms.id(), communication.seal(sms.id()));
        }

        @Test
        void aVariantThatIsNotThereHasNoSeal() {
            Communication communication =
                    SampleCommunications.draft().variant(site).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> communication.seal(sms.id()))
                    .withMessageContaining("sms/fr");
        }

        @Test
        void aVariantNeedsASection() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Variant(ON_SITE, List.of(), List.of()))
                    .withMessageContaining("site/fr");
        }

        @Test
        void theTextIsThatOfAllSectionsAndOfOneRole() {
            Variant variant = Variant.french(
                    SampleCommunications.SITE, Section.title("Titre"), Section.body("Un."), Section.body("Deux."));

            assertThat(variant.text()).isEqualTo("Titre\nUn.\nDeux.");
            assertThat(variant.text(SectionRole.BODY)).contains("Un.\nDeux.");
            assertThat(variant.text(SectionRole.QUOTE)).isEmpty();
        }

        @Test
        void aVariantRemembersTheTemplateItWasWrittenWithWhateverItsMedia() {
            TemplateReference template = new TemplateReference("coupure-eau", "1.0", "0".repeat(64));
            Variant written = new Variant(ON_SITE, site.sections(), List.of(), template);
            MediaAsset plan = MediaAsset.of("plan.png", "image/png", new byte[0], "Plan", "Ville");

            Variant illustrated = written.withMedia(List.of(plan));

            assertThat(illustrated.template()).contains(template);
            assertThat(illustrated.media()).containsExactly(plan);
            assertThat(illustrated.sections()).isEqualTo(site.sections());
            assertThat(site.template()).isEmpty();
        }
    }

    @Nested
    class Planning {

        @Test
        void aVariantIsPlannedForItsOwnInstantOrForThatOfAll() {
            Communication communication = SampleCommunications.draft()
                    .variant(site)
                    .variant(sms)
                    .plannedAt(NOON)
                    .plannedAt(sms.id(), NOON.plusSeconds(60))
                    .build();

            assertThat(communication.plannedAt(site.id())).contains(NOON);
            assertThat(communication.plannedAt(sms.id())).contains(NOON.plusSeconds(60));
        }

        @Test
        void nothingIsPlannedUnlessSet() {
            assertThat(SampleCommunications.article("a").plannedAt(ON_SITE)).isEmpty();
        }

        @Test
        void anUnknownVariantCannotBePlanned() {
            Communication.Builder builder =
                    SampleCommunications.draft().variant(site).plannedAt(sms.id(), NOON);

            assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("sms/fr");
        }
    }

    @Nested
    class Identifiers {

        @Test
        void aVariantIsKnownByChannelAndLanguage() {
            assertThat(VariantId.parse("site/fr-NC")).isEqualTo(new VariantId(SampleCommunications.SITE, "fr-nc"));
            assertThat(VariantId.parse("site/fr-NC")).hasToString("site/fr-NC");
        }

        @ParameterizedTest
        @ValueSource(strings = {"site", "/fr", "site/", "site/français", "site/und", "Site/fr", "site/fr/x"})
        void whatIsNoVariantIsRefused(String text) {
            assertThatIllegalArgumentException().isThrownBy(() -> VariantId.parse(text));
        }

        @Test
        void aCommunicationIsKnownByAnIdentifier() {
            assertThatIllegalArgumentException().isThrownBy(() -> CommunicationId.of("Travaux 2025"));
        }

        @Test
        void theDigestOfAMediumIs64HexadecimalDigits() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MediaAsset("a", "image/png", "abc", "alt", "credit"))
                    .withMessageContaining("'abc'");
        }

        @Test
        void everyListHasLabelsOfItsOwn() {
            assertThat(Stream.of(CommunicationPurpose.values()).map(CommunicationPurpose::label))
                    .doesNotHaveDuplicates();
            assertThat(Stream.of(SectionRole.values()).map(SectionRole::label)).doesNotHaveDuplicates();
            assertThat(Stream.of(Confidentiality.values()).map(Confidentiality::label))
                    .doesNotHaveDuplicates();
            assertThat(Stream.of(Capacity.values()).map(Capacity::label)).doesNotHaveDuplicates();
            assertThat(Stream.of(CommunicationState.values()).map(CommunicationState::label))
                    .doesNotHaveDuplicates();
        }
    }
}
