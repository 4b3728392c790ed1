package org.commspubliques.templates;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.TemplateProblem;
import org.commspubliques.templates.escape.OutputFormat;
import org.commspubliques.templates.internal.context.ContextTracker;
import org.commspubliques.templates.internal.node.Body;
import org.commspubliques.templates.internal.node.Compiler;
import org.commspubliques.templates.internal.parse.ParsedTemplate;
import org.commspubliques.templates.internal.parse.TemplateParser;
import org.commspubliques.templates.internal.source.Delimiters;
import org.commspubliques.templates.internal.source.Fault;
import org.commspubliques.templates.internal.source.FaultList;
import org.commspubliques.templates.internal.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Turns sources into nodes: that of a template, those it includes, and what only a rendering knows. Thread-safe. */
final class TemplateCompiler implements Compiler {

    /** More templates than a host has to choose from by a variable; the others are parsed again. */
    private static final int MOST_KEPT = 200;

    private final EngineSettings settings;
    private final OutputFormat format;

    /** The templates that variables named, by name; made when the first is. */
    private @Nullable Cache<String, Body> named;

    TemplateCompiler(EngineSettings settings, OutputFormat format) {
        this.settings = settings;
        this.format = format;
    }

    /**
     * A source with all that it includes.
     *
     * @param body its nodes
     * @param included the sources of what it includes by name, in the order of their first use
     */
    record Compiled(Body body, Map<String, SourceText> included) {}

    /** Follows included templates without recursion, because a chain of them may be long. Notes what is wrong. */
    Compiled compile(SourceText source, boolean isPart, FaultList faults) {
        ParsedTemplate whole = parsed(source, Delimiters.STANDARD, isPart, format, faults);
        Map<String, SourceText> sources = new LinkedHashMap<>();
        Map<String, Body> bodies = new HashMap<>();
        Deque<ParsedTemplate.Inclusion> waiting = new ArrayDeque<>(whole.inclusions());
        Deque<ParsedTemplate.Inclusion> all = new ArrayDeque<>();
        while (!waiting.isEmpty() && !faults.isFull()) {
            ParsedTemplate.Inclusion tag = waiting.remove();
            all.add(tag);
            String name = tag.included().name();
            if (!bodies.containsKey(name)) {
                bodies.put(name, Body.EMPTY);
                SourceText found = found(tag, faults);
                if (found != null) {
                    sources.put(name, found);
                    ParsedTemplate parsed = parsed(found, Delimiters.STANDARD, true, format, faults);
                    bodies.put(name, parsed.body());
                    waiting.addAll(parsed.inclusions());
                }
            }
        }
        all.forEach(
                tag -> tag.included().fill(bodies.getOrDefault(tag.included().name(), Body.EMPTY)));
        return new Compiled(whole.body(), sources);
    }

    private @Nullable SourceText found(ParsedTemplate.Inclusion tag, FaultList faults) {
        try {
            SourceText found = load(tag.included().name());
            if (found == null && !settings.lenient()) {
                throw notFound(tag.included().name());
            }
            return found;
        } catch (Fault fault) {
            faults.add(fault, tag.source(), tag.offset());
            return null;
        }
    }

    private @Nullable SourceText load(String name) {
        Optional<String> text;
        try {
            text = settings.loader().load(name);
        } catch (RuntimeException failure) {
            String reason = String.valueOf(failure.getMessage());
            throw new Fault(
                    TemplateProblem.PARTIAL_NOT_FOUND,
                    Wording.of(
                            "le modèle « " + name + " » à inclure n’a pu être lu : " + reason,
                            "the template '" + name + "' to include could not be read: " + reason),
                    failure);
        }
        return text.isEmpty() ? null : source(TemplateSource.of(name, text.get(), format));
    }

    private static Fault notFound(String name) {
        return new Fault(
                TemplateProblem.PARTIAL_NOT_FOUND,
                Wording.of(
                        "le modèle « " + name + " » à inclure est introuvable",
                        "the template '" + name + "' to include cannot be found"));
    }

    /** A source that is not too long. */
    SourceText source(TemplateSource source) {
        int most = settings.limits().templateCharacters();
        if (source.text().length() > most) {
            throw Fault.limit(
                    "le modèle « " + source.name() + " » a plus de " + most
                            + " caractères ; limite RenderLimits.templateCharacters",
                    "the template '" + source.name() + "' has more than " + most
                            + " characters; limit RenderLimits.templateCharacters");
        }
        return new SourceText(source.name(), source.text(), source.firstLine());
    }

    private ParsedTemplate parsed(
            SourceText source, Delimiters delimiters, boolean isPart, OutputFormat written, FaultList faults) {
        ContextTracker context = settings.plain() ? ContextTracker.unaware(written) : ContextTracker.of(written);
        TemplateParser.Rules rules =
                new TemplateParser.Rules(settings.filters(), settings.limits().nesting(), context);
        return TemplateParser.parse(source, delimiters, isPart, rules, faults);
    }

    @Override
    public @Nullable Body included(String name) {
        Cache<String, Body> kept = kept();
        Body known = kept.getIfPresent(name);
        if (known != null) {
            return known;
        }
        SourceText source = load(name);
        if (source == null) {
            if (settings.lenient()) {
                return null;
            }
            throw notFound(name);
        }
        FaultList faults = new FaultList();
        Body body = compile(source, true, faults).body();
        faults.check();
        kept.put(name, body);
        return body;
    }

    /** Threads that find none each make one; the last is kept, and the others parse a little more. */
    private Cache<String, Body> kept() {
        Cache<String, Body> known = named;
        if (known == null) {
            known = CacheBuilder.newBuilder().maximumSize(MOST_KEPT).build();
            named = known;
        }
        return known;
    }

    @Override
    public Body parse(String text, Delimiters delimiters, boolean escaped) {
        OutputFormat written = escaped ? OutputFormat.PLAIN_TEXT : format;
        SourceText source = source(TemplateSource.of("λ", text, written));
        FaultList faults = new FaultList();
        ParsedTemplate parsed = parsed(source, delimiters, true, written, faults);
        faults.check();
        for (ParsedTemplate.Inclusion tag : parsed.inclusions()) {
            Body body = included(tag.included().name());
            tag.included().fill(body == null ? Body.EMPTY : body);
        }
        return parsed.body();
    }
}
