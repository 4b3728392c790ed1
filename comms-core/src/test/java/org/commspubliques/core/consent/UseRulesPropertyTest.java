package org.commspubliques.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commspubliques.core.consent.RightsSamples.DAY;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.commspubliques.core.Utf8;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.source.Territory;

class UseRulesPropertyTest {

    private static final List<UseRules> EVERYWHERE = List.of(
            UseCatalog.standard().forTerritory(Territory.METROPOLE),
            UseCatalog.standard().forTerritory(Territory.NEW_CALEDONIA),
            UseCatalog.standard().forTerritory(Territory.of("ZZ")));

    /** Every purpose that can be opened, by every channel, out of files that serve it. */
    private static final UseRules OPEN = UseCatalog.standard()
            .overlaidBy(UseCatalog.parse("ouvert.json", Utf8.of(openFile())))
            .forTerritory(Territory.METROPOLE);

    private static String openFile() {
        String source = "{\"title\": \"personne\", \"confidence\": \"toVerify\"}";
        String names = "publicServiceInformation municipalNews eventInvitation participation emergency survey promotion"
                + " staffInformation pressRelations";
        String uses = Arrays.stream(names.split(" "))
                .map(name -> "{\"id\": \"" + name.toLowerCase(Locale.ROOT) + "\", \"purpose\": \"" + name
                        + "\", \"basis\": \"publicTask\", \"minorsAlone\": true, \"keep\": {\"months\": 1200, \"source\": "
                        + source + "}, \"source\": " + source + "}")
                .collect(Collectors.joining(","));
        return "{\"uses\": [" + uses + "], \"origins\": [{\"origin\": \"voluntary\", \"register\": false,"
                + " \"informedFirst\": false, \"serves\": [\"" + names.replace(" ", "\", \"") + "\"], \"source\": "
                + source
                + "}]}";
    }

    private static UseRules rules(Random random) {
        return EVERYWHERE.get(random.nextInt(EVERYWHERE.size()));
    }

    private static boolean concerns(Objection objection, ProcessingUse use) {
        return objection.purpose().map(use.purpose()::equals).orElse(true)
                && objection.channel().map(use.channel()::equals).orElse(true);
    }

    @Property(tries = 10_000)
    void nobodyIsWrittenToAgainstTheLaw(@ForAll long seed) {
        Random random = new Random(seed);
        ContactRights.Builder builder = RightsSamples.anybody(random);
        if (random.nextInt(4) == 0) {
            builder.objection(RightsSamples.objection(random));
        }
        ContactRights rights = builder.build();
        ProcessingUse use = RightsSamples.use(random);
        UseRules rules = rules(random);
        Eligibility eligibility = rules.decide(rights, use, DAY);
        if (!eligibility.isAllowed()) {
            return;
        }
        assertThat(use.purpose()).isNotEqualTo(ProcessingPurpose.POLITICAL_COMMUNICATION);
        assertThat(rights.isOptedOut()).isFalse();
        assertThat(rights.objections()).noneMatch(objection -> concerns(objection, use));
        assertThat(rights.keepUntil().filter(DAY::isAfter)).isEmpty();
        assertThat(eligibility.basis()).isPresent();
        UseRule rule = eligibility.rule().orElseThrow();
        assertThat(rule.purpose()).isEqualTo(use.purpose());
        List<Consent> given = rights.consents().stream()
                .filter(consent -> consent.purpose() == use.purpose()
                        && consent.channels().contains(use.channel())
                        && !consent.given().isAfter(DAY))
                .toList();
        LocalDate withdrawn = given.stream()
                .flatMap(consent -> consent.withdrawn().stream())
                .filter(day -> !day.isAfter(DAY))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        boolean agreed = given.stream()
                .filter(consent ->
                        consent.withdrawn().filter(day -> !day.isAfter(DAY)).isEmpty())
                .anyMatch(consent -> consent.given().isAfter(withdrawn));
        assertThat(agreed || (rule.basis() != LegalBasis.CONSENT && withdrawn.equals(LocalDate.MIN)))
                .isTrue();
        LocalDate newest = Stream.of(
                        rights.collection().map(CollectionRecord::collected).stream(),
                        rights.lastContact().stream(),
                        rights.consents().stream().map(Consent::given))
                .flatMap(days -> days)
                .filter(day -> !day.isAfter(DAY))
                .max(LocalDate::compareTo)
                .orElseThrow();
        assertThat(rules.lastDay(rights).orElseThrow()).isAfterOrEqualTo(DAY);
        assertThat(newest.plusMonths(rule.keepMonths())).isAfterOrEqualTo(DAY);
    }

    @Property(tries = 10_000)
    void anObjectionNeverAllowsMore(@ForAll long seed) {
        Random random = new Random(seed);
        ContactRights before = RightsSamples.anybody(random).build();
        ContactRights after =
                before.toBuilder().objection(RightsSamples.objection(random)).build();
        ProcessingUse use = RightsSamples.use(random);
        UseRules rules = rules(random);
        assertThat(rules.decide(after, use, DAY).exclusions())
                .containsAll(rules.decide(before, use, DAY).exclusions());
    }

    @Property(tries = 5_000)
    void whoeverIsErasedIsNeverWrittenToAgain(@ForAll long seed) {
        Random random = new Random(seed);
        ContactRights erased = RightsSamples.anybody(random).build().erased();
        assertThat(rules(random).decide(erased, RightsSamples.use(random), DAY).isAllowed())
                .isFalse();
    }

    @Property(tries = 5_000)
    void allowedMeansABasisAndNoReasonAgainstAndRefusedMeansAReason(@ForAll long seed) {
        Random random = new Random(seed);
        Eligibility eligibility =
                rules(random).decide(RightsSamples.anybody(random).build(), RightsSamples.use(random), DAY);
        assertThat(eligibility.isAllowed()).isEqualTo(eligibility.exclusions().isEmpty());
        assertThat(eligibility.basis().isPresent()).isEqualTo(eligibility.isAllowed());
        assertThat(eligibility.mainExclusion())
                .isEqualTo(eligibility.exclusions().stream().findFirst());
        assertThat(eligibility.exclusions()).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 5_000)
    void equalRightsHaveEqualHashesAndGetEqualAnswers(@ForAll long seed) {
        ContactRights one = RightsSamples.anybody(new Random(seed)).build();
        ContactRights other = RightsSamples.anybody(new Random(seed)).build();
        assertThat(one)
                .isEqualTo(other)
                .hasSameHashCodeAs(other)
                .isEqualTo(one.toBuilder().build());
        ProcessingUse use = RightsSamples.use(new Random(seed));
        assertThat(EVERYWHERE.get(0).decide(one, use, DAY))
                .isEqualTo(EVERYWHERE.get(0).decide(other, use, DAY));
        assertThat(one.toJson()).isEqualTo(other.toJson());
    }

    @Property(tries = 5_000)
    void neitherTheOptOutListNorAWithdrawalNorAnEarlierEndAllowsMore(@ForAll long seed) {
        Random random = new Random(seed);
        ContactRights before = RightsSamples.anybody(random).build();
        ProcessingUse use = RightsSamples.use(random);
        UseRules rules = rules(random);
        List<Exclusion> reasons = rules.decide(before, use, DAY).exclusions();
        Consent withdrawn = Consent.of(use.purpose(), Set.of(use.channel()), DAY.minusDays(1), RightsSamples.EVIDENCE)
                .withdrawnOn(DAY);
        assertThat(rules.decide(before.toBuilder().optedOut(true).build(), use, DAY)
                        .exclusions())
                .containsAll(reasons);
        assertThat(rules.decide(before.toBuilder().consent(withdrawn).build(), use, DAY)
                        .exclusions())
                .contains(Exclusion.CONSENT_WITHDRAWN);
        assertThat(rules.decide(before.toBuilder().keepUntil(DAY.minusDays(1)).build(), use, DAY)
                        .exclusions())
                .containsAll(reasons)
                .contains(Exclusion.RETENTION_OVER);
    }

    @Property(tries = 5_000)
    void noOverlayAllowsPoliticalUse(@ForAll long seed) {
        Random random = new Random(seed);
        ContactRights rights = RightsSamples.anybody(random).build();
        ProcessingUse political = ProcessingUse.of(
                ProcessingPurpose.POLITICAL_COMMUNICATION,
                RightsSamples.use(random).channel());
        assertThat(OPEN.decide(rights, political, DAY).mainExclusion()).contains(Exclusion.POLITICAL_USE);
        AudienceFile file = AudienceFile.of("habitants", DataOrigin.VOLUNTARY, rights.keptFor())
                .agreedTo(ProcessingPurpose.POLITICAL_COMMUNICATION);
        assertThat(OPEN.decide(file, political).mainExclusion()).contains(Exclusion.POLITICAL_USE);
    }

    @Property(tries = 300)
    void aSpoiledFileIsReadOrRefusedWithItsPlaceAndNothingElse(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] file;
        try (InputStream in = UseCatalog.class.getResourceAsStream("uses.json")) {
            file = Objects.requireNonNull(in).readAllBytes();
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            file[random.nextInt(file.length)] = (byte) "{}[],:\"0a- \u00e9".charAt(random.nextInt(12));
        }
        try {
            UseCatalog.parse("uses.json", file).forTerritory(Territory.METROPOLE);
        } catch (DataFormatException refused) {
            assertThat(refused.origin()).isEqualTo("uses.json");
        }
    }
}
