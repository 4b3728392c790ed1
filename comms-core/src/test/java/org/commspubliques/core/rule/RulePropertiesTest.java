package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
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
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.finding.Severity;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.internal.text.HostileTexts;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleCommunications;
import org.commspubliques.core.testkit.SampleReviews;

/** What holds of all packs that ship, whatever the text, the authority and the day. */
class RulePropertiesTest {

    private static final RuleCheck ALL =
            RuleCheck.of("tout", RulePack.standard(), ElectoralCalendar.standard(), LegalReferences.standard());

    private static final RuleCheck ALL_AGAIN =
            RuleCheck.of("tout", RulePack.standard(), ElectoralCalendar.standard(), LegalReferences.standard());

    /** Texts in which the rules find something, from their own examples. */
    private static final List<String> BAD = RulePack.standard().stream()
            .flatMap(pack -> pack.rules().stream())
            .flatMap(rule -> rule.bad().stream())
            .filter(JsonElement::isText)
            .map(JsonElement::text)
            .toList();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> bad = Arbitraries.of(BAD);
        Arbitrary<String> joints = Arbitraries.of(" ", "\n", " « ", " » ", "", ", ", "\u00A0", "\u00AD");
        Arbitrary<String> pieces = Arbitraries.frequencyOf(Tuple.of(4, bad), Tuple.of(1, HostileTexts.enterable()));
        return Combinators.combine(pieces, joints)
                .as((piece, joint) -> piece + joint)
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Communication> communications() {
        Arbitrary<Section> sections =
                Combinators.combine(Arbitraries.of(SectionRole.class), texts()).as(Section::new);
        Arbitrary<MediaAsset> media = Combinators.combine(
                        Arbitraries.of(MediaUsage.Shows.class), Arbitraries.of(Provenance.Origin.class))
                .as((shows, origin) -> MediaAsset.of("a.jpg", "image/jpeg", new byte[] {1}, "", "")
                        .usedUnder(new MediaUsage(shows, "", null, new Provenance(origin, "x", null))));
        return Combinators.combine(
                        sections.list().ofMinSize(1).ofMaxSize(4),
                        media.list().ofMaxSize(2),
                        Arbitraries.of(SupportKind.class),
                        Arbitraries.of(Provenance.Origin.class))
                .as((parts, images, support, origin) -> SampleCommunications.draft()
                        .support(support)
                        .provenance(new Provenance(origin, "x", null))
                        .variant(new Variant(new VariantId(SampleCommunications.SITE, "fr"), parts, images))
                        .build());
    }

    @Provide
    Arbitrary<ReviewContext> contexts() {
        return Combinators.combine(
                        Arbitraries.of("FR", "NC", "PF", "WF", "FR-67"),
                        Arbitraries.of(AuthorityKind.class),
                        Arbitraries.integers().between(1, 300_000),
                        instants())
                .as((territory, kind, population, instant) ->
                        new ReviewContext(authority(Territory.of(territory), kind, population), instant));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2020-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2028-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    private static LocalAuthority authority(Territory territory, AuthorityKind kind, int population) {
        return LocalAuthority.builder("Exemple", kind)
                .territory(territory)
                .population(population)
                .zone(ZoneId.of("Pacific/Noumea"))
                .currency(Currency.getInstance("XPF"))
                .build();
    }

    @Property(tries = 300)
    void aCommuneOfNewCaledoniaIsNeverToldOfATextThatDoesNotApplyThere(
            @ForAll("communications") Communication communication, @ForAll("instants") Instant instant) {
        LocalAuthority commune = authority(Territory.NEW_CALEDONIA, AuthorityKind.COMMUNE, 20_000);

        assertThat(SampleReviews.findings(ALL, communication, new ReviewContext(commune, instant)))
                .allSatisfy(finding -> assertThat(finding.references())
                        .allMatch(reference -> reference.appliesIn(Territory.NEW_CALEDONIA)));
    }

    @Property(tries = 300)
    void everyTextCitedAppliesAndNothingUnconfirmedBlocks(
            @ForAll("communications") Communication communication, @ForAll("contexts") ReviewContext context) {
        assertThat(SampleReviews.findings(ALL, communication, context)).allSatisfy(finding -> {
            assertThat(finding.references())
                    .allMatch(
                            reference -> reference.appliesIn(context.authority().territory()));
            if (finding.severity() == Severity.BLOCKING) {
                assertThat(finding.references().stream()
                                        .anyMatch(reference ->
                                                reference.source().confidence().isConfirmed())
                                || finding.sources().stream()
                                        .anyMatch(source -> source.confidence().isConfirmed()))
                        .isTrue();
            }
        });
    }

    @Property(tries = 300)
    void whatAFindingMarksIsItsExcerpt(
            @ForAll("communications") Communication communication, @ForAll("contexts") ReviewContext context) {
        List<Section> sections = communication.variants().get(0).sections();

        assertThat(SampleReviews.findings(ALL, communication, context))
                .filteredOn(finding -> finding.locus().hasSpan())
                .allSatisfy(finding -> {
                    String pointer = finding.locus().pointer();
                    assertThat(pointer).matches("/variants/0/sections/\\d+/text");
                    String text = sections.get(Integer.parseInt(pointer.split("/", -1)[4]))
                            .text();
                    assertThat(text.substring(
                                    finding.locus().start(), finding.locus().end()))
                            .isEqualTo(finding.excerpt())
                            .isNotBlank();
                });
    }

    @Property(tries = 200)
    void whatIsFoundInASectionDoesNotDependOnTheOthers(
            @ForAll("texts") String text, @ForAll("texts") String other, @ForAll("contexts") ReviewContext context) {
        Section first = Section.body(text);

        assertThat(inFirst(context, first, Section.body(other))).isEqualTo(inFirst(context, first));
    }

    private static List<Finding> inFirst(ReviewContext context, Section... sections) {
        List<Finding> inFirst = new ArrayList<>();
        for (Finding finding :
                SampleReviews.findings(ALL, SampleCommunications.on(SampleCommunications.SITE, sections), context)) {
            if (finding.locus().pointer().startsWith("/variants/0/sections/0/")) {
                inFirst.add(finding);
            }
        }
        return inFirst;
    }

    @Property(tries = 200)
    void theSameTextIsFoundTheSameTwice(
            @ForAll("communications") Communication communication, @ForAll("contexts") ReviewContext context) {
        assertThat(SampleReviews.findings(ALL, communication, context))
                .isEqualTo(SampleReviews.findings(ALL_AGAIN, communication, context));
    }
}
