package org.commspubliques.templates.internal.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.filter.Filters;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.Budget;
import org.commspubliques.templates.internal.node.Literal;
import org.commspubliques.templates.internal.node.PartialNode;
import org.commspubliques.templates.internal.node.SectionNode;
import org.commspubliques.templates.internal.node.VariableNode;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.source.Position;
import org.commspubliques.templates.internal.source.SourceText;
import org.commspubliques.templates.internal.value.Lookup;
import org.jspecify.annotations.Nullable;

/** Reads one source. Open sections are on a stack of its own, so nesting takes no stack of the thread. Used once. */
public final class TemplateParser {

    private record OpenSection(Tag tag, Lookup lookup, Literal before, Block outer) {}

    private final SourceText source;
    private final String text;
    private final Filters filters;
    private final int nesting;
    private final TagReader tags;
    private final Deque<OpenSection> open = new ArrayDeque<>();
    private final List<PartialNode> partials = new ArrayList<>();
    private Block block = new Block();

    /** The first line feed at or after where reading is, or the end of the text. */
    private int lineEnd = -1;

    private TemplateParser(SourceText source, Filters filters, int nesting) {
        this.source = source;
        this.text = source.text();
        this.filters = filters;
        this.nesting = nesting;
        this.tags = new TagReader(source);
    }

    /**
     * Reads a source.
     *
     * @throws TemplateException if it does not follow the language or nests too deeply
     */
    public static ParsedTemplate parse(SourceText source, Filters filters, int nesting) {
        return new TemplateParser(source, filters, nesting).parse();
    }

    private ParsedTemplate parse() {
        int at = 0;
        for (Tag tag = tags.next(at); tag != null; tag = tags.next(at)) {
            at = readTo(tag, at);
        }
        addText(at, text.length());
        if (!open.isEmpty()) {
            throw unclosed(open.getFirst().tag());
        }
        return new ParsedTemplate(block.finish(new Position(source, text.length())), partials);
    }

    /** Reads the text before a tag and the tag; returns where reading goes on. */
    private int readTo(Tag tag, int from) {
        addText(from, tag.start());
        int next = tag.end();
        String indent = null;
        if (tag.mayStandAlone()) {
            StandaloneLine line = StandaloneLine.around(tag, text);
            if (line != null) {
                indent = text.substring(line.start(), tag.start());
                block.dropLine(indent.length());
                next = line.end();
            }
        }
        try {
            take(tag, indent);
        } catch (Fault fault) {
            throw position(tag).locate(fault);
        }
        return next;
    }

    private void take(Tag tag, @Nullable String indent) {
        switch (tag.kind()) {
            case '!' -> {}
            case '=' -> tags.changeDelimiters(tag);
            case '#', '^' -> openSection(tag);
            case '/' -> closeSection(tag);
            case '>' -> include(tag, indent);
            default -> block.add(variable(tag));
        }
    }

    private VariableNode variable(Tag tag) {
        Expression expression = Expression.parse(tag.content(), filters);
        return new VariableNode(
                block.takeText(),
                position(tag),
                expression.lookup(),
                expression.filters(),
                expression.defaultText(),
                tag.kind() == ' ');
    }

    private void include(Tag tag, @Nullable String indent) {
        if (tag.content().isEmpty() || tag.content().startsWith("*")) {
            throw Fault.syntax(
                    "il manque le nom du modèle à inclure", "the name of the template to include is missing");
        }
        PartialNode partial = new PartialNode(block.takeText(), position(tag), tag.content(), indent);
        partials.add(partial);
        block.add(partial);
    }

    private void openSection(Tag tag) {
        if (open.size() == nesting) {
            throw Budget.over("sections imbriquées", "nested sections", nesting, "nesting");
        }
        open.push(new OpenSection(tag, Expression.sectionName(tag.content()), block.takeText(), block));
        block = new Block();
    }

    private void closeSection(Tag tag) {
        if (open.isEmpty()) {
            throw Fault.syntax(
                    "aucune section n'est ouverte que « " + tag.content() + " » fermerait",
                    "no section is open for '" + tag.content() + "' to close");
        }
        OpenSection section = open.pop();
        if (!section.tag().content().equals(tag.content())) {
            throw mismatch(section.tag(), tag);
        }
        Body body = block.finish(position(tag));
        block = section.outer();
        block.add(new SectionNode(
                section.before(),
                position(section.tag()),
                section.lookup(),
                section.tag().kind() == '^',
                body));
    }

    /** Adds text, noting every line of the source that begins in it or just after it, unless that line is empty. */
    private void addText(int from, int to) {
        int start = from;
        int lineStart = from == 0 || text.charAt(from - 1) == '\n' ? from : nextLine(from, to);
        while (lineStart >= 0) {
            block.addText(text, start, lineStart);
            start = lineStart;
            if (!isEmptyLine(lineStart)) {
                block.markLineStart();
            }
            lineStart = nextLine(lineStart, to);
        }
        block.addText(text, start, to);
    }

    /** The start of the next line up to an offset, or -1. Each line is sought once, or a long one would be for each tag. */
    private int nextLine(int from, int to) {
        if (lineEnd < from) {
            int found = text.indexOf('\n', from);
            lineEnd = found < 0 ? text.length() : found;
        }
        return lineEnd < to ? lineEnd + 1 : -1;
    }

    private boolean isEmptyLine(int start) {
        return start == text.length() || text.charAt(start) == '\n' || text.startsWith("\r\n", start);
    }

    private Position position(Tag tag) {
        return new Position(source, tag.start());
    }

    private TemplateException unclosed(Tag tag) {
        return source.error(
                tag.start(),
                Wording.of(
                        "la section « " + tag.content() + " » n'est jamais fermée",
                        "the section '" + tag.content() + "' is never closed"));
    }

    private Fault mismatch(Tag opened, Tag closing) {
        int line = source.place(opened.start()).line();
        return new Fault(
                TemplateProblem.SYNTAX,
                Wording.of(
                        "« " + closing.content() + " » ne ferme pas la section « " + opened.content()
                                + " » ouverte ligne " + line,
                        "'" + closing.content() + "' does not close the section '" + opened.content()
                                + "' opened on line " + line));
    }
}
