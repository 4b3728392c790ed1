package org.commspubliques.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.internal.bind.RecordType;
import org.commspubliques.templates.internal.bind.StaticType;

/** What the components of a record say to a form. */
final class RecordVariables {

    /** Deeper than any form; records may contain one another without end. */
    private static final int DEEPEST = 6;

    private RecordVariables() {}

    static List<DeclaredVariable> of(RecordType type, Set<String> used) {
        return fields(type, used, 0);
    }

    private static List<DeclaredVariable> fields(RecordType type, Set<String> wanted, int depth) {
        List<DeclaredVariable> variables = new ArrayList<>();
        for (String name : type.names()) {
            StaticType.Member member = type.member(name);
            if (member != null && wanted.contains(name)) {
                addTo(variables, member, depth);
            }
        }
        return variables;
    }

    private static void addTo(List<DeclaredVariable> variables, StaticType.Member member, int depth) {
        StaticType type = member.type();
        StaticType inner = type instanceof StaticType.Items items ? items.element() : type;
        List<DeclaredVariable> fields = inner instanceof RecordType group && depth < DEEPEST
                ? fields(group, group.names(), depth + 1)
                : List.of();
        ValueType shown = type instanceof StaticType.Plain plain
                ? plain.type()
                : type instanceof StaticType.Items ? ValueType.LIST : ValueType.GROUP;
        if (shown != ValueType.GROUP || !fields.isEmpty()) {
            boolean required = member.field() != null && !member.field().mayBeAbsent();
            variables.add(
                    new DeclaredVariable(member.name(), shown, required, Wording.same(member.name()), "", fields));
        }
    }
}
