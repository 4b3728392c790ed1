package org.commspubliques.templates;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.internal.bind.Binder;
import org.commspubliques.templates.internal.bind.FixedGroup;
import org.commspubliques.templates.internal.bind.RecordType;
import org.commspubliques.templates.internal.bind.StaticType;
import org.commspubliques.templates.internal.bind.TemplateCheck;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.source.FaultList;

/** Binds templates to the types of their models. */
final class Bindings {

    private Bindings() {}

    static <M> BoundTemplate<M> toRecord(
            Template template, Body body, Renderer renderer, Class<M> model, FaultList faults) {
        Preconditions.checkArgument(model.isRecord(), "%s is not a record class", model.getName());
        RecordType type = recordType(model, renderer);
        TemplateCheck check = check(body, type, renderer, faults);
        faults.check();
        Body bound = bound(body, type, renderer);
        Renderer own = renderer.bound();
        return new BoundTemplate<>(
                template,
                bound,
                own,
                RecordVariables.of(type, check.used()),
                new RecordModelCheck(bound, own, template.variables()));
    }

    /** A record that cannot be read is a fault of the host, not of the template. */
    private static RecordType recordType(Class<?> model, Renderer renderer) {
        RecordType type = new RecordType(model, renderer.shapes());
        try {
            type.names();
        } catch (Fault closed) {
            throw new IllegalArgumentException(closed.getMessage(), closed);
        }
        return type;
    }

    static BoundTemplate<Map<String, ?>> toSchema(
            Template template, Body body, Renderer renderer, VariableSchema schema, FaultList faults) {
        StaticType type = type(schema.variables(), true);
        TemplateCheck check = check(body, type, renderer, faults);
        faults.check();
        Body bound = bound(body, type, renderer);
        Renderer own = renderer.bound();
        List<DeclaredVariable> used = schema.variables().stream()
                .filter(variable -> check.used().contains(variable.name()))
                .toList();
        return new BoundTemplate<>(
                template, bound, own, used, new SchemaModelCheck(template, bound, own, schema, used));
    }

    private static Body bound(Body body, StaticType type, Renderer renderer) {
        return new Binder(renderer.limits().nesting(), renderer.limits().partialDepth()).bind(body, type);
    }

    private static TemplateCheck check(Body body, StaticType type, Renderer renderer, FaultList faults) {
        TemplateCheck check = new TemplateCheck(
                faults, renderer.limits().nesting(), renderer.limits().partialDepth());
        check.check(body, type);
        return check;
    }

    private static StaticType type(List<DeclaredVariable> variables, boolean isCertain) {
        ImmutableMap.Builder<String, StaticType.Member> members = ImmutableMap.builder();
        variables.forEach(variable -> members.put(
                variable.name(), StaticType.Member.declared(variable.name(), type(variable), variable.required())));
        return new FixedGroup(members.buildOrThrow(), isCertain);
    }

    private static StaticType type(DeclaredVariable variable) {
        if (variable.type() == ValueType.LIST) {
            return new StaticType.Items(
                    variable.fields().isEmpty()
                            ? new StaticType.Plain(ValueType.TEXT, true, false)
                            : type(variable.fields(), true));
        }
        return variable.type() == ValueType.GROUP
                ? type(variable.fields(), variable.required())
                : new StaticType.Plain(variable.type(), variable.required(), true);
    }
}
