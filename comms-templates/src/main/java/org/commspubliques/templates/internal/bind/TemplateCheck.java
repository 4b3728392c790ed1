package org.commspubliques.templates.internal.bind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.commspubliques.core.internal.name.NearestName;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.filter.ValueType;
import org.commspubliques.templates.internal.node.BlockNode;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.FilterCall;
import org.commspubliques.templates.internal.node.Included;
import org.commspubliques.templates.internal.node.Node;
import org.commspubliques.templates.internal.node.ParentNode;
import org.commspubliques.templates.internal.node.PartialNode;
import org.commspubliques.templates.internal.node.SectionNode;
import org.commspubliques.templates.internal.node.VariableNode;
import org.commspubliques.templates.internal.parse.Suggestion;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.source.FaultList;
import org.commspubliques.templates.internal.value.Lookup;
import org.commspubliques.templates.internal.value.LoopVariable;
import org.commspubliques.templates.internal.value.Name;
import org.jspecify.annotations.Nullable;

/**
 * Walks a template with what is known of its model, and notes what is wrong: unknown variables, values of the wrong type,
 * parts that can never be shown. A template that others include is walked once for each shape of the levels around it, and
 * in all only so far, since a few templates that include one another lead to as many shapes as one likes. Used once.
 */
public final class TemplateCheck {

    /** Far more tags than any real template leads to. */
    private static final int MOST_STEPS = 200_000;

    private final FaultList faults;
    private final int nesting;
    private final int partialDepth;
    private final Set<Visit> visited = new HashSet<>();
    private final Set<String> used = new LinkedHashSet<>();
    private int sectionsOpen;
    private int partialsOpen;
    private int steps;

    /** A body, walked in one shape of the levels around it. */
    private record Visit(Body body, Scope scope, Map<String, BlockNode> blocks) {}

    /** A name, and how far from the model its owner is. */
    private record Known(String name, int depth) {}

    /** What surrounds a tag: the levels it sees, what is known to be true or false there, the blocks to be filled. */
    private record Place(Scope scope, Map<Known, Boolean> truths, Map<String, BlockNode> blocks) {

        Place inside(Scope inner, Known about, boolean isTrue) {
            Map<Known, Boolean> more = new HashMap<>(truths);
            more.put(about, isTrue);
            return new Place(inner, more, blocks);
        }

        Place filled(Map<String, BlockNode> all) {
            return new Place(scope, truths, all);
        }
    }

    /**
     * Creates a check.
     *
     * @param nesting the deepest nesting of sections; what lies deeper cannot be rendered, so it does not matter
     * @param partialDepth the longest chain of included templates
     */
    public TemplateCheck(FaultList faults, int nesting, int partialDepth) {
        this.faults = faults;
        this.nesting = nesting;
        this.partialDepth = partialDepth;
    }

    /** Walks a template whose model is of a type. */
    public void check(Body body, StaticType model) {
        walk(body, new Place(Scope.of(model), Map.of(), Map.of()));
    }

    /** The fields of the model itself that the template uses, in the order of their first use. */
    public Set<String> used() {
        return used;
    }

    private void walk(Body body, Place place) {
        for (Node node : body.nodes()) {
            if (++steps > MOST_STEPS || faults.isFull()) {
                return;
            }
            if (node instanceof VariableNode variable) {
                checkVariable(variable, place);
            } else if (node instanceof SectionNode section) {
                checkSection(section, place);
            } else if (node instanceof PartialNode partial) {
                enter(node, partial.included(), place);
            } else if (node instanceof BlockNode block) {
                BlockNode other = place.blocks().get(block.name());
                enter(other == null ? block.body() : other.body(), place);
            } else if (node instanceof ParentNode parent) {
                Map<String, BlockNode> all = parent.filled(place.blocks());
                steps += all.size();
                enter(node, parent.included(), place.filled(all));
            }
        }
    }

    private void enter(Node node, Included included, Place place) {
        Lookup variable = included.variable();
        if (variable != null) {
            checkTemplateName(variable, node, place);
            return;
        }
        Body body = included.known();
        if (body != null && partialsOpen < partialDepth) {
            partialsOpen++;
            enter(body, place);
            partialsOpen--;
        }
    }

    private void enter(Body body, Place place) {
        // The blocks are compared with those of other visits.
        steps += place.blocks().size();
        if (visited.add(new Visit(body, place.scope(), place.blocks()))) {
            walkDeeper(body, place);
        }
    }

    private void checkTemplateName(Lookup variable, Node node, Place place) {
        Scope.Found found = find(variable, node, place);
        if (found != null && (found.type() instanceof StaticType.Items || found.type() instanceof StaticType.Group)) {
            report(
                    node,
                    TemplateProblem.TYPE,
                    "« " + variable.text() + " » doit être un texte : le nom du modèle à inclure",
                    "'" + variable.text() + "' must be a text: the name of the template to include");
        }
    }

    private Scope.@Nullable Found find(Lookup lookup, Node node, Place place) {
        if (lookup instanceof LoopVariable && !place.scope().mayBeInList()) {
            report(
                    node,
                    TemplateProblem.UNREACHABLE,
                    "« " + lookup.text() + " » n’a de sens que dans une liste : {{#liste}}…{{/liste}}",
                    "'" + lookup.text() + "' makes sense only in a list: {{#list}}…{{/list}}");
        }
        Scope.Found found = place.scope().find(lookup);
        if (found == null) {
            reportUnknown(lookup.text(), node, place);
        } else if (lookup instanceof Name name
                && found.levels() == place.scope().depth()) {
            used.add(name.first());
        }
        return found;
    }

    private void reportUnknown(String name, Node node, Place place) {
        Set<String> names = place.scope().names(name);
        String all = String.join(", ", names);
        Wording todo = Suggestion.nearest(name, names)
                .map(NearestName::question)
                .orElse(Wording.of("variables connues ici : " + all, "variables known here: " + all));
        report(
                node,
                TemplateProblem.UNKNOWN_VARIABLE,
                "la variable « " + name + " » n’existe pas ; " + todo.fr(),
                "the variable '" + name + "' does not exist; " + todo.en());
    }

    private void checkVariable(VariableNode tag, Place place) {
        Scope.Found found = find(tag.lookup(), tag, place);
        if (found != null) {
            checkPrinted(tag, found.type());
            if (tag.otherwise() != null && found.type().isAlwaysTrue()) {
                report(
                        tag,
                        TemplateProblem.UNREACHABLE,
                        "le texte par défaut ne servira jamais : « "
                                + tag.lookup().text() + " » a toujours une valeur",
                        "the default text will never serve: '" + tag.lookup().text() + "' always has a value");
            }
        }
        walkIfAny(tag.otherwise(), place);
        walkIfAny(tag.instead(), place);
    }

    private void walkIfAny(@Nullable Body body, Place place) {
        if (body != null) {
            walk(body, place);
        }
    }

    private void checkPrinted(VariableNode tag, StaticType type) {
        if (tag.instead() != null || type instanceof StaticType.Unknown) {
            return;
        }
        boolean isInstant = type instanceof StaticType.Instantaneous;
        ValueType given = printed(type);
        if (tag.filters().isEmpty()) {
            checkPrintedAsItIs(tag, given);
        }
        boolean isDeclared = type instanceof StaticType.Plain plain && plain.isDeclared();
        for (FilterCall filter : tag.filters()) {
            if (isInstant && filter.needsPlace()) {
                reportInstant(tag, filter);
            } else if (!filter.filter().takes(given)) {
                reportFilter(tag, filter, given);
            } else if (isDeclared && !filter.filter().takesEvery(given)) {
                reportDeclared(tag, filter, given);
            }
            given = ValueType.TEXT;
            isDeclared = false;
            isInstant = false;
        }
    }

    /** What a tag is given to print; an instant is a text like any other. */
    private static ValueType printed(StaticType type) {
        if (type instanceof StaticType.Plain plain) {
            return plain.type();
        } else if (type instanceof StaticType.Instantaneous) {
            return ValueType.TEXT;
        }
        return type instanceof StaticType.Items ? ValueType.LIST : ValueType.GROUP;
    }

    private void checkPrintedAsItIs(VariableNode tag, ValueType given) {
        String name = tag.lookup().text();
        if (given == ValueType.LIST) {
            report(
                    tag,
                    TemplateProblem.TYPE,
                    "« " + name + " » est une liste ; écrivez {{" + name + " | liste}}, ou {{#" + name + "}}…{{/" + name
                            + "}} pour chaque élément",
                    "'" + name + "' is a list; write {{" + name + " | liste}}, or {{#" + name + "}}…{{/" + name
                            + "}} for each item");
        } else if (given == ValueType.GROUP) {
            report(
                    tag,
                    TemplateProblem.TYPE,
                    "« " + name + " » est un groupe de champs ; écrivez l’un d’eux, comme {{" + name + ".champ}}",
                    "'" + name + "' is a group of fields; write one of them, as {{" + name + ".field}}");
        }
    }

    private void reportFilter(VariableNode tag, FilterCall call, ValueType given) {
        Wording taken = call.taken();
        String filter = call.filter().name();
        String name = tag.lookup().text();
        Wording message = Wording.of(
                "le filtre « " + filter + " » ne prend pas « " + name + " », de type "
                        + given.label().fr() + " ; il prend : " + taken.fr(),
                "the filter '" + filter + "' does not take '" + name + "', of type "
                        + given.label().en() + "; it takes: " + taken.en());
        faults.add(new Fault(TemplateProblem.TYPE, message), tag.source(), call.offset());
    }

    private void reportInstant(VariableNode tag, FilterCall call) {
        String filter = call.filter().name();
        String name = tag.lookup().text();
        Wording todo = FilterCall.zoneNeeded();
        Wording message = Wording.of(
                "le filtre « " + filter + " » ne prend pas « " + name + " », qui est un instant ; " + todo.fr(),
                "the filter '" + filter + "' does not take '" + name + "', which is an instant; " + todo.en());
        faults.add(new Fault(TemplateProblem.TYPE, message), tag.source(), call.offset());
    }

    private void reportDeclared(VariableNode tag, FilterCall call, ValueType given) {
        Wording taken = call.takenOfAnyForm();
        String filter = call.filter().name();
        String name = tag.lookup().text();
        Wording message = Wording.of(
                "« " + name + " » est de type " + given.label().fr() + " ; le filtre « " + filter + " » attend : "
                        + taken.fr() + " ; déclarez « " + name + " » de ce type",
                "'" + name + "' is of type " + given.label().en() + "; the filter '" + filter + "' expects: "
                        + taken.en() + "; declare '" + name + "' of that type");
        faults.add(new Fault(TemplateProblem.TYPE, message), tag.source(), call.offset());
    }

    private void checkSection(SectionNode tag, Place place) {
        Scope.Found found = find(tag.lookup(), tag, place);
        StaticType type = found == null ? StaticType.Unknown.INSTANCE : found.type();
        int owner = found == null || found.levels() < 0 ? -1 : place.scope().depth() - found.levels();
        Known known = new Known(tag.lookup().text(), owner);
        Boolean truth = owner < 0 ? null : place.truths().get(known);
        if (!tag.otherwise().isEmpty() && (type.isAlwaysTrue() || Boolean.TRUE.equals(truth))) {
            reportUnreachable(tag, "{{^" + tag.lookup().text() + "}}");
        }
        if (!tag.body().isEmpty() && Boolean.FALSE.equals(truth)) {
            reportUnreachable(tag, "{{#" + tag.lookup().text() + "}}");
        }
        walkDeeper(tag.body(), place.inside(place.scope().inside(type), known, true));
        walkDeeper(tag.otherwise(), place.inside(place.scope(), known, false));
    }

    private void walkDeeper(Body body, Place place) {
        if (sectionsOpen < nesting) {
            sectionsOpen++;
            walk(body, place);
            sectionsOpen--;
        }
    }

    private void reportUnreachable(SectionNode tag, String opening) {
        report(
                tag,
                TemplateProblem.UNREACHABLE,
                "la partie " + opening + " ne sera jamais affichée",
                "the part " + opening + " will never be shown");
    }

    private void report(Node node, TemplateProblem problem, String fr, String en) {
        faults.add(new Fault(problem, Wording.of(fr, en)), node.source(), node.offset());
    }
}
