package org.commspubliques.approval.json;

import com.google.common.primitives.Ints;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commspubliques.approval.chain.Condition;
import org.commspubliques.approval.chain.Coverage;
import org.commspubliques.approval.chain.DateWindow;
import org.commspubliques.approval.chain.Deadline;
import org.commspubliques.approval.chain.FastTrack;
import org.commspubliques.approval.chain.Quorum;
import org.commspubliques.approval.chain.Seat;
import org.commspubliques.approval.chain.Stage;
import org.commspubliques.approval.chain.StageId;
import org.commspubliques.approval.chain.StageNature;
import org.commspubliques.approval.mandate.MandateKind;
import org.commspubliques.core.authority.OfficeId;
import org.commspubliques.core.authority.UnitId;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.CommunicationPurpose;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.json.JsonDocuments;
import org.commspubliques.core.json.JsonForm;
import org.commspubliques.core.json.MixedForm;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.source.Territory;
import org.commspubliques.core.time.Delay;
import org.jspecify.annotations.Nullable;

/**
 * Chains as their files say them: constants under their own names, and what would say nothing left out. It is the one form
 * of a chain, which {@code ApprovalChain.parse} reads too.
 */
final class ChainForms {

    static final List<JsonForm<?, ?>> ALL = List.of(
            new JsonForm<>(Stage.class, StageForm.class, StageForm::of, StageForm::stage),
            new JsonForm<>(Coverage.class, CoverageForm.class, CoverageForm::of, CoverageForm::coverage),
            new JsonForm<>(Condition.class, ConditionForm.class, ConditionForm::of, ConditionForm::condition),
            new JsonForm<>(Deadline.class, DeadlineForm.class, DeadlineForm::of, DeadlineForm::deadline),
            new JsonForm<>(FastTrack.class, FastTrackForm.class, FastTrackForm::of, FastTrackForm::fastTrack));

    private ChainForms() {}

    static void register(JsonDocuments.Builder documents) {
        documents
                .text(
                        Seat.class,
                        Wording.of("une fonction", "an office"),
                        seat -> seat.office().value(),
                        text -> new Seat(OfficeId.of(text)),
                        null)
                .constants(ChainNature.class, StageNature.class, ChainNature::constant, ChainNature::new)
                .constants(ChainPurpose.class, CommunicationPurpose.class, ChainPurpose::constant, ChainPurpose::new)
                .constants(ChainRole.class, SectionRole.class, ChainRole::constant, ChainRole::new)
                .constants(ChainMandate.class, MandateKind.class, ChainMandate::constant, ChainMandate::new)
                .constants(ChainUnit.class, Delay.Unit.class, ChainUnit::constant, ChainUnit::new)
                .mixed(new MixedForm<>(
                        Quorum.class,
                        ChainForms::written,
                        ChainForms::word,
                        "^(all|[0-9]{1,3}/[0-9]{1,3})$",
                        number -> Quorum.atLeast(Math.toIntExact(number)),
                        1,
                        BoundForm.class,
                        BoundForm::quorum));
    }

    private static Object written(Quorum quorum) {
        if (quorum instanceof Quorum.AtLeast atLeast) {
            return (long) atLeast.seats();
        } else if (quorum instanceof Quorum.Share share) {
            return share.numerator() + "/" + share.denominator();
        } else if (quorum instanceof Quorum.Bound bound) {
            return new BoundForm(bound.count(), bound.required(), bound.vetoes());
        }
        return "all";
    }

    private static Quorum word(String word) {
        if (word.equals("all")) {
            return Quorum.all();
        }
        int slash = word.indexOf('/');
        Integer numerator = slash < 0 ? null : Ints.tryParse(word.substring(0, slash));
        Integer denominator = slash < 0 ? null : Ints.tryParse(word.substring(slash + 1));
        if (numerator == null || denominator == null || word.length() > 7) {
            throw new IllegalArgumentException("no quorum: '" + word + "'");
        }
        return Quorum.share(numerator, denominator);
    }

    private static <T> @Nullable Set<T> unlessEmpty(Set<T> values) {
        return values.isEmpty() ? null : values;
    }

    private static <T> Set<T> orEmpty(@Nullable Set<T> values) {
        return values == null ? Set.of() : values;
    }

    private static @Nullable Set<ChainPurpose> purposes(Set<CommunicationPurpose> purposes) {
        return unlessEmpty(
                purposes.stream().map(ChainPurpose::new).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Set<CommunicationPurpose> constants(@Nullable Set<ChainPurpose> purposes) {
        return orEmpty(purposes).stream().map(ChainPurpose::constant).collect(Collectors.toSet());
    }

    /** Nature d’une étape, as the file of a chain names it. */
    record ChainNature(StageNature constant) {}

    /** Finalité, as the file of a chain names it. */
    record ChainPurpose(CommunicationPurpose constant) {}

    /** Rôle d’un texte, as the file of a chain names it. */
    record ChainRole(SectionRole constant) {}

    /** Nature d’un pouvoir, as the file of a chain names it. */
    record ChainMandate(MandateKind constant) {}

    /** Unité d’un délai, as the file of a chain names it. */
    record ChainUnit(Delay.Unit constant) {}

    /**
     * Quorum with members who count for more than the others.
     *
     * @param count how many seats have to approve; all where it is absent
     * @param required the offices that must approve whatever the others do
     * @param veto the offices whose objection blocks; where there are any, that of others only counts as a vote against
     */
    record BoundForm(
            @Nullable Quorum count,
            @Nullable Set<OfficeId> required,
            @Nullable Set<OfficeId> veto) {

        Quorum quorum() {
            return new Quorum.Bound(count == null ? Quorum.all() : count, orEmpty(required), orEmpty(veto));
        }
    }

    record StageForm(
            StageId id,
            Wording name,
            ChainNature nature,
            List<Seat> seats,
            @Nullable Quorum quorum,
            @Nullable Coverage coverage,
            @Nullable Condition onlyIf,
            @Nullable Deadline deadline,
            @Nullable Set<ChainMandate> mandates) {

        static StageForm of(Stage stage) {
            Set<MandateKind> mandates = stage.mandates();
            return new StageForm(
                    stage.id(),
                    stage.name(),
                    new ChainNature(stage.nature()),
                    stage.seats(),
                    stage.quorum(),
                    stage.coverage(),
                    stage.onlyIf(),
                    stage.deadline(),
                    mandates == null
                            ? null
                            : mandates.stream()
                                    .map(ChainMandate::new)
                                    .collect(Collectors.toCollection(LinkedHashSet::new)));
        }

        Stage stage() {
            return new Stage(
                    id,
                    name,
                    nature.constant(),
                    seats,
                    quorum == null ? Quorum.all() : quorum,
                    coverage == null ? Coverage.everything() : coverage,
                    onlyIf,
                    deadline,
                    mandates == null
                            ? null
                            : mandates.stream().map(ChainMandate::constant).collect(Collectors.toSet()));
        }
    }

    record CoverageForm(
            @Nullable Set<ChannelId> channels, @Nullable Set<ChainRole> sections) {

        static CoverageForm of(Coverage coverage) {
            return new CoverageForm(
                    coverage.channels(),
                    unlessEmpty(coverage.sections().stream()
                            .map(ChainRole::new)
                            .collect(Collectors.toCollection(LinkedHashSet::new))));
        }

        Coverage coverage() {
            return new Coverage(
                    orEmpty(channels),
                    orEmpty(sections).stream().map(ChainRole::constant).collect(Collectors.toSet()));
        }
    }

    record ConditionForm(
            @Nullable Set<ChainPurpose> purposes,
            @Nullable Set<ChannelId> channels,
            @Nullable Set<UnitId> sectors,
            @Nullable Set<Territory> territories,
            @Nullable Long costFrom,
            @Nullable DateWindow window) {

        static ConditionForm of(Condition condition) {
            return new ConditionForm(
                    ChainForms.purposes(condition.purposes()),
                    unlessEmpty(condition.channels()),
                    unlessEmpty(condition.sectors()),
                    unlessEmpty(condition.territories()),
                    condition.costFrom(),
                    condition.window());
        }

        Condition condition() {
            return new Condition(
                    constants(purposes), orEmpty(channels), orEmpty(sectors), orEmpty(territories), costFrom, window);
        }
    }

    /**
     * Délai.
     *
     * @param amount how many units
     * @param unit the unit
     */
    record DelayForm(int amount, ChainUnit unit) {

        static DelayForm of(Delay delay) {
            return new DelayForm(delay.amount(), new ChainUnit(delay.unit()));
        }

        Delay delay() {
            return new Delay(amount, unit.constant());
        }
    }

    record DeadlineForm(
            DelayForm within,
            @Nullable List<DelayForm> reminders,
            @Nullable OfficeId escalateTo) {

        static DeadlineForm of(Deadline deadline) {
            return new DeadlineForm(
                    DelayForm.of(deadline.within()),
                    deadline.reminders().stream().map(DelayForm::of).toList(),
                    deadline.escalateTo());
        }

        Deadline deadline() {
            return new Deadline(
                    within.delay(),
                    reminders == null
                            ? List.of()
                            : reminders.stream().map(DelayForm::delay).toList(),
                    escalateTo);
        }
    }

    record FastTrackForm(
            Set<ChainPurpose> purposes, Set<ChannelId> channels, OfficeId ratifyingOffice, int ratifyWithin) {

        static FastTrackForm of(FastTrack fastTrack) {
            return new FastTrackForm(
                    orEmpty(ChainForms.purposes(fastTrack.purposes())),
                    fastTrack.channels(),
                    fastTrack.ratifyingOffice(),
                    fastTrack.ratifyWithin());
        }

        FastTrack fastTrack() {
            return new FastTrack(constants(purposes), channels, ratifyingOffice, ratifyWithin);
        }
    }
}
