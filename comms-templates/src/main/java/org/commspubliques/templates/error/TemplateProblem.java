package org.commspubliques.templates.error;

/** Nature du problème: the kinds of failure of a template, each with its stable code. */
public enum TemplateProblem {
    /** The source does not follow the language. */
    SYNTAX("comms.template.syntax"),
    /** A value would land where no escaping makes it harmless. */
    UNSAFE_PLACE("comms.template.unsafe"),
    /** A template includes another one that the engine cannot find. */
    PARTIAL_NOT_FOUND("comms.template.partial"),
    /** The template uses a variable that the model it is bound to does not have. */
    UNKNOWN_VARIABLE("comms.template.unknown"),
    /** The template does with a variable what its type does not allow. */
    TYPE("comms.template.type"),
    /** A part of the template can never be shown. */
    UNREACHABLE("comms.template.unreachable"),
    /** The model lacks variables that the template prints. */
    MISSING_VARIABLE("comms.template.missing"),
    /** The model has a value that a template may not print or enter. */
    UNSUPPORTED_VALUE("comms.template.value"),
    /** The template or its rendering is larger than the engine's limits. */
    LIMIT("comms.template.limit");

    private final String code;

    TemplateProblem(String code) {
        this.code = code;
    }

    /**
     * Returns the code that the exception carries.
     *
     * @return the stable code
     */
    public String code() {
        return code;
    }
}
