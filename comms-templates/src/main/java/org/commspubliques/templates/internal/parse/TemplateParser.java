package org.commspubliques.templates.internal.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.escape.Escaping;
import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.internal.context.ContextTracker;
import org.commspubliques.templates.internal.node.BlockNode;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.Budget;
import org.commspubliques.templates.internal.node.Included;
import org.commspubliques.templates.internal.node.Node;
import org.commspubliques.templates.internal.node.ParentNode;
import org.commspubliques.templates.internal.node.PartialNode;
import org.commspubliques.templates.internal.node.QuotedTextNode;
import org.commspubliques.templates.internal.node.SectionNode;
import org.commspubliques.templates.internal.node.TextNode;
import org.commspubliques.templates.internal.node.VariableNode;
import org.commspubliques.templates.internal.source.Delimiters;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.source.FaultList;
import org.commspubliques.templates.internal.source.SourceText;
import org.commspubliques.templates.internal.value.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * Reads one source. Open tags are on a stack of its own, so nesting takes no stack of the thread. What is wrong is noted,
 * and reading goes on where it can, so that an author sees everything at once. Used once.
 */
public final class TemplateParser {

    private final SourceText source;
    private final Filters filters;
    private final int nesting;
    private final ContextTracker context;
    private final FaultList faults;
    private final TagReader tags;
    private final Deque<OpenTag> open = new ArrayDeque<>();
    private final List<ParsedTemplate.Inclusion> inclusions = new ArrayList<>();

    /** Where the literal text begins that no node has yet. */
    private int literalFrom;

    private TemplateParser(SourceText source, Delimiters delimiters, Rules rules, FaultList faults) {
        this.source = source;
        this.filters = rules.filters();
        this.nesting = rules.nesting();
        this.context = rules.context();
        this.faults = faults;
        this.tags = new TagReader(source, delimiters);
    }

    /**
     * What a source must obey.
     *
     * @param filters the filters it may name
     * @param nesting the deepest nesting of sections
     * @param context what knows where its values land
     */
    public record Rules(Filters filters, int nesting, ContextTracker context) {}

    /**
     * Reads a source.
     *
     * @param delimiters what tags begin and end with until a tag says otherwise
     * @param isPart whether it is to be rendered within another template, and so must end where it begins
     * @param faults where what is wrong is noted; if anything is, the result is good only for finding more
     */
    public static ParsedTemplate parse(
            SourceText source, Delimiters delimiters, boolean isPart, Rules rules, FaultList faults) {
        return new TemplateParser(source, delimiters, rules, faults).parse(isPart);
    }

    private ParsedTemplate parse(boolean isPart) {
        OpenTag whole = new OpenTag(null, "", null);
        open.push(whole);
        for (int start = tags.next(0); start >= 0 && !faults.isFull(); start = tags.next(literalFrom)) {
            if (!takeTag(start)) {
                return new ParsedTemplate(Body.EMPTY, List.of());
            }
        }
        endText(source.length(), source.length(), false);
        while (open.size() > 1) {
            OpenTag unclosed = open.pop();
            if (!unclosed.isFaulty) {
                reportUnclosed(unclosed);
            }
        }
        if (isPart && !context.isText()) {
            faults.add(
                    mustEndInText("ce modèle, inclus dans d’autres,", "this template, which others include,"),
                    source,
                    source.length());
        }
        return new ParsedTemplate(whole.body(), inclusions);
    }

    /** Reads one tag; returns false where nothing more can be read. */
    private boolean takeTag(int start) {
        Tag tag;
        try {
            tag = tags.read(start);
        } catch (Fault fault) {
            faults.add(fault, source, start);
            return false;
        }
        TagReader.Unclosed unclosed = tags.unclosed(tag);
        if (unclosed != null) {
            return skipUnclosed(tag, unclosed);
        }
        int depth = open.size();
        try {
            take(tag);
        } catch (Fault fault) {
            faults.add(fault, source, start);
            literalFrom = Math.max(literalFrom, tag.end());
            return depth <= nesting || !isOpening(tag);
        }
        return true;
    }

    /** Goes on behind a tag whose end is missing; what is in a section that nobody can see the end of is not looked at. */
    private boolean skipUnclosed(Tag tag, TagReader.Unclosed unclosed) {
        String closing = tags.closing(tag.kind());
        Fault missing = Fault.syntax(
                "il manque « " + unclosed.missing() + " » : cette balise doit finir par « " + closing
                        + " » avant que la suivante ne commence",
                "'" + unclosed.missing() + "' is missing: this tag must end with '" + closing
                        + "' before the next one begins");
        faults.add(missing, source, tag.start());
        if (isOpening(tag) || tag.kind() == '/') {
            return false;
        }
        endText(tag.start(), tag.start(), true);
        try {
            Escaping unused = escaping(tag);
        } catch (Fault misplaced) {
            faults.add(misplaced, source, tag.start());
        }
        literalFrom = unclosed.end();
        return true;
    }

    private static boolean isOpening(Tag tag) {
        return "#^$<".indexOf(tag.kind()) >= 0;
    }

    private OpenTag top() {
        return open.getFirst();
    }

    private void take(Tag tag) {
        boolean alone = tag.mayStandAlone() && tag.isAlone(source);
        int textEnd = alone ? source.beforeBlanks(tag.start()) : tag.start();
        int next = alone ? source.nextLine(tag.end()) : tag.end();
        switch (tag.kind()) {
            case '!' -> endText(textEnd, tag.start(), !alone);
            case '=' -> {
                endText(textEnd, tag.start(), !alone);
                tags.changeDelimiters(tag);
            }
            case '#', '^' -> openSection(tag, textEnd, next, alone);
            case '$' -> openBlock(tag, textEnd, next, alone);
            case '<' -> openParent(tag, next);
            case '/' -> close(tag, textEnd, next, alone);
            case '>' -> include(tag, textEnd, alone);
            default -> addValue(tag);
        }
        literalFrom = Math.max(literalFrom, next);
    }

    /** Ends the literal text before a tag. */
    private Node.Start start(int textEnd, int offset, boolean printed) {
        int from = literalFrom;
        if (top().kind() != '<') {
            read(from, textEnd);
        }
        literalFrom = textEnd;
        return new Node.Start(source, from, textEnd, offset, printed && source.isLineStart(textEnd));
    }

    private void read(int from, int to) {
        try {
            context.read(source.chars(), from, to);
        } catch (Fault fault) {
            faults.add(fault, source, from);
        }
    }

    /** Ends the literal text before a tag that prints nothing, or before the end. */
    private void endText(int textEnd, int offset, boolean printed) {
        Node.Start start = start(textEnd, offset, printed);
        if (start.from() < start.to()) {
            top().nodes.add(new TextNode(start));
        }
    }

    private void addValue(Tag tag) {
        Node.Start start = start(tag.start(), tag.start(), true);
        top().nodes.add(value(tag, start, escaping(tag)));
    }

    private Escaping escaping(Tag tag) {
        Escaping escaping = tag.kind() == ' ' ? context.escaping() : Escaping.NONE;
        context.wrote(escaping);
        return escaping;
    }

    private VariableNode value(Tag tag, Node.Start start, Escaping escaping) {
        Expression read = new ExpressionReader(source, tag, filters, faults).read();
        return VariableNode.of(
                start,
                read.lookup(),
                escaping,
                read.filters(),
                quoted(read.otherwise(), escaping),
                quoted(read.instead(), escaping));
    }

    /** The text between quotes within a tag, which may hold tags that print values. */
    private @Nullable Body quoted(Expression.@Nullable Quoted quoted, Escaping escaping) {
        if (quoted == null) {
            return null;
        }
        List<Node> nodes = new ArrayList<>();
        int at = quoted.from();
        for (Tag tag = tags.nested(at, quoted.to()); tag != null; tag = tags.nested(at, quoted.to())) {
            addQuotedText(at, tag.start(), escaping, nodes);
            if (tag.end() > quoted.to() || tag.kind() != ' ') {
                throw Fault.syntax(
                        "entre les guillemets d’une balise, seules des variables {{nom | filtre}} peuvent être écrites",
                        "between the quotes of a tag, only variables {{name | filter}} may be written");
            }
            nodes.add(value(tag, nowhere(tag.start()), escaping));
            at = tag.end();
        }
        addQuotedText(at, quoted.to(), escaping, nodes);
        return Body.of(nodes);
    }

    private void addQuotedText(int from, int to, Escaping escaping, List<Node> nodes) {
        if (from < to) {
            nodes.add(new QuotedTextNode(nowhere(from), source.slice(from, to), escaping));
        }
    }

    /** The start of a node that has no literal text before it. */
    private Node.Start nowhere(int offset) {
        return new Node.Start(source, offset, offset, offset, false);
    }

    private void include(Tag tag, int textEnd, boolean alone) {
        Node.Start start = start(textEnd, tag.start(), !alone);
        requireText("un modèle inclus", "an included template");
        String indent = alone ? source.slice(textEnd, tag.start()) : null;
        top().nodes.add(new PartialNode(start, included(tag), indent));
    }

    private Included included(Tag tag) {
        String name = tag.content(source);
        if (name.startsWith("*")) {
            return Included.namedBy(Names.parse(name.substring(1).strip()));
        }
        if (name.isEmpty()) {
            throw Fault.syntax(
                    "il manque le nom du modèle à inclure", "the name of the template to include is missing");
        }
        Included included = Included.named(name);
        inclusions.add(new ParsedTemplate.Inclusion(included, source, tag.start()));
        return included;
    }

    private void openSection(Tag tag, int textEnd, int next, boolean alone) {
        Node.Start start = start(textEnd, tag.start(), !alone);
        OpenTag section = push(tag, start, next, alone);
        section.isFaulty = true;
        section.lookup = ExpressionReader.sectionName(section.name);
        section.isFaulty = false;
    }

    private OpenTag push(Tag tag, Node.Start start, int contentFrom, boolean alone) {
        if (open.size() > nesting) {
            throw Budget.over("sections imbriquées", "nested sections", nesting, "nesting");
        }
        OpenTag opened = new OpenTag(tag, tag.content(source), start);
        opened.context = context.state();
        opened.isText = context.isText();
        opened.contentFrom = contentFrom;
        opened.isAlone = alone;
        opened.delimiters = tags.delimiters();
        open.push(opened);
        literalFrom = contentFrom;
        return opened;
    }

    /** Within a parent nothing but blocks counts, so what is before a block on its line does not either. */
    private void openBlock(Tag tag, int textEnd, int next, boolean alone) {
        boolean within = top().kind() == '<';
        boolean lineEnds = within && source.isLineEnd(source.afterBlanks(tag.end()));
        push(tag, start(textEnd, tag.start(), !alone), lineEnds ? source.nextLine(tag.end()) : next, alone);
        requireText("un bloc", "a block");
        if (top().name.isEmpty()) {
            top().isFaulty = true;
            throw Fault.syntax("il manque le nom du bloc", "the name of the block is missing");
        }
    }

    private void openParent(Tag tag, int next) {
        boolean beginsLine = source.isLineStart(source.beforeBlanks(tag.start()));
        push(tag, start(tag.start(), tag.start(), true), next, beginsLine);
        requireText("un modèle parent", "a parent template");
        if (top().name.isEmpty()) {
            top().isFaulty = true;
            throw Fault.syntax(
                    "il manque le nom du modèle à compléter", "the name of the template to be filled is missing");
        }
    }

    private void requireText(String fr, String en) {
        if (!context.isText()) {
            Wording where = context.describe(context.state());
            throw Fault.unsafe(
                    fr + " ne peut se trouver " + where.fr() + " ; placez la balise entre deux éléments",
                    en + " cannot stand " + where.en() + "; put the tag between two elements");
        }
    }

    private Fault mustEndInText(String fr, String en) {
        Wording where = context.describe(context.state());
        return Fault.unsafe(
                fr + " doit finir entre deux éléments ; il finit " + where.fr(),
                en + " must end between two elements; it ends " + where.en());
    }

    private void close(Tag tag, int textEnd, int next, boolean alone) {
        String name = tag.content(source);
        OpenTag opened = opened(name, tag);
        boolean within = opened.kind() == '$' && isWithinParent();
        boolean beginsLine = source.isLineStart(source.beforeBlanks(tag.start()));
        int bodyEnd = Math.max(within && beginsLine ? source.beforeBlanks(tag.start()) : textEnd, literalFrom);
        endText(bodyEnd, tag.start(), !alone && !within);
        open.pop();
        literalFrom = next;
        switch (opened.kind()) {
            case '$' -> closeBlock(opened, bodyEnd);
            case '<' -> closeParent(opened, tag);
            default -> closeSection(opened, tag);
        }
    }

    /** Whether the innermost open tag stands directly within a parent. */
    private boolean isWithinParent() {
        Iterator<OpenTag> outwards = open.iterator();
        outwards.next();
        return outwards.hasNext() && outwards.next().kind() == '<';
    }

    /**
     * The tag that a closing tag closes. One that closes none of the open tags is taken for a misspelling; one that closes
     * an outer tag, for that, and those inside it are taken to be closed as well.
     */
    private OpenTag opened(String name, Tag tag) {
        OpenTag inner = top();
        if (inner.name.equals(name) && inner.tag != null) {
            return inner;
        }
        if (inner.tag == null) {
            throw Fault.syntax(
                    "aucune section n’est ouverte que « " + name + " » fermerait",
                    "no section is open for '" + name + "' to close");
        }
        boolean isOpen = open.stream().anyMatch(one -> one.tag != null && one.name.equals(name));
        int line = source.place(inner.tag.start()).line();
        Fault mismatch = Fault.syntax(
                "« " + name + " » ne ferme pas la section « " + inner.name + " » ouverte ligne " + line,
                "'" + name + "' does not close the section '" + inner.name + "' opened on line " + line);
        faults.add(mismatch, source, tag.start());
        if (!isOpen) {
            return inner;
        }
        while (!top().name.equals(name)) {
            open.pop();
        }
        return top();
    }

    private void closeSection(OpenTag opened, Tag tag) {
        Node.Start start = known(opened.start);
        Lookup lookup = opened.lookup;
        joinBranches(opened, tag);
        SectionNode.Inside inside =
                new SectionNode.Inside(opened.contentFrom, tag.start(), opened.delimiters, opened.isText);
        boolean inverted = opened.kind() == '^';
        if (inverted && addToPrevious(opened, start)) {
            return;
        }
        Body body = opened.body();
        top().nodes
                .add(new SectionNode(
                        start, lookup, inverted ? Body.EMPTY : body, inverted ? body : Body.EMPTY, inside));
    }

    /** A section and an inverted one of the same name right after it ask for the same value, once. */
    private boolean addToPrevious(OpenTag inverted, Node.Start start) {
        List<Node> nodes = top().nodes;
        if (start.from() == start.to()
                && !start.beginsLine()
                && !nodes.isEmpty()
                && nodes.get(nodes.size() - 1) instanceof SectionNode section
                && section.otherwise().isEmpty()
                && section.lookup().text().equals(inverted.name)) {
            nodes.set(nodes.size() - 1, section.with(section.lookup(), section.body(), inverted.body()));
            return true;
        }
        return false;
    }

    /** A section may be left out or repeated, so what follows must be true of both its beginning and its end. */
    private void joinBranches(OpenTag opened, Tag tag) {
        int joined = context.join(opened.context, context.state());
        if (joined == ContextTracker.NO_JOIN) {
            Wording before = context.describe(opened.context);
            Wording after = context.describe(context.state());
            context.restore(opened.context);
            faults.add(
                    Fault.unsafe(
                            "la section « " + opened.name + " » commence " + before.fr() + " et finit " + after.fr()
                                    + " ; elle doit finir là où elle commence",
                            "the section '" + opened.name + "' begins " + before.en() + " and ends " + after.en()
                                    + "; it must end where it begins"),
                    source,
                    tag.start());
        } else {
            context.restore(joined);
        }
    }

    private void closeBlock(OpenTag opened, int bodyEnd) {
        Node.Start start = known(opened.start);
        if (!context.isText()) {
            faults.add(mustEndInText("un bloc", "a block"), source, opened.contentFrom);
            context.restore(opened.context);
        }
        int content = opened.contentFrom;
        int replaced = source.isLineStart(content) ? blanks(content, bodyEnd) : 0;
        int before = source.beforeBlanks(start.offset());
        boolean beginsLine = source.isLineStart(before);
        String indent = opened.isAlone && content < bodyEnd
                ? source.slice(content, content + replaced)
                : beginsLine ? source.slice(before, start.offset()) : "";
        top().nodes
                .add(new BlockNode(
                        start, opened.name, opened.body(), new BlockNode.Lines(indent, !opened.isAlone, replaced)));
    }

    /** How many blanks a line begins with; none if it has nothing else. */
    private int blanks(int line, int end) {
        int after = source.afterBlanks(line);
        return after >= end || source.isLineEnd(after) ? 0 : after - line;
    }

    private void closeParent(OpenTag opened, Tag tag) {
        Node.Start begun = known(opened.start);
        boolean alone = opened.isAlone && source.isLineEnd(source.afterBlanks(tag.end()));
        int textEnd = alone ? source.beforeBlanks(begun.offset()) : begun.to();
        Node.Start start = new Node.Start(source, begun.from(), textEnd, begun.offset(), !alone && begun.beginsLine());
        Map<String, BlockNode> blocks = new LinkedHashMap<>();
        for (Node node : opened.nodes) {
            if (node instanceof BlockNode block) {
                blocks.put(block.name(), block);
            }
        }
        context.restore(opened.context);
        literalFrom = alone ? source.nextLine(tag.end()) : tag.end();
        if (opened.isFaulty) {
            return;
        }
        Included included = included(known(opened.tag));
        top().nodes.add(new ParentNode(start, included, blocks, alone ? source.slice(textEnd, begun.offset()) : null));
    }

    private void reportUnclosed(OpenTag opened) {
        faults.add(
                Fault.syntax(
                        "la section « " + opened.name + " » n’est jamais fermée",
                        "the section '" + opened.name + "' is never closed"),
                source,
                known(opened.tag).start());
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("an open tag lacks what it was given");
        }
        return value;
    }
}
