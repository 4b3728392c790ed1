package org.commspubliques.templates.message;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commspubliques.core.error.DataFormatException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.DeclaredVariable;
import org.commspubliques.templates.Variable;
import org.commspubliques.templates.VariableSchema;
import org.commspubliques.templates.VariableUse;
import org.commspubliques.templates.error.TemplateFault;
import org.commspubliques.templates.error.TemplatePlace;
import org.commspubliques.templates.error.TemplateProblem;

/** Finds each tag that prints an optional variable where it may be missing: the text would have a hole. */
final class SchemaUse {

    private static final Splitter DOTS = Splitter.on('.');

    private final VariableSchema schema;

    SchemaUse(VariableSchema schema) {
        this.schema = schema;
    }

    /** All such tags, in the order of the layouts. */
    List<Variable> holes(List<Layout> layouts) {
        return layouts.stream()
                .flatMap(layout -> layout.parts().stream())
                .flatMap(part -> part.template().variables().stream())
                .filter(this::isHole)
                .toList();
    }

    private boolean isHole(Variable used) {
        if (used.use() != VariableUse.PRINTED) {
            return false;
        }
        List<String> path = DOTS.splitToList(used.path());
        List<String> name = DOTS.splitToList(used.name());
        List<String> sections = path.subList(0, path.size() - name.size());
        return declarations(name, scopes(sections)).stream()
                .anyMatch(part -> !part.required() && !sections.contains(part.name()));
    }

    /** What can be named within some sections: lists and groups add their fields to what is there already. */
    private List<List<DeclaredVariable>> scopes(List<String> sections) {
        List<List<DeclaredVariable>> scopes = new ArrayList<>();
        scopes.add(schema.variables());
        for (String section : sections) {
            find(section, scopes)
                    .map(DeclaredVariable::fields)
                    .filter(fields -> !fields.isEmpty())
                    .ifPresent(scopes::add);
        }
        return scopes;
    }

    /** The declarations that each part of a name speaks of; the engine refuses what is not declared. */
    private static List<DeclaredVariable> declarations(List<String> name, List<List<DeclaredVariable>> scopes) {
        List<DeclaredVariable> declarations = new ArrayList<>();
        List<List<DeclaredVariable>> where = scopes;
        for (String part : name) {
            Optional<DeclaredVariable> found = find(part, where);
            found.ifPresent(declarations::add);
            where = List.of(found.map(DeclaredVariable::fields).orElse(List.of()));
        }
        return declarations;
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

    static DataFormatException refusal(Variable hole) {
        TemplatePlace place = hole.place();
        return new DataFormatException(
                place.template(), place.line(), place.column(), hole.name(), message(hole.name()));
    }

    /** The same, to be told with what is wrong with templates. */
    static TemplateFault fault(Variable hole) {
        Wording message = message(hole.name());
        return new TemplateFault(
                TemplateProblem.MISSING_VARIABLE,
                hole.place(),
                Wording.of("« " + hole.name() + " » : " + message.fr(), "'" + hole.name() + "': " + message.en()));
    }

    private static Wording message(String name) {
        return Wording.of(
                "variable facultative, qui peut manquer ici ; écrivez {{#" + name + "}}…{{/" + name
                        + "}} autour, ou un texte par défaut {{" + name + " ?: \"…\"}}",
                "optional variable, which may be missing here; write {{#" + name + "}}…{{/" + name
                        + "}} around it, or a default text {{" + name + " ?: \"…\"}}");
    }
}
