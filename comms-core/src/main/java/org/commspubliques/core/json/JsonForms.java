package org.commspubliques.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.BudgetLine;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.Expense;
import org.commspubliques.core.channel.ChannelId;
import org.commspubliques.core.communication.SectionRole;
import org.commspubliques.core.communication.SupportKind;
import org.commspubliques.core.identity.VisualUse;
import org.commspubliques.core.language.Wording;
import org.commspubliques.core.planning.DistributionPlan;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.commspubliques.core.support.Lifetime;
import org.commspubliques.core.support.SupportField;
import org.commspubliques.core.support.SupportProfile;
import org.jspecify.annotations.Nullable;

/** The records as which classes are written that keep more than they were given, or count what they hold. */
final class JsonForms {

    private static final ImmutableMap<Class<?>, JsonForm<?, ?>> FORMS = Stream.of(
                    ImmutableList.of(
                            new JsonForm<>(Source.class, SourceForm.class, SourceForm::of, SourceForm::source),
                            new JsonForm<>(Budget.class, BudgetForm.class, BudgetForm::of, BudgetForm::budget),
                            new JsonForm<>(
                                    DistributionPlan.class,
                                    DistributionPlanForm.class,
                                    plan -> new DistributionPlanForm(plan.entries()),
                                    form -> DistributionPlan.of(form.entries())),
                            new JsonForm<>(VisualUse.class, VisualUseForm.class, VisualUseForm::of, VisualUseForm::use),
                            JsonForm.view(SupportProfile.class, SupportProfileForm.class, SupportProfileForm::of)),
                    AudienceForms.ALL,
                    CapForms.ALL,
                    CommunicationForms.ALL,
                    ConsentForms.ALL,
                    CrisisForms.ALL,
                    DataFileForms.ALL,
                    EventForms.ALL,
                    FindingForms.ALL)
            .flatMap(List::stream)
            .collect(ImmutableMap.toImmutableMap(JsonForm::type, Function.identity()));

    private JsonForms() {}

    static @Nullable JsonForm<?, ?> of(Class<?> type) {
        return FORMS.get(type);
    }

    static ImmutableMap<Class<?>, JsonForm<?, ?>> all() {
        return FORMS;
    }

    static Stream<Class<?>> types() {
        return FORMS.keySet().stream();
    }

    /**
     * Source.
     *
     * @param title what the source is, as people cite it
     * @param checked the day it was last read; null where nobody has read it
     * @param confidence how far it can be trusted
     */
    record SourceForm(String title, @Nullable LocalDate checked, Confidence confidence) {

        static SourceForm of(Source source) {
            return new SourceForm(source.title(), source.checked().orElse(null), source.confidence());
        }

        Source source() {
            if (checked != null) {
                return Source.of(title, checked, confidence);
            }
            if (confidence != Confidence.TO_VERIFY) {
                throw new IllegalArgumentException("a source that nobody checked is toVerify, was " + confidence);
            }
            return Source.unchecked(title);
        }
    }

    /**
     * Budget de communication.
     *
     * @param year the budget year
     * @param currency the currency of all amounts, as an ISO 4217 code
     * @param lines what was voted, line by line
     * @param commitments what was ordered
     * @param expenses what was paid
     */
    record BudgetForm(
            int year, Currency currency, List<BudgetLine> lines, List<Commitment> commitments, List<Expense> expenses) {

        static BudgetForm of(Budget budget) {
            return new BudgetForm(
                    budget.year(), budget.currency(), budget.lines(), budget.commitments(), budget.expenses());
        }

        Budget budget() {
            return Budget.of(year, currency, lines, commitments, expenses);
        }
    }

    /**
     * Plan de diffusion.
     *
     * @param entries what is said of each variant; those that are not named are free
     */
    record DistributionPlanForm(List<DistributionPlan.Entry> entries) {}

    /**
     * With the words a front end puts beside the fields it makes of it.
     *
     * @param fields the fields that its content has, those it must have first
     */
    record SupportProfileForm(
            SupportKind kind,
            Wording word,
            List<SupportFieldLine> fields,
            List<ChannelId> channels,
            Lifetime lifetime,
            Map<SectionRole, Integer> lengths,
            List<String> duties) {

        static SupportProfileForm of(SupportProfile profile) {
            return new SupportProfileForm(
                    profile.kind(),
                    profile.word(),
                    Stream.concat(
                                    profile.requires().stream()
                                            .map(field -> new SupportFieldLine(field, field.label(), true)),
                                    profile.recommends().stream()
                                            .map(field -> new SupportFieldLine(field, field.label(), false)))
                            .toList(),
                    profile.channels(),
                    profile.lifetime(),
                    profile.lengths(),
                    profile.duties());
        }
    }

    /**
     * Champ d’un support.
     *
     * @param field the field
     * @param label what people call it
     * @param required whether it must be filled in; if not, it had better be
     */
    record SupportFieldLine(SupportField field, Wording label, boolean required) {}

    /**
     * Emploi de l’identité visuelle.
     *
     * @param surface what it is printed or shown on
     * @param texts the texts, with their colours
     * @param tints the colours of surfaces without text
     * @param logos the logos, with their sizes
     * @param words the words that are on it, among which the mandatory mentions are looked for
     */
    record VisualUseForm(
            VisualUse.Surface surface,
            List<VisualUse.TextColours> texts,
            List<VisualUse.Tint> tints,
            List<VisualUse.LogoUse> logos,
            String words) {

        static VisualUseForm of(VisualUse use) {
            return new VisualUseForm(use.surface(), use.texts(), use.tints(), use.logos(), use.words());
        }

        VisualUse use() {
            VisualUse.Builder use = VisualUse.on(surface).words(words);
            texts.forEach(text -> use.text(text.place(), text.text(), text.background(), text.large()));
            tints.forEach(tint -> use.tint(tint.place(), tint.colour()));
            for (VisualUse.LogoUse logo : logos) {
                Integer free = logo.free();
                if (free == null) {
                    use.logo(logo.id(), logo.width());
                } else {
                    use.logo(logo.id(), logo.width(), free);
                }
            }
            return use.build();
        }
    }
}
