package org.commspubliques.templates.internal.node;

import org.commspubliques.templates.internal.source.Fault;

/** What one rendering may still spend: everything is counted, nothing timed. Text is counted by its sink. Not thread-safe. */
public abstract class Budget {

    private final Limits limits;
    private int sectionsLeft;
    private int partialsLeft;
    private int iterationsLeft;
    private long tagsLeft;

    /** The most of each that one rendering may spend. */
    public record Limits(int nesting, int partialDepth, int iterations, long tags) {}

    Budget(Limits limits) {
        this.limits = limits;
        this.sectionsLeft = limits.nesting();
        this.partialsLeft = limits.partialDepth();
        this.iterationsLeft = limits.iterations();
        this.tagsLeft = limits.tags();
    }

    /** Counted once per pass through a body, because a body without output would otherwise cost nothing. */
    final void spendTags(int count) {
        tagsLeft -= count;
        if (tagsLeft < 0) {
            throw over("balises évaluées", "tags evaluated", limits.tags(), "tags");
        }
    }

    final void spendIteration() {
        if (--iterationsLeft < 0) {
            throw over("passages dans des listes", "passes through lists", limits.iterations(), "iterations");
        }
    }

    final void enterSection() {
        if (--sectionsLeft < 0) {
            throw over("sections imbriquées", "nested sections", limits.nesting(), "nesting");
        }
    }

    final void leaveSection() {
        sectionsLeft++;
    }

    final void enterPartial() {
        if (--partialsLeft < 0) {
            throw over(
                    "modèles inclus les uns dans les autres (un modèle s’inclut-il lui-même ?)",
                    "templates included in one another (does one include itself?)",
                    limits.partialDepth(),
                    "partialDepth");
        }
    }

    final void leavePartial() {
        partialsLeft++;
    }

    public static Fault over(String french, String english, long limit, String name) {
        return Fault.limit(
                "plus de " + limit + " " + french + " ; limite RenderLimits." + name,
                "more than " + limit + " " + english + "; limit RenderLimits." + name);
    }
}
