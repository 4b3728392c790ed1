package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.MediaAsset;
import org.commspubliques.core.communication.MediaUsage;
import org.commspubliques.core.communication.Provenance;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.communication.VariantId;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShippedPacksTest {

    private static final RuleCheck ALL =
            RuleCheck.of("tout", RulePack.standard(), ElectoralCalendar.standard(), LegalReferences.standard());

    /** Texts in which the rules find something: their own bad examples. */
    private static final ImmutableList<String> TELLING = RulePack.standard().stream()
            .flatMap(pack -> pack.rules().stream())
            .flatMap(rule -> rule.bad().stream())
            .filter(JsonElement::isText)
            .map(JsonElement::text)
            .collect(ImmutableList.toImmutableList());

    private static List<RulePack> packs() {
        return RulePack.standard();
    }

    /** A rule that would block on hearsay is known and said: it warns there. */
    @ParameterizedTest
    @MethodSource("packs")
    void nothingElseIsRemarkedOfThem(RulePack pack) {
        assertThat(pack.inspect(LegalReferences.standard()))
                .filteredOn(remark -> remark.kind() != PackRemark.Kind.BLOCKS_ON_NOTHING_CONFIRMED)
                .isEmpty();
    }

    /** A host may write French alone; whoever reads English is told everything of ours in English. */
    @ParameterizedTest
    @MethodSource("packs")
    void allTheySayIsThereInBothLanguages(RulePack pack) throws IOException {
        try (InputStream file = Objects.requireNonNull(RulePack.class.getResourceAsStream(pack.id() + ".json"))) {
            List<JsonNode> wordings = JsonMapper.shared().readTree(file).findParents("fr");

            assertThat(wordings).hasSizeGreaterThanOrEqualTo(2 * pack.ruleIds().size());
            assertThat(wordings)
                    .allSatisfy(
                            wording -> assertThat(wording.path("en").asString()).isNotBlank());
        }
    }

    @Provide
    Arbitrary<Communication> anyCommunication() {
        Arbitrary<String> texts =
                Arbitraries.of(TELLING).list().ofMinSize(1).ofMaxSize(6).map(list -> String.join(" ", list));
        Arbitrary<Section> sections =
                Combinators.combine(Arbitraries.of(SectionRole.class), texts).as(Section::new);
        Arbitrary<MediaAsset> media = Combinators.combine(
                        Arbitraries.of(MediaUsage.Shows.class), Arbitraries.of(Provenance.Origin.class))
                .as((shows, origin) -> MediaAsset.of("a.jpg", "image/jpeg", new byte[] {1}, "", "")
                        .usedUnder(new MediaUsage(shows, "", null, made(origin))));
        return Combinators.combine(
                        sections.list().ofMinSize(1).ofMaxSize(3),
                        media.list().ofMaxSize(2),
                        Arbitraries.of(SupportKind.class),
                        Arbitraries.of(Provenance.Origin.class))
                .as((parts, images, support, origin) -> SampleCommunications.draft()
                        .support(support)
                        .provenance(made(origin))
                        .variant(new Variant(new VariantId(SampleCommunications.SITE, "fr"), parts, images))
                        .build());
    }

    private static Provenance made(Provenance.Origin origin) {
        return origin == Provenance.Origin.HUMAN ? Provenance.human() : Provenance.machine(origin, "modèle");
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of("2025-07-15T09:00", "2025-11-15T09:00", "2026-03-15T12:00", "2026-11-23T09:00");
    }

    @Property
    void montDoreIsNeverToldOfATextThatDoesNotApplyThere(
            @ForAll("anyCommunication") Communication communication, @ForAll("days") String day) {
        assertThat(SampleReviews.findings(
                        ALL, communication, SampleReviews.published(SampleAuthorities.montDore(), day)))
                .allSatisfy(finding -> assertThat(finding.references())
                        .allMatch(reference -> reference.appliesIn(Territory.NEW_CALEDONIA)))
                .allSatisfy(finding -> assertThat(finding.sources())
                        .noneMatch(source -> source.title().contains("CGCT")
                                || source.title().contains("code général des collectivités territoriales")));
    }
}
