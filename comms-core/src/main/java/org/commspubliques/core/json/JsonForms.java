package org.commspubliques.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commspubliques.core.budget.Budget;
import org.commspubliques.core.budget.BudgetLine;
import org.commspubliques.core.budget.Commitment;
import org.commspubliques.core.budget.Expense;
import org.commspubliques.core.source.Confidence;
import org.commspubliques.core.source.Source;
import org.jspecify.annotations.Nullable;

/** The records as which classes are written that keep more than they were given, or count what they hold. */
final class JsonForms {

    private static final ImmutableMap<Class<?>, JsonForm<?, ?>> FORMS = Stream.of(
                    ImmutableList.of(
                            new JsonForm<>(Source.class, SourceForm.class, SourceForm::of, SourceForm::source),
                            new JsonForm<>(Budget.class, BudgetForm.class, BudgetForm::of, BudgetForm::budget)),
                    AudienceForms.ALL,
                    ConsentForms.ALL,
                    CrisisForms.ALL,
                    EventForms.ALL,
                    FindingForms.ALL)
            .flatMap(List::stream)
            .collect(ImmutableMap.toImmutableMap(JsonForm::type, Function.identity()));

    private JsonForms() {}

    static @Nullable JsonForm<?, ?> of(Class<?> type) {
        return FORMS.get(type);
    }

    static Stream<Class<?>> types() {
        return FORMS.keySet().stream();
    }

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
}
