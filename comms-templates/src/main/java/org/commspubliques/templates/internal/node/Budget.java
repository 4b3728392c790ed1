package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.source.Fault;

/** What one rendering may still spend: everything is counted, nothing timed. Text is counted by its sink. Not thread-safe. */
public abstract class Budget {

    private final Limits limits;
    private int sectionsOpen;
    private int partialsOpen;
    private int iterationsSpent;
    private long tagsSpent;

    /** The most of each that one rendering may spend. */
    public record Limits(int nesting, int partialDepth, int iterations, long tags) {}

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** Counted once per pass through a body, because a body without output would otherwise cost nothing. */
    final void spendTags(int count) {
        tagsSpent += count;
        if (tagsSpent > limits.tags()) {
            throw over("balises évaluées", "tags evaluated", limits.tags(), "tags");
        }
    }

    final void spendIteration() {
        if (++iterationsSpent > limits.iterations()) {
            throw over("passages dans des listes", "passes through lists", limits.iterations(), "iterations");
        }
    }

    final void enterSection() {
        if (++sectionsOpen > limits.nesting()) {
            throw over("sections imbriquées", "nested sections", limits.nesting(), "nesting");
        }
    }

    final void leaveSection() {
        sectionsOpen--;
    }

    final void enterPartial() {
        if (++partialsOpen > limits.partialDepth()) {
            throw over(
                    "modèles inclus les uns dans les autres (un modèle s'inclut-il lui-même ?)",
                    "templates included in one another (does one include itself?)",
                    limits.partialDepth(),
                    "partialDepth");
        }
    }

    final void leavePartial() {
        partialsOpen--;
    }

    public static Fault over(String french, String english, long limit, String name) {
        return Fault.limit(
                "plus de " + limit + " " + french + " ; limite RenderLimits." + name,
                "more than " + limit + " " + english + "; limit RenderLimits." + name);
    }
}
