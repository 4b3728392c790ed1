package org.commspubliques.templates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.MissingVariable;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateFault;
import org.commspubliques.templates.error.TemplatePlace;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.value.Values;
import org.commspubliques.templates.value.DynamicFields;
import org.jspecify.annotations.Nullable;

/** What a schema asks of the maps that fill a template. Thread-safe. */
final class SchemaModelCheck implements ModelCheck {

    /** Deeper than any declared group; a list may hold itself. */
    private static final int DEEPEST = 20;

    private final Template template;
    private final Body body;
    private final Renderer renderer;
    private final VariableSchema schema;
    private final List<DeclaredVariable> used;
    private final List<Variable> variables;

    /** What is found while a model is gone through. */
    private record Findings(List<TemplateFault> illTyped, List<String> additional) {}

    SchemaModelCheck(
            Template template, Body body, Renderer renderer, VariableSchema schema, List<DeclaredVariable> used) {
        this.template = template;
        this.body = body;
        this.renderer = renderer;
        this.schema = schema;
        this.used = used;
        this.variables = template.variables();
    }

    @Override
    public void require(Object model) {
        List<MissingVariable> missing = missing(model);
        if (!missing.isEmpty() && !renderer.isLenient()) {
            throw TemplateException.missing(missing);
        }
    }

    private List<MissingVariable> missing(Object model) {
        List<MissingVariable> missing = new ArrayList<>();
        for (DeclaredVariable variable : used) {
            if (variable.required() && Values.isAbsent(value(model, variable.name()))) {
                missing.add(new MissingVariable(variable.name(), place(variable.name())));
            }
        }
        return missing;
    }

    private static @Nullable Object value(Object model, String name) {
        return model instanceof Map<?, ?> map ? Values.unwrap(map.get(name)) : null;
    }

    /** Where a variable is first used. */
    private TemplatePlace place(String name) {
        return variables.stream()
                .filter(use -> use.name().equals(name) || use.name().startsWith(name + "."))
                .map(Variable::place)
                .findFirst()
                .orElseGet(() -> new TemplatePlace(template.name(), 1, 1, ""));
    }

    @Override
    public Inspection inspect(Object model) {
        Findings findings = new Findings(new ArrayList<>(), new ArrayList<>());
        checkFields("", model, schema.variables(), findings, 0);
        Inspection tags = Inspections.of(body, renderer, model, variables);
        Set<MissingVariable> missing = new LinkedHashSet<>(missing(model));
        Set<String> names = new LinkedHashSet<>();
        missing.forEach(variable -> names.add(variable.name()));
        tags.missing().stream()
                .filter(variable -> !names.contains(variable.name()))
                .forEach(missing::add);
        if (findings.illTyped.isEmpty()) {
            findings.illTyped.addAll(tags.illTyped());
        }
        return new Inspection(List.copyOf(missing), findings.additional, findings.illTyped);
    }

    private void checkFields(String path, Object owner, List<DeclaredVariable> declared, Findings findings, int depth) {
        if (!(owner instanceof Map<?, ?> map) || depth > DEEPEST) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        for (DeclaredVariable variable : declared) {
            names.add(variable.name());
            Object value = Values.unwrap(map.get(variable.name()));
            if (value != null) {
                check(path + variable.name(), value, variable, findings, depth);
            }
        }
        for (Object key : map.keySet()) {
            if (key instanceof String name && !names.contains(name)) {
                findings.additional.add(path + name);
            }
        }
    }

    private void check(String path, Object value, DeclaredVariable variable, Findings findings, int depth) {
        Optional<ValueType> type = value instanceof DynamicFields ? Optional.of(ValueType.GROUP) : ValueType.of(value);
        if (type.isEmpty() || !variable.type().admits(type.get())) {
            findings.illTyped.add(
                    new TemplateFault(TemplateProblem.TYPE, place(variable.name()), message(path, variable, value)));
            return;
        }
        if (variable.type() == ValueType.GROUP) {
            checkFields(path + ".", value, variable.fields(), findings, depth + 1);
        } else if (variable.type() == ValueType.LIST && !variable.fields().isEmpty()) {
            checkItems(path, value, variable, findings, depth);
        }
    }

    private void checkItems(String path, Object value, DeclaredVariable variable, Findings findings, int depth) {
        Iterable<?> items = Values.items(value);
        int number = 0;
        for (Object item : items == null ? List.of() : items) {
            number++;
            if (number > renderer.limits().iterations()) {
                return;
            }
            Object inner = Values.unwrap(item);
            if (inner != null) {
                checkFields(path + " " + number + ".", inner, variable.fields(), findings, depth + 1);
            }
        }
    }

    private static Wording message(String path, DeclaredVariable variable, Object value) {
        Optional<ValueType> type = ValueType.of(value);
        String given = value.getClass().getName();
        return Wording.of(
                "« " + path + " » doit être de type " + variable.type().label().fr() + ", pas "
                        + type.map(known -> known.label().fr()).orElse(given),
                "'" + path + "' must be of type " + variable.type().label().en() + ", not "
                        + type.map(known -> known.label().en()).orElse(given));
    }
}
