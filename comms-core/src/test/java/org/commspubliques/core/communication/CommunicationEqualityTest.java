package org.commspubliques.core.communication;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.audience.Audience;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.json.JsonCodec;
import org.commspubliques.core.json.JsonContract;
import org.commspubliques.core.testkit.SampleCommunications;
import org.junit.jupiter.api.Test;

/** Two communications are equal where they say the same. */
class CommunicationEqualityTest {

    private static final JsonCodec<Communication> JSON = JsonContract.codec(Communication.class);
    private static final Instant NOON = Instant.parse("2025-09-01T01:00:00Z");
    private static final VariantId ON_SITE = VariantId.of(SampleCommunications.SITE, Locale.FRENCH);
    private static final Variant SITE = Variant.french(SampleCommunications.SITE, Section.body("Long."));
    private static final Variant SMS = Variant.french(ChannelId.of("sms"), Section.body("Court."));

    /** Each makes a difference of its own. */
    private static final List<UnaryOperator<Communication.Builder>> CHANGES = List.of(
            draft -> draft.purpose(CommunicationPurpose.INFORMATION),
            draft -> draft.owner(UnitId.of("presse")),
            draft -> draft.author(PersonId.of("bruno")),
            draft -> draft.confidentiality(Confidentiality.INTERNAL),
            draft -> draft.provenance(Provenance.machine(Provenance.Origin.AI_ASSISTED, "outil")),
            draft -> draft.support(SupportKind.WEBSITE),
            draft -> draft.embargo(new Embargo(NOON)),
            draft -> draft.validUntil(NOON),
            draft -> draft.plannedAt(ON_SITE, NOON.plusSeconds(60)),
            draft -> draft.participation(new Participation(SampleCommunications.ROADS, Capacity.CONTRIBUTOR)),
            draft -> draft.audience(Audience.STAFF),
            draft -> draft.audience(Audience.SENIORS),
            draft -> draft.fact(FactKey.of("fin-travaux")),
            draft -> draft.fact(FactKey.of("debut-travaux")),
            draft -> draft.topic(Topic.on("coupure d’eau", "Boulari", LocalDate.of(2025, 9, 4))),
            draft -> draft.reusedFrom(CommunicationId.of("journal-12")),
            draft -> draft.variant(SMS),
            draft -> draft.variant(Variant.french(SampleCommunications.SITE, Section.body("Autre."))));

    private static Communication with(Iterable<Integer> changes) {
        Communication.Builder draft = SampleCommunications.draft().variant(SITE);
        for (int change : changes) {
            draft = CHANGES.get(change).apply(draft);
        }
        return draft.build();
    }

    @Provide
    Arbitrary<Set<Integer>> changes() {
        return change().set();
    }

    @Property
    void theSameChangesMakeEqualCommunications(@ForAll("changes") Set<Integer> changes) {
        Communication one = with(changes);

        assertThat(one).isEqualTo(with(changes)).hasSameHashCodeAs(with(changes));
        assertThat(one.toBuilder().build()).isEqualTo(one);
    }

    @Property
    void oneChangeMoreOrLessMakesAnotherCommunication(
            @ForAll("changes") Set<Integer> changes, @ForAll("change") int change) {
        Set<Integer> others = Sets.symmetricDifference(changes, Set.of(change));

        assertThat(with(others)).as("%s and %s", changes, others).isNotEqualTo(with(changes));
        assertThat(with(changes)).isNotEqualTo(with(others));
    }

    @Provide
    Arbitrary<Integer> change() {
        return Arbitraries.integers().between(0, CHANGES.size() - 1);
    }

    @Property
    void whatIsWrittenAndReadAgainIsEqual(@ForAll("changes") Set<Integer> changes) {
        Communication communication = with(changes);

        assertThat(JSON.read("action.json", JSON.write(communication)))
                .isEqualTo(communication)
                .hasSameHashCodeAs(communication);
    }

    @Test
    void aTitleAndAnIdMakeADifference() {
        Communication one = SampleCommunications.draft().variant(SITE).build();

        assertThat(renamed(one.id(), "Autre titre")).isNotEqualTo(one);
        assertThat(renamed(CommunicationId.of("autre"), one.title())).isNotEqualTo(one);
        assertThat(renamed(one.id(), one.title())).isEqualTo(one);
    }

    private static Communication renamed(CommunicationId id, String title) {
        Communication draft = SampleCommunications.draft().variant(SITE).build();
        return Communication.builder(id, title)
                .purpose(draft.purpose())
                .owner(draft.owner())
                .author(draft.author())
                .variant(SITE)
                .build();
    }

    @Test
    void theOrderOfVariantsMakesADifferenceAndThatOfAudiencesNone() {
        assertThat(SampleCommunications.draft().variant(SITE).variant(SMS).build())
                .isNotEqualTo(
                        SampleCommunications.draft().variant(SMS).variant(SITE).build());
        assertThat(SampleCommunications.draft()
                        .variant(SITE)
                        .audience(Audience.STAFF)
                        .audience(Audience.SENIORS)
                        .build())
                .isEqualTo(SampleCommunications.draft()
                        .variant(SITE)
                        .audience(Audience.SENIORS)
                        .audience(Audience.STAFF)
                        .build());
    }

    @Test
    void whatAllArePlannedForEqualsTheSameSaidOfEach() {
        Communication planned =
                SampleCommunications.draft().variant(SITE).plannedAt(NOON).build();

        assertThat(planned)
                .isEqualTo(SampleCommunications.draft()
                        .variant(SITE)
                        .plannedAt(ON_SITE, NOON)
                        .build())
                .isNotEqualTo(SampleCommunications.draft().variant(SITE).build());
        assertThat(JSON.read("action.json", JSON.write(planned))).isEqualTo(planned);
    }

    @Test
    void nothingElseIsEqualToIt() {
        Communication one = SampleCommunications.draft().variant(SITE).build();

        assertThat(one).isNotEqualTo(null).isNotEqualTo(one.id()).isEqualTo(one).hasToString("travaux-2025 [site/fr]");
    }
}
