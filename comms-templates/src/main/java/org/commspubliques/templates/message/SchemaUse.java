package org.commspubliques.templates.message;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.Variable;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.VariableUse;
import org.commspubliques.templates.error.TemplatePlace;

/** Holds what layouts use against what their template declares: what is not asked for can never be printed. */
final class SchemaUse {

    private static final Splitter DOTS = Splitter.on('.');

    private final ImmutableList<DeclaredVariable> top;

    SchemaUse(VariableSchema schema) {
        this.top = ImmutableList.<DeclaredVariable>builder()
                .addAll(schema.variables())
                .add(MessageIdentity.declaration())
                .build();
    }

    void check(List<Layout> layouts) {
        for (Layout layout : layouts) {
            for (Layout.Part part : layout.parts()) {
                part.template().variables().forEach(this::check);
            }
        }
    }

    private void check(Variable used) {
        List<String> path = DOTS.splitToList(used.path());
        List<String> name = DOTS.splitToList(used.name());
        List<String> sections = path.subList(0, path.size() - name.size());
        List<DeclaredVariable> declared = declarations(name, scopes(sections)).orElseThrow(() -> undeclared(used));
        boolean isSure = declared.stream().allMatch(part -> part.required() || sections.contains(part.name()));
        if (used.use() == VariableUse.PRINTED && !isSure) {
            throw unguarded(used);
        }
    }

    /** What can be named within some sections: lists and groups add their fields to what is there already. */
    private List<List<DeclaredVariable>> scopes(List<String> sections) {
        List<List<DeclaredVariable>> scopes = new ArrayList<>();
        scopes.add(top);
        for (String section : sections) {
            find(section, scopes)
                    .map(DeclaredVariable::fields)
                    .filter(fields -> !fields.isEmpty())
                    .ifPresent(scopes::add);
        }
        return scopes;
    }

    /** The declarations that each part of a name speaks of; nothing if one of them is not declared. */
    private static Optional<List<DeclaredVariable>> declarations(
            List<String> name, List<List<DeclaredVariable>> scopes) {
        List<DeclaredVariable> declarations = new ArrayList<>();
        List<List<DeclaredVariable>> where = scopes;
        for (String part : name) {
            Optional<DeclaredVariable> found = find(part, where);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            declarations.add(found.get());
            where = List.of(found.get().fields());
        }
        return Optional.of(declarations);
    }

    /** Sought from the innermost list or group outwards, as the engine does. */
    private static Optional<DeclaredVariable> find(String name, List<List<DeclaredVariable>> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            for (DeclaredVariable declared : scopes.get(i)) {
                if (declared.name().equals(name)) {
                    return Optional.of(declared);
                }
            }
        }
        return Optional.empty();
    }

    private DataFormatException undeclared(Variable used) {
        String known = top.stream().map(DeclaredVariable::name).collect(Collectors.joining(", "));
        return problem(
                used,
                Wording.of(
                        "variable non déclarée ; variables de " + MessageFiles.MANIFEST + " : " + known,
                        "variable not declared; variables of " + MessageFiles.MANIFEST + ": " + known));
    }

    private static DataFormatException unguarded(Variable used) {
        String name = used.name();
        return problem(
                used,
                Wording.of(
                        "variable facultative, qui peut manquer ici ; écrivez {{#" + name + "}}…{{/" + name
                                + "}} autour, ou un texte par défaut {{" + name + " ?: \"…\"}}",
                        "optional variable, which may be missing here; write {{#" + name + "}}…{{/" + name
                                + "}} around it, or a default text {{" + name + " ?: \"…\"}}"));
    }

    private static DataFormatException problem(Variable used, Wording problem) {
        TemplatePlace place = used.place();
        return new DataFormatException(place.template(), place.line(), place.column(), used.name(), problem);
    }
}
