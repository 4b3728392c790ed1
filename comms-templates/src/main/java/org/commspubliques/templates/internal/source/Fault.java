package org.commspubliques.templates.internal.source;

import java.io.Serial;
import java.util.Locale;
import org.commspubliques.core.error.CommsException;
import org.commspubliques.core.language.Wording;
import org.commspubliques.templates.error.TemplateException;
import org.commspubliques.templates.error.TemplateFault;
import org.commspubliques.templates.error.TemplateProblem;

/** A failure whose place is not known yet; the tag being rendered or parsed adds it, so this never leaves the engine. */
public final class Fault extends CommsException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final TemplateProblem problem;

    public Fault(TemplateProblem problem, Wording message) {
        super(problem.code(), message);
        this.problem = problem;
    }

    public Fault(TemplateProblem problem, Wording message, Throwable cause) {
        super(problem.code(), message, cause);
        this.problem = problem;
    }

    public static Fault syntax(String fr, String en) {
        return new Fault(TemplateProblem.SYNTAX, Wording.of(fr, en));
    }

    public static Fault unsafe(String fr, String en) {
        return new Fault(TemplateProblem.UNSAFE_PLACE, Wording.of(fr, en));
    }

    public static Fault value(String fr, String en) {
        return new Fault(TemplateProblem.UNSUPPORTED_VALUE, Wording.of(fr, en));
    }

    public static Fault limit(String fr, String en) {
        return new Fault(TemplateProblem.LIMIT, Wording.of(fr, en));
    }

    /** The same failure with more words. */
    public Fault with(Wording more) {
        Wording words = Wording.of(message(Locale.FRENCH) + more.fr(), message(Locale.ENGLISH) + more.en());
        Throwable cause = getCause();
        return cause == null ? new Fault(problem, words) : new Fault(problem, words, cause);
    }

    /** The same failure with its place, for a list of several. */
    public TemplateFault at(SourceText source, int offset) {
        return new TemplateFault(problem, source.place(offset), wording());
    }

    /** The exception for the host. */
    public TemplateException locate(SourceText source, int offset) {
        Throwable cause = getCause();
        return cause == null
                ? new TemplateException(problem, source.place(offset), wording())
                : new TemplateException(problem, source.place(offset), wording(), cause);
    }

    public Wording wording() {
        return Wording.of(message(Locale.FRENCH), message(Locale.ENGLISH));
    }
}
