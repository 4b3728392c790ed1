package org.commspubliques.core.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.channel.ChannelId;

class ModerationPropertiesTest {

    private static final ZoneId NOUMEA = ZoneId.of("Pacific/Noumea");
    private static final Instant RECEIVED = Instant.parse("2027-09-06T21:00:00Z");
    private static final ModerationCharter CHARTER =
            ModerationCharter.standard().adopted("charte-2027", LocalDate.of(2027, 1, 1));
    private static final String TEXT = "Maire nul, achetez mes pneus au 45 23 10";

    /** What a host may do, sensible or not. */
    record Step(
            ModerationMeasure measure, String article, String reason, String excerpt, String office, String ruling) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> offices = Arbitraries.of("web", "directeur", "cabinet");
        return Combinators.combine(
                        Arbitraries.of(ModerationMeasure.class),
                        Arbitraries.of("", "2", "4", "5", "7", "12"),
                        Arbitraries.of("", "critique", "Vente de pneus"),
                        Arbitraries.of("", "Maire nul", "achetez mes pneus", "absent"),
                        offices,
                        Arbitraries.of("", "", "appel", "web", "directeur", "cabinet"))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    /** Plays the steps; what is refused changes nothing. */
    private static ModerationCase play(List<Step> steps) {
        ModerationCase dossier = ModerationCase.of(Interaction.builder("c-1", ChannelId.of("facebook"), TEXT, RECEIVED)
                .build());
        Instant now = RECEIVED;
        for (int i = 0; i < steps.size(); i++) {
            now = now.plus(Duration.ofDays(1));
            try {
                dossier = step(dossier, steps.get(i), "d-" + i, now);
            } catch (IllegalArgumentException | ModerationRefusedException refused) {
                assertThat(refused).hasMessageMatching("(?s).+");
            }
        }
        return dossier;
    }

    private static ModerationCase step(ModerationCase dossier, Step step, String id, Instant now) {
        if (step.ruling().equals("appel")) {
            return dossier.appealed(ModerationAppeal.lodge(
                    dossier.last().orElse(null) == null
                            ? decision(dossier, step, id, now)
                            : dossier.last().orElseThrow(),
                    CHARTER,
                    now,
                    "",
                    NOUMEA));
        }
        if (!step.ruling().isEmpty() && dossier.appeal() != null) {
            return dossier.ruled(
                    dossier.appeal().ruled(ModerationAppeal.Outcome.REVERSED, OfficeId.of(step.ruling()), now, "Revu"));
        }
        return dossier.decided(decision(dossier, step, id, now));
    }

    private static ModerationDecision decision(ModerationCase dossier, Step step, String id, Instant now) {
        ModerationDraft draft = new ModerationDraft(
                step.measure(),
                step.article().isEmpty() ? null : step.article(),
                step.reason(),
                step.excerpt(),
                OfficeId.of(step.office()),
                now,
                "");
        return ModerationDecision.of(id, draft, dossier.interaction(), List.of(CHARTER), NOUMEA);
    }

    @Property
    void nothingIsEverTakenAwayWithoutAnArticleAReasonAndTrueWords(@ForAll("steps") List<Step> steps) {
        assertThat(play(steps).decisions())
                .filteredOn(decision -> decision.measure().removes())
                .allSatisfy(decision -> {
                    ModerationGround ground = CHARTER.ground(
                                    decision.citedGround().orElseThrow().article())
                            .orElseThrow();
                    assertThat(decision.reason()).isEqualTo("Vente de pneus");
                    assertThat(TEXT).contains(decision.excerpt());
                    assertThat(ground.passage() && decision.excerpt().isEmpty()).isFalse();
                });
    }

    @Property
    void noOfficeEverRulesOnItsOwnDecision(@ForAll("steps") List<Step> steps) {
        ModerationCase dossier = play(steps);
        if (dossier.appeal() != null) {
            OfficeId first = dossier.last().orElseThrow().by();
            assertThat(dossier.appeal().decided().stream())
                    .allMatch(ruling -> !ruling.by().equals(first));
        }
    }

    @Property
    void whatIsTakenAwayIsNotSeenUnlessAnAppealRestoredIt(@ForAll("steps") List<Step> steps) {
        ModerationCase dossier = play(steps);
        boolean removed =
                dossier.last().filter(last -> last.measure().removes()).isPresent();
        boolean restored = dossier.status() == ModerationCase.Status.CLOSED;
        if (removed) {
            assertThat(dossier.isVisible(InteractionPolicy.OPEN)).isEqualTo(restored);
        }
    }

    @Property
    void theFiguresAddUp(@ForAll("steps") List<Step> steps) {
        ModerationRegister register = ModerationRegister.of(List.of(play(steps)));
        ModerationStatistics figures = register.statistics();
        assertThat(figures.byMeasure().values().stream().mapToInt(i -> i).sum()).isEqualTo(figures.decisions());
        assertThat(figures.byChannel().values().stream().mapToInt(i -> i).sum()).isEqualTo(figures.decisions());
        assertThat(figures.byGround().values().stream().mapToInt(i -> i).sum())
                .isEqualTo(register.decisions().stream()
                        .filter(d -> d.ground() != null)
                        .count());
        assertThat(figures.upheld() + figures.reversed() + figures.openAppeals())
                .isEqualTo(figures.appeals());
    }

    @Property
    void aPeriodAndTheRestOfTimeHoldEverything(@ForAll("steps") List<Step> steps) {
        ModerationRegister register = ModerationRegister.of(List.of(play(steps)));
        Instant middle = RECEIVED.plus(Duration.ofDays(4));
        List<ModerationDecision> both =
                new ArrayList<>(register.during(Instant.MIN, middle).decisions());
        both.addAll(register.during(middle, Instant.MAX).decisions());
        assertThat(both).isEqualTo(register.decisions());
    }
}
