package org.commspubliques.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commspubliques.contract.Effort;
import org.commspubliques.contract.Effort.Sampled;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.election.ElectoralCalendar;
import org.commspubliques.core.election.ElectoralWindow;
import org.commspubliques.core.election.WindowKind;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.internal.json.JsonElement;
import org.commspubliques.core.law.LegalReference;
import org.commspubliques.core.law.LegalReferences;
import org.commspubliques.core.neutrality.ElectoralTimingCheck;
import org.commspubliques.core.neutrality.NeutralityCheck;
import org.commspubliques.core.review.Check;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.testkit.SampleAuthorities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which texts are cited where: none that does not apply in the territory of the issuer. */
class TextsOfEachTerritoryTest {

    private static final ElectoralCalendar CALENDAR =
            ElectoralCalendar.standard().withPart("senat-serie-1").withPart("senat-serie-2");
    private static final LegalReferences LAW = LegalReferences.standard();
    private static final List<Check> CHECKS = List.of(
            new NeutralityCheck(List.of(RulePack.neutrality()), CALENDAR, LAW),
            new ElectoralTimingCheck(CALENDAR, LAW),
            RuleCheck.of("others", List.of(RulePack.legalDuties(), RulePack.accessibility()), CALENDAR, LAW));

    /** The windows that rest on no text, or on one that is to be verified for most polls. */
    private static final List<WindowKind> WITHOUT_SURE_TEXT =
            List.of(WindowKind.RESERVE, WindowKind.ONLINE_TRANSPARENCY);

    private static final Pattern NAMES_A_TEXT = Pattern.compile("\\b([Ll]oi|[Dd]écret|[Oo]rdonnance|[Cc]ode)\\b");

    static Stream<Territory> territories() {
        return Stream.of(
                        "FR", "FR-57", "FR-67", "FR-68", "GP", "MQ", "GF", "RE", "YT", "BL", "MF", "PM", "PF", "WF",
                        "NC")
                .map(Territory::of);
    }

    @ParameterizedTest
    @MethodSource("territories")
    void everyWindowRestsOnATextThatAppliesThere(Territory territory) {
        List<ElectoralWindow> windows = CALENDAR.allWindows(SampleAuthorities.townOf(territory));

        assertThat(windows).isNotEmpty().allSatisfy(window -> {
            assertThat(LAW.applicable(window.poll().legalReferences(), territory))
                    .hasSameSizeAs(window.poll().legalReferences());
            if (!WITHOUT_SURE_TEXT.contains(window.kind())) {
                assertThat(LAW.applicable(window.legalReferences(), territory)).hasSameSizeAs(window.legalReferences());
            }
        });
    }

    static Stream<Territory> territoriesToRead() {
        return Effort.all() ? territories() : Stream.of(Territory.METROPOLE, Territory.NEW_CALEDONIA);
    }

    /** What every rule should find, and a promotion, whatever windows are open. */
    @ParameterizedTest
    @MethodSource("territoriesToRead")
    @Sampled
    void noFindingCitesATextThatDoesNotApplyThere(Territory territory) {
        LocalAuthority town = SampleAuthorities.townOf(territory);
        List<Finding> findings = new ArrayList<>();
        for (Instant moment : moments(town)) {
            for (Communication communication : communications()) {
                ReviewContext context = new ReviewContext(town, moment);
                CHECKS.forEach(check -> findings.addAll(
                        check.check(communication, communication.variants().get(0), context)));
            }
        }

        assertThat(findings)
                .extracting(Finding::ruleId)
                .contains("NEU-01", "NEU-03", "NEU-04", "NEU-12", "OBL-07", "A11Y-20")
                .doesNotContain("NEU-06");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.references())
                        .extracting(LegalReference::territories)
                        .allSatisfy(places -> assertThat(places).contains(territory)));
        assertThat(findings)
                .filteredOn(finding -> finding.ruleId().equals("NEU-01"))
                .allSatisfy(finding -> assertThat(finding.references()).isNotEmpty());
    }

    /** The first moment of each window, one for each set of texts that the open windows rest on. */
    private static Collection<Instant> moments(LocalAuthority town) {
        Map<List<String>, Instant> moments = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(Instant.parse("2025-07-15T00:00:00Z")),
                        CALENDAR.allWindows(town).stream().map(ElectoralWindow::from))
                .forEach(moment -> moments.putIfAbsent(textsAt(moment, town), moment));
        return moments.values();
    }

    private static List<String> textsAt(Instant moment, LocalAuthority town) {
        return CALENDAR.openAt(moment, town).stream()
                .flatMap(window -> window.legalReferences().stream())
                .distinct()
                .toList();
    }

    private static List<Communication> communications() {
        Stream<Communication> examples = Stream.of(
                        RulePack.neutrality(), RulePack.legalDuties(), RulePack.accessibility())
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> !rule.bad().isEmpty())
                .map(rule -> RuleExample.read(first(rule), rule, "fr").communication());
        Rule onPromotion = RulePack.neutrality().rules().get(0);
        Communication promotion = RuleExample.read(first(onPromotion), onPromotion, "fr").communication().toBuilder()
                .purpose(CommunicationPurpose.PROMOTION)
                .build();
        return Stream.concat(Stream.of(promotion), examples).toList();
    }

    private static JsonElement first(Rule rule) {
        return rule.bad().get(0);
    }

    /** The sources of a rule have no list of territories: what they name is either general, or to be verified. */
    @Test
    void aRuleForEveryTerritoryNamesNoTextAsIfItAppliedEverywhere() {
        List<String> titles = Stream.of(RulePack.neutrality(), RulePack.legalDuties(), RulePack.accessibility())
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.when().territories().isEmpty())
                .flatMap(rule -> rule.sources().stream())
                .map(Source::title)
                .toList();

        assertThat(titles).isNotEmpty().allSatisfy(title -> {
            if (NAMES_A_TEXT.matcher(title).find()) {
                assertThat(title).contains("à vérifier");
            }
        });
    }
}
