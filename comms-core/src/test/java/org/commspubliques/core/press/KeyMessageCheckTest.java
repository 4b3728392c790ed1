package org.commspubliques.core.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.commspubliques.core.authority.AuthorityKind;
import org.commspubliques.core.authority.LocalAuthority;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.PersonId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.Communication;
import org.commspubliques.core.communication.CommunicationId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.Section;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.Variant;
import org.commspubliques.core.fact.Fact;
import org.commspubliques.core.fact.FactAmendment;
import org.commspubliques.core.fact.FactKey;
import org.commspubliques.core.fact.FactPeriod;
import org.commspubliques.core.fact.FactRegister;
import org.commspubliques.core.fact.FactValue;
import org.commspubliques.core.finding.Finding;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.review.ReviewContext;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.source.Territory;
import org.junit.jupiter.api.Test;

class KeyMessageCheckTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final Instant APPROVED = Instant.parse("2025-06-01T00:00:00Z");
    private static final FactKey TREES = FactKey.of("arbres");
    private static final OfficeId CABINET = OfficeId.of("cabinet");

    private static final KeyMessage OLD = message("arbres-2024", "La ville a planté 300 arbres cette année.", until(8));
    private static final KeyMessage NEW = message("arbres-2025", "La ville a planté 450 arbres cette année.", from(9));

    private static FactPeriod until(int month) {
        return new FactPeriod(null, LocalDate.of(2025, month, 30));
    }

    private static FactPeriod from(int month) {
        return FactPeriod.from(LocalDate.of(2025, month, 1));
    }

    private static KeyMessage message(String id, String sentence, FactPeriod validity) {
        return new KeyMessage(id, sentence, Set.of(TREES), validity, CABINET, APPROVED);
    }

    private static FactRegister trees(int number) {
        return FactRegister.of(List.of(new Fact(
                TREES,
                Wording.of("Arbres plantés", "Trees planted"),
                new FactValue.Quantity(BigDecimal.valueOf(number), "arbres"),
                List.of(),
                UnitId.of("environnement"),
                Source.unchecked("délibération d’exemple"))));
    }

    private static List<Finding> check(KeyMessages messages, FactRegister register, Section... sections) {
        Variant variant = Variant.french(ChannelId.of("press"), sections);
        Communication communication = Communication.builder(CommunicationId.of("c-1"), "Arbres")
                .purpose(CommunicationPurpose.PUBLIC_RELATIONS)
                .owner(UnitId.of("communication"))
                .author(PersonId.of("attache"))
                .variant(variant)
                .build();
        LocalAuthority town = LocalAuthority.builder("Ville", AuthorityKind.COMMUNE)
                .territory(Territory.NEW_CALEDONIA)
                .population(27_000)
                .zone(NOUMEA)
                .currency(java.util.Currency.getInstance("XPF"))
                .build();
        return new KeyMessageCheck(messages, register)
                .check(communication, variant, new ReviewContext(town, Instant.parse("2025-09-10T00:00:00Z")));
    }

    @Test
    void findsASentenceThatIsOverWhateverItsMarks() {
        List<Finding> findings = check(
                new KeyMessages(List.of(OLD, NEW)),
                FactRegister.empty(),
                Section.body("Rappel : la ville a PLANTÉ 300 arbres, cette année. Merci."));
        assertThat(findings)
                .extracting(Finding::ruleId, Finding::excerpt)
                .containsExactly(tuple("PRS-30", "la ville a PLANTÉ 300 arbres, cette année"));
        assertThat(findings.get(0).proposals().get(0).text()).contains(NEW.sentence());
    }

    @Test
    void leavesASentenceInForceAndTheOppositionAlone() {
        assertThat(check(
                        new KeyMessages(List.of(OLD, NEW)),
                        trees(450),
                        Section.body(NEW.sentence()),
                        new Section(SectionRole.OPPOSITION_COLUMN, OLD.sentence())))
                .isEmpty();
    }

    @Test
    void takesASentenceApprovedAnewForInForce() {
        KeyMessage again = message("arbres-bis", OLD.sentence(), from(9));
        assertThat(check(new KeyMessages(List.of(again, OLD)), trees(300), Section.body(OLD.sentence())))
                .isEmpty();
    }

    @Test
    void findsASentenceWhoseFactHasChangedSinceItWasApproved() {
        FactRegister changed = trees(450)
                .revised(
                        TREES,
                        new FactAmendment(
                                new FactValue.Quantity(BigDecimal.valueOf(500), "arbres"),
                                Source.unchecked("délibération d’exemple"),
                                FactPeriod.always(),
                                PersonId.of("agent"),
                                APPROVED.plusSeconds(60),
                                "recomptage"));
        assertThat(check(new KeyMessages(List.of(NEW)), changed, Section.body(NEW.sentence())))
                .extracting(Finding::ruleId)
                .containsExactly("PRS-31");
    }

    @Test
    void findsATextThatGivesAnotherValueThanTheSentenceItSays() {
        assertThat(check(
                        new KeyMessages(List.of(NEW)),
                        trees(450),
                        Section.body(NEW.sentence()),
                        Section.body("Les 480 arbres sont arrosés la nuit.")))
                .extracting(Finding::ruleId)
                .containsExactly("PRS-32");
    }

    @Test
    void offersWhatIsInForceInstead() {
        KeyMessages messages = new KeyMessages(List.of(OLD, NEW));
        LocalDate day = LocalDate.of(2025, 9, 10);
        assertThat(messages.validOn(day)).containsExactly(NEW);
        assertThat(messages.insteadOf(OLD, day)).contains(NEW);
        assertThatIllegalArgumentException().isThrownBy(() -> new KeyMessages(List.of(OLD, OLD)));
        assertThatIllegalArgumentException().isThrownBy(() -> message("court", "Deux mots", from(1)));
    }

    @Property
    void findsWhatALookAtEachPlaceWouldFind(
            @ForAll @Size(min = 1, max = 5) List<@Size(min = 1, max = 4) List<@IntRange(max = 2) Integer>> known,
            @ForAll @Size(max = 30) List<@IntRange(max = 2) Integer> text) {
        List<String> sentences =
                known.stream().map(KeyMessageCheckTest::words).distinct().toList();
        List<SentenceFinder.Found> naive = new ArrayList<>();
        for (int start = 0; start < text.size(); start++) {
            for (int i = 0; i < sentences.size(); i++) {
                int length = sentences.get(i).split(" ").length;
                if (start + length <= text.size()
                        && words(text.subList(start, start + length)).equals(sentences.get(i))) {
                    naive.add(new SentenceFinder.Found(i, 2 * start, 2 * (start + length) - 1));
                }
            }
        }
        List<SentenceFinder.Found> widest = naive.stream()
                .filter(one -> naive.stream()
                        .noneMatch(other ->
                                !other.equals(one) && other.start() <= one.start() && one.end() <= other.end()))
                .toList();
        assertThat(new SentenceFinder(sentences).in(words(text))).containsExactlyInAnyOrderElementsOf(widest);
    }

    private static String words(List<Integer> numbers) {
        return String.join(
                " ",
                numbers.stream().map(n -> n == 0 ? "a" : n == 1 ? "b" : "c").toList());
    }

    @Test
    void takesTimeInProportionToAHostileText() {
        List<String> nested = new ArrayList<>();
        for (int i = 3; i < 400; i++) {
            nested.add("a ".repeat(i) + "b");
        }
        SentenceFinder finder = new SentenceFinder(nested);
        String text = "a ".repeat(300_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(finder.in(text)).isEmpty();
        });
    }
}
